package page

import (
	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// field draws a crowd, what its marks mean, and what is known of each group.
func (d drawer) field(b Field) []string {
	lines := d.caption(b.Title, "")
	crowd := chart.FieldLines(b.Corners, min(d.width, textMost), d.ink())
	if b.KeyFirst {
		lines = append(append(lines, d.fieldKey(b)...), crowd...)
	} else {
		lines = append(append(lines, crowd...), d.fieldKey(b)...)
	}
	return append(lines, d.facts(b.Groups)...)
}

// fieldKey says what the marks of a crowd mean, and how many there are of each.
func (d drawer) fieldKey(b Field) []string {
	key := []string{eachMark(b.Each)}
	for _, c := range chart.FieldCounts(b.Corners, d.ink()) {
		key = append(key, c.Look+" "+chart.Number(float64(c.Count))+" "+markWords(c.Mark))
	}
	return styled(flow(key, d.width), d.theme.Quiet)
}

// speakField says how many of a crowd are what, and what is known of each group.
func speakField(b Field) []string {
	lines := []string{sentence(eachMark(b.Each))}
	for _, c := range chart.FieldCounts(b.Corners, chart.Ink{}) {
		lines = append(lines, sentence(chart.Number(float64(c.Count))+" "+markWords(c.Mark)))
	}
	return append(lines, each(b.Groups, speakFact)...)
}

// eachMark says how many people a mark stands for.
func eachMark(each int) string {
	return say.Many(max(each, 1), "One mark for each", "One mark for about %s people", chart.Number(float64(max(each, 1))))
}

// The words for marks by their shade, from faint to full.
var shadeWords = []string{say.Mark("under 20%"), say.Mark("20 to 35%"), say.Mark("35 to 50%"), say.Mark("50% and more")}

// markWords says what a mark means.
func markWords(m chart.Mark) string {
	switch m.Kind {
	case chart.Leaver:
		return say.Text("left within a year")
	case chart.Apart:
		return say.Text(shadeWords[chart.Nth(m.Shade)])
	}
	return say.Text("not told apart yet")
}

// FieldPlaces returns where the marks of b stand when it is drawn in a width, by
// corner: column and row.
func FieldPlaces(b Field, width int) [][][2]int {
	return chart.FieldPlaces(b.Corners, min(width, textMost))
}
