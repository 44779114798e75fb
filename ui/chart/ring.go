package chart

import (
	"cmp"
	"math"
	"slices"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/theme"
)

// Limits of a ring: names that leave room for lines, and a size past which it
// only grows empty.
const (
	ringNameMost  = 18
	ringNameLeast = 4
	ringLeast     = 6 // half its width, without names
	ringMost      = 24
	ringTallest   = 10 // half its height
)

// Bonds are the strengths that lines of a ring tell apart, weakest first; each
// holds a quarter of the scale, and the first is drawn as no line.
const Bonds = 4

// Bond returns the strength of a share, from 0 to Bonds-1.
func Bond(share float64) int { return min(cells(share, 100)*Bonds/100, Bonds-1) }

// BondMark returns how a line of a strength looks in a legend; nothing for none.
func BondMark(bond int, ink Ink) string {
	if ink.ASCII {
		return []string{"", "..", "--", "##"}[bond]
	}
	return []string{"", "··", "──", "▓▓"}[bond]
}

// Ring draws the things of m on a ring, with a line between each two that have
// to do with each other: dotted, thin or thick. Where the width does not hold a
// ring it returns nothing.
func Ring(m Matrix, width int, ink Ink) []string {
	g := ringOf(m, width)
	if g.across < ringLeast || len(m.Names) < 3 {
		return nil
	}
	field := newCanvas(width, 2*g.down+1)
	for _, p := range m.pairs() {
		drawBond(field, g.place(p.i), g.place(p.j), Bond(p.share), &ink)
	}
	for i, name := range m.Names {
		g.name(field, i, name, &ink)
	}
	return field.lines()
}

// A ring is where things stand: on an ellipse round a middle.
type ring struct {
	n            int
	middle       int // column
	across, down int // half the width and half the height, in cells
	nameWidth    int
}

// ringOf returns the ring for the things of m in so many cells.
func ringOf(m Matrix, width int) ring {
	names := max(ringNameLeast, min(widest(m.Names), ringNameMost, width/4))
	across := min(ringMost, (width-2*names-4)/2)
	return ring{n: len(m.Names), middle: width / 2, across: across, down: max(3, min(across*9/20, ringTallest)), nameWidth: names}
}

// place returns the cell of thing i; the first stands at the top, the others
// follow clockwise.
func (g ring) place(i int) [2]int {
	angle := 2*math.Pi*float64(i)/float64(g.n) - math.Pi/2
	x := float64(g.middle) + math.Cos(angle)*float64(g.across)
	y := float64(g.down) + math.Sin(angle)*float64(g.down)
	return [2]int{int(math.Round(x)), int(math.Round(y))}
}

// name writes the name of thing i outside the ring.
func (g ring) name(field *canvas, i int, name string, ink *Ink) {
	at := g.place(i)
	name = ink.cut(name, g.nameWidth)
	w := ansi.StringWidth(name)
	x := at[0] - w/2
	side := true
	switch {
	case at[0] > g.middle+g.across/8:
		x = at[0] + 2
	case at[0] < g.middle-g.across/8:
		x = at[0] - 1 - w
	default: // the name stands where its lines end
		side = false
	}
	if x > 0 {
		field.set(x-1, at[1], ' ', nil)
	}
	field.set(field.write(x, at[1], name, &ink.Strong), at[1], ' ', nil)
	if side {
		field.set(at[0], at[1], ink.pick('●', 'o'), &ink.Strong)
	}
}

// A pair is two things of a matrix and how much they have to do with each other.
type pair struct {
	i, j  int
	share float64
}

// pairs returns the known pairs of m, the weakest first.
func (m Matrix) pairs() []pair {
	var pairs []pair
	for i := range m.Names {
		for j := range i {
			if v := m.at(i, j); finite(v) {
				pairs = append(pairs, pair{j, i, v})
			}
		}
	}
	slices.SortStableFunc(pairs, func(a, b pair) int { return cmp.Compare(a.share, b.share) })
	return pairs
}

// drawBond draws a line between two cells. A dotted one leaves every other cell
// free.
func drawBond(field *canvas, from, to [2]int, bond int, ink *Ink) {
	if bond == 0 {
		return
	}
	style := []*theme.Style{nil, &ink.Quiet, &ink.Accent, &ink.Strong}[bond]
	dx, dy := to[0]-from[0], to[1]-from[1]
	steps := max(abs(dx), abs(dy), 1)
	was := from
	for k := 1; k < steps; k++ {
		share := float64(k) / float64(steps)
		x := int(math.Round(float64(from[0]) + share*float64(dx)))
		y := int(math.Round(float64(from[1]) + share*float64(dy)))
		if bond > 1 || k%2 == 0 {
			field.set(x, y, bondRune(bond, x-was[0], y-was[1], ink), style)
		}
		was = [2]int{x, y}
	}
}

// bondRune returns what a line of a strength is drawn with where it goes in a
// direction.
func bondRune(bond, dx, dy int, ink *Ink) rune {
	switch {
	case bond == 1:
		return ink.pick('·', '.')
	case bond == Bonds-1:
		return ink.pick('▓', '#')
	case dy == 0:
		return ink.pick('─', '-')
	case dx == 0:
		return ink.pick('│', '|')
	case (dx > 0) == (dy > 0):
		return '\\'
	}
	return '/'
}

func abs(n int) int { return max(n, -n) }
