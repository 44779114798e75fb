package ui

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A reader shows a page and moves through it where it is longer than the window.
// It is told the size of the window before it is drawn.
type reader struct {
	page          page.Page
	top           int // the first line shown
	width, height int // of the text
	taken         int // rows of the window that are not the reader's
	total         int // lines of the whole page, once the width is known
}

// read returns a reader of p that leaves taken rows of its window to others.
func read(p page.Page, taken int) reader { return reader{page: p, taken: taken} }

// show returns r with another page in the same window.
func (r reader) show(p page.Page) reader {
	r.page = p
	return r.measure()
}

// measure counts the lines, so that moving through them need not draw them.
func (r reader) measure() reader {
	r.total = 0
	if r.width > 0 {
		r.total = len(r.lines(Frame{Width: r.width + 4}))
	}
	r.top = max(min(r.top, r.last()), 0)
	return r
}

// update takes a size or a key that moves through the page; other keys do
// nothing.
func (r reader) update(msg tea.Msg) reader {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		r.height = max(msg.Height-r.taken, 1)
		if r.width != msg.Width-4 || r.total == 0 {
			r.width = msg.Width - 4
			r = r.measure()
		}
	case wheelMsg:
		r.top += wheelLines * int(msg)
	case tea.KeyMsg:
		switch {
		case key.Matches(msg, keys.Down):
			r.top++
		case key.Matches(msg, keys.Up):
			r.top--
		case key.Matches(msg, keys.PageDown):
			r.top += r.step()
		case key.Matches(msg, keys.PageUp):
			r.top -= r.step()
		case key.Matches(msg, keys.Top):
			r.top = 0
		case key.Matches(msg, keys.End):
			r.top = r.last()
		default:
			return r
		}
	}
	r.top = max(min(r.top, r.last()), 0)
	return r
}

// more reports whether there is something below what is shown.
func (r reader) more() bool { return r.top < r.last() }

// on moves one screenful on.
func (r reader) on() reader {
	r.top = min(r.top+r.step(), r.last())
	return r
}

// seek moves to the first line that holds some words, where there is one.
func (r reader) seek(words string) reader {
	for i, line := range r.lines(Frame{Width: r.width + 4}) {
		if strings.Contains(line, words) {
			r.top = min(i, r.last())
			return r
		}
	}
	return r
}

// step is a screenful, with two lines of what was shown before.
func (r reader) step() int { return max(r.room()-2, 1) }

// room is the lines of text shown where there are more than fit: one row says so.
func (r reader) room() int { return max(r.height-1, 1) }

// last is the first line shown at the very end.
func (r reader) last() int {
	if r.total <= r.height {
		return 0
	}
	return r.total - r.room()
}

func (r reader) lines(f Frame) []string {
	return page.Draw(r.page, max(f.Width-4, 1), f.Theme)
}

// draw returns what is shown, and where in the page that is if it does not fit.
func (r reader) draw(f Frame) []string {
	all := indent(r.lines(f))
	if len(all) <= r.height {
		return all
	}
	room := r.room()
	top := max(min(r.top, len(all)-room), 0)
	shown := append([]string{}, all[top:top+room]...)
	return append(shown, f.strip(stroke("pgdown"), "  "+paint(f.Theme.Quiet, r.where(f, len(all)-top-room))))
}

// where says how much is below.
func (r reader) where(f Frame, below int) string {
	if below <= 0 {
		return f.glyph("── ", "-- ") + say.Text("end") + f.glyph(" ──", " --")
	}
	return f.glyph("▼ ", "v ") + say.Many(below, "1 more line: space reads on", "%s more lines: space reads on", strconv.Itoa(below))
}

// keys returns the bindings that move through a page, where it is long enough. At
// its end none reads on.
func (r reader) keys() []key.Binding {
	if r.last() == 0 {
		return nil
	}
	all := []key.Binding{keys.PageUp}
	if r.more() {
		all = append([]key.Binding{bind(say.Mark("space"), say.Text("read on"), keys.PageDown.Keys()...)}, all...)
	}
	return append(all,
		bind("↑↓", say.Text("scroll"), append(keys.Up.Keys(), keys.Down.Keys()...)...), keys.Top, keys.End,
	)
}
