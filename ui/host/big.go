package host

import (
	"strings"

	"example.com/realign/ui/theme"
)

// bigRows is how high large figures are.
const bigRows = 5

// glyphs are the figures that can be read from the back row, five rows of three.
var glyphs = map[rune][bigRows]string{
	'0': {"###", "# #", "# #", "# #", "###"}, '1': {" # ", "## ", " # ", " # ", "###"},
	'2': {"###", "  #", "###", "#  ", "###"}, '3': {"###", "  #", "###", "  #", "###"},
	'4': {"# #", "# #", "###", "  #", "  #"}, '5': {"###", "#  ", "###", "  #", "###"},
	'6': {"###", "#  ", "###", "# #", "###"}, '7': {"###", "  #", "  #", "  #", "  #"},
	'8': {"###", "# #", "###", "# #", "###"}, '9': {"###", "# #", "###", "  #", "###"},
	':': {"   ", " # ", "   ", " # ", "   "}, '/': {"  #", "  #", " # ", "#  ", "#  "},
	'%': {"# #", "  #", " # ", "#  ", "# #"}, '-': {"   ", "   ", "###", "   ", "   "},
}

// big returns text in large figures, each two cells wide where it is drawn. What
// has no large form stays out.
func big(text string, th theme.Theme) []string {
	ink := "██"
	if th.ASCII {
		ink = "##"
	}
	rows := make([]string, bigRows)
	for _, r := range text {
		g, ok := glyphs[r]
		if !ok {
			continue
		}
		for i := range rows {
			for _, cell := range g[i] {
				if cell == '#' {
					rows[i] += ink
				} else {
					rows[i] += "  "
				}
			}
			rows[i] += "  "
		}
	}
	for i := range rows {
		rows[i] = strings.TrimRight(rows[i], " ")
	}
	return rows
}
