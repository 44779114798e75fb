package chart

import "example.com/realign/ui/theme"

// A Mark is what stands on one seat of a field.
type Mark struct {
	Kind  MarkKind
	Shade float64 // 0 to 1, of what is told apart; not finite or negative where unknown
	Lit   Light
}

// A MarkKind is what a mark stands for.
type MarkKind int

// The kinds of mark.
const (
	Vacant MarkKind = iota // nobody
	Mass                   // somebody nobody has told apart
	Apart                  // somebody told apart
	Leaver                 // somebody who has left
)

// A Light says why a mark stands out.
type Light int

// The lights.
const (
	Unlit   Light = iota
	Focused       // who is looked at
	Tied          // among whom the one looked at knows somebody
	Dimmed        // who has nothing to do with the one looked at
)

// A Corner is a part of a field: those with the same needs stand together. It has
// a letter once it can be told apart.
type Corner struct {
	Letter string
	Marks  []Mark
}

// fieldStep is the cells for a mark and the gap after it.
const fieldStep = 2

// FieldLines draws a crowd in lines of width cells, a mark for each, corners
// beside each other with their letters above. Marks differ by shape as well as
// shade.
func FieldLines(corners []Corner, width int, ink Ink) []string {
	rows, columns := fieldLayout(corners, (width-1)/fieldStep)
	if rows == 0 || width <= fieldStep {
		return nil
	}
	top := 0
	for _, c := range corners {
		if c.Letter != "" {
			top = 1
		}
	}
	field := newCanvas(width, top+rows)
	x := 1
	for n, c := range corners {
		if top > 0 && columns[n] > 0 {
			field.write(x+(columns[n]-1)*fieldStep/2, 0, c.Letter, &ink.Strong)
		}
		drawCorner(field, c, x, top, columns[n], &ink)
		x += columns[n] * fieldStep
		if top > 0 && n < len(corners)-1 && columns[n] > 0 {
			for y := range rows {
				wall(field, x-1, top+y, &ink)
			}
		}
	}
	return field.lines()
}

// wall draws the border between two corners, where no bracket stands.
func wall(field *canvas, x, y int, ink *Ink) {
	if x < field.width && field.cells[y*field.width+x] == " " {
		field.set(x, y, ink.pick('│', '|'), &ink.Quiet)
	}
}

// fieldLayout returns the fewest rows in which the corners stand beside each
// other in so many columns, and how many columns each takes.
func fieldLayout(corners []Corner, most int) (rows int, columns []int) {
	all, some := 0, 0
	for _, c := range corners {
		all += len(c.Marks)
		some += min(len(c.Marks), 1)
	}
	columns = make([]int, len(corners))
	if all == 0 || most < max(some, 1) {
		return 0, columns
	}
	for rows = max(1, all/most); ; rows++ {
		taken := 0
		for n, c := range corners {
			columns[n] = (len(c.Marks) + rows - 1) / rows
			taken += columns[n]
		}
		if taken <= most {
			return rows, columns
		}
	}
}

// drawCorner draws one corner row by row from x on.
func drawCorner(field *canvas, c Corner, x, top, columns int, ink *Ink) {
	for i, m := range c.Marks {
		at, y := x+fieldStep*(i%columns), top+i/columns
		r, style := m.look(ink)
		if r == ' ' {
			continue
		}
		field.set(at, y, r, style)
		if m.Lit == Focused {
			field.set(at-1, y, '[', &ink.Strong)
			field.set(at+1, y, ']', &ink.Strong)
		}
	}
}

// The limits between shades, and the marks from faint to full. All are in the
// set that every console font has.
var (
	dotLimits = []float64{.20, .35, .50}
	fineDots  = []rune("◦○•●")
	plainDots = []rune(".oO@")
)

// look returns the character of a mark and its style.
func (m Mark) look(ink *Ink) (rune, *theme.Style) {
	style := &ink.Accent
	switch {
	case m.Lit == Focused:
		style = &ink.Strong
	case m.Lit == Dimmed || m.Kind == Mass || m.Kind == Leaver:
		style = &ink.Quiet
	}
	switch {
	case m.Kind == Vacant:
		return ' ', nil
	case m.Kind == Leaver:
		return ink.pick('×', 'x'), style
	case m.Lit == Tied:
		return ink.pick('▲', '^'), &ink.Strong
	case m.Kind == Mass || !known(m.Shade):
		return ink.pick('·', ':'), style
	case ink.ASCII:
		return plainDots[Nth(m.Shade)], style
	}
	return fineDots[Nth(m.Shade)], style
}

// Nth returns which of the marks from faint to full, 0 to 3, a shade has.
func Nth(shade float64) int {
	nth := 0
	for nth < len(dotLimits) && shade >= dotLimits[nth] {
		nth++
	}
	return nth
}

// known reports whether a shade says something.
func known(shade float64) bool { return finite(shade) && shade >= 0 }

// A FieldCount is how many marks of a field look alike, and one of them.
type FieldCount struct {
	Look  string
	Count int
	Mark  Mark
}

// FieldCounts counts the marks that look alike, from the mass over the faintest
// to those who left; what does not occur is left out.
func FieldCounts(corners []Corner, ink Ink) []FieldCount {
	like := []Mark{{Kind: Mass}, {Kind: Apart}}
	for _, limit := range dotLimits {
		like = append(like, Mark{Kind: Apart, Shade: limit})
	}
	like = append(like, Mark{Kind: Leaver})
	var counts []FieldCount
	for _, m := range like {
		look, _ := m.look(&ink)
		n := FieldCount{Look: string(look), Mark: m}
		for _, c := range corners {
			for _, other := range c.Marks {
				if other.alike(m) {
					n.Count++
				}
			}
		}
		if n.Count > 0 {
			counts = append(counts, n)
		}
	}
	return counts
}

// alike reports whether two marks mean the same, however they are lit.
func (m Mark) alike(o Mark) bool {
	plain := func(m Mark) Mark {
		m.Lit = Unlit
		if m.Kind == Apart && !known(m.Shade) {
			m.Kind = Mass
		}
		if m.Kind != Apart {
			m.Shade = 0
		}
		m.Shade = float64(Nth(m.Shade))
		return m
	}
	return plain(m) == plain(o)
}

// FieldPlaces returns where the marks of each corner stand when the field is
// drawn in lines of width cells: column and row, counted from the top of the
// marks.
func FieldPlaces(corners []Corner, width int) [][][2]int {
	_, columns := fieldLayout(corners, (width-1)/fieldStep)
	places := make([][][2]int, len(corners))
	x := 1
	for n, c := range corners {
		for i := range c.Marks {
			if columns[n] > 0 {
				places[n] = append(places[n], [2]int{x + fieldStep*(i%columns[n]), i / columns[n]})
			}
		}
		x += columns[n] * fieldStep
	}
	return places
}
