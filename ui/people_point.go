package ui

import (
	"slices"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
)

// A memberMsg says that a member of the crowd was pointed at.
type memberMsg int

// touchable returns the drawn lines of the crowd with every member to be pointed
// at. Nothing is done where nobody asks.
func (s people) touchable(f Frame, lines []string) []string {
	if f.zones == nil {
		return lines
	}
	places := page.FieldPlaces(s.field(), f.Width-4)
	rows := make([][][2]int, len(lines)) // in each row: the column of a member, and who it is
	for i := range s.crowd.Members {
		seat := s.crowd.Members[i].Seat
		if place := places[seat.Corner][seat.Nth]; place[1] < len(rows) {
			rows[place[1]] = append(rows[place[1]], [2]int{place[0], i})
		}
	}
	for y, row := range rows {
		slices.SortFunc(row, func(a, b [2]int) int { return a[0] - b[0] })
		lines[y] = s.spots(f, lines[y], row)
	}
	return lines
}

// spots returns a line with a place at each of the columns.
func (s people) spots(f Frame, line string, row [][2]int) string {
	drawn, at := "", 0
	for _, mark := range row {
		column, who := mark[0], mark[1]
		if column < at {
			continue
		}
		drawn += ansi.Cut(line, at, column) + f.spot(memberMsg(who), ansi.Cut(line, column, column+1))
		at = column + 1
	}
	return drawn + ansi.Cut(line, at, max(ansi.StringWidth(line), at))
}
