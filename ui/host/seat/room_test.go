package seat

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/session"
)

// read keeps the sessions of the tests, which are read once each.
var read sync.Map

// hour is the session of the tests, after some changes of its text.
func hour(t testing.TB, pairs ...string) *class.Class {
	t.Helper()
	path := filepath.Join("..", "testdata", "hour.yaml")
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	reader := func(b []byte) (sessions.Session, error) { return sessions.Open(path, b) }
	text := strings.NewReplacer(pairs...).Replace(string(data))
	known, ok := read.Load(text)
	if !ok {
		s, err := reader([]byte(text))
		require.NoError(t, err)
		known = s
		read.Store(text, known)
	}
	s := known.(sessions.Session)
	return class.New(s, reader, s.Seed, s.Teams.Names)
}

// A room is a class in memory with the screens of its seats before it.
type room struct {
	t       testing.TB
	mu      sync.Mutex
	c       *class.Class
	at      class.Moment
	full    bool // nothing can be written down
	deeds   []class.Command
	screens []*screen

	together [8]session.Together // by team
}

func newRoom(t testing.TB, pairs ...string) *room { return &room{t: t, c: hour(t, pairs...)} }

var errFull = errors.New("the disk is full")

// try asks the class for an act.
func (r *room) try(by int, a class.Act) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.full {
		return errFull
	}
	cmd := class.Command{By: by, At: r.at, Act: a}
	next, _, err := r.c.Do(cmd)
	r.c, r.deeds = next, append(r.deeds, cmd)
	return err
}

// leads has the facilitator do something that has to work.
func (r *room) leads(a class.Act) {
	r.t.Helper()
	require.NoError(r.t, r.try(class.Facilitator, a))
	r.news()
}

// wait lets time pass.
func (r *room) wait(d class.Moment) {
	r.at += d
	r.leads(class.Act{Do: class.Tick})
}

// to goes to a stage.
func (r *room) to(id string) {
	r.t.Helper()
	if r.c.Stage() < 0 {
		r.leads(class.Act{Do: class.Go})
	}
	for range len(r.c.Script().Stages) {
		if r.c.Script().Stages[r.c.Stage()].ID == id {
			return
		}
		r.leads(class.Act{Do: class.Next, N: 1})
	}
	require.Fail(r.t, "no such stage", id)
}

// news tells every screen that there is something new.
func (r *room) news() {
	for _, s := range r.screens {
		s.send(beatMsg{})
	}
}

// A place is a place in a room.
type place struct {
	r       *room
	team    int
	person  int
	sits    map[int]int
	learned string       // what is told next of what was not known
	behind  *class.Class // what its host has heard of; nil for all
}

func (p *place) Team() int { return p.team }

func (p *place) Class() *class.Class {
	p.r.mu.Lock()
	defer p.r.mu.Unlock()
	if p.behind != nil {
		return p.behind
	}
	return p.r.c
}

func (p *place) Now() class.Moment     { return p.r.at }
func (p *place) News() <-chan struct{} { return nil }

func (p *place) Person() int { return p.person }

func (p *place) Sits(seat int) int { return p.sits[seat] }

func (p *place) Together() *session.Together { return &p.r.together[p.team] }

func (p *place) Learned() string {
	learned := p.learned
	p.learned = ""
	return learned
}

// Do does what the house does: of those who rise from a seat that is not this place's,
// all are sent away.
func (p *place) Do(seat int, a class.Act) error {
	a.Team, a.Seat = p.team, seat
	if a.Do == class.Vote {
		a.N += p.Person()
	}
	before := p.Class().Chair(p.team, seat).People
	err := p.r.try(seat, a)
	p.behind = nil // whoever writes has read what was written before
	switch {
	case err != nil:
	case a.Do == class.Sit:
		p.sits[seat] += max(a.N-before, 1)
	case a.Do == class.Rise && p.sits[seat] > 0:
		delete(p.sits, seat)
	case a.Do == class.Rise:
		for _, s := range p.r.screens {
			if s.place.team == p.team {
				delete(s.place.sits, seat)
			}
		}
	}
	return err
}

// A screen is one of a room.
type screen struct {
	r     *room
	m     *Model
	place *place
	left  bool
	rests []tea.Msg // what comes after a rest
}

func (r *room) enter(team int) *screen { return r.enterBy(team, Look{Width: 80, Height: 24}) }

func (r *room) enterBy(team int, look Look) *screen {
	s := &screen{r: r, place: &place{r: r, team: team, person: 100 * len(r.screens), sits: map[int]int{}}}
	s.m = New(s.place, look).(*Model)
	s.m.wait = func() tea.Msg { return nil }
	s.m.later = func(msg tea.Msg) tea.Cmd { s.rests = append(s.rests, msg); return nil }
	s.m.hush = func(msg tea.Msg) tea.Cmd { return func() tea.Msg { return msg } }
	s.m.soon = func(tea.Msg) tea.Cmd { return nil }
	r.screens = append(r.screens, s)
	s.run(s.m.Init())
	return s
}

// sits enters and takes a seat that is free.
func (r *room) sits(team, seat int) *screen {
	s := r.enter(team)
	s.press(string(rune('1' + seat)))
	require.Equal(r.t, []int{seat}, s.m.arrival.seats, s.text())
	return s
}

func (s *screen) send(msg tea.Msg) {
	_, cmd := s.m.Update(msg)
	s.run(cmd)
}

// run does what commands ask for, at once.
func (s *screen) run(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	msg := cmd()
	switch msg := msg.(type) {
	case nil:
	case tea.QuitMsg:
		s.left = true
	default:
		if all := reflect.ValueOf(msg); all.Kind() == reflect.Slice && all.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			for i := range all.Len() {
				s.run(all.Index(i).Interface().(tea.Cmd))
			}
			return
		}
		s.send(msg)
	}
}

// rest lets the rest after a draft pass.
func (s *screen) rest() {
	rests := s.rests
	s.rests = nil
	for _, msg := range rests {
		s.send(msg)
	}
}

var named = map[string]tea.KeyType{
	"enter": tea.KeyEnter, "esc": tea.KeyEsc, "tab": tea.KeyTab, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
	"ctrl+c": tea.KeyCtrlC, "f1": tea.KeyF1,
}

// press presses keys, and tells all screens what came of each.
func (s *screen) press(keys ...string) *screen {
	for _, k := range keys {
		s.send(key(k))
		s.r.news()
		s.fits()
	}
	return s
}

// key is the press of a key, by its name or its letter.
func key(name string) tea.KeyMsg {
	if kind, ok := named[name]; ok {
		return tea.KeyMsg{Type: kind}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// write types a line and ends it.
func (s *screen) write(text string) *screen {
	s.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text)})
	return s.press("enter")
}

// until presses a key until words are on the screen.
func (s *screen) until(key, words string) *screen {
	s.r.t.Helper()
	for range 60 {
		if strings.Contains(s.text(), words) {
			return s
		}
		s.press(key)
	}
	require.Fail(s.r.t, "never shown", "%q; it shows\n%s", words, s.text())
	return s
}

// text is what is shown, without colours.
func (s *screen) text() string { return ansi.Strip(s.m.View()) }

// fits checks that nothing is outside the window.
func (s *screen) fits() {
	s.r.t.Helper()
	lines := strings.Split(s.m.View(), "\n")
	assert.LessOrEqual(s.r.t, len(lines), s.m.look.Height)
	for _, l := range lines {
		assert.LessOrEqual(s.r.t, clean.Cells(ansi.Strip(l)), s.m.look.Width, l)
	}
}
