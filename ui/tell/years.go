package tell

import (
	"math"
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// yearLabels numbers n years from 1.
func yearLabels(n int) []string {
	labels := make([]string, n)
	for i := range labels {
		labels[i] = strconv.Itoa(i + 1)
	}
	return labels
}

// middle returns the middle of what is seen, and NaN where nothing is.
func middle(r sim.Reading) float64 {
	if !r.Known {
		return math.NaN()
	}
	return r.Middle()
}

// seenYears charts a figure of finished years as it was seen: the middle of each
// range.
func seenYears(v *sim.View, f sim.Figure, title string) []page.Block {
	if len(v.History) < 2 {
		return nil
	}
	s := page.Series{Name: FigureLabel(f)}
	blurred := false
	for i := range v.History {
		r := v.History[i].Seen[f]
		s.Points = append(s.Points, middle(r)*100)
		blurred = blurred || r.Known && !r.Sharp()
	}
	if blurred {
		title = say.Textf("%s, middle of the range seen", title)
	}
	return []page.Block{page.Lines{
		Title: title, Unit: "%", Labels: yearLabels(len(v.History)), Series: []page.Series{s}, Height: 7, Span: shareSpan,
	}}
}

// shareSpan is the least extent, in points, of the axis of a share.
const shareSpan = 20

// A charted figure is scaled to what is read on an axis.
type charted struct {
	figure sim.Figure
	title  string
	unit   string
	scale  float64 // of the figure's plain number
	span   float64 // least extent of the axis; 0 for the usual
}

// points returns the figure's course: where it opened, and every year's close.
func (c charted) points(years []sim.Year) []float64 {
	if len(years) == 0 {
		return nil
	}
	unit := c.figure.Unit()
	points := []float64{years[0].Accounts[c.figure].Opening.Float(unit) * c.scale}
	for i := range years {
		points = append(points, years[i].Figures.Float(c.figure)*c.scale)
	}
	return points
}

// fromStart labels a start and n years.
func fromStart(n int) []string { return append([]string{say.Text("start")}, yearLabels(n)...) }
