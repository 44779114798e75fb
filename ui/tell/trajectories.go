package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// chartedFigures are the trajectories of a debrief.
var chartedFigures = []charted{
	{sim.Members, say.Mark("Members"), say.Mark("people"), 1, 0},
	{sim.Vitality, say.Mark("Vitality"), say.Mark("members times engagement"), 1, 0},
	{sim.Engagement, say.Mark("Engagement"), "%", 100, shareSpan},
	{sim.Silos, say.Mark("Silos, where lower is more open"), "%", 100, shareSpan},
	{sim.Innovation, say.Mark("Innovation"), "%", 100, shareSpan},
	{sim.Reserves, say.Mark("Reserves"), say.Mark("$ million"), 1e-6, 0},
}

// Axis says how a chart of figure f is drawn: its title, the unit, what the
// plain number is multiplied with, and the least extent of the axis.
func Axis(f sim.Figure) (title, unit string, scale, span float64) {
	for _, c := range chartedFigures {
		if c.figure == f {
			return say.Text(c.title), say.Text(c.unit), c.scale, c.span
		}
	}
	if f.IsShare() {
		return FigureLabel(f), "%", 100, shareSpan
	}
	return FigureLabel(f), "", 1, 0
}

// Trajectories charts the outcomes of a run over the years, with other leaders
// on the same luck.
func Trajectories(years []sim.Year, ghosts []Ghost, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("The years, and others on the same luck")}
	longest := len(years)
	for _, g := range ghosts {
		longest = max(longest, len(g.Years))
	}
	if len(ghosts) > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Your run by year, and where other leaders ended with the same members, the same market and the same luck; in a drawing each of them is a letter.")})
	}
	for _, c := range chartedFigures {
		chart := page.Lines{Title: say.Text(c.title), Unit: say.Text(c.unit), Labels: fromStart(longest), Span: c.span, Brief: len(ghosts) > 1}
		chart.Series = append(chart.Series, page.Series{Name: say.Text("You"), Points: c.points(years)})
		for _, g := range ghosts {
			chart.Series = append(chart.Series, page.Series{Name: g.Name, Points: c.points(g.Years), Ghost: true, Lit: g.Lit})
		}
		p.Blocks = append(p.Blocks, chart)
	}
	if len(ghosts) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Where each of them stood at the end")}, ghostTable(years, ghosts), ghostEndings(ghosts, sc))
	}
	return p
}

// ghostTable sets the ends of all runs side by side, in the order given.
func ghostTable(years []sim.Year, ghosts []Ghost) page.Table {
	t := page.Table{
		Head:  []string{say.Text("Who"), say.Text("Members"), say.Text("Engagement"), say.Text("Silos"), say.Text("Innovation"), say.Text("Reserves")},
		Right: []int{1, 2, 3, 4, 5},
	}
	for _, g := range append([]Ghost{{Name: say.Text("You"), Years: years}}, ghosts...) {
		if len(g.Years) == 0 {
			continue
		}
		f := &g.Years[len(g.Years)-1].Figures
		t.Rows = append(t.Rows, []string{
			g.Name, FormatAmount(sim.Members, f[sim.Members]), FormatAmount(sim.Engagement, f[sim.Engagement]),
			FormatAmount(sim.Silos, f[sim.Silos]), FormatAmount(sim.Innovation, f[sim.Innovation]), Money(sim.Money(f[sim.Reserves])),
		})
	}
	return t
}

// ghostEndings says how the other runs ended, those together that ended alike and
// after as many years.
func ghostEndings(ghosts []Ghost, sc *scenarios.Scenario) page.Bullets {
	var list page.Bullets
	alike := func(a, b *Ghost) bool { return a.Ending == b.Ending && len(a.Years) == len(b.Years) }
	for i := range ghosts {
		g := &ghosts[i]
		var names []string
		first := true
		for k := range ghosts {
			if alike(g, &ghosts[k]) {
				first = first && k >= i
				names = append(names, ghosts[k].Name)
			}
		}
		if first {
			list.Items = append(list.Items, page.Text{Text: say.Textf("“%[1]s” %[2]s: %[3]s", EndingTitle(g.Ending, sc), afterYears(len(g.Years)), strings.Join(names, ", "))})
		}
	}
	return list
}
