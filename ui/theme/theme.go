// Package theme holds the styles the game is drawn with, by what a text is for.
//
// Screens name roles and never colours. Colour only repeats what words, marks
// and places say already, so [Plain] loses nothing. Read theme.go for the roles,
// palette.go for the colours and choose.go for what a terminal can show.
package theme

import (
	"io"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
)

// A Theme gives a style to each role that text can play. Its zero value draws
// text only.
type Theme struct {
	Text     Style
	Title    Style // what a screen is
	Heading  Style // what a part of it is
	Strong   Style
	Quiet    Style // rules, hints, what is not known
	Focus    Style // the line that keys act on; always with a mark as well
	Good     Style
	Bad      Style
	Warn     Style
	Accent   Style // the one colour of the game: pips, bars, lines
	Selected Style // the tab that is open

	ASCII bool // plain characters only
}

// Plain draws text only. Tests use it, and terminals without colour look like
// it.
var Plain = Theme{}

// Dark returns the theme for light text on a dark ground.
func Dark(profile termenv.Profile) Theme { return dark.theme(profile) }

// Light returns the theme for dark text on a light ground.
func Light(profile termenv.Profile) Theme { return light.theme(profile) }

// Contrast returns the theme for light text on a dark ground, as far apart as they
// go: for a projector, a back row, and eyes that need it.
func Contrast(profile termenv.Profile) Theme { return loudDark.theme(profile) }

// ContrastLight is [Contrast] for dark text on a light ground.
func ContrastLight(profile termenv.Profile) Theme { return loudLight.theme(profile) }

// theme draws with p as far as a terminal of this profile can. The renderer
// writes nowhere: it only turns text into styled text.
func (p palette) theme(profile termenv.Profile) Theme {
	r := lipgloss.NewRenderer(io.Discard)
	r.SetColorProfile(profile)
	r.SetHasDarkBackground(p.ground == "dark")
	ink := func(c lipgloss.CompleteColor) lipgloss.Style { return r.NewStyle().Foreground(c) }
	quiet := ink(p.quiet)
	if profile == termenv.ANSI && !p.loud {
		quiet = r.NewStyle().Faint(true) // the sixteen colours have no safe grey
	}
	return Theme{
		Text:     styleOf(r.NewStyle()),
		Title:    styleOf(r.NewStyle().Bold(true)),
		Heading:  styleOf(ink(p.heading).Bold(true)),
		Strong:   styleOf(r.NewStyle().Bold(true)),
		Quiet:    styleOf(quiet),
		Focus:    styleOf(ink(p.accent).Bold(true)),
		Good:     styleOf(ink(p.good)),
		Bad:      styleOf(ink(p.bad)),
		Warn:     styleOf(ink(p.warn)),
		Accent:   styleOf(ink(p.accent)),
		Selected: styleOf(r.NewStyle().Bold(true).Reverse(true)),
	}
}
