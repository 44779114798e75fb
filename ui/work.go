package ui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/session"
)

// A game is one session; screens look at it and change its draft, and hand
// everything else to what they were given.
type game = *session.Session

// A tookMsg says that work for a game has been settled: taken where err is nil.
type tookMsg struct {
	game   game
	report sim.QuarterReport // where a quarter was played
	err    error
}

// work runs a job of g in a command. What comes of it is settled where games may
// be changed; what came too late has no effect.
func work(g game, job session.Job) tea.Cmd {
	return func() tea.Msg {
		done := job()
		return landMsg(func() tea.Msg { return tookMsg{g, done.Report, g.Settle(done)} })
	}
}

// late reports whether err only says that a result came too late.
func late(err error) bool { return errors.Is(err, session.ErrStale) || errors.Is(err, session.ErrBusy) }
