package ui

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// This file shows the game at a seat of a class, by the screens of home. Which one
// is shown is the class's business: it opens them, and puts screens of its own
// between them with [Ask].

// Seated says how the game is shown at a seat.
type Seated struct {
	Scenario *scenarios.Scenario
	Theme    theme.Theme
	Motion   bool // things move by themselves
	Mouse    bool
	Rows     int // of the window that the class keeps for itself
	// Hush brings a message once a screen that nobody asked for has ignored keys for
	// long enough. Where it is nil, that is as at home.
	Hush   func(tea.Msg) tea.Cmd
	Shorts func() []Shortcut
	// Asked says what stands above the keys in the help.
	Asked func() []page.Block
}

// A Shortcut is a key that opens a screen from every other.
type Shortcut struct {
	Key, Does string
	Hint      bool // it stands in the footer
	Open      func() Screen
}

// App returns the game with nothing on the screen yet.
func (s Seated) App() App {
	a := newApp(func() tea.Cmd { return nil }, s.Theme, s.Motion)
	a.mouse, a.seated, a.frame.seated = s.Mouse, &s, true
	a.places = func() []place {
		return []place{
			{label: say.Text("The words of the game"), note: say.Text("every figure, lever and word"), open: func() tea.Cmd { return push(newGlossary(s.Scenario)) }},
			{label: say.Text("How it works"), open: func() tea.Cmd { return push(newHow()) }},
			{label: say.Text("Why believe it?"), open: func() tea.Cmd { return push(newBelieve()) }},
		}
	}
	return a
}

// Open shows a screen in place of all others. Where nobody asked for it, it ignores
// keys for a moment.
func Open(s Screen, unasked bool) tea.Cmd {
	if unasked {
		return func() tea.Msg { return breakMsg{s} }
	}
	return func() tea.Msg { return stageMsg{s} }
}

// Above shows a screen above the current one, to come back to.
func Above(s Screen) tea.Cmd { return push(s) }

// Close goes back to the screen below.
func Close() tea.Cmd { return back }

// Typing reports whether letters are letters now, rather than keys.
func (a App) Typing() bool { return typing(a.top()) }

// Helping reports whether the help is shown.
func (a App) Helping() bool {
	_, helped := a.top().(help)
	return helped
}

// Leaving reports whether it is being asked whether to leave.
func (a App) Leaving() bool {
	_, asked := a.top().(quit)
	return asked
}

// Planning returns the desk of a game, on which the coming year is planned;
// committed follows once its plan is taken.
func Planning(g *session.Session, committed func() tea.Cmd) Screen {
	commit := func() tea.Cmd { return push(newCommit(g, committed)) }
	return newDesk(g, commit, func() tea.Cmd { return push(peopleOf(g)) })
}

// Browsing returns the desk of a game to be read, above another screen.
func Browsing(g *session.Session) Screen {
	s := newDesk(g, func() tea.Cmd { return nil }, func() tea.Cmd { return push(peopleOf(g)) })
	s.esc = back
	return s
}

// Running returns the screen on which a year runs, quarter by quarter. Card follows
// where a card waits for an answer, and done when the year is over.
func Running(g *session.Session, year int, motion bool, card, done func() tea.Cmd) Screen {
	return newYear(g, year, motion, card, done)
}

// Dilemma returns the card that waits for an answer; done follows once it has one.
func Dilemma(g *session.Session, done func(card, choice int) tea.Cmd) Screen {
	index := g.Card()
	return newCard(g, func(choice int) tea.Cmd { return done(index, choice) })
}

// Replied says who gave an answer, and what came of it at once.
func Replied(g *session.Session, card, choice int, by tell.Chooser, next func() tea.Cmd) Screen {
	return newReply(g, card, choice, by, next)
}

// Reported says what the year that is just over brought.
func Reported(g *session.Session, next func() tea.Cmd) Screen { return newReport(g, next) }

// Sentence returns err as it is told to somebody: with a capital and a full stop.
func Sentence(err error) string { return sentence(err) }

// bindings returns the shortcuts; nil at home.
func (s *Seated) bindings(hints bool) (all []key.Binding) {
	if s == nil || s.Shorts == nil {
		return nil
	}
	for _, c := range s.Shorts() {
		if c.Hint || !hints {
			all = append(all, bind(c.Key, c.Does, c.Key))
		}
	}
	return all
}

// opens returns what a key opens from every screen; nil for nothing.
func (s *Seated) opens(msg tea.KeyMsg) func() Screen {
	if s == nil || s.Shorts == nil || msg.Paste {
		return nil
	}
	for _, c := range s.Shorts() {
		if msg.String() == c.Key {
			return c.Open
		}
	}
	return nil
}

// helps opens the help of the screen shown.
func (a App) helps() (App, tea.Cmd) {
	top := a.top()
	if a.seated == nil {
		return a.open(newHelp(top))
	}
	var above []page.Block
	if a.seated.Asked != nil {
		above = a.seated.Asked()
	}
	p := helpPage(top, above, a.seated.bindings(false))
	return a.open(help{read(p, askTop)})
}
