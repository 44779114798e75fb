package tell

import (
	"slices"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A History is a run as far as it was played: its finished years, the answers
// given to dilemmas and what was expected.
type History struct {
	Years     []sim.Year
	Answers   []Answered
	Forecasts []Forecast
	Ballots   []Ballot
	Sent      []sim.Sending // from outside, by the facilitator of a class

	Commitments []Commitment
}

// Until returns what was decided in h up to the end of a year. Commitments are made after
// the last.
func (h History) Until(year int) History {
	h.Years = h.Years[:min(len(h.Years), year)]
	h.Answers = slices.DeleteFunc(slices.Clone(h.Answers), func(a Answered) bool { return a.Year > year })
	h.Forecasts = slices.DeleteFunc(slices.Clone(h.Forecasts), func(f Forecast) bool { return f.Year > year })
	h.Ballots = slices.DeleteFunc(slices.Clone(h.Ballots), func(b Ballot) bool { return b.Year > year })
	h.Commitments = nil
	return h
}

// A Ballot is a vote of a team on the answer to a card, or on a question. It has
// sums and reasons, and never who voted for what.
type Ballot struct {
	Year    int   // from 1
	Card    int   // -1 where a question was put
	Choices []int // of the card, in the order of the votes

	Question string   // empty where it was about a card
	Options  []string // in the order of the votes

	// First and Second count the votes for each choice before the talk and after
	// it. First is empty where there were too few voters to count, Second also
	// where there was no second vote.
	First, Second []Votes

	Reasons, Dissent []string
	Argued           bool // all agreed at first, and somebody argued against
}

// Votes are the votes for one choice, by how sure the voters were: not said, and
// 50, 70 and 90 per cent.
type Votes [4]int

// A Commitment is what somebody will do in their own association, by when, and
// who will ask about it. When and Asks may be empty.
type Commitment struct{ Action, When, Asks string }

// An Answered dilemma: when it was put, and what was chosen.
type Answered struct {
	Year    int // from 1
	Quarter int // after which it was put, 1 to 4
	Card    int
	Choice  int
}

// Story tells the saga of the years: what was decided, what was asked and
// answered, what happened.
func Story(h History, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("Story")}
	if len(h.Years) == 0 && len(h.Answers) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Nothing has happened yet. The first year's plan is on the desk.")})
		return p
	}
	for i := range h.Years {
		p.Blocks = append(p.Blocks, storyYear(h, i, sc)...)
	}
	if items := answersOf(h, len(h.Years)+1, sc); len(items) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Textf("Year %d, under way", len(h.Years)+1)}, page.Bullets{Items: items})
	}
	return p
}

// storyYear tells one finished year.
func storyYear(h History, i int, sc *scenarios.Scenario) []page.Block {
	y := &h.Years[i]
	items := []page.Text{{Text: planText(h, i, sc)}}
	items = append(items, answersOf(h, y.Number, sc)...)
	items = append(items, newsItems(y.Events, sc)...)
	items = append(items, page.Text{Text: yearEnd(y), Role: page.Strong})
	return []page.Block{page.Heading{Text: say.Textf("Year %d", y.Number)}, page.Bullets{Items: items}}
}

// planText says what a year's plan was, or did differently.
func planText(h History, i int, sc *scenarios.Scenario) string {
	now := h.Years[i].Plan
	if i == 0 {
		return say.Textf("The plan: %s.", planSummary(now, sc))
	}
	changes := Changes(h.Years[i-1].Plan, now, sc)
	if len(changes) == 0 {
		return say.Text("The same plan as the year before.")
	}
	return say.Textf("New in the plan: %s.", strings.Join(changes, "; "))
}

// planSummary lists what a plan holds, in a sentence: what is set alike stands
// together, so that the shape of a year can be seen.
func planSummary(p sim.Plan, sc *scenarios.Scenario) string {
	var settings []string
	alike := map[string][]string{}
	add := func(name, setting string) {
		if alike[setting] == nil {
			settings = append(settings, setting)
		}
		alike[setting] = append(alike[setting], inSentence(name))
	}
	for l := range sim.NumLevers {
		if p.Levels[l] != 0 {
			add(LeverLabel(sc, l), leverShort(&p, l))
		}
	}
	for e := range p.Elephants {
		if p.Elephants[e] != 0 {
			add(elephantNumber(e), elephantShort(&p, e))
		}
	}
	var parts []string
	for _, setting := range settings {
		parts = append(parts, say.Textf("%s at %s", list(alike[setting]), setting))
	}
	if len(parts) == 0 {
		parts = []string{say.Text("nothing at all")}
	}
	return say.Textf("%s; style %s", strings.Join(parts, "; "), inSentence(StyleLabel(p.Style)))
}

// answersOf tells the dilemmas of a year.
func answersOf(h History, year int, sc *scenarios.Scenario) []page.Text {
	var items []page.Text
	for _, a := range h.Answers {
		if a.Year == year {
			items = append(items, page.Text{Text: answerText(a, sc)})
		}
	}
	return items
}

// answerText says what was asked and what was chosen.
func answerText(a Answered, sc *scenarios.Scenario) string {
	if a.Card < 0 || a.Card >= len(sc.Cards) || a.Choice < 0 || a.Choice >= len(sc.Cards[a.Card].Choices) {
		return say.Text("A dilemma was answered.")
	}
	c := &sc.Cards[a.Card]
	return say.Textf("%s: you chose “%s”.", say.Text(c.Title), say.Text(c.Choices[a.Choice].Label))
}

// yearEnd says how a year ended, in what everybody can count.
func yearEnd(y *sim.Year) string {
	return say.Textf("%s members at the end, %s; %s.", Count(y.People.Closing), countChange(y.People.Closing-y.People.Opening), netWords(y.Figures[sim.Net]))
}
