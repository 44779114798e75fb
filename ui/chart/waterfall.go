package chart

import "example.com/realign/ui/theme"

// A Flow is a step of a waterfall: a level that is reached, or what comes in or
// goes out between two levels.
type Flow struct {
	Label string
	Value float64 // the level, or the change; negative where it goes out
	Text  string  // the value in words
	Level bool
}

// waterfallSteps is the steps the axis of a waterfall is cut into at most.
const waterfallSteps = 4

// Waterfall draws a line of width cells for each flow, each bar beginning where
// the one above it ends, and below them two lines for the axis.
func Waterfall(flows []Flow, width int, ink Ink) []string {
	if len(flows) == 0 {
		return nil
	}
	labels, texts := make([]string, len(flows)), make([]string, len(flows))
	for i, f := range flows {
		labels[i], texts[i] = f.Label, f.Text
	}
	w := waterfall{canvas: newCanvas(width, len(flows)+2), ink: &ink}
	w.labels, w.texts = min(widest(labels), width*2/5), min(widest(texts), width*2/5)
	w.left = w.labels + 1
	columns := width - w.texts - 1 - w.left
	if columns > waterfallSteps {
		columns -= (columns - 1) % waterfallSteps
	}
	low, high := waterfallExtent(flows)
	w.scale = newScale(low, high, 0, max(columns, 1))
	run := 0.0
	for y, f := range flows {
		w.canvas.write(0, y, ink.cut(f.Label, w.labels), &ink.Text)
		w.canvas.write(width-w.texts, y, ink.fitRight(f.Text, w.texts), &ink.Strong)
		run = w.flow(y, f, run)
	}
	w.axis(len(flows))
	return w.canvas.lines()
}

// A waterfall is one that is being drawn.
type waterfall struct {
	canvas        *canvas
	ink           *Ink
	scale         scale // its rows are the columns of the plot, from the right
	left          int   // the first column of the plot
	labels, texts int   // widths
}

// waterfallExtent returns the lowest and highest level that is passed.
func waterfallExtent(flows []Flow) (low, high float64) {
	run := 0.0
	for i, f := range flows {
		if f.Level {
			run = 0
		}
		if finite(f.Value) {
			run = bounded(run + bounded(f.Value))
		}
		if i == 0 {
			low, high = run, run
		}
		low, high = min(low, run), max(high, run)
	}
	return low, high
}

// column returns where a level stands.
func (w waterfall) column(v float64) int { return w.left + w.scale.rows - 1 - w.scale.row(v) }

// flow draws one bar from the level run, and returns the level it leads to.
func (w waterfall) flow(y int, f Flow, run float64) float64 {
	if !finite(f.Value) {
		w.canvas.write(w.column(run), y, "?", &w.ink.Quiet)
		return run
	}
	value := bounded(f.Value)
	switch {
	case f.Level:
		w.bar(y, max(w.scale.low, min(0, w.scale.high)), value, w.ink.pick('▓', '='), &w.ink.Text)
		return value
	case value < 0:
		w.bar(y, run, run+value, w.ink.pick('▒', '-'), &w.ink.Bad)
	case value > 0:
		w.bar(y, run, run+value, w.ink.pick('█', '+'), &w.ink.Accent)
	}
	return bounded(run + value)
}

// bar fills the columns from one level to another, at least one.
func (w waterfall) bar(y int, from, to float64, mark rune, style *theme.Style) {
	a, b := w.column(min(from, to)), w.column(max(from, to))
	for x := a; x < max(b, a+1); x++ {
		if x >= w.left && x < w.left+w.scale.rows {
			w.canvas.set(x, y, mark, style)
		}
	}
}

// axis draws the axis of levels with its round numbers.
func (w waterfall) axis(y int) {
	if w.scale.rows < waterfallSteps {
		return
	}
	quiet := &w.ink.Quiet
	for x := range w.scale.rows {
		w.canvas.set(w.left+x, y, w.ink.pick('─', '-'), quiet)
	}
	labels, free := w.scale.labels(), w.left
	for i, v := range w.scale.ticks() {
		x, n := w.column(v), widest(labels[i:i+1])
		w.canvas.set(x, y, w.ink.pick('┴', '+'), quiet)
		at := max(w.left, min(x-n/2, w.canvas.width-n))
		if at < free {
			continue
		}
		free = w.canvas.write(at, y+1, labels[i], quiet) + 1
	}
}
