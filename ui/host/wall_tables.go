package host

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/say"
)

// This file draws many tables on the wall, so that all of them can be read from the
// back row, or else how many there are of a kind.

// A cell is a table with what is said of it.
type cell struct{ name, says string }

// The columns that cells are drawn in: as few as there is room for, and no more than
// can be read; and the gap between two.
const (
	mostColumns = 4
	columnGap   = 3
	widestCell  = 50 // the eye loses the row over more
)

// tables draws what each table is doing; of so many that two columns do not hold
// them, the names of those that are not ready.
func (s *sheet) tables() {
	ready, lettered := 0, false
	voting := s.v.Do == sessions.HoldBallot
	if voting {
		lettered = s.sameVote()
	}
	var all, busy []cell
	for i := range s.v.Teams {
		t := s.v.Teams[i]
		c := cell{t.Name, shortPhase(t)}
		if len(s.v.Teams) <= few {
			c.says = phaseText(t)
		}
		switch b := t.Ballot; {
		case voting && latestVote(t) != nil:
			c.says = voteText(t, lettered)
		case b != nil && collects(b):
			c.says = votesIn(b)
		case b != nil:
			c.says = stepName(b)
		}
		all = append(all, c)
		if t.Ready {
			ready++
		} else {
			busy = append(busy, c)
		}
	}
	if len(all) > few {
		s.add(s.th.Heading.Render(say.Textf("%d of %d tables are ready.", ready, len(all))))
	}
	if s.plain || len(all) <= s.room()*2 {
		s.grid(all)
		return
	}
	if len(busy) > 0 {
		s.add(say.Text("Not ready yet:"))
	}
	s.names(busy)
}

// names draws the names of tables, as many in a row as there is room for.
func (s *sheet) names(cells []cell) {
	beside, widest := s.beside(cells)
	for row := range slices.Chunk(cells, beside) {
		line := ""
		for _, c := range row {
			line += pad(c.name, widest+columnGap)
		}
		s.add(line)
	}
}

// beside returns how many names stand in a row, and how wide the widest is.
func (s *sheet) beside(cells []cell) (beside, widest int) {
	for _, c := range cells {
		widest = max(widest, ansi.StringWidth(c.name))
	}
	return max((s.width+columnGap)/(widest+columnGap), 1), widest
}

// room returns how many rows are left.
func (s *sheet) room() int { return max(wallHeight-len(s.lines), 1) }

// grid draws cells in columns, from above to below.
func (s *sheet) grid(cells []cell) {
	columns := 1
	for columns < mostColumns && len(cells) > columns*s.room() {
		columns++
	}
	if s.plain {
		columns = 1
	}
	rows := (len(cells) + columns - 1) / columns
	width := min((s.width-(columns-1)*columnGap)/columns, widestCell)
	for r := range rows {
		var parts []string
		for i := r; i < len(cells); i += rows {
			parts = append(parts, s.cell(cells[i], width))
		}
		s.add(strings.Join(parts, strings.Repeat(" ", columnGap)))
	}
}

func (s *sheet) cell(c cell, width int) string {
	if s.plain {
		return c.name + ": " + c.says
	}
	c.says = ansi.Truncate(c.says, width-min(ansi.StringWidth(c.name), width/3)-1, "…")
	name := ansi.Truncate(c.name, max(width-ansi.StringWidth(c.says)-1, 1), "…")
	return ends(s.th.Strong.Render(name), c.says, width)
}
