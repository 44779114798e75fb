package chart

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/theme"
)

// A canvas is a grid of single cells with a style each. Charts are drawn on one
// so that their width holds whatever is put on it.
type canvas struct {
	width, height int
	cells         []string // "" continues the wide character before it
	styles        []*theme.Style
}

func newCanvas(width, height int) *canvas {
	width, height = max(width, 0), max(height, 0)
	c := &canvas{width: width, height: height}
	c.cells = make([]string, width*height)
	c.styles = make([]*theme.Style, width*height)
	for i := range c.cells {
		c.cells[i] = " "
	}
	return c
}

// set puts one narrow character at a cell; outside the canvas it does nothing.
func (c *canvas) set(x, y int, r rune, style *theme.Style) {
	if x < 0 || x >= c.width || y < 0 || y >= c.height {
		return
	}
	c.free(x, y)
	c.cells[y*c.width+x], c.styles[y*c.width+x] = string(r), style
}

// free breaks up a wide character that covers the cell, so that half of one is
// never left.
func (c *canvas) free(x, y int) {
	row := c.cells[y*c.width : (y+1)*c.width]
	first := x
	for first > 0 && row[first] == "" {
		first--
	}
	for i := first + 1; i < len(row) && row[i] == ""; i++ {
		row[i] = " "
	}
	if first < x {
		row[first] = " "
	}
}

// write puts text at a cell and returns the column after it. What does not fit
// the row is left out.
func (c *canvas) write(x, y int, text string, style *theme.Style) int {
	if y < 0 || y >= c.height {
		return x
	}
	for rest := text; rest != ""; {
		var char string
		char, rest = firstCharacter(rest)
		w := ansi.StringWidth(char)
		if w == 0 {
			continue
		}
		if x < 0 || x+w > c.width {
			return x
		}
		at := y*c.width + x
		for i := range w {
			c.free(x+i, y)
			c.cells[at+i], c.styles[at+i] = "", style
		}
		c.cells[at] = char
		x += w
	}
	return x
}

// firstCharacter splits text after its first user-perceived character.
func firstCharacter(text string) (char, rest string) {
	cluster, _ := ansi.FirstGraphemeCluster(text, ansi.GraphemeWidth)
	if cluster == "" {
		return text, ""
	}
	return cluster, text[len(cluster):]
}

// lines returns the canvas row by row, each as wide as the canvas.
func (c *canvas) lines() []string {
	rows := make([]string, c.height)
	for y := range rows {
		rows[y] = c.row(y)
	}
	return rows
}

// row returns a row with neighbouring cells of one style styled together. Blanks take
// the style of what they stand between: nobody sees it, and a crowd, which is a mark
// and a blank by turns, is sent in far fewer bytes.
func (c *canvas) row(y int) string {
	var row strings.Builder
	cells, styles := c.cells[y*c.width:(y+1)*c.width], c.styles[y*c.width:(y+1)*c.width]
	for from := 0; from < len(cells); {
		to := from + 1
		for next := to; next < len(cells); next++ {
			switch {
			case styles[next] == styles[from]:
				to = next + 1
			case styles[next] != nil || cells[next] != " ":
				next = len(cells)
			}
		}
		run := strings.Join(cells[from:to], "")
		if styles[from] != nil {
			run = styles[from].Render(run)
		}
		row.WriteString(run)
		from = to
	}
	return row.String()
}
