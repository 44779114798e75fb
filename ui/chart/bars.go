package chart

import (
	"math"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/theme"
)

// A Bar is one amount, which may be negative, with the words for it.
type Bar struct {
	Label string
	Value float64
	Text  string
}

// Columns are what charts of bars have in common that stand below each other: how
// wide their labels and their words are, and whether each has its zero in the middle,
// so that one line runs down through all of them.
type Columns struct {
	label, text int
	middle      bool
}

// ColumnsOf returns the columns that suit all charts. Each chart keeps its own scale.
func ColumnsOf(charts ...[]Bar) Columns {
	var c Columns
	low, high := 0.0, 0.0
	for _, bars := range charts {
		below, above := extent(bars)
		low, high = min(low, below), max(high, above)
		for _, b := range bars {
			c.label, c.text = max(c.label, ansi.StringWidth(b.Label)), max(c.text, ansi.StringWidth(b.Text))
		}
	}
	c.middle = len(charts) > 1 && low < 0 && high > 0
	return c
}

// extent returns the least and the greatest value of bars; zero is one of them.
func extent(bars []Bar) (low, high float64) {
	for _, b := range bars {
		if finite(b.Value) {
			low, high = min(low, bounded(b.Value)), max(high, bounded(b.Value))
		}
	}
	return low, high
}

// Bars draws one line of width cells for each bar: label, bar, words, in the columns
// c. All bars share one scale and one zero.
func Bars(bars []Bar, c Columns, width int, ink Ink) []string {
	if len(bars) == 0 {
		return nil
	}
	field := newCanvas(width, len(bars))
	low, high := extent(bars)
	if c.middle {
		high = max(high, -low)
		low = -high
	}
	labelWidth, textWidth := min(c.label, width*2/5), min(c.text, width*2/5)
	left := labelWidth + 1
	right := width - textWidth - 1
	for y, b := range bars {
		field.write(0, y, ink.cut(b.Label, labelWidth), &ink.Text)
		drawBar(field, y, left, right, b.Value, low, high, &ink)
		field.write(right+1, y, ink.fitRight(b.Text, textWidth), &ink.Strong)
	}
	return field.lines()
}

// drawBar draws one bar between the columns left and right.
func drawBar(field *canvas, y, left, right int, value, low, high float64, ink *Ink) {
	space := right - left
	if space < 3 || high == low {
		return
	}
	zero := left
	if low < 0 {
		zero = left + int(math.Round(float64(space-1)*-low/(high-low)))
		field.set(zero, y, ink.pick('│', '|'), &ink.Quiet)
	}
	if !finite(value) {
		field.write(zero+1, y, "?", &ink.Quiet)
		return
	}
	unit := float64(space-1) / (high - low)
	size := int(math.Round(math.Abs(bounded(value)) * unit))
	mark, style, step := ink.pick('█', '#'), &ink.Accent, 1
	if value < 0 {
		mark, style, step = ink.pick('▒', '='), &ink.Bad, -1
	}
	start := zero
	if low < 0 {
		start = zero + step
		size = min(size, room(zero, step, left, right))
	}
	draw(field, start, y, size, step, mark, style)
}

// room returns how many cells a bar can take from zero on.
func room(zero, step, left, right int) int {
	if step < 0 {
		return zero - left
	}
	return right - zero - 1
}

// draw sets size cells from x on.
func draw(field *canvas, x, y, size, step int, mark rune, style *theme.Style) {
	for i := range size {
		field.set(x+i*step, y, mark, style)
	}
}
