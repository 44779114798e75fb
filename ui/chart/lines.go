package chart

import (
	"math"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/theme"
)

// A Series is one line of a chart. What is not finite is a gap.
type Series struct {
	Name   string
	Points []float64
	Ghost  bool // drawn quietly: dots, and a letter at the last
	Lit    bool // a ghost that is looked at: a letter at each point, dots between them
}

// A LineChart is a figure over the years: a label for each year and one series
// or more.
type LineChart struct {
	Labels []string
	Series []Series
	Span   float64 // the least extent of the axis; 0 for a tenth of the values
}

// Marks tell series apart without colour: a shape for each line, a letter for
// each ghost.
var (
	fineMarks  = []rune("●■▲◆○□△◇")
	plainMarks = []rune("o#^x@%=&")
	ghostMarks = []rune("abcdefghijklmnopqrstuvwxyz")
)

// Several marks a point where ghosts meet.
const Several = '+'

// Mark returns the character that marks series i of c.
func (c LineChart) Mark(i int, ink Ink) rune {
	nth := 0
	for _, s := range c.Series[:i] {
		if s.Ghost == c.Series[i].Ghost {
			nth++
		}
	}
	if c.Series[i].Ghost {
		return ghostMarks[nth%len(ghostMarks)]
	}
	marks := fineMarks
	if ink.ASCII {
		marks = plainMarks
	}
	return marks[nth%len(marks)]
}

// extent returns the lowest and highest point of c; low is above high where
// there is none.
func (c LineChart) extent() (low, high float64) {
	low, high = math.Inf(1), math.Inf(-1)
	for _, s := range c.Series {
		for _, v := range s.Points {
			if finite(v) {
				low, high = min(low, bounded(v)), max(high, bounded(v))
			}
		}
	}
	return low, high
}

// years returns how many columns of points c needs.
func (c LineChart) years() int {
	n := len(c.Labels)
	for _, s := range c.Series {
		n = max(n, len(s.Points))
	}
	return n
}

// Lines draws c in exactly height lines of width cells: the plot with its axis
// of values, and two rows for the years.
func Lines(c LineChart, width, height int, ink Ink) []string {
	field := newCanvas(width, height)
	p := plot{canvas: field, ink: &ink, years: max(c.years(), 1)}
	low, high := c.extent()
	p.scale = newScale(low, high, c.Span, max(height-2, 1))
	labels := p.scale.labels()
	p.left = min(widest(labels), width/2) + 2
	p.right = c.nameRoom(width)
	p.axes(labels)
	p.yearLabels(c.Labels)
	for _, pass := range []func(Series) bool{c.dark, c.lit, c.own} {
		for i, s := range c.Series {
			if pass(s) {
				p.series(s, c.Mark(i, ink), c.lit(s))
			}
		}
	}
	p.names(c)
	return field.lines()
}

// fewGhosts are all lit: there is nothing to keep apart.
const fewGhosts = 2

// own, lit and dark say how a series is drawn.
func (c LineChart) own(s Series) bool { return !s.Ghost }

func (c LineChart) lit(s Series) bool {
	n := 0
	for _, other := range c.Series {
		n += one(other.Ghost)
	}
	return s.Ghost && (s.Lit || n <= fewGhosts)
}

func (c LineChart) dark(s Series) bool { return s.Ghost && !c.lit(s) }

func one(b bool) int {
	if b {
		return 1
	}
	return 0
}

// series draws one series: as a line, or as a ghost.
func (p plot) series(s Series, mark rune, lit bool) {
	if s.Ghost {
		p.ghost(s.Points, mark, lit)
		return
	}
	p.line(s.Points, mark)
}

// A plot is the part of a chart inside its axes.
type plot struct {
	canvas *canvas
	ink    *Ink
	scale  scale
	left   int // the first column right of the axis
	right  int // columns kept free for names
	years  int
}

// column returns the column of year i, from 0.
func (p plot) column(i int) int {
	space := max(p.canvas.width-p.left-p.right-1, 0)
	return p.left + (2*i+1)*space/(2*p.years)
}

// axes draws the axis of values with its labels and the floor.
func (p plot) axes(labels []string) {
	ink := p.ink
	quiet := &ink.Quiet
	wall, floor, corner := ink.pick('│', '|'), ink.pick('─', '-'), ink.pick('└', '+')
	axis := p.left - 1
	for y := range p.scale.rows {
		p.canvas.set(axis, y, wall, quiet)
	}
	for i, v := range p.scale.ticks() {
		y := p.scale.row(v)
		p.canvas.write(0, y, ink.fitRight(labels[i], axis-1), quiet)
		p.canvas.set(axis, y, ink.pick('┤', '+'), quiet)
	}
	p.canvas.set(axis, p.scale.rows, corner, quiet)
	for x := axis + 1; x < p.canvas.width; x++ {
		p.canvas.set(x, p.scale.rows, floor, quiet)
	}
}

// yearLabels writes the label of each year under its column where there is
// room for it.
func (p plot) yearLabels(labels []string) {
	free := 0
	for i, label := range labels {
		w := ansi.StringWidth(label)
		x := min(p.column(i)-(w-1)/2, p.canvas.width-w)
		if x < free || w == 0 {
			continue
		}
		p.canvas.write(x, p.scale.rows+1, label, &p.ink.Quiet)
		free = x + w + 1
	}
}

// ghost marks the points of another run: all of them where it is lit, or else the
// last, and dots before it.
func (p plot) ghost(points []float64, mark rune, lit bool) {
	style, last := &p.ink.Quiet, -1
	if lit {
		style = &p.ink.Strong
	}
	for i, v := range points {
		if !finite(v) {
			continue
		}
		if lit && last == i-1 && i > 0 {
			p.dots(i, bounded(points[i-1]), bounded(v))
		}
		last = i
	}
	for i, v := range points {
		if !finite(v) {
			continue
		}
		x, y, r := p.column(i), p.scale.row(bounded(v)), mark
		switch {
		case !lit && i < last:
			r = p.ink.pick('·', '.')
			if p.canvas.at(x, y) != " " {
				continue
			}
		case p.taken(x, y, mark):
			r = Several
		}
		p.canvas.set(x, y, r, style)
	}
}

// dots draws the way of a ghost from the year before year i to it.
func (p plot) dots(i int, from, to float64) {
	start, end := p.column(i-1), p.column(i)
	for x := start + 2; x < end; x += 2 {
		share := float64(x-start) / float64(end-start)
		if y := p.scale.row(from + (to-from)*share); p.canvas.at(x, y) == " " {
			p.canvas.set(x, y, p.ink.pick('·', '.'), &p.ink.Quiet)
		}
	}
}

// taken reports whether a mark other than mark stands at x, y. Dots can be
// written over.
func (p plot) taken(x, y int, mark rune) bool {
	at := p.canvas.at(x, y)
	return at != "" && at != " " && at != string(mark) && at != string(p.ink.pick('·', '.'))
}

// line draws a series as a line with a mark at each year.
func (p plot) line(points []float64, mark rune) {
	style := &p.ink.Accent
	last := -1
	for i, v := range points {
		if !finite(v) {
			continue
		}
		if last == i-1 && i > 0 {
			p.join(i, bounded(points[i-1]), bounded(v), style)
		}
		last = i
	}
	for i, v := range points {
		if finite(v) {
			p.canvas.set(p.column(i), p.scale.row(bounded(v)), mark, &p.ink.Strong)
		}
	}
}

// join draws the way from the year before year i to it.
func (p plot) join(i int, from, to float64, style *theme.Style) {
	start, end := p.column(i-1), p.column(i)
	y := p.scale.row(from)
	for x := start + 1; x <= end; x++ {
		share := float64(x-start) / float64(end-start)
		next := p.scale.row(from + (to-from)*share)
		p.bend(x, y, next, style)
		y = next
	}
}

// bend draws the line through column x from row y to row next.
func (p plot) bend(x, y, next int, style *theme.Style) {
	ink := p.ink
	if y == next {
		p.canvas.set(x, y, ink.pick('─', '-'), style)
		return
	}
	leave, arrive := ink.pick('╮', '.'), ink.pick('╰', '\'')
	if next < y {
		leave, arrive = ink.pick('╯', '\''), ink.pick('╭', '.')
	}
	for row := min(y, next) + 1; row < max(y, next); row++ {
		p.canvas.set(x, row, ink.pick('│', '|'), style)
	}
	p.canvas.set(x, y, leave, style)
	p.canvas.set(x, next, arrive, style)
}
