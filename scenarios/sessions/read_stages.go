package sessions

import (
	"fmt"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// readStages reads the stages, and holds their minutes and years together.
func (r *reader) readStages() {
	items := r.top.Entries("stages")
	var ids []string
	for _, n := range items {
		st := r.stage(n)
		if st.ID != "" && slices.Contains(ids, st.ID) {
			r.doc.Errorf(n.Place, "duplicate", "there are two stages with the id %q; rename one", st.ID)
		}
		ids = append(ids, st.ID)
		r.s.Stages = append(r.s.Stages, st)
	}
	if len(items) == 0 || r.doc.BadWithin(r.top.At("stages")) {
		return // most of what could be said would only repeat it
	}
	r.minutesAddUp()
	r.yearsGoOn(items)
}

// minutesAddUp faults a plan that takes another time than it says.
func (r *reader) minutesAddUp() {
	sum := r.s.Begins()[len(r.s.Stages)]
	n := r.top.At("minutes")
	if r.s.Minutes == 0 || sum == r.s.Minutes {
		return
	}
	r.doc.Errorf(n.Place, "minutes", "the stages take %d minutes together, and the session has %d; change one of the two", sum, r.s.Minutes)
}

func (r *reader) stage(n *dialect.Node) Stage {
	m := r.fields(n, "stage")
	st := Stage{
		ID: m.ID("id"), Title: m.Text("title"), Minutes: m.Count("minutes", 0),
		Say: m.Sentences("say"), Notes: m.Sentences("notes"), Write: m.Text("write"),
		Gate:    Gate(valueOf(m, "gate", string(ByFacilitator))),
		CanDrop: m.Switch("can_drop", false), Protected: m.Switch("protected", false),
		Ballot: Ballot{Card: -1},
	}
	if st.CanDrop && st.Protected {
		r.doc.Errorf(m.Place("can_drop"), "both", "the stage %q is protected, so it cannot be dropped; leave out one of the two", st.ID)
	}
	do := m.Choice("do")
	if do < 0 {
		return st
	}
	st.Do = Doing(words.Doings[do])
	r.belongs(m, n, st.Do)
	switch st.Do {
	case PlayYears:
		st.Play = r.play(m)
	case HoldBallot:
		st.Ballot = r.ballot(m)
	case Compare:
		st.Shows = r.shows(m)
	case Debrief:
		for _, v := range r.values(m, "phases") {
			st.Phases = append(st.Phases, scenarios.Phase(slices.Index(words.Phases, v)))
		}
		if !m.Has("phases") {
			st.Phases = allPhases()
		}
	case Commit:
		for _, v := range r.values(m, "fields") {
			st.Fields = append(st.Fields, Field(v))
		}
		if !m.Has("fields") {
			st.Fields = []Field{Action, ByWhen, WhoChecks}
		}
	}
	return st
}

func allPhases() (all []scenarios.Phase) {
	for p := range scenarios.NumPhases {
		all = append(all, p)
	}
	return all
}

// belongs faults words that are for stages of another kind.
func (r *reader) belongs(m form.Form, n *dialect.Node, do Doing) {
	for _, p := range n.Pairs {
		if w := m.Word(p.Key.Text); len(w.Only) > 0 && !slices.Contains(w.Only, string(do)) {
			r.doc.Errorf(p.Key.Place, "elsewhere", "%q is for stages that do %s; this one does %s; remove it", p.Key.Text, orList(w.Only), do)
		}
	}
}

// orList joins words for a sentence.
func orList(all []string) string {
	text := all[0]
	for _, w := range all[1:] {
		text = fmt.Sprintf("%s or %s", text, w)
	}
	return text
}

func (r *reader) play(m form.Form) Play {
	p := Play{
		Again: m.Switch("again", false), TimeUp: TimeUp(valueOf(m, "when_time_is_up", string(UseDraft))),
		Ballots: m.Switch("ballots", false), Lock: r.levers(m),
	}
	if i := m.Choice("predict"); m.Has("predict") && i >= 0 {
		p.Predicts, p.Predict = true, sim.Figure(i)
	}
	text := m.Text("years")
	switch {
	case !m.Has("years"):
		r.doc.Errorf(m.Place("id"), "missing", "a stage that plays needs %q; add it, like years: 1-2", "years")
	case text == "practice":
		if p.Practice = true; p.Again {
			r.doc.Errorf(m.Place("again"), "both", "a practice year does not count, so nothing begins again with it; leave out %q", "again")
		}
	default:
		p.First, p.Last = r.years(m, text)
	}
	return p
}

// years reads the years of a stage, which lie within the game.
func (r *reader) years(m form.Form, text string) (first, last int) {
	at := m.At("years").Place
	first, last, ok := splitSpan(text)
	switch {
	case !ok:
		r.doc.Errorf(at, "span", "years are the first and the last, like 1-2, or one year, like 3, or practice")
	case first > last:
		r.doc.Errorf(at, "order", "the years run from %d to %d; write the earlier one first", first, last)
	case first < 1 || last > r.s.StopAfterYear:
		r.doc.Errorf(at, "range", "the years lie from 1 to %d, after which the session stops", r.s.StopAfterYear)
	default:
		return first, last
	}
	return 0, 0
}

// levers reads which levers are locked.
func (r *reader) levers(m form.Form) (all []sim.Lever) {
	ids := sim.LeverIDs()
	for _, n := range m.Entries("lock") {
		i := r.doc.OneOf(n, "lock", ids)
		switch {
		case i < 0:
		case slices.Contains(all, sim.Lever(i)):
			r.doc.Errorf(n.Place, "duplicate", "%q stands twice under %q; remove one", ids[i], "lock")
		default:
			all = append(all, sim.Lever(i))
		}
	}
	return all
}

// yearsGoOn holds that each stage plays on from where the one before it stopped,
// and says to which run its years belong. A second run begins at a year that has
// been played.
func (r *reader) yearsGoOn(items []*dialect.Node) {
	next, run := 1, 1
	for i := range r.s.Stages {
		p := &r.s.Stages[i].Play
		if r.s.Stages[i].Do != PlayYears {
			continue
		}
		at := wordPlace(items[i], "years")
		switch {
		case p.Practice:
			if next > 1 || run > 1 {
				r.doc.Errorf(at, "order", "a practice year comes before the first year that counts; move the stage up")
			}
			continue
		case p.Again && next == 1:
			r.doc.Errorf(wordPlace(items[i], "again"), "order", "nothing has been played yet that could begin again; leave out %q", "again")
		case p.Again && p.First > next:
			r.doc.Errorf(at, "order", "a second run begins at a year that was played; that is year 1 to %d", next-1)
		case p.Again:
			run++
		case p.First > next:
			r.doc.Errorf(at, "order", "no stage plays year %d; begin with it here, or add a stage before", next)
		case p.First < next:
			r.doc.Errorf(at, "order", "year %d was played before; go on with year %d, or say again: yes for a second run", p.First, next)
		}
		p.Run, next = run, p.Last+1
	}
}

// wordPlace returns where a word stands in a group, or where the group begins.
func wordPlace(n *dialect.Node, word string) dialect.Place {
	for _, p := range n.Pairs {
		if p.Key.Text == word {
			return p.Key.Place
		}
	}
	return n.Place
}
