package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// This file says which screen follows which. Screens do not know each other.
//
//	title ─┬─ new game ── library ── setup ── brief ── offer ─┬──────────────┐
//	       ├─ continue ── where the game stopped              └─ practice ───┤
//	       ├─ shelf, paste ── see route_saves.go                             │
//	       └─ how, believe, glossary, settings (the palette has them too)    │
//	                ┌────────────────────────────────────────────────────────┘
//	                ↓
//	   ┌──────── desk ── commit ── forecast ── year ⇄ card, reply
//	   │          └ people ── member            │
//	   └────────────────────── (half-time) ─ report ── debrief ── title
//
// With the retreat's pace, years that are no hinge years skip desk and forecast.
// A practice is the same loop, once, with a game that forgets.

// A router opens screens for one player. It knows where saves lie and which game
// is on the table.
type router struct {
	dir     string // of saves
	saved   func() ([]saves.Listing, error)
	all     func() ([]scenarios.Scenario, error)
	seed    func() sim.Seed // draws the luck of a new game
	start   setting
	clip    func(text string) string // hands a text to the clipboard, and says what came of it
	depth   session.Depth            // of debriefs
	motion  bool
	prefers preferred
	said    string         // about the settings, on the first title
	games   []game         // open, so that their files can be let go
	then    func() tea.Cmd // what follows a practice year

	file  *session.Watch // of the scenario played; nil where it comes from no file
	turns int            // screens that have watched it
	still bool           // nothing comes by itself

	opening bool   // a game is being opened, or a list of what can be
	refused string // the save that could not be continued, not to be offered again
}

// library lists the scenarios.
func (r *router) library() tea.Cmd {
	r.file = nil
	return r.once(func() tea.Msg {
		all, err := r.all()
		if err != nil {
			return pushMsg{newNotice(err, goBack)}
		}
		return pushMsg{newLibrary(all, func(sc scenarios.Scenario) tea.Cmd { return push(r.setup(sc)) })}
	})
}

func (r *router) setup(sc scenarios.Scenario) Screen {
	return newSetup(sc, r.start, func(to setting) tea.Cmd {
		seed := r.seed()
		return r.once(func() tea.Msg { return r.opened(session.New(sc, seed, to.name, to.aid, to.pace, r.dir)) })
	})
}

// once opens a game unless one is being opened already: a second press of the
// same key must not make a second game. Nor must it bring a list on top of the game
// that was opened from the first.
func (r *router) once(open tea.Cmd) tea.Cmd {
	if r.opening {
		return nil
	}
	r.opening = true
	return func() tea.Msg {
		came := open()
		return landMsg(func() tea.Msg {
			r.opening = false
			if land, ok := came.(landMsg); ok {
				return land()
			}
			return came
		})
	}
}

// open goes on with a saved game.
func (r *router) open(path string) tea.Cmd {
	r.file = nil
	return r.once(func() tea.Msg {
		g, err := session.Continue(path)
		if err == nil {
			return r.opened(g, nil)
		}
		return landMsg(func() tea.Msg {
			r.refused = path
			return pushMsg{newNotice(err, func() tea.Cmd { return r.title(false) })}
		})
	})
}

// opened shows a game that was just opened, or why it could not be.
func (r *router) opened(g game, err error) tea.Msg {
	if err != nil {
		return pushMsg{newNotice(err, goBack)}
	}
	return landMsg(func() tea.Msg {
		r.games = append(r.games, g)
		return stageMsg{r.resumed(g)}
	})
}

// resumed is the screen on which a game stands.
func (r *router) resumed(g game) Screen {
	switch {
	case g.Phase() == sim.Answering:
		return r.card(g)
	case g.Phase() == sim.Underway:
		return r.year(g, g.Year())
	case len(g.Years()) == 0:
		return r.watch(g, newBrief(g, func() tea.Cmd { return stage(r.offer(g)) }), r.resumed)
	default:
		return r.next(g)
	}
}

func (r *router) offer(g game) Screen {
	start := func() tea.Cmd { return stage(r.next(g)) }
	return r.watch(g, newOffer(g, start, func() tea.Cmd { return stage(r.practice(g.Scenario(), g.Aid(), start)) }), r.offer)
}

// practice opens a year that does not count; then follows it.
func (r *router) practice(sc *scenarios.Scenario, aid tell.Aid, then func() tea.Cmd) Screen {
	r.then = then
	return r.desk(session.Practice(*sc, practiceSeed, aid))
}

// next is the screen that opens a year, or looks back after the last.
func (r *router) next(g game) Screen {
	switch {
	case !g.Saved() && len(g.Years()) > 0:
		return newPracticed(r.then)
	case g.Phase() == sim.Over:
		return r.debrief(g)
	case !g.Hinge():
		g.Fit()
		return newCommit(g, func() tea.Cmd { return stage(r.year(g, g.Year())) })
	default:
		return r.desk(g)
	}
}

func (r *router) desk(g game) Screen {
	commit := func() tea.Cmd { return push(newCommit(g, func() tea.Cmd { return stage(r.forecast(g)) })) }
	d := newDesk(g, commit, func() tea.Cmd { return push(peopleOf(g)) })
	if g.Halved() {
		d.half = func() tea.Cmd { return push(newHalfTimeAgain(g)) }
	}
	return r.watch(g, d, r.next)
}

// peopleOf shows the members one by one, and who one of them is.
func peopleOf(g game) Screen {
	return newPeople(g, func(p page.Page) tea.Cmd { return push(newSheet("", whereabouts(g), p, say.Text("back"), goBack)) })
}

func (r *router) forecast(g game) Screen {
	return newForecast(g, func() tea.Cmd { return stage(r.year(g, g.Year())) })
}

func (r *router) year(g game, number int) Screen {
	s := newYear(g, number, r.motion,
		func() tea.Cmd { return interrupt(r.card(g)) },
		func() tea.Cmd { return stage(newReport(g, func() tea.Cmd { return stage(r.reported(g)) })) })
	s.stops = true
	return s
}

// reported is the screen that follows a year's report: in the middle of the years a
// look back at them.
func (r *router) reported(g game) Screen {
	if g.Halfway() {
		return newHalfTime(g, func() tea.Cmd { return stage(r.next(g)) })
	}
	return r.next(g)
}

func (r *router) card(g game) Screen {
	number, index := g.Year(), g.Card()
	return newCard(g, func(choice int) tea.Cmd {
		return stage(newReply(g, index, choice, tell.You, func() tea.Cmd { return stage(r.year(g, number)) }))
	})
}
