package ui

import (
	"fmt"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// A zones holds what a screen can be pointed at for. It is filled while a screen
// is drawn for that question alone: the frame that is shown has none. A zone is
// text between two control sequences that no terminal ever gets to see.
type zones struct{ meant []tea.Msg }

// zoneFormat begins zone number %d of a line; 0 ends the zone begun last. The
// sequence is one that terminals have no use for, and it is as wide as nothing.
const (
	zoneFormat = "\x1b[%dz"
	zoneFinal  = "z"
)

// spot returns text as a place that can be pointed at, which means msg.
func (f Frame) spot(msg tea.Msg, text string) string {
	if f.zones == nil {
		return text
	}
	return f.zones.around(msg, text, fmt.Sprintf(zoneFormat, 0))
}

// strip is spot for whole lines: what is right of the text belongs to it too.
func (f Frame) strip(msg tea.Msg, text string) string {
	if f.zones == nil {
		return text
	}
	return f.zones.around(msg, text, "")
}

// around puts every line of text in a zone.
func (z *zones) around(msg tea.Msg, text, end string) string {
	z.meant = append(z.meant, msg)
	begin := fmt.Sprintf(zoneFormat, len(z.meant))
	return begin + strings.ReplaceAll(text, "\n", end+"\n"+begin) + end
}

// at returns what the cell at column x of row y means, and whether it means
// anything.
func (z *zones) at(drawn string, x, y int) (tea.Msg, bool) {
	lines := strings.Split(drawn, "\n")
	if y < 0 || y >= len(lines) || x < 0 {
		return nil, false
	}
	var inside []int // the zones begun and not ended, the innermost last
	var state byte
	for line, column := lines[y], 0; len(line) > 0; {
		part, width, n, next := ansi.DecodeSequence(line, state, nil)
		if column+width > x {
			break
		}
		inside = step(inside, part)
		line, column, state = line[n:], column+width, next
	}
	if len(inside) == 0 {
		return nil, false
	}
	return z.meant[inside[len(inside)-1]-1], true
}

// step returns the zones that are open after a part of a line.
func step(inside []int, part string) []int {
	number, isZone := strings.CutSuffix(strings.TrimPrefix(part, "\x1b["), zoneFinal)
	if !isZone || !strings.HasPrefix(part, "\x1b[") {
		return inside
	}
	switch n, err := strconv.Atoi(number); {
	case err != nil:
		return inside
	case n > 0:
		return append(inside, n)
	default:
		return inside[:max(len(inside)-1, 0)]
	}
}
