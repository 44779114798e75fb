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
	for _, b := range d.Luck.Bands {
		if b.Figure == sim.Vitality {
			p.Blocks = append(p.Blocks, bandChart(&b, d.Run.Years))
		}
	}
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
	if lost := d.Luck.Runs - d.Luck.Stood; lost > 0 && !fell(&d.Run) {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("Under %[1]s of the %[2]s other seeds the association fell before its last year.", Count(lost), Count(d.Luck.Runs))})
	}
	return p
}

// bandChart charts a figure of a run among the same choices under other luck.
func bandChart(b *debrief.Band, years []sim.Year) page.Block {
	title, unit, scale, span := Axis(b.Figure)
	c := charted{figure: b.Figure, scale: scale}
	chart := page.Lines{Title: title, Unit: unit, Span: span, Labels: fromStart(max(len(years), len(b.Years)))}
	chart.Series = append(chart.Series, page.Series{Name: say.Text("This run"), Points: c.points(years)})
	for _, other := range []struct {
		name  string
		value func(y *debrief.BandYear) sim.Amount
	}{
		{say.Text("One in twenty above"), func(y *debrief.BandYear) sim.Amount { return y.High }},
		{say.Text("Middle of the others"), func(y *debrief.BandYear) sim.Amount { return y.Middle }},
		{say.Text("One in twenty below"), func(y *debrief.BandYear) sim.Amount { return y.Low }},
	} {
		var points []float64
		if opening := c.points(years); len(opening) > 0 {
			points = opening[:1:1] // all begin as one
		}
		for i := range b.Years {
			points = append(points, other.value(&b.Years[i]).Float(b.Figure.Unit())*scale)
		}
		chart.Series = append(chart.Series, page.Series{Name: other.name, Points: points, Ghost: true})
	}
	return chart
}

// The percentiles between which luck made little difference.
const (
	luckAgainst = 35
	luckFor     = 65
)

// LuckSentence says how luck and choices had their part: in whether the
// association stood, and in the engaged members at the end.
func LuckSentence(d *debrief.Debrief) string {
	if fell(&d.Run) {
		return luckOfFalling(d.Luck)
	}
	var vitality debrief.Place
	for _, p := range d.Luck.Places {
		if p.Figure == sim.Vitality {
			vitality = p
		}
	}
	better := vitality.Percentile(d.Luck.Runs)
	lucky := shown(sim.Vitality, vitality.Mine) - shown(sim.Vitality, vitality.Middle)
	which := say.Text("Luck made little difference")
	switch {
	case Slight(lucky, vitality.Middle):
	case better <= luckAgainst:
		which = say.Text("Luck was against this run")
	case better >= luckFor:
		which = say.Text("Luck was with this run")
	}
	text := say.Textf("%[1]s: it came to %[2]s engaged members, more than %[4]d of 100 runs of the same choices under other luck. The middle one of those comes to %[3]s, so luck made a difference of %[5]s.",
		which, FormatAmount(sim.Vitality, vitality.Mine), FormatAmount(sim.Vitality, vitality.Middle), better, FormatPart(sim.Vitality, lucky))
	standing := d.Standing.Last()[sim.Vitality]
	chosen := FormatPart(sim.Vitality, shown(sim.Vitality, vitality.Mine)-shown(sim.Vitality, standing))
	if fell(&d.Standing) || len(d.Standing.Years) == 0 || chosen == "0" {
		return text
	}
	return text + " " + say.Textf("The standing plan on this luck comes to %[1]s, so the choices made a difference of %[2]s.", FormatAmount(sim.Vitality, standing), chosen)
}

// luckOfFalling says how much of it was luck that the association fell.
func luckOfFalling(l *debrief.Luck) string {
	switch {
	case l.Stood == 0:
		return say.Textf("It was not luck that ended it: with the same choices the association falls in every one of %s runs under other luck.", Count(l.Runs))
	case 2*l.Stood > l.Runs:
		return say.Textf("Luck had the larger part in it: with the same choices the association comes to its last year in %[1]s of %[2]s runs under other luck.", Count(l.Stood), Count(l.Runs))
	default:
		return say.Textf("Luck had a part in it: with the same choices the association comes to its last year in %[1]s of %[2]s runs under other luck.", Count(l.Stood), Count(l.Runs))
	}
}
