package door

import (
	"slices"
	"strings"

	"github.com/muesli/termenv"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/theme"
)

// The window of a client that does not know its own.
const (
	usualWidth  = 80
	usualHeight = 24
)

// termRoom is the longest name of a kind of terminal, in cells.
const termRoom = 40

// known are the values of a client's environment that are looked at. They choose
// how its own screen is drawn and go nowhere else.
var known = []string{
	"COLORTERM", "COLORFGBG", "NO_COLOR", "LANG", "LC_ALL", "LC_CTYPE",
	"REALIGN_THEME", "REALIGN_ASCII", "REALIGN_MOTION", "REDUCED_MOTION",
}

// A Terminal is what a client says of its terminal, made small enough.
type Terminal struct {
	Number        int // among those of its connection, from 1; a program that is made anew is shown on the same
	Term          string
	Width, Height int
	values        map[string]string
}

// sized returns t with another window.
func (t Terminal) sized(width, height uint32, l Limits) Terminal {
	if width == 0 || height == 0 {
		width, height = usualWidth, usualHeight
	}
	t.Width, t.Height = int(min(width, uint32(l.Width))), int(min(height, uint32(l.Height)))
	return t
}

// keep keeps a value of the environment, and reports whether it does.
func (t *Terminal) keep(name, value string, l Limits) bool {
	_, again := t.values[name]
	if !slices.Contains(known, name) || len(value) > l.ValueSize || !again && len(t.values) >= l.Values {
		return false
	}
	if t.values == nil {
		t.values = map[string]string{}
	}
	t.values[name] = clean.Clean(value).String()
	return true
}

// Env returns a value of the client's environment, and nothing of the host's.
// Clients that say nothing of their language show all characters, as nearly all
// do, unless their terminal is one of the old kinds.
func (t Terminal) Env(name string) string {
	if name == "TERM" {
		return t.Term
	}
	if name == "LANG" && t.values["LANG"] == "" && !t.old() {
		return "C.UTF-8"
	}
	return t.values[name]
}

// old reports whether the terminal is of a kind that shows plain characters only.
func (t Terminal) old() bool {
	return slices.Contains([]string{"", "dumb", "linux", "ansi", "vt52", "vt100", "vt102", "vt220"}, t.Term)
}

// Profile returns the colours of the terminal, by what it says alone: a client is
// never asked, because one that does not answer would be waited for.
func (t Terminal) Profile() termenv.Profile {
	says := func(part string) bool { return strings.Contains(t.Term, part) }
	switch {
	case t.Env("NO_COLOR") != "" || t.old() && t.Term != "linux" && t.Term != "ansi":
		return termenv.Ascii
	case t.Env("COLORTERM") == "truecolor" || t.Env("COLORTERM") == "24bit" || says("truecolor") || says("direct"):
		return termenv.TrueColor
	case says("256color") || says("kitty") || says("alacritty") || says("ghostty"):
		return termenv.ANSI256
	}
	return termenv.ANSI
}

// Theme returns the theme for the terminal.
func (t Terminal) Theme() theme.Theme { return theme.Choose(t.Profile(), t.Env) }

// Dumb reports whether the terminal can only write one line below the other.
func (t Terminal) Dumb() bool { return t.Term == "" || t.Term == "dumb" }
