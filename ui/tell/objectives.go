package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Objectives says what there was to be learned, and when it was seen.
func Objectives(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("What there was to learn")}
	var facts page.Facts
	for i, s := range d.Objectives {
		if i < len(sc.Objectives) {
			facts.Items = append(facts.Items, page.Fact{Label: strings.TrimSuffix(say.Text(sc.Objectives[i].Text), "."), Value: SeenText(s)})
		}
	}
	if len(facts.Items) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("This scenario names no objectives.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text("These are the claims that the scenario was written around, and when the figures of this run first showed each. Whether anybody saw it, and whether it holds anywhere else, the figures cannot say.")}, facts)
	return p
}

// SeenText says when an objective was seen.
func SeenText(s debrief.Seen) string {
	switch s.When {
	case debrief.SeenEarly:
		return say.Textf("seen early, in year %d", s.Year)
	case debrief.SeenLate:
		return say.Textf("seen late, in year %d", s.Year)
	case debrief.NotSeen:
		return say.Text("not seen")
	default:
		return say.Text("only those who played can tell")
	}
}
