package seat

import (
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
)

// The smallest window that a seat is drawn in.
const (
	leastWidth  = 80
	leastHeight = 24
)

// How often the clock is drawn where nothing new comes, how long a seat lets pass
// between two drafts that it sends, and how long a screen that nobody here asked for
// ignores keys, and how long an answer takes of which nothing is said.
const (
	beat = time.Second
	rest = time.Second
	deaf = 400 * time.Millisecond
	late = 500 * time.Millisecond
)

// Model is the screen of a seat. It is used by one goroutine, Bubble Tea's.
type Model struct {
	place Place
	look  Look
	wait  func() tea.Msg        // returns a [beatMsg] when there may be something new
	later func(tea.Msg) tea.Cmd // brings a message after a rest
	hush  func(tea.Msg) tea.Cmd // brings a message once a screen that came unasked hears keys
	soon  func(tea.Msg) tea.Cmd // brings a message when an answer is late

	app   ui.App       // the screens; while the class is paused none of them is seen
	drawn string       // what they show; "" where that is to be drawn anew
	class *class.Class // the newest
	view  class.View   // of it
	shown id           // the scene on the screen

	arrival arrival
	table   table
	desk    desk
	vote    vote
	decides decision
	skipped map[id]bool // what somebody here has left, or asked for

	next  tea.Cmd // what follows an answer; nil for nothing
	busy  bool    // the class was asked for something and has not answered yet
	sends sending
	said  string // what is worth saying, until the next key or for a while
	told  told   // since when it stands there
	read  int    // messages that were opened
}

// told is what is being said, and since when.
type told struct {
	text string
	at   class.Moment
}

// stays is how long something is said.
const stays = class.Minute / 2

// A beatMsg says that there may be something new.
type beatMsg struct{}

// A doneMsg is the answer of the class.
type doneMsg struct {
	err  error
	then func(error) // may be nil
}

// A leftMsg leads back to where somebody before the screen came from. It asks the class
// for nothing, and may come while an answer is still awaited.
type leftMsg struct{ then func() }

// left leads back.
func left(then func()) tea.Cmd { return func() tea.Msg { return leftMsg{then} } }

// New returns the screen of somebody who has a place in a class. Where its people sit
// already, as after a mistake of the program, it goes on there.
func New(p Place, l Look) tea.Model {
	m := &Model{place: p, look: l, arrival: arrival{asked: nobody}, skipped: map[id]bool{}}
	m.wait = func() tea.Msg {
		select {
		case <-p.News():
		case <-time.After(beat):
		}
		return beatMsg{}
	}
	m.later = func(msg tea.Msg) tea.Cmd { return tea.Tick(rest, func(time.Time) tea.Msg { return msg }) }
	m.hush = func(msg tea.Msg) tea.Cmd { return tea.Tick(deaf, func(time.Time) tea.Msg { return msg }) }
	m.soon = func(msg tea.Msg) tea.Cmd { return tea.Tick(late, func(time.Time) tea.Msg { return msg }) }
	m.class = p.Class()
	m.app = m.screens()
	m.resume()
	return m
}

// Init shows the first scene and waits for news.
func (m *Model) Init() tea.Cmd {
	return tea.Batch(m.app.Init(), m.hand(m.room(tea.WindowSizeMsg{Width: m.look.Width, Height: m.look.Height})), m.turn(false), m.wait)
}

// Update takes keys to the screens and news to the game.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case beatMsg:
		return m, tea.Batch(m.turn(true), m.wait)
	case doneMsg:
		next := m.answered(msg)
		return m, tea.Batch(next, m.turn(false))
	case slowMsg:
		m.sends.slow = m.sends.slow || msg.n == m.sends.n && m.waits()
		return m, nil
	case leftMsg:
		msg.then()
		return m, m.turn(false)
	case draftMsg, restedMsg:
		next := m.drafted(msg)
		m.drawn = ""
		return m, tea.Batch(next, m.turn(true))
	case tea.WindowSizeMsg:
		m.look.Width, m.look.Height = msg.Width, msg.Height
		return m, m.hand(m.room(msg))
	case tea.KeyMsg:
		return m, m.press(msg)
	case tea.MouseMsg:
		if m.small() || m.paused() {
			return m, nil
		}
		msg.Y -= stripHeight
		cmd := m.hand(msg)
		return m, tea.Batch(cmd, m.turn(false))
	}
	cmd := m.hand(msg)
	return m, tea.Batch(cmd, m.turn(false))
}

// press takes a key. While the window is too small or the class is paused there is
// nothing to be pressed but the way out.
func (m *Model) press(msg tea.KeyMsg) tea.Cmd {
	out, redraw := msg.String() == "ctrl+c", msg.String() == "ctrl+l"
	switch {
	case m.small():
		if out {
			return tea.Quit
		}
		return nil
	case redraw: // it changes nothing
		return m.hand(msg)
	case m.paused() && !m.app.Leaving() && !out:
		return nil
	}
	shown := m.shown
	came := m.turn(true)
	if m.shown != shown && !out {
		return came // the key was meant for the screen before
	}
	return tea.Batch(came, m.pressed(msg))
}

// pressed takes a key to the screen that is shown.
func (m *Model) pressed(msg tea.KeyMsg) tea.Cmd {
	m.said = ""
	if m.app.Helping() {
		if cmd := m.handed(msg.String()); cmd != nil {
			return cmd
		}
	}
	cmd := m.hand(msg)
	return tea.Batch(cmd, m.turn(false))
}

// hand takes msg to the screens.
func (m *Model) hand(msg tea.Msg) tea.Cmd {
	m.drawn = ""
	next, cmd := m.app.Update(msg)
	m.app = next.(ui.App)
	return cmd
}

// room is the window without the strip.
func (m *Model) room(size tea.WindowSizeMsg) tea.WindowSizeMsg {
	return tea.WindowSizeMsg{Width: size.Width, Height: max(size.Height-stripHeight, 1)}
}

// turn looks at the newest class, keeps up with the game and shows the scene that is
// due. Unasked says that nobody here has pressed a key for it.
func (m *Model) turn(unasked bool) tea.Cmd {
	before := m.class
	m.newest()
	m.view = m.class.ViewFor(m.who(m.first()), m.place.Now()).Spoken()
	m.lost()
	m.learn()
	m.forget()
	m.follow()
	m.desk.bases.note(m.table.game.Draft(), m.desk.agreed)
	s := m.scene()
	news, surprises := s.id != m.shown, unasked || m.look.Motion && m.shown.kind == running && s.id.kind == deciding
	m.shown = s.id
	m.desk.bar(m)
	m.credit()
	m.overruled()
	cmds := []tea.Cmd{m.send(), m.patience()}
	switch {
	case news:
		cmds = append(cmds, m.hand(ui.Open(s.make(), surprises)()))
	case unasked && m.class == before: // only time has passed
	case s.screen != nil:
		if team := m.place.Team(); !unasked || m.class.Changed(team) != before.Changed(team) {
			m.drawn = ""
		}
	default:
		cmds = append(cmds, m.hand(ui.RenewMsg{Ask: s.asked()}))
	}
	return tea.Batch(cmds...)
}

// forget takes away what has been said for long enough.
func (m *Model) forget() {
	switch {
	case m.said != m.told.text:
		m.told = told{m.said, m.view.Now}
	case m.view.Now-m.told.at > stays:
		m.said = ""
	}
}

// learn takes what was not known when it was asked for: what came of it, and that
// somebody sits here after all.
func (m *Model) learn() {
	if learned := m.place.Learned(); learned != "" {
		m.said = learned
	}
	if !m.arrived() && !m.busy {
		m.resume()
	}
}

// do asks the class for deeds at a seat, one after the other. Then follows once it has
// answered; it may be nil.
func (m *Model) do(seat int, then func(error), acts ...class.Act) tea.Cmd {
	if m.busy {
		m.said = stillSending()
		return nil
	}
	m.busy = true
	place, seen := m.place, m.class.Mark(m.place.Team())
	return func() tea.Msg {
		for _, a := range acts {
			a.Seen = seen
			if err := place.Do(seat, a); err != nil {
				return doneMsg{err, then}
			}
		}
		return doneMsg{then: then}
	}
}

// answered takes what the class has answered.
func (m *Model) answered(msg doneMsg) tea.Cmd {
	m.busy, m.next = false, nil
	if m.said == stillSending() {
		m.said = ""
	}
	if msg.err != nil {
		m.said = ui.Sentence(msg.err)
	}
	if msg.then != nil {
		msg.then(msg.err)
	}
	return m.next
}

// who is who looks at the class from a seat; -1 is somebody who only looks on.
func (m *Model) who(seat int) class.Who {
	return class.Who{Kind: class.Seat, Team: m.place.Team(), Seat: seat, Person: m.place.Person(), People: m.place.Sits(seat)}
}

// first returns the seat of this screen, the first of several; -1 where there is none.
func (m *Model) first() int {
	if len(m.arrival.seats) == 0 {
		return nobody
	}
	return m.arrival.seats[0]
}

// team returns what this seat may see of its own table.
func (m *Model) team() *class.TeamView { return m.view.Teams[m.place.Team()] }

// small reports whether the window is too small.
func (m *Model) small() bool { return m.look.Width < leastWidth || m.look.Height < leastHeight }

// paused reports whether the class is, for somebody who has arrived.
func (m *Model) paused() bool {
	return m.view.Begun && !m.view.Over && !m.view.Going && (len(m.arrival.seats) > 0 || m.arrival.looksOn)
}

// acts reports whether something can be done from this screen: somebody sits here, and
// the table does not play at the facilitator's desk.
func (m *Model) acts() bool { return m.first() != nobody && !m.team().AtDesk }

// holds reports whether a seat is one of this screen.
func (m *Model) holds(seat int) bool { return slices.Contains(m.arrival.seats, seat) }

// doThen is do for what leads to another screen.
func (m *Model) doThen(seat int, next func() tea.Cmd, acts ...class.Act) tea.Cmd {
	return m.do(seat, func(err error) {
		if err == nil {
			m.next = next()
		}
	}, acts...)
}
