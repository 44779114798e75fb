package ui

import (
	"strconv"

	"example.com/realign/ui/say"
)

// A roll is a list that may be longer than its room: lines, and for each the
// item that it belongs to. The lines from first up to last, last not among them,
// have the mark.
type roll struct {
	lines       []string
	items       []int
	first, last int
}

// add puts the lines of an item at the end; marked says whether it has the mark.
func (r *roll) add(item int, marked bool, lines ...string) {
	if marked {
		r.first, r.last = len(r.lines), len(r.lines)+len(lines)
	}
	r.lines = append(r.lines, lines...)
	for range lines {
		r.items = append(r.items, item)
	}
}

// shown returns at most height lines, those with the mark among them if they fit.
// Where items are left out above or below, a line says how many.
func (r *roll) shown(f Frame, height int) []string {
	height = max(height, 1)
	n := len(r.lines)
	if n <= height || height < 4 {
		return window(r.lines, r.first, r.last, height)
	}
	switch room := height - 1; {
	case r.last <= room:
		return append(r.lines[:room:room], r.below(f, room))
	case r.first >= n-room:
		return append([]string{r.above(f, n-room)}, r.lines[n-room:]...)
	}
	room := height - 2
	top := windowTop(n, r.first, r.last, room)
	shown := append([]string{r.above(f, top)}, r.lines[top:top+room]...)
	return append(shown, r.below(f, top+room))
}

// above says how many items begin before the line at top.
func (r *roll) above(f Frame, top int) string {
	return f.beyond("▲", "^", say.Many(r.count(0, top), "1 more above", "%s more above", strconv.Itoa(r.count(0, top))))
}

// below says how many items end after the line before end.
func (r *roll) below(f Frame, end int) string {
	n := r.count(end, len(r.lines))
	return f.beyond("▼", "v", say.Many(n, "1 more below", "%s more below", strconv.Itoa(n)))
}

// count returns how many items have lines from a up to b.
func (r *roll) count(a, b int) int {
	n := 0
	for i := a; i < b; i++ {
		if i == a || r.items[i] != r.items[i-1] {
			n++
		}
	}
	return n
}

// beyond draws a line that says that a list goes on.
func (f Frame) beyond(fine, plain, words string) string {
	return "    " + paint(f.Theme.Quiet, f.glyph(fine, plain)+" "+words)
}

// window returns at most height of lines, those from first to last among them if
// they fit.
func window(lines []string, first, last, height int) []string {
	height = max(height, 1)
	if len(lines) <= height {
		return lines
	}
	top := windowTop(len(lines), first, last, height)
	return lines[top : top+height]
}

// windowTop returns the first of n lines that a window of height lines shows.
func windowTop(n, first, last, height int) int {
	top := max(min(first, last-height+height/3), 0)
	top = max(min(top, first), last-height)
	top = max(min(top, n-height), 0)
	return min(top, first)
}
