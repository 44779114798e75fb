package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// LookBack tells all of a debrief, a page to a part: how the run ended, its
// turning points, luck and judgement, others on the same luck, what was decided,
// why things moved, what nobody said, what was expected, what there was to learn,
// how the table voted, what holds if the model is wrong, and the
// figures of the turning points. Parts that nobody
// asked for, and votes where there were none, are left out.
func LookBack(d *debrief.Debrief, sc *scenarios.Scenario, h History) []page.Page {
	pages := []page.Page{lastPage(d, sc)}
	if len(d.WhatIfs) > 0 {
		pages = append(pages, tryable(TurningPoints(d, sc), d))
	}
	if d.Luck != nil {
		pages = append(pages, Luck(d))
	}
	pages = append(pages, besideOthers(d, sc, 0), Decisions(sc.World.Plan, h, sc), CausesSince(d))
	if len(d.Elephants) > 0 {
		pages = append(pages, ElephantCosts(d, sc))
	}
	pages = append(pages, Calibration(d.Calibration), Objectives(d, sc))
	if len(d.Votes) > 0 {
		pages = append(pages, VotesTaken(d, sc))
	}
	if d.Robustness != nil {
		pages = append(pages, Robustness(d, sc))
	}
	if len(d.WhatIfs) > 0 {
		pages = append(pages, TurningFigures(d, sc))
	}
	return pages
}

// tryable adds how a turning point can be played the other way from a command line.
func tryable(p page.Page, d *debrief.Debrief) page.Page {
	if turns := debrief.TurningPoints(d.WhatIfs); len(turns) > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("To play on from the first of them yourself: realign save fork GAME --year %d --out NEW.realign, then realign play NEW.realign. In the debrief of a game one key does it for any of them.", turns[0].Choice.Year), Role: page.Quiet})
	}
	return p
}

// besideOthers charts the run beside its ghosts. Of those who made the choices of
// another game, it says which could not be made on this luck. The ghost called
// lit, from 1, stands out.
func besideOthers(d *debrief.Debrief, sc *scenarios.Scenario, lit int) page.Page {
	ghosts := GhostsOf(d)
	if lit > 0 && lit <= len(ghosts) {
		ghosts[lit-1].Lit = true
	}
	p := Trajectories(d.Run.Years, ghosts, sc)
	for i := range d.Ghosts {
		g := &d.Ghosts[i]
		if items := Departures(1, g.Track.Departures, sc); len(items) > 0 {
			p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("On this luck not every choice of %s could be made:", g.ID)}, page.Bullets{Items: items})
		}
	}
	return p
}

// lastPage says how a run ended, in short why, and what becomes of it.
func lastPage(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := Ending(d.Run.Ending, d.Run.Years, sc)
	if said := RunInShort(d, sc); len(said) > 0 {
		blocks := []page.Block{p.Blocks[0], page.Heading{Text: say.Text("In short")}, sentences(said)}
		p.Blocks = append(blocks, p.Blocks[1:]...)
	}
	if o := d.Run.Outlook; o != nil {
		p.Blocks = append(p.Blocks, FiveYearsOn(o))
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Text(modelNote), Role: page.Quiet})
	return p
}

// sentences lists what is said, one to an item.
func sentences(said []string) page.Bullets {
	var b page.Bullets
	for _, s := range said {
		b.Items = append(b.Items, page.Text{Text: s})
	}
	return b
}
