package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Chart is a figure over the years as lines. Its numbers are whole, in the
// unit that Label says.
type Chart struct {
	Title   string
	About   string // what the chart shows, in words, for whoever cannot see it
	Caption string // stands beside the chart; may be empty
	Lines   []Line
	Marks   []Mark
	Span    int64              // the least extent of the axis
	Hold    []int64            // further numbers that the axis holds, so that charts share one
	Label   func(int64) string // how a number on the axis is said
	Years   bool               // name the years below
	Size    Size
}

// A Line is one run in a chart. The first point is where it began.
type Line struct {
	Name   string
	Points []int64
	Own    bool // drawn thick; the others thin, each with its own dashes
}

// A Mark is a letter at a year of the first line.
type Mark struct {
	Year   int // from 0, where the run began
	Letter string
}

// A Size is the room of a chart in tenths of a millimetre.
type Size struct{ Width, Height, Left, Right int }

// The room around a plot, and what text takes in it.
const (
	letterHeight = 27 // of the text in charts
	topRoom      = 26
	bottomRoom   = 14
	yearRoom     = 34
	labelGap     = 8
	nameGap      = 18
	markGap      = 15 // between a line and its letter
	numberDown   = 9  // from a grid line down to the foot of its number
	mostYears    = 12 // named below a chart
)

// dashes tell the lines of others apart, however a page is printed.
var dashes = []string{"16 8", "4 7", "26 7 4 7", "9 9", "2 9", "30 8", "16 6 3 6 3 6", "40 6 6 6"}

// A drawing is a chart worked out: where everything goes.
type drawing struct {
	Title, About  string
	Width, Height int
	Grid          []gridLine
	Years         []label
	Stems         []stem
	Lines         []stroke
	Marks         []label
	Names         []label
}

type gridLine struct {
	X1, X2, Y int
	Label     label
}

type label struct {
	X, Y int
	Text string
	Own  bool
}

type stem struct{ X, Y1, Y2 int }

type stroke struct {
	Points, Dash string
	Own          bool
}

// draw works a chart out.
func (c Chart) draw() drawing {
	p := newPlot(&c)
	d := drawing{Title: c.Title, About: c.About, Width: c.Size.Width, Height: c.Size.Height}
	for _, t := range p.axis.ticks() {
		y := p.y(t)
		d.Grid = append(d.Grid, gridLine{c.Size.Left, c.Size.Width - c.Size.Right, y, label{X: c.Size.Left - labelGap, Y: y + numberDown, Text: c.Label(t)}})
	}
	if c.Years {
		d.Years = p.years()
	}
	others := 0
	for _, l := range c.Lines {
		s := stroke{Points: p.path(l.Points), Own: l.Own}
		if !l.Own {
			s.Dash = dashes[others%len(dashes)]
			others++
		}
		d.Lines = append(d.Lines, s)
	}
	slices.SortStableFunc(d.Lines, func(a, b stroke) int { return cmp.Compare(order(a), order(b)) })
	d.Stems, d.Marks = p.marks()
	d.Names = p.names()
	return d
}

// order draws the own line last, over all others.
func order(s stroke) int {
	if s.Own {
		return 1
	}
	return 0
}

// A plot is the part of a chart inside its axes.
type plot struct {
	chart       *Chart
	axis        axis
	last        int // year
	top, height int
}

func newPlot(c *Chart) *plot {
	p := &plot{chart: c, last: 1, top: topRoom, height: c.Size.Height - topRoom - bottomRoom}
	if c.Years {
		p.height -= yearRoom - bottomRoom
	}
	all := slices.Clone(c.Hold)
	for _, l := range c.Lines {
		all = append(all, l.Points...)
		p.last = max(p.last, len(l.Points)-1)
	}
	p.axis = axisOf(all, c.Span)
	return p
}

func (p *plot) x(year int) int {
	room := p.chart.Size.Width - p.chart.Size.Left - p.chart.Size.Right
	return p.chart.Size.Left + (2*room*year+p.last)/(2*p.last)
}

func (p *plot) y(v int64) int { return p.top + p.axis.place(v, p.height) }

// path lists the points of a line as SVG wants them.
func (p *plot) path(points []int64) string {
	var b strings.Builder
	for i, v := range points {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%d,%d", p.x(i), p.y(v))
	}
	return b.String()
}

// years names the years, as many as there is room for.
func (p *plot) years() (all []label) {
	every := (p.last + mostYears - 1) / mostYears
	for year := 0; year <= p.last; year += every {
		all = append(all, label{X: p.x(year), Y: p.chart.Size.Height - numberDown, Text: fmt.Sprint(year)})
	}
	return all
}

// marks places the letters at the own line, those of one year side by side, and
// a stem from each to the floor.
func (p *plot) marks() (stems []stem, marks []label) {
	if len(p.chart.Lines) == 0 {
		return nil, nil
	}
	points := p.chart.Lines[0].Points
	for year, v := range points {
		text := ""
		for _, m := range p.chart.Marks {
			if m.Year == year {
				text += m.Letter
			}
		}
		if text == "" {
			continue
		}
		y := p.y(v)
		stems = append(stems, stem{p.x(year), y, p.top + p.height})
		marks = append(marks, label{X: p.x(year), Y: max(y-markGap, letterHeight), Text: text, Own: true})
	}
	return stems, marks
}

// names puts the name of each line at its end, moved apart where they would
// touch.
func (p *plot) names() []label {
	var all []label
	for _, l := range p.chart.Lines {
		if len(l.Points) > 0 && l.Name != "" {
			last := len(l.Points) - 1
			all = append(all, label{X: p.x(p.last) + nameGap, Y: p.y(l.Points[last]) + numberDown, Text: l.Name, Own: l.Own})
		}
	}
	slices.SortStableFunc(all, func(a, b label) int { return cmp.Compare(a.Y, b.Y) })
	for i := 1; i < len(all); i++ {
		all[i].Y = max(all[i].Y, all[i-1].Y+letterHeight)
	}
	floor := p.top + p.height + bottomRoom
	for i := len(all) - 1; i >= 0; i-- {
		all[i].Y = min(all[i].Y, floor)
		floor = all[i].Y - letterHeight
	}
	return all
}
