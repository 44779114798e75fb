package ui

import (
	"path/filepath"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// This file lets an author change a scenario while it is played. Between years
// the file is looked at again and again; a year that runs is left in peace.

// lookEvery is how often the file is looked at.
const lookEvery = time.Second

// Messages of a watched screen to itself. Turn tells those of screens that are
// gone.
type (
	lookMsg struct{ turn int } // it is time to look
	sawMsg  struct {
		turn int
		news session.News
	}
)

// watched is a screen on which a game stands while its file is looked at.
type watched struct {
	Screen
	turn  int
	pause func() tea.Cmd
	look  func() tea.Cmd
	saw   func(session.News) tea.Cmd // what follows; nil for nothing
}

// Start waits for the first look.
func (s watched) Start() (Screen, tea.Cmd) { return s, s.pause() }

// Update looks at the file when it is time, and leaves all else to the screen.
func (s watched) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case lookMsg:
		if msg.turn == s.turn {
			return s, s.look()
		}
		return s, nil
	case sawMsg:
		if msg.turn != s.turn {
			return s, nil
		}
		if cmd := s.saw(msg.news); cmd != nil {
			return s, cmd
		}
		return s, s.pause()
	}
	var cmd tea.Cmd
	s.Screen, cmd = s.Screen.Update(msg)
	return s, cmd
}

// Typing reports whether letters go into a field of the screen.
func (s watched) Typing() bool { return typing(s.Screen) }

// Stage is the stage of the screen.
func (s watched) Stage() tell.Stage { return stageOf(s.Screen) }

// Explain adds to the help what the screen adds.
func (s watched) Explain() []page.Block {
	if e, ok := s.Screen.(explainer); ok {
		return e.Explain()
	}
	return nil
}

// watch returns s so that the file of g is looked at while it is shown; here is
// the same screen of another game. A practice, and a game that comes from no
// file, are left alone.
func (r *router) watch(g game, s Screen, here func(game) Screen) Screen {
	if r.file == nil || !g.Saved() {
		return s
	}
	r.turns++
	turn := r.turns
	return watched{
		Screen: s, turn: turn,
		pause: func() tea.Cmd { return r.later(lookMsg{turn}) },
		look: func() tea.Cmd {
			looking := r.file.Looking(g.Scenario())
			return func() tea.Msg { return sawMsg{turn, looking()} }
		},
		saw: func(n session.News) tea.Cmd { return r.saw(g, n, here) },
	}
}

// later brings a message after a while.
func (r *router) later(msg tea.Msg) tea.Cmd {
	if r.still {
		return nil
	}
	return tea.Tick(lookEvery, func(time.Time) tea.Msg { return msg })
}

// saw tells what a look has found. Another scenario starts the game anew; faults
// are shown, and the game goes on as it was.
func (r *router) saw(g game, n session.News, here func(game) Screen) tea.Cmd {
	switch {
	case n.Err != nil:
		r.file.Take(n)
		p := tell.Unplayable(r.fileName(), n.Err)
		return interrupt(r.told(g, p, here))
	case n.Scenario == nil:
		r.file.Take(n)
		return nil
	}
	cmd := r.renew(g, *n.Scenario, here)
	if cmd != nil { // otherwise a game is being opened, and this waits
		r.file.Take(n)
	}
	return cmd
}

// renew starts g anew with another version of its scenario.
func (r *router) renew(g game, sc scenarios.Scenario, here func(game) Screen) tea.Cmd {
	work := g.Renewing(sc, r.dir)
	return r.once(func() tea.Msg {
		n, err := work()
		return landMsg(func() tea.Msg {
			if err != nil {
				return breakMsg{newNotice(err, func() tea.Cmd { return stage(here(g)) }).staged()}
			}
			r.games = append(r.games, n.Game)
			return breakMsg{r.told(n.Game, tell.Renewed(r.fileName(), n.Years, n.Answers, n.Missed), here)}
		})
	})
}

// told is a sheet about the file of g, after which the game goes on where it
// stood.
func (r *router) told(g game, p page.Page, here func(game) Screen) Screen {
	on := func() tea.Cmd {
		if g.Phase() != sim.Planning {
			return stage(r.resumed(g)) // the other version ends earlier
		}
		return stage(here(g))
	}
	return r.watch(g, newSheet("", whereabouts(g), p, say.Text("go on"), on).staged(), here)
}

// fileName is the name of the file that is watched, as it can be shown.
func (r *router) fileName() string { return clean.Fit(filepath.Base(r.file.Path()), 40).String() }
