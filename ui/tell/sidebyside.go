package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Beside is a run to be set beside others.
type Beside struct {
	Name     string // may be empty
	Scenario *scenarios.Scenario
	Debrief  *debrief.Debrief
}

// SideBySide sets the ends of several runs beside each other, in the order given
// and without ranking them. Problems are sentences about those that are missing
// or cannot be compared.
func SideBySide(games []Beside, problems []string) page.Page {
	p := page.Page{Title: say.Text("Side by side")}
	t := page.Table{
		Head: []string{
			say.Text("Game"), FigureLabel(sim.Members), FigureLabel(sim.Engagement), FigureLabel(sim.Silos), FigureLabel(sim.Innovation),
			FigureLabel(sim.Reserves), say.Text("Vitality five years on"),
		},
		Right: []int{1, 2, 3, 4, 5, 6},
	}
	var endings page.Facts
	for i := range games {
		g := &games[i]
		name := g.Name
		if name == "" {
			name = say.Textf("Game %d", i+1)
		}
		f := g.Debrief.Run.Last()
		t.Rows = append(t.Rows, []string{
			name, FormatAmount(sim.Members, f[sim.Members]), FormatAmount(sim.Engagement, f[sim.Engagement]), FormatAmount(sim.Silos, f[sim.Silos]),
			FormatAmount(sim.Innovation, f[sim.Innovation]), Money(sim.Money(f[sim.Reserves])), ahead(&g.Debrief.Run),
		})
		endings.Items = append(endings.Items, page.Fact{
			Label: name, Value: EndingTitle(g.Debrief.Run.Ending, g.Scenario), Note: afterYears(len(g.Debrief.Run.Years)),
		})
	}
	p.Blocks = append(p.Blocks, t, page.Heading{Text: say.Text("How they ended")}, endings)
	if len(problems) > 0 {
		var items []page.Text
		for _, problem := range problems {
			items = append(items, page.Text{Text: problem})
		}
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What to know before comparing")}, page.Bullets{Items: items})
	}
	return p
}
