package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// footerHeight is the rows of the rule and the footer below a screen.
const footerHeight = 2

// footerKeys is how many keys of a screen the footer shows, besides help and
// quit. Help shows all of them.
const footerKeys = 4

// box returns text in exactly the frame's rows, none wider than it, so that
// nothing a screen draws can push the footer away.
func box(text string, f Frame) string {
	lines := strings.Split(f.plain(text), "\n")
	out := make([]string, f.Height)
	for i := range out {
		if i < len(lines) {
			out[i] = ansi.Truncate(lines[i], f.Width, "")
		}
	}
	return strings.Join(out, "\n")
}

// plain returns text in characters that this terminal shows.
func (f Frame) plain(text string) string {
	if f.Theme.ASCII {
		return page.Plainly(text)
	}
	return text
}

// footer shows the keys that do something now, as many as there is room for, and
// those that the window itself hears, with shorts among them.
func footer(f Frame, top Screen, shorts []key.Binding, deaf bool) string {
	if deaf {
		return f.rule() + "\n" + paint(f.Theme.Quiet, " "+f.moment())
	}
	bindings := top.Keys()
	own := bindings[:min(len(bindings), footerKeys)]
	windows := always(top)
	if _, asked := top.(quit); !asked && !typing(top) {
		windows = append(shorts[:len(shorts):len(shorts)], windows...)
	}
	line := f.keyLine(own, windows)
	for len(own) > 1 && ansi.StringWidth(line) > f.Width {
		own = own[:len(own)-1]
		line = f.keyLine(own, windows)
	}
	return f.rule() + "\n" + line
}

// moment asks for patience.
func (f Frame) moment() string { return say.Text("one moment") + " " + f.dots() }

// always returns the keys that the window itself hears while top is shown.
func always(top Screen) []key.Binding {
	switch _, asked := top.(quit); {
	case asked:
		return nil
	case typing(top):
		return []key.Binding{bind("F1", say.Text("help"), "f1"), bind("ctrl+c", say.Text("quit"), "ctrl+c")}
	default:
		return []key.Binding{keys.Help, keys.Quit}
	}
}

func (f Frame) keyLine(own, windows []key.Binding) string {
	var parts []string
	for _, b := range append(own[:len(own):len(own)], windows...) {
		parts = append(parts, f.hint(b))
	}
	return " " + strings.Join(parts, "   ")
}

// hint draws a binding in the footer. It can be pointed at; of several keys that
// do different things, each arrow can.
func (f Frame) hint(b key.Binding) string {
	what := " " + paint(f.Theme.Quiet, f.plain(does(b)))
	each := strikes(b)
	switch {
	case len(each) == 1:
		return f.spot(stroke(each[0].key), paint(f.Theme.Accent, f.key(b))+what)
	case f.zones == nil, len(each) == 0, f.Theme.ASCII && len(each) > 2, arrowKeys[[]rune(each[0].shown)[0]] == "":
		return paint(f.Theme.Accent, f.key(b)) + what
	}
	var arrows []string
	for _, one := range each {
		arrows = append(arrows, f.spot(stroke(one.key), f.arrow(one.shown)))
	}
	return strings.Join(arrows, f.glyph("", "/")) + what
}

// arrow returns an arrow as this terminal can show it.
func (f Frame) arrow(shown string) string { return f.key(bind(shown, "")) }

// key returns how a binding's key is written on this terminal.
func (f Frame) key(b key.Binding) string {
	if f.Theme.ASCII {
		return f.plain(spelled(b))
	}
	return say.Text(b.Help().Key)
}

// spelled returns how a binding's key is said in words.
func spelled(b key.Binding) string {
	return strings.NewReplacer("↑↓←→", say.Text("arrows"), "↑↓", say.Text("up/down"), "←→", say.Text("left/right"),
		"↑", say.Text("up¦key"), "↓", say.Text("down¦key"), "←", say.Text("left¦key"), "→", say.Text("right¦key")).Replace(say.Text(b.Help().Key))
}

// head returns a screen's first line, with what it is on the left and where in
// the game on the right, and a rule below.
func (f Frame) head(what, where string) string {
	left := " " + paint(f.Theme.Title, ansi.Truncate(what, f.Width/2, f.glyph("…", "~")))
	room := f.Width - ansi.StringWidth(left) - 3
	right := paint(f.Theme.Quiet, ansi.Truncate(where, room, f.glyph("…", "~")))
	return f.spread(left, right+" ") + "\n" + f.rule()
}

// spread puts left and right at the two ends of a line.
func (f Frame) spread(left, right string) string {
	gap := f.Width - ansi.StringWidth(left) - ansi.StringWidth(right)
	return left + strings.Repeat(" ", max(gap, 1)) + right
}

func (f Frame) rule() string {
	return paint(f.Theme.Quiet, strings.Repeat(f.glyph("─", "-"), f.Width))
}

// glyph returns fine where the terminal shows it, and plain elsewhere.
func (f Frame) glyph(fine, plain string) string {
	if f.Theme.ASCII {
		return plain
	}
	return fine
}

// complaint returns the lines that say what went wrong.
func (f Frame) complaint(problem string) []string {
	var lines []string
	for _, line := range page.Wrap(problem, f.measure()) {
		lines = append(lines, "  "+paint(f.Theme.Bad, line))
	}
	return append(lines, "")
}

// measure is the width for running text: longer lines are hard to follow.
func (f Frame) measure() int { return min(f.Width-4, 100) }

// paint renders text in a style; nothing stays nothing, so that no empty escape
// sequences are written.
func paint(style theme.Style, text string) string {
	if text == "" {
		return ""
	}
	return style.Render(text)
}

// pad returns text in exactly width cells.
func pad(text string, width int) string {
	have := ansi.StringWidth(text)
	if have > width {
		text = ansi.Truncate(text, max(width, 0), "")
		have = ansi.StringWidth(text)
	}
	return text + strings.Repeat(" ", max(width-have, 0))
}

// indent returns lines with two spaces before each.
func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = "  " + line
	}
	return out
}

// tooSmall asks for a larger window. Only plain text fits everywhere.
func tooSmall(f Frame) string {
	text := say.Textf("Please enlarge the window.\nDrag a corner, or make the letters smaller.\n\nIt is %d x %d; the game needs %d x %d.\nYour game is safe.\nctrl+c leaves.\n\nrealign --plain needs no window.",
		f.Width, f.Height, leastWidth, leastHeight)
	var lines []string
	for _, line := range strings.Split(text, "\n") {
		lines = append(lines, page.Wrap(line, f.Width)...)
	}
	return strings.Join(lines[:min(len(lines), max(f.Height, 1))], "\n")
}
