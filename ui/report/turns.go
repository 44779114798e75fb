package report

import (
	"slices"
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// turns tells the turning points, each beside the same years without it.
func (g *Game) turns(decisions []Decision) (all []Turn) {
	for _, w := range debrief.TurningPoints(g.Debrief.WhatIfs) {
		t := Turn{Letter: letterOf(&w.Choice, decisions), Title: tell.ChoiceLine(&w.Choice, g.scenario()), Says: g.turnText(&w)}
		t.Chart = Chart{
			Title: chartTitle(sim.Vitality), About: g.turnAbout(&w), Label: axisLabel(sim.Vitality), Size: sizeOfTurn,
			Lines: []Line{
				{Name: say.Text("as it was"), Points: points(sim.Vitality, g.years()), Own: true},
				{Name: say.Text("differently"), Points: points(sim.Vitality, w.Track.Years)},
			},
		}
		if t.Letter != "" {
			t.Chart.Marks = []Mark{{w.Choice.Year, t.Letter}}
		}
		all = append(all, t)
	}
	return all
}

// letterOf returns the letter of the decision that a choice was part of; "" where
// it is not shown.
func letterOf(c *debrief.Choice, decisions []Decision) string {
	at := slices.IndexFunc(decisions, func(d Decision) bool { return d.holds(c) })
	if at < 0 {
		return ""
	}
	return decisions[at].Letter
}

// holds reports whether a choice was part of d.
func (d *Decision) holds(c *debrief.Choice) bool {
	card := -1
	if c.Kind == debrief.CardChoice {
		card = c.Index
	}
	return d.Year == strconv.Itoa(c.Year) && d.card == card
}

// turnText says the two ends of a turning point.
func (g *Game) turnText(w *debrief.WhatIf) string {
	was, would := &g.Debrief.Run, &w.Track
	if was.Outlook == nil || would.Outlook == nil {
		return tell.WeightText(was, w)
	}
	text := say.Textf("Engaged members at the end: %s as your board chose, %s differently.",
		tell.FormatAmount(sim.Vitality, was.Last()[sim.Vitality]), tell.FormatAmount(sim.Vitality, would.Last()[sim.Vitality]))
	if would.Ending != was.Ending && (g.Stopped == 0 || would.Ending == sim.EndingDismissed || would.Ending == sim.EndingInsolvent) {
		text += " " + say.Textf("It then ends as “%s”.", tell.EndingTitle(would.Ending, g.scenario()))
	}
	if n := len(would.Departures); n > 0 {
		text += " " + say.Many(n, "On that way one later choice went otherwise too.", "On that way %s later choices went otherwise too.", tell.Count(n))
	}
	return text
}

// turnAbout says what the chart of a turning point shows.
func (g *Game) turnAbout(w *debrief.WhatIf) string {
	last := func(t *debrief.Track) string { return tell.FormatAmount(sim.Vitality, t.Last()[sim.Vitality]) }
	return say.Textf("Two lines that are one until year %s. As it was, the run ends at %s engaged members; differently, at %s.",
		strconv.Itoa(w.Choice.Year), last(&g.Debrief.Run), last(&w.Track))
}
