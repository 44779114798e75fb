package seat

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui"
)

// A scene is what is due on the screen: one of the screens of home, or words of the
// class.
type scene struct {
	id     id // two with the same one are the same screen
	screen func() ui.Screen
	ask    ui.Ask // where there is no screen
}

// A kind is a kind of scene.
type kind int

// The kinds. A vote has one for each of its parts.
const (
	arriving kind = iota + 1
	meeting
	waiting
	briefing
	dealing
	writing
	planning
	expecting
	running
	deciding
	replying
	reporting
	ready
	reading
	handing
	voting
	votingSure
	votingWhy
	changing
	voted
	outcome
	presiding
	dissenting
	fallen
	comparing
	reflecting
	committing
	pledging
	ending
	card
	messages
)

// opens reports whether a scene begins with what the facilitator says.
func (k kind) opens() bool {
	return k == briefing || k == comparing || k == reflecting || k == committing
}

// An id tells scenes apart.
type id struct {
	kind    kind
	stage   int // of the class
	n, more int // of the year or the vote, and within it
	step    sessions.Step
	seat    int
}

// as returns i as a scene of another kind.
func (i id) as(k kind) id {
	i.kind = k
	return i
}

// of returns i as a scene of one seat.
func (i id) of(seat int) id {
	i.seat = seat
	return i
}

// staged returns a scene that a stage has once.
func (m *Model) staged(k kind) id { return id{kind: k, stage: m.class.Stage()} }

// asked returns the words of a scene.
func (s scene) asked() ui.Ask {
	s.ask.Scene = s.id
	return s.ask
}

// make returns a scene as a new screen.
func (s scene) make() ui.Screen {
	if s.screen != nil {
		return s.screen()
	}
	return s.asked().Screen()
}

// scene returns what is due now.
func (m *Model) scene() scene {
	switch {
	case m.first() == nobody && !m.arrival.looksOn:
		return m.arriving()
	case !m.view.Begun:
		return m.waiting()
	case m.table.watched > 0:
		return m.running()
	case m.view.Over:
		return m.ending()
	case m.writes():
		return m.writing()
	}
	switch m.view.Do {
	case sessions.DealSeats:
		return m.dealing()
	case sessions.PlayYears:
		return m.playing()
	case sessions.HoldBallot:
		return m.balloting()
	case sessions.Compare:
		return m.comparing()
	case sessions.Debrief:
		return m.reflecting()
	case sessions.Commit:
		return m.committing()
	default:
		return m.briefing()
	}
}

// screens returns the screens of home, with what is always at hand at a seat.
func (m *Model) screens() ui.App {
	return ui.Seated{
		Scenario: &m.class.Script().Scenario, Theme: m.look.Theme, Motion: m.look.Motion, Mouse: m.look.Mouse, Rows: stripHeight,
		Hush: func(msg tea.Msg) tea.Cmd { return m.hush(msg) }, Shorts: m.shortcuts, Asked: m.helped,
	}.App()
}

// nothing is what follows where nothing does: the scene that is due comes by itself.
func nothing() tea.Cmd { return nil }
