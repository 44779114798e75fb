package sessions

import (
	"slices"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// ballot reads what is put to the vote, and how.
func (r *reader) ballot(m form.Form) Ballot {
	b := Ballot{
		Card: -1, Question: m.Text("question"), Options: m.Texts("options"),
		Confidence: m.Switch("confidence", false),
	}
	decides := valueOf(m, "decide", "majority")
	b.ByChair, b.Weighted = decides == "chair", decides == "weighted"
	switch {
	case m.Has("card") && (m.Has("question") || m.Has("options")):
		r.doc.Errorf(m.Place("card"), "both", "a ballot is about a card or about a question, not both; leave out one")
	case m.Has("card"):
		b.Card = r.card(m.At("card"))
	case m.Has("question") && m.Has("options"):
	case m.Has("question"):
		r.doc.Errorf(m.Place("question"), "missing", "a question needs %q to vote for; add them, like options: [yes, no]", "options")
	default:
		r.doc.Errorf(m.Place("id"), "missing", "a ballot needs %q, or %q with %q; add what is voted on", "card", "question", "options")
	}
	b.Steps = r.steps(m)
	r.firstShown(m, &b)
	return b
}

// card reads the id of a card of the scenario.
func (r *reader) card(n *dialect.Node) int {
	if r.world == nil || n == nil {
		return -1
	}
	return r.reference(n, "card", "card", cardIDs(r.world))
}

func cardIDs(sc *scenarios.Scenario) (ids []string) {
	for _, c := range sc.Cards {
		ids = append(ids, c.ID)
	}
	return ids
}

// steps reads the steps of a ballot, which have one order. There is no ballot
// without a vote.
func (r *reader) steps(m form.Form) []Step {
	var steps []Step
	last := -1
	for _, v := range r.values(m, "steps") {
		at := slices.Index(words.BallotSteps, v)
		if at < last {
			r.doc.Errorf(m.At("steps").Place, "order", "%q comes before %q; the order is %s", v, words.BallotSteps[last], strings.Join(words.BallotSteps, ", "))
		}
		last = max(last, at)
		steps = append(steps, Step(v))
	}
	if !m.Has("steps") {
		return allSteps()
	}
	if len(steps) > 0 && !slices.Contains(steps, Vote) {
		r.doc.Errorf(m.At("steps").Place, "missing", "a ballot needs the step %q; add it", Vote)
	}
	return steps
}

func allSteps() []Step {
	steps := make([]Step, len(words.BallotSteps))
	for i, s := range words.BallotSteps {
		steps[i] = Step(s)
	}
	return steps
}

// firstShown reads whether reasons or counts are shown first.
func (r *reader) firstShown(m form.Form, b *Ballot) {
	for _, v := range r.values(m, "show") {
		switch v {
		case "reasons-first":
		case "counts-first":
			b.CountsFirst = true
		default:
			r.doc.Errorf(m.At("show").Place, "elsewhere", "%q is shown where teams are compared; a ballot shows reasons-first or counts-first", v)
		}
	}
}

// shows reads what teams are compared by.
func (r *reader) shows(m form.Form) Shows {
	s := Shows{HideNames: m.Switch("hide_names", false), DrumRoll: m.Switch("drum_roll", false)}
	for _, v := range r.values(m, "show") {
		switch f := figureByID(v); {
		case v == "endings":
			s.Endings = true
		case f >= 0:
			s.Figures = append(s.Figures, f)
		default:
			r.doc.Errorf(m.At("show").Place, "elsewhere", "%q is for ballots; teams are compared by endings and figures", v)
		}
	}
	if !m.Has("show") {
		s.Endings, s.Figures = true, []sim.Figure{sim.Engagement, sim.Silos, sim.Innovation, sim.Reserves}
	}
	return s
}

// figureByID returns the figure that is spelled id, or -1.
func figureByID(id string) sim.Figure {
	for f := range sim.NumFigures {
		if f.ID() == id {
			return f
		}
	}
	return -1
}
