package chart

import (
	"math"
	"strconv"

	"example.com/realign/ui/theme"
)

// A Matrix says how much each of some things has to do with each other, 0 to 1.
// NaN marks what is not known.
type Matrix struct {
	Names []string
	Cells [][]float64
}

// Cells of a matrix: a shade and a number in per cent.
const (
	matrixCell     = 5
	matrixNameMost = 24
)

// MatrixLines draws m with a line of column letters and a line for each name.
// Every known cell holds a shade and its number in per cent.
func MatrixLines(m Matrix, width int, ink Ink) []string {
	names := make([]string, len(m.Names))
	for i, name := range m.Names {
		names[i] = Letter(i) + "  " + name
	}
	nameWidth := max(0, min(widest(names), matrixNameMost, width-matrixCell*len(names)))
	field := newCanvas(width, len(names)+1)
	for i := range names {
		field.write(nameWidth+matrixCell*i, 0, ink.fitRight(Letter(i), matrixCell), &ink.Quiet)
	}
	for i := range names {
		field.write(0, i+1, ink.cut(names[i], nameWidth), &ink.Text)
		for j := range names {
			text, style := matrixText(m, i, j, &ink)
			field.write(nameWidth+matrixCell*j, i+1, ink.fitRight(text, matrixCell), style)
		}
	}
	return field.lines()
}

// matrixText returns what stands in cell i, j and its style.
func matrixText(m Matrix, i, j int, ink *Ink) (string, *theme.Style) {
	switch v := m.at(i, j); {
	case i == j:
		return string(ink.pick('╲', '\\')), &ink.Quiet
	case math.IsNaN(v):
		return "?", &ink.Quiet
	default:
		return string(Shade(v, *ink)) + strconv.Itoa(cells(v, 100)), &ink.Strong
	}
}

// at returns cell i, j, and NaN for what is missing.
func (m Matrix) at(i, j int) float64 {
	if i >= len(m.Cells) || j >= len(m.Cells[i]) {
		return math.NaN()
	}
	return m.Cells[i][j]
}

// Shade returns the character for a share between 0 and 1: the more, the darker.
func Shade(share float64, ink Ink) rune {
	shades := []rune("░▒▓█")
	if ink.ASCII {
		shades = []rune(".:+#")
	}
	return shades[min(cells(share, 100)/25, len(shades)-1)]
}

// Letter returns the name of column i: A to Z, and then a number.
func Letter(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return strconv.Itoa(i + 1)
}
