package ui

import (
	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/session"
)

// Hosted says how the game is played on the terminal of a guest. Nothing of the
// host's own settings, language or clipboard is read or changed.
type Hosted struct {
	Dir     string              // of the saves
	Env     func(string) string // of the guest's terminal
	Profile termenv.Profile     // the colours that it shows
}

// Program returns the game, opened on the title, and what lets go of the files
// that it has open by the end.
func (h Hosted) Program() (program tea.Model, release func()) {
	prefers := preferred{real: h.Env, profile: h.Profile, keeping: &keeping{}, guest: true}
	r := &router{
		dir: h.Dir, saved: func() ([]saves.Listing, error) { return saves.ListIn(h.Dir) },
		all: scenarios.All, seed: Options{}.seed, start: setting{aid: prefers.aid(), pace: session.Full},
		motion: prefers.motion(), prefers: prefers,
		clip: clipboard(nil, func(string) string { return "" }),
	}
	return r.app(nil, prefers.theme()), r.letGo
}
