package chart

import (
	"math"

	"example.com/realign/ui/theme"
)

// A Bar is one amount, which may be negative, with the words for it.
type Bar struct {
	Label string
	Value float64
	Text  string
}

// Bars draws one line of width cells for each bar: label, bar, words. All bars
// share one scale and one zero.
func Bars(bars []Bar, width int, ink Ink) []string {
	if len(bars) == 0 {
		return nil
	}
	field := newCanvas(width, len(bars))
	labels, texts := make([]string, len(bars)), make([]string, len(bars))
	low, high := 0.0, 0.0
	for i, b := range bars {
		labels[i], texts[i] = b.Label, b.Text
		if finite(b.Value) {
			low, high = min(low, bounded(b.Value)), max(high, bounded(b.Value))
		}
	}
	labelWidth := min(widest(labels), width*2/5)
	textWidth := min(widest(texts), width*2/5)
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
