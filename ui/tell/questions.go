package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// phaseTitles name the phases of a debrief.
var phaseTitles = [scenarios.NumPhases]string{
	scenarios.Feel:    say.Mark("How it felt"),
	scenarios.What:    say.Mark("What happened"),
	scenarios.SoWhat:  say.Mark("What it means"),
	scenarios.Real:    say.Mark("Where it is like your own place"),
	scenarios.WhatIfs: say.Mark("What if"),
	scenarios.NowWhat: say.Mark("What now"),
}

// Questions asks what a table can talk about after a run.
func Questions(sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("To talk about")}
	for phase, questions := range sc.Debrief.Questions {
		if len(questions) == 0 {
			continue
		}
		items := make([]page.Text, len(questions))
		for i, q := range questions {
			items[i].Text = say.Text(q)
		}
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text(phaseTitles[phase])}, page.Bullets{Items: items})
	}
	if len(p.Blocks) == 0 {
		p.Blocks = append(p.Blocks, page.Bullets{Items: []page.Text{
			{Text: say.Text("Which year felt worse than it was, and which better?")},
			{Text: say.Text("What did everybody around you know that nobody said?")},
			{Text: say.Text("What of this is like the place you work in, and what is not?")},
		}})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text(modelNote), Role: page.Quiet})
	return p
}
