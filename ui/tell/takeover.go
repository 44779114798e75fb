package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// TakenOver sets a run beside what another leader makes of it from a year on,
// with the same luck.
func TakenOver(year int, leader string, run, other *debrief.Track, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Textf("From year %[1]d: %[2]s", year, leader)}
	for _, f := range []sim.Figure{sim.Vitality, sim.Silos, sim.Innovation, sim.Reserves} {
		p.Blocks = append(p.Blocks, twoLines(f, run, other))
	}
	p.Blocks = append(p.Blocks, twoEnds(run, other), page.Facts{Items: []page.Fact{
		{Label: say.Text("As it was"), Value: EndingTitle(run.Ending, sc), Note: afterYears(len(run.Years))},
		{Label: say.Text("The other way"), Value: EndingTitle(other.Ending, sc), Note: afterYears(len(other.Years))},
	}})
	if items := Departures(year, other.Departures, sc); len(items) > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Not every later choice could be held:")}, page.Bullets{Items: items})
	}
	return p
}

// afterYears says after how many years a run ended.
func afterYears(n int) string { return say.Many(n, "after 1 year", "after %s years", Count(n)) }
