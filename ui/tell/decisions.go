package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Decisions tells the decisions of a run year by year, with what stood at the
// end of each year. first is the plan that stood before the first year.
func Decisions(first sim.Plan, h History, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("What was decided")}
	before := first
	for i := range h.Years {
		y := &h.Years[i]
		var items []page.Text
		different := changes(before, y.Plan, sc, func(e int) string { return say.Textf("Work on “%s”", belief(sc, e)) })
		switch {
		case len(different) > 0:
			items = append(items, page.Text{Text: strings.Join(different, "; ") + "."})
		case i == 0:
			items = append(items, page.Text{Text: say.Text("The standing plan, unchanged.")})
		default:
			items = append(items, page.Text{Text: say.Text("The plan of the year before.")})
		}
		items = append(items, answersOf(h, y.Number, sc)...)
		items = append(items, page.Text{Text: standing(y), Role: page.Quiet})
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Textf("Year %d", y.Number)}, page.Bullets{Items: items})
		before = y.Plan
	}
	return p
}

// standing says what stood at the end of a year.
func standing(y *sim.Year) string {
	var parts []string
	for _, f := range []sim.Figure{sim.Members, sim.Engagement, sim.Silos, sim.Innovation, sim.Reserves} {
		a := &y.Accounts[f]
		parts = append(parts, inSentence(FigureLabel(f))+" "+FormatAmount(f, a.Closing)+" ("+FormatChange(f, shown(f, a.Closing)-shown(f, a.Opening))+")")
	}
	return say.Textf("At its end: %s.", strings.Join(parts, ", "))
}
