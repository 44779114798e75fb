package report

import (
	"cmp"
	"slices"
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// beliefs tells the elephants that cost most, those that were said aloud first,
// and what each cost a year.
func (g *Game) beliefs() (shown []Belief, more string) {
	costs := slices.Clone(g.Debrief.Elephants)
	slices.SortStableFunc(costs, func(a, b debrief.ElephantCost) int { return cmp.Compare(b.Vitality, a.Vitality) })
	left := max(0, len(costs)-mostBeliefs)
	costs = costs[:len(costs)-left]
	slices.SortStableFunc(costs, func(a, b debrief.ElephantCost) int { return cmp.Compare(unsaid(&a), unsaid(&b)) })
	for i := range costs {
		c := &costs[i]
		shown = append(shown, Belief{Text: say.Text(g.scenario().Elephants[c.Index].Belief), Named: c.Named > 0, Cost: g.costText(c)})
	}
	if left > 0 {
		more = say.Many(left, "One more belief cost less; the game shows it.", "%s more beliefs cost less; the game shows them.", tell.Count(left))
	}
	return shown, more
}

// unsaid ranks the beliefs that were said aloud before the others.
func unsaid(c *debrief.ElephantCost) int {
	if c.Named > 0 {
		return 0
	}
	return 1
}

// costText says what a belief cost a year, unless luck alone can do as much: the
// same amounts as the game shows.
func (g *Game) costText(c *debrief.ElephantCost) string {
	last := g.Debrief.Run.Last()
	members := int((c.Vitality + 500_000) / 1_000_000)
	people := say.Many(members, "1 engaged member", "%s engaged members", tell.Count(members))
	money := sim.Money(c.Reserves)
	engaged, paid := c.Vitality > 0 && !tell.Slight(c.Vitality, last[sim.Vitality]), money > 0 && !tell.Slight(c.Reserves, last[sim.Revenue])
	switch {
	case engaged && paid:
		return say.Textf("%s, %s", people, tell.Money(money))
	case engaged:
		return people
	case paid:
		return tell.Money(money)
	}
	return say.Text("too little to tell")
}

// objectives tells what could be learned, and whether and when it was seen.
func (g *Game) objectives() (shown []Objective, none string) {
	for i, o := range g.scenario().Objectives {
		if i < len(g.Debrief.Objectives) && len(shown) < mostObjectives {
			shown = append(shown, Objective{say.Text(o.Text), tell.SeenText(g.Debrief.Objectives[i])})
		}
	}
	if len(shown) == 0 {
		none = say.Text("This scenario names nothing that was to be seen. What did you see?")
	}
	return shown, none
}

// questions asks what this run leaves to talk about, and then what the scenario
// asks, a question from each phase of a debrief in turn.
func (g *Game) questions() []string {
	var all []string
	for _, q := range tell.AskedOf(g.Debrief, g.scenario()) {
		if clean.Clean(q.Text).Cells() <= questionCells {
			all = append(all, q.Text)
		}
	}
	for depth := 0; len(all) < mostQuestions; depth++ {
		before := len(all)
		for phase := range scenarios.NumPhases {
			if asked := g.scenario().Debrief.Questions[phase]; depth < len(asked) && len(all) < mostQuestions {
				all = append(all, say.Text(asked[depth]))
			}
		}
		if len(all) == before {
			break
		}
	}
	for _, q := range []string{
		say.Text("Which year felt worse than it was, and which better?"),
		say.Text("What did everybody around you know that nobody said?"),
		say.Text("What of this is like the place you work in, and what is not?"),
	} {
		if len(all) < spacedQuestions {
			all = append(all, q)
		}
	}
	return all
}

// questionCells is the longest question that two lines have room for, in cells.
const questionCells = 116

// elsewhere says in a line what others did on the same luck: another table, or
// else the leader by rule whose run went most differently.
func (g *Game) elsewhere() string {
	mine := g.Debrief.Run.Last()
	for _, years := range g.Tables {
		if len(years) > 0 {
			return g.tableText(years)
		}
	}
	var far *debrief.Ghost
	distance := sim.Amount(-1)
	for i := range g.Debrief.Ghosts {
		ghost := &g.Debrief.Ghosts[i]
		apart := magnitude(ghost.Track.Last()[sim.Engagement] - mine[sim.Engagement])
		if _, led := leaders[ghost.ID]; led && len(ghost.Track.Years) > 0 && apart > distance {
			far, distance = ghost, apart
		}
	}
	if far == nil {
		return ""
	}
	end := far.Track.Last()
	return say.Textf("A leader who %s ended with %s members, engagement of %s and reserves of %s. You ended with %s, %s and %s.",
		say.Text(leaders[far.ID]), tell.FormatAmount(sim.Members, end[sim.Members]), tell.FormatAmount(sim.Engagement, end[sim.Engagement]), tell.Money(sim.Money(end[sim.Reserves])),
		tell.FormatAmount(sim.Members, mine[sim.Members]), tell.FormatAmount(sim.Engagement, mine[sim.Engagement]), tell.Money(sim.Money(mine[sim.Reserves])))
}

// leaders say what those who play by rule do.
var leaders = map[string]string{
	"administrator": say.Mark("ran the calendar and nothing else"),
	"enthusiast":    say.Mark("left the calendar for the members at once"),
	"controller":    say.Mark("tightened control every year"),
	"steward":       say.Mark("guarded the endowment"),
	"benchmarker":   say.Mark("toured the best practice of others"),
	"politician":    say.Mark("put everything into one big investment"),
	"craftsman":     say.Mark("led as a master of the craft"),
	"relationship":  say.Mark("faced the beliefs first and then turned to the members"),
}

// tableText says how another table's run went, without naming it.
func (g *Game) tableText(years []sim.Year) string {
	mine, other := g.years(), years
	for i := range min(len(mine), len(other)) {
		if mine[i].Plan == other[i].Plan {
			continue
		}
		changes := tell.ChangesAfter(mine[i].Plan, other[i].Plan, g.scenario())
		end := &other[len(other)-1]
		return say.Textf("From year %s on another table planned otherwise (from yours to theirs: %s) and ended with %s members and engagement of %s.",
			strconv.Itoa(i+1), changes[0], tell.FormatAmount(sim.Members, end.Figures[sim.Members]), tell.FormatAmount(sim.Engagement, end.Figures[sim.Engagement]))
	}
	return say.Text("Another table made the same plans, year by year.")
}
