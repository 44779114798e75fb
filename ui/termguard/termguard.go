// Package termguard keeps Bubble Tea from asking the terminal what colour it is.
//
// Version 1 of Bubble Tea asks in its own init and waits up to five seconds for
// an answer, in every command of the program, --help too. It does not ask where
// the background is known already, so this package says it is dark; the theme
// decides later what to draw.
//
// Package initialisation goes by import path where nothing else decides. This
// path sorts before github.com/charmbracelet/bubbletea and imports nothing that
// depends on it, so its init comes first. Keep both true.
package termguard

import "github.com/charmbracelet/lipgloss"

func init() { lipgloss.SetHasDarkBackground(true) }
