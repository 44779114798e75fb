package host

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/theme"
)

// hour is the session of the tests, after some changes of its text.
func hour(t testing.TB, pairs ...string) (*class.Class, string) {
	t.Helper()
	path := filepath.Join("testdata", "hour.yaml")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	text := strings.NewReplacer(pairs...).Replace(string(data))
	read := func(b []byte) (sessions.Session, error) { return sessions.Open(path, b) }
	s, err := read([]byte(text))
	require.NoError(t, err)
	return class.New(s, read, s.Seed, s.Teams.Names), text
}

// oneScreen is what makes the hour one for a single board.
var oneScreen = []string{"mode: teams", "mode: one-screen", "teams: { count: 2, people: 3 }\n", "teams: { count: 1, people: 3 }\n", "names: [Anchor, Beacon]\n", ""}

// memory is a hall that keeps in memory what happens, in a folder that is none.
type memory struct {
	c      *class.Class
	at     class.Moment
	events []class.Event
	full   bool
	wrote  int
	silent *hall.Unsure // is all that is said to what is done; may be nil
}

var errFull = errors.New("the disk is full")

func (m *memory) Class() *class.Class { return m.c }

func (m *memory) Now() class.Moment { return max(m.at, m.c.Now()) }

func (m *memory) Fault() error {
	if m.full {
		return errFull
	}
	return nil
}

func (m *memory) Do(cmd class.Command) error {
	cmd.At = m.at
	next, events, err := m.c.Do(cmd)
	if lost := m.Append(events); lost != nil {
		return lost
	}
	m.c = next
	return err
}

func (m *memory) Append(events []class.Event) error {
	if m.full && len(events) > 0 {
		return errFull
	}
	if m.silent != nil && len(events) > 0 {
		return m.silent
	}
	m.events = append(m.events, events...)
	return nil
}

func (m *memory) Export(*class.Class) error {
	if m.full {
		return errFull
	}
	m.wrote++
	return nil
}

// A room is a desk with the wall beside it; every frame of both is kept.
type room struct {
	t           testing.TB
	d           *Desk
	hall        *memory
	walls, desk []string
}

func newRoom(t testing.TB, pairs ...string) *room {
	c, _ := hour(t, pairs...)
	kept := &memory{c: c}
	r := &room{t: t, d: NewDesk(Setup{Hall: kept, Export: kept.Export, Theme: theme.Plain}), hall: kept}
	r.look()
	return r
}

// wait lets time pass.
func (r *room) wait(d time.Duration) {
	for range int(d / time.Second) {
		r.hall.at += class.Moment(time.Second.Milliseconds())
		_ = r.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Tick}}) // the disk may be full
	}
	r.d.look()
	r.run(r.d.goOn())
	r.look()
}

// run does what the desk asks for, until it asks for nothing more.
func (r *room) run(cmd tea.Cmd) {
	for cmd != nil {
		answer, ok := cmd().(answerMsg)
		if !ok {
			return
		}
		_, cmd = r.d.Update(answer)
	}
}

func (r *room) look() {
	r.walls = append(r.walls, DrawWall(r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now()), worldOf(r.hall.c), theme.Plain, wallWidth, wallHeight))
	r.desk = append(r.desk, r.d.View())
}

// press presses keys, a name or a letter each.
func (r *room) press(keys ...string) {
	for _, k := range keys {
		msg := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)}
		switch k {
		case "enter":
			msg = tea.KeyMsg{Type: tea.KeyEnter}
		case "esc":
			msg = tea.KeyMsg{Type: tea.KeyEsc}
		case "backspace":
			msg = tea.KeyMsg{Type: tea.KeyBackspace}
		case "left":
			msg = tea.KeyMsg{Type: tea.KeyLeft}
		case "up":
			msg = tea.KeyMsg{Type: tea.KeyUp}
		case "tab":
			msg = tea.KeyMsg{Type: tea.KeyTab}
		case "right":
			msg = tea.KeyMsg{Type: tea.KeyRight}
		case "down":
			msg = tea.KeyMsg{Type: tea.KeyDown}
		case " ":
			msg = tea.KeyMsg{Type: tea.KeySpace, Runes: []rune(" ")}
		}
		_, cmd := r.d.Update(msg)
		r.run(cmd)
		r.look()
	}
}

func (r *room) write(text string) {
	for _, c := range text {
		r.press(string(c))
	}
	r.press("enter")
}

// to goes to a stage by keys.
func (r *room) to(id string) {
	r.t.Helper()
	r.press(" ")
	for range 20 {
		if r.hall.c.Stage() >= 0 && r.hall.c.Script().Stages[r.hall.c.Stage()].ID == id {
			return
		}
		r.press("n")
		if len(r.d.panes) > 0 {
			r.press("2")
		}
	}
	require.Fail(r.t, "no such stage", id)
}

func (r *room) wall() string { return r.walls[len(r.walls)-1] }

// vote has every seat vote at the keyboard.
func (r *room) vote(choices ...string) {
	for seat, choice := range choices {
		r.press("v", string(rune('1'+seat)), choice, "3")
		r.write("plugh-why-" + choice)
	}
}
