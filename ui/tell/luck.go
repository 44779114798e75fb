package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Luck tells luck and judgement apart: what the choices came to under other luck,
// and where this run fell among them.
func Luck(d *debrief.Debrief) page.Page {
	p := page.Page{Title: say.Text("Luck and judgement")}
	if d.Luck == nil || d.Luck.Runs == 0 {
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: LuckSentence(d)})
	t := page.Table{
		Caption: say.Textf("The same choices under %s", say.Many(d.Luck.Runs, "1 other seed", "%s other seeds", Count(d.Luck.Runs))),
		Head:    []string{say.Text("At the end"), say.Text("This run"), say.Text("The middle of the others"), say.Text("Came out better than")},
		Right:   []int{1, 2, 3},
	}
	for i := range d.Luck.Places {
		place := &d.Luck.Places[i]
		t.Rows = append(t.Rows, []string{
			FigureLabel(place.Figure), FormatAmount(place.Figure, place.Mine), FormatAmount(place.Figure, place.Middle),
			say.Textf("%d of 100", place.Percentile(d.Luck.Runs)),
		})
	}
	p.Blocks = append(p.Blocks, t)
	if fell := d.Luck.Runs - d.Luck.Stood; fell > 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("Under %[1]s of the %[2]s other seeds the association fell before its last year.", Count(fell), Count(d.Luck.Runs))})
	}
	return p
}

// The percentiles between which luck made little difference.
const (
	luckAgainst = 35
	luckFor     = 65
)

// LuckSentence says how luck and choices had their part in the engaged members
// at the end.
func LuckSentence(d *debrief.Debrief) string {
	var vitality debrief.Place
	for _, p := range d.Luck.Places {
		if p.Figure == sim.Vitality {
			vitality = p
		}
	}
	better := vitality.Percentile(d.Luck.Runs)
	which := say.Text("Luck made little difference")
	switch {
	case better <= luckAgainst:
		which = say.Text("Luck was against this run")
	case better >= luckFor:
		which = say.Text("Luck was with this run")
	}
	standing := d.Standing.Last()
	return say.Textf("%[1]s: it came to %[2]s engaged members, and the same choices under other luck come to %[3]s in the middle, better than %[4]d of 100 of them. On its own luck the standing plan comes to %[5]s.",
		which, FormatAmount(sim.Vitality, vitality.Mine), FormatAmount(sim.Vitality, vitality.Middle), better, FormatAmount(sim.Vitality, standing[sim.Vitality]))
}
