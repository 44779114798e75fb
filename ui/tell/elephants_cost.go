package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// ElephantCosts opens the book on what nobody said, with what each belief cost.
// Where none cost more than luck can, the columns of costs are left out.
func ElephantCosts(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("What nobody said")}
	t := page.Table{Head: []string{say.Text("Belief"), say.Text("Where it stands"), say.Text("Said aloud"), say.Text("Let go")}}
	named, last, costly := 0, d.Run.Last(), false
	for i := range d.Elephants {
		e := &d.Elephants[i]
		costly = costly || !Slight(e.Vitality, last[sim.Vitality]) || !Slight(e.Reserves, last[sim.Revenue])
	}
	if costly {
		t.Head, t.Right = append(t.Head, say.Text("Engaged members"), say.Text("Reserves a year")), []int{4, 5}
	}
	for i := range d.Elephants {
		e := &d.Elephants[i]
		if e.Named > 0 {
			named++
		}
		row := []string{belief(sc, e.Index), StatusLabel(e.Status), inYear(e.Named), inYear(e.Resolved)}
		if costly {
			row = append(row, unlessSlight(sim.Vitality, -e.Vitality, last[sim.Vitality]), unlessSlight(sim.Reserves, -e.Reserves, last[sim.Revenue]))
		}
		t.Rows = append(t.Rows, row)
	}
	p.Blocks = append(p.Blocks, page.Text{Text: saidAloud(named, len(d.Elephants))}, t)
	if costly {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("What each belief did, in engaged members and in reserves a year, is the run less the same run in a world where the belief stands in nobody's way, for engaged members as the mean of the years. What is too little to tell is no more than who happens to meet whom."), Role: page.Quiet})
	} else {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Taken out of the way one at a time, no belief moved this run by more than luck can.")})
	}
	if text := together(d); text != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: text})
	}
	return p
}

// together says what all beliefs did at once: each stands in for the others where
// only one is taken away.
func together(d *debrief.Debrief) string {
	for i := range d.Courses {
		c := &d.Courses[i]
		switch {
		case c.Kind != debrief.BeliefsOutOfWay:
		case d.Run.Outlook == nil || c.Track.Outlook == nil:
			return ""
		case Slight(c.Weight, d.Run.Worth()):
			return say.Text("Taken out of the way all at once, they did not move it by more than luck can either.")
		case c.Weight < 0:
			return say.Textf("Taken out of the way all at once, there are %s more engaged members, as the mean of the end and of five years on.", FormatAmount(sim.Vitality, -c.Weight))
		default:
			return say.Textf("Taken out of the way all at once, there are %s fewer engaged members, as the mean of the end and of five years on.", FormatAmount(sim.Vitality, c.Weight))
		}
	}
	return ""
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
