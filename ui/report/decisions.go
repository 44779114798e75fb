package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A row is a decision that may stand in the timeline.
type row struct {
	Decision
	year, quarter int        // quarter 0 is the year's plan
	weight        sim.Amount // what it did to the run, either way
}

// mostChanges is how many changes of a plan are told; the rest is counted.
const mostChanges = 3

// decisions returns all decisions of the run in the order in which they were
// made: each year's plan that changed something or was explained, and each answer.
func (g *Game) decisions() []row {
	var rows []row
	before := g.scenario().World.Plan
	years := g.years()
	for i := range years {
		y := &years[i]
		reason := g.reason(y.Number)
		if y.Plan != before || reason != "" {
			rows = append(rows, row{
				Decision: Decision{Year: strconv.Itoa(y.Number), Chose: g.planText(before, y), Reason: reason, Expected: g.expected(y.Number), Came: came(y), card: -1},
				year:     y.Number, weight: g.weight(y.Number, -1),
			})
		}
		before = y.Plan
		rows = append(rows, g.answered(y)...)
	}
	return rows
}

// answered returns the answers of a year.
func (g *Game) answered(y *sim.Year) (rows []row) {
	for _, a := range g.Debrief.Game.Answers {
		if a.Year != y.Number {
			continue
		}
		card := &g.scenario().Cards[a.Card]
		r := row{year: a.Year, quarter: a.Quarter, weight: g.weight(a.Year, a.Card)}
		r.Decision = Decision{Year: strconv.Itoa(a.Year), Chose: say.Textf("%s: “%s”", say.Text(card.Title), say.Text(card.Choices[a.Choice].Label)), Came: came(y), card: a.Card}
		if b := g.ballot(a.Year, card.ID); b != nil {
			r.Votes = votesText(b)
			if len(b.Reasons) > 0 {
				r.Reason = b.Reasons[0].String()
			}
		}
		rows = append(rows, r)
	}
	return rows
}

// planText says what a year's plan changed, first what moved the run most.
func (g *Game) planText(before sim.Plan, y *sim.Year) string {
	changes := g.changed(before, y)
	switch n := len(changes) - mostChanges; {
	case len(changes) == 0 && y.Number == 1:
		return say.Text("The standing plan, unchanged")
	case len(changes) == 0:
		return say.Text("The plan of the year before")
	case n > 0:
		return say.Many(n, "%[1]s; and 1 change more", "%[1]s; and %[2]s changes more", strings.Join(changes[:mostChanges], "; "), tell.Count(n))
	}
	return strings.Join(changes, "; ")
}

// changed lists what a year's plan does otherwise, the heaviest first.
func (g *Game) changed(before sim.Plan, y *sim.Year) []string {
	type change struct {
		text   string
		weight sim.Amount
	}
	var all []change
	add := func(kind debrief.ChoiceKind, index int, alone sim.Plan) {
		for _, text := range tell.ChangesAfter(before, alone, g.scenario()) {
			all = append(all, change{text, g.weightOf(y.Number, kind, index)})
		}
	}
	for l := range sim.NumLevers {
		alone := before
		alone.Levels[l], alone.Tuned[l] = y.Plan.Levels[l], y.Plan.Tuned[l]
		add(debrief.LeverChoice, int(l), alone)
	}
	for e := range sim.MaxElephants {
		alone := before
		alone.Elephants[e], alone.TunedDays[e] = y.Plan.Elephants[e], y.Plan.TunedDays[e]
		add(debrief.ElephantChoice, e, alone)
	}
	alone := before
	alone.Style = y.Plan.Style
	add(debrief.StyleChoice, 0, alone)
	slices.SortStableFunc(all, func(a, b change) int { return cmp.Compare(b.weight, a.weight) })
	var texts []string
	for _, c := range all {
		texts = append(texts, c.text)
	}
	return texts
}

// reason returns what was written down in a year, as it was written.
func (g *Game) reason(year int) string {
	var said []string
	for _, n := range g.Replayed.Notes {
		if n.Year == year {
			said = append(said, n.Text.String())
		}
	}
	return strings.Join(said, " · ")
}

// expected says what was forecast for a year; "" where nothing was.
func (g *Game) expected(year int) string {
	for _, f := range g.Debrief.Calibration.Scored {
		if f.Year == year {
			return say.Textf("renewal %s, %s%% sure", tell.FormatAmount(sim.Renewal, sim.Amount(f.RenewalPermille)*1000), strconv.Itoa(f.SurePercent))
		}
	}
	return ""
}

// came says what a year brought.
func came(y *sim.Year) string {
	return say.Textf("renewal %s; members %s", tell.FormatAmount(sim.Renewal, y.Figures[sim.Renewal]),
		tell.FormatChange(sim.Members, y.Figures[sim.Members]-y.Accounts[sim.Members].Opening))
}

func (g *Game) ballot(year int, card string) *saves.BallotRecord {
	for i := range g.Replayed.Ballots {
		if b := &g.Replayed.Ballots[i]; b.Year == year && b.Card == card {
			return b
		}
	}
	return nil
}

// votesText says both rounds of a ballot: the votes for each answer, in the
// order of the card. "" where they were too few to be told.
func votesText(b *saves.BallotRecord) string {
	rounds := tallied(b.First)
	if len(b.Second) > 0 {
		rounds += " → " + tallied(b.Second)
	}
	return rounds
}

func tallied(round []saves.Tally) string {
	var votes []string
	for _, t := range round {
		votes = append(votes, strconv.Itoa(t.Votes()))
	}
	return strings.Join(votes, "–")
}

// weight returns how much a year's plan moved the run, or an answer in it: as
// much as the heaviest choice in it did.
func (g *Game) weight(year, card int) (weight sim.Amount) {
	if card >= 0 {
		return g.weightOf(year, debrief.CardChoice, card)
	}
	for i := range g.Debrief.WhatIfs {
		if w := &g.Debrief.WhatIfs[i]; w.Choice.Year == year && w.Choice.Kind != debrief.CardChoice {
			weight = max(weight, magnitude(w.Weight))
		}
	}
	return weight
}

// weightOf returns how much one choice of a year moved the run.
func (g *Game) weightOf(year int, kind debrief.ChoiceKind, index int) (weight sim.Amount) {
	for i := range g.Debrief.WhatIfs {
		if w := &g.Debrief.WhatIfs[i]; w.Choice.Year == year && w.Choice.Kind == kind && w.Choice.Index == index {
			weight = max(weight, magnitude(w.Weight))
		}
	}
	return weight
}

func magnitude(a sim.Amount) sim.Amount {
	if a < 0 {
		return -a
	}
	return a
}

// shownDecisions picks the decisions that have room and letters them: those with
// reasons first, because a table looks for its own words, then the heaviest. It
// also says how many are left out.
func shownDecisions(rows []row) ([]Decision, string) {
	order := slices.Clone(rows)
	slices.SortStableFunc(order, func(a, b row) int {
		return cmp.Or(cmp.Compare(explained(b), explained(a)), cmp.Compare(b.weight, a.weight))
	})
	order = order[:min(len(order), mostDecisions)]
	slices.SortStableFunc(order, func(a, b row) int {
		return cmp.Or(cmp.Compare(a.year, b.year), cmp.Compare(a.quarter, b.quarter))
	})
	var shown []Decision
	for i := range order {
		d := order[i].Decision
		d.Letter = string(rune('A' + i))
		if i > 0 && order[i-1].year == order[i].year {
			d.Came = "" // it stands in the row above
		}
		shown = append(shown, d)
	}
	left := len(rows) - len(order)
	if left == 0 {
		return shown, ""
	}
	return shown, say.Many(left, "One more decision is not shown: it moved the ending less.", "%s more decisions are not shown: they moved the ending less.", tell.Count(left))
}

// explained ranks decisions with a reason before those without.
func explained(r row) int {
	if r.Reason != "" {
		return 1
	}
	return 0
}
