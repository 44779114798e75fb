package page

import (
	"strings"

	"example.com/realign/ui/theme"
)

// A cell is what stands in one column of a row. Text is wrapped to the width.
type cell struct {
	text  string
	width int
	right bool
	style theme.Style
	drawn bool // text is drawn already and exactly as wide as the cell
}

// columnGap separates columns.
const columnGap = 2

// columns draws a row of cells beside each other, as many lines as the longest
// needs.
func columns(cells []cell) []string {
	wrapped := make([][]string, len(cells))
	height := 1
	for i, c := range cells {
		wrapped[i] = []string{c.text}
		if !c.drawn {
			wrapped[i] = Wrap(c.text, c.width)
		}
		height = max(height, len(wrapped[i]))
	}
	lines := make([]string, height)
	for y := range lines {
		var line strings.Builder
		for i, c := range cells {
			text := ""
			if y < len(wrapped[i]) {
				text = wrapped[i][y]
			}
			line.WriteString(c.line(text, i == len(cells)-1))
		}
		lines[y] = strings.TrimRight(line.String(), " ")
	}
	return lines
}

// line returns one line of the cell with the gap to the next column.
func (c cell) line(text string, last bool) string {
	switch {
	case c.drawn && text != "":
	case c.right:
		text = paint(c.style, padLeft(text, c.width))
	default:
		bare := text
		text = paint(c.style, text) + pad("", c.width-width(bare))
	}
	if last {
		return text
	}
	return text + pad("", columnGap)
}
