package chart

import "example.com/realign/ui/say"

// A Group is a part of a crowd that can be told apart.
type Group struct {
	Name  string
	Count int     // people
	Shade float64 // 0 to 1; negative or not finite where unknown
}

// The crowd's limits: dots that stay countable, and names that leave room.
const (
	mostDots      = 2000
	fieldNameMost = 26
)

// FieldLines draws a crowd in lines of width cells: one dot for each so many
// people, under the name of their group. Dots differ by shape as well as shade.
func FieldLines(groups []Group, each, width int, ink Ink) []string {
	names := make([]string, len(groups))
	for i, g := range groups {
		names[i] = g.Name
	}
	nameWidth := min(widest(names), fieldNameMost, width/3)
	left := 0
	if nameWidth > 0 {
		left = nameWidth + 2
	}
	perRow := max(1, (width-left+1)/2)
	var lines []string
	for _, g := range groups {
		lines = append(lines, groupLines(g, each, left, perRow, width, &ink)...)
	}
	return lines
}

// groupLines draws one group: its name, and its dots beside it.
func groupLines(g Group, each, left, perRow, width int, ink *Ink) []string {
	dots := dotsOf(g.Count, each)
	rows := max(1, (dots+perRow-1)/perRow)
	field := newCanvas(width, rows)
	field.write(0, 0, ink.cut(g.Name, left-2), &ink.Text)
	style := &ink.Accent
	if !known(g.Shade) {
		style = &ink.Quiet
	}
	for i := range dots {
		field.set(left+2*(i%perRow), i/perRow, Dot(g.Shade, *ink), style)
	}
	return field.lines()
}

// dotsOf returns how many dots stand for people, at least one for anybody.
func dotsOf(people, each int) int {
	if people <= 0 {
		return 0
	}
	each = max(each, 1)
	return min(mostDots, max(1, people/each+(people%each*2)/each))
}

// known reports whether a shade says something.
func known(shade float64) bool { return finite(shade) && shade >= 0 }

// The limits between dots, and the dots from faint to full.
var (
	dotLimits = []float64{.20, .35, .50}
	fineDots  = []rune("·∘o●")
	plainDots = []rune(".co@")
)

// Dot returns the character for a person of the given shade.
func Dot(shade float64, ink Ink) rune {
	if !known(shade) {
		return ink.pick('░', ':')
	}
	nth := 0
	for nth < len(dotLimits) && shade >= dotLimits[nth] {
		nth++
	}
	if ink.ASCII {
		return plainDots[nth]
	}
	return fineDots[nth]
}

// FieldKey says what the dots mean, for the shades that occur.
func FieldKey(groups []Group, ink Ink) []string {
	words := []string{say.Text("under 20%"), say.Text("20 to 35%"), say.Text("35 to 50%"), say.Text("50% and more")}
	middles := []float64{.1, .3, .4, .6}
	var parts []string
	for i, middle := range middles {
		for _, g := range groups {
			if known(g.Shade) && Dot(g.Shade, ink) == Dot(middle, ink) {
				parts = append(parts, string(Dot(middle, ink))+" "+words[i])
				break
			}
		}
	}
	for _, g := range groups {
		if !known(g.Shade) {
			parts = append(parts, say.Textf("%s not told apart yet", string(Dot(-1, ink))))
			break
		}
	}
	return parts
}
