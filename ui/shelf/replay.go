package shelf

import (
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// A Part is one step of a replay: a year, or how it all ended.
type Part struct {
	Year int // from 1; 0 for the end
	Page page.Page
}

// Replay returns the game year by year. Nothing on the disk changes.
func (g *Game) Replay() ([]Part, error) {
	if err := g.Play(); err != nil {
		return nil, err
	}
	if g.played.Run == nil {
		return g.warned(g.olderParts()), nil
	}
	return g.warned(g.parts()), nil
}

// parts tells a game of this program's own rules.
func (g *Game) parts() []Part {
	run, sc := g.played.Run, &g.played.Scenario
	h, v := session.History(g.played), run.View()
	var parts []Part
	for i := range h.Years {
		parts = append(parts, Part{h.Years[i].Number, g.noted(tell.ReplayedYear(h, i, &v, sc), h.Years[i].Number)})
	}
	if run.Phase() == sim.Over {
		return append(parts, Part{0, tell.Ending(run.Ending(), h.Years, sc)})
	}
	planned := run.Phase() != sim.Planning
	return append(parts, Part{v.Year, g.noted(tell.UnfinishedYear(h, planned, &v, sc), v.Year)})
}

// olderParts tells a game that was played under older rules: of its years only
// the figures are known here.
func (g *Game) olderParts() []Part {
	var parts []Part
	for _, o := range g.played.Outcomes {
		facts := page.Facts{}
		for f := range sim.NumFigures {
			facts.Items = append(facts.Items, page.Fact{Label: tell.FigureLabel(f), Value: tell.FormatAmount(f, o.Figures[f])})
		}
		p := page.Page{Title: say.Textf("Year %d", o.Year), Blocks: []page.Block{
			page.Text{Text: say.Text("The game was played under older rules; of its years the figures are told.")}, facts,
		}}
		parts = append(parts, Part{o.Year, g.noted(p, o.Year)})
	}
	return parts
}

// noted returns p with what was written down in that year.
func (g *Game) noted(p page.Page, year int) page.Page {
	var items []page.Text
	for _, n := range g.played.Notes {
		if n.Year == year {
			items = append(items, page.Text{Text: n.Text.String()})
		}
	}
	if items != nil {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Written down")}, page.Bullets{Items: items})
	}
	return p
}

// warned puts before every part that the game does not come out as recorded.
func (g *Game) warned(parts []Part) []Part {
	if g.played.Sound() {
		return parts
	}
	warning := page.Text{Text: say.Textf("Take this with care: %s.", clean.Clean(say.Finished(g.played.Message)).String()), Role: page.Bad}
	for i := range parts {
		parts[i].Page.Blocks = append([]page.Block{warning}, parts[i].Page.Blocks...)
	}
	return parts
}

// PartOf returns the place of a year among parts, and whether it is there.
func PartOf(parts []Part, year int) (at int, ok bool) {
	for i, p := range parts {
		if p.Year == year {
			return i, true
		}
	}
	return 0, false
}
