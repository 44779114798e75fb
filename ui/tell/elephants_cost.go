package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// ElephantCosts opens the book on what nobody said, with what each belief cost.
func ElephantCosts(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("What nobody said")}
	t := page.Table{
		Head:  []string{say.Text("Belief"), say.Text("Where it stands"), say.Text("Said aloud"), say.Text("Let go"), say.Text("Engaged members"), say.Text("Reserves a year")},
		Right: []int{4, 5},
	}
	named, last := 0, d.Run.Last()
	for i := range d.Elephants {
		e := &d.Elephants[i]
		if e.Named > 0 {
			named++
		}
		t.Rows = append(t.Rows, []string{
			belief(sc, e.Index), StatusLabel(e.Status), inYear(e.Named), inYear(e.Resolved),
			unlessSlight(sim.Vitality, -e.Vitality, last[sim.Vitality]), unlessSlight(sim.Reserves, -e.Reserves, last[sim.Revenue]),
		})
	}
	p.Blocks = append(p.Blocks,
		page.Text{Text: saidAloud(named, len(d.Elephants))}, t,
		page.Text{Text: say.Text("The last two columns say what each belief did: the run less the same run in a world where the belief stands in nobody's way, for engaged members as the mean of the years. What is too little to tell is no more than who happens to meet whom."), Role: page.Quiet})
	return p
}

// saidAloud says how many of all beliefs were named in the run.
func saidAloud(named, all int) string {
	if named == 0 {
		return say.Many(all, "The one belief that stood in the way was never said aloud.", "None of the %s beliefs was ever said aloud.", Count(all))
	}
	return say.Textf("%s of %d came to be said aloud.", say.Many(named, "1 belief", "%s beliefs", Count(named)), all)
}

// unlessSlight says what something did to a figure, unless it is too small a part
// of the whole to be told from luck.
func unlessSlight(f sim.Figure, by, whole sim.Amount) string {
	if Slight(by, whole) {
		return say.Text("too little to tell")
	}
	return FormatPart(f, by)
}

// inYear says a year, or never where it is 0.
func inYear(year int) string {
	if year == 0 {
		return say.Text("never")
	}
	return say.Textf("year %d", year)
}
