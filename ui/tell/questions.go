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

// PhaseTitle returns what a phase of a debrief is called.
func PhaseTitle(p scenarios.Phase) string { return say.Text(phaseTitles[p]) }

// questions asks what a table can talk about after a run: in each phase first
// what was written from the run, then what the scenario asks.
func questions(sc *scenarios.Scenario, asked []Asked) page.Page {
	p := page.Page{Title: RoomTitle(TalkRoom)}
	for phase := range scenarios.NumPhases {
		var items []page.Text
		for _, q := range asked {
			if q.Phase == phase {
				items = append(items, page.Text{Text: q.Text})
			}
		}
		for _, q := range sc.Debrief.Questions[phase] {
			items = append(items, page.Text{Text: say.Text(q)})
		}
		if len(items) > 0 {
			p.Blocks = append(p.Blocks, page.Heading{Text: PhaseTitle(phase)}, page.Bullets{Items: items})
		}
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text(modelNote), Role: page.Quiet})
	return p
}
