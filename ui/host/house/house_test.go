package house

import (
	"fmt"
	"net"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
)

// known accepts the key of the host and no other.
func (h *hosted) known(_ string, _ net.Addr, key ssh.PublicKey) error {
	if ssh.FingerprintSHA256(key) != h.key.Fingerprint() {
		return fmt.Errorf("another host: %s", ssh.FingerprintSHA256(key))
	}
	return nil
}

// A table is the smallest program of a table: it shows what the class is at, and
// does what a key is for.
type table struct {
	p    *Place
	said string
}

type (
	newsMsg struct{}
	doneMsg struct{}
)

func tables(p *Place, _ door.Terminal) tea.Model { return table{p: p} }

func (m table) Init() tea.Cmd { return m.hear }

func (m table) hear() tea.Msg {
	<-m.p.News()
	return newsMsg{}
}

func (m table) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case newsMsg:
		return m, m.hear
	case error:
		m.said = msg.Error()
	case tea.KeyMsg:
		m.said = ""
		do := func(a class.Act) tea.Cmd {
			return func() tea.Msg {
				if err := m.p.Do(1, a); err != nil {
					return err
				}
				return doneMsg{} // which draws it anew
			}
		}
		switch msg.String() {
		case "s":
			return m, do(class.Act{Do: class.Sit, N: 1})
		case "b":
			return m, do(class.Act{Do: class.Sit, N: 2})
		case "o":
			return m, tea.Sequence(do(class.Act{Do: class.Rise, N: m.p.Class().Chair(m.p.Team(), 1).People}), do(class.Act{Do: class.Sit, N: 1}))
		case "?":
			return m, do(class.Act{Do: class.Raise})
		case "h":
			return m, do(class.Act{Do: class.Hold, Team: 1})
		case "n":
			return m, do(class.Act{Do: class.Note, Text: "I was here."})
		case "c":
			return m, do(class.Act{Do: class.Commit, Team: 1})
		case "P":
			panic("planted")
		}
	}
	return m, nil
}

func (m table) View() string {
	v := m.p.Class().ViewFor(class.Who{Kind: class.Seat, Team: m.p.Team(), Seat: 1}, m.p.Now())
	t := v.Teams[m.p.Team()]
	return fmt.Sprintf("%s in %q of year %d\n%d sit there, %d here\nbanner %s\n%s", t.Name, v.Heading, t.Year, t.Chairs[1].People, m.p.Sits(1), v.Banner, m.said)
}

func TestC04AWrongCodeIsToldToTheFacilitatorAndSaysNothingOfTheTeam(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	_, real, err := h.knock("anchor", "wrong", "code-beacon-0", "code-anchor-1")
	require.Error(t, err)
	_, none, err := h.knock("nobody", "wrong", "code-beacon-0", "code-anchor-1")
	require.Error(t, err)
	assert.Equal(t, real, none, "whether there is such a team is not told")
	assert.Contains(t, strings.Join(real, "\n"), "2 tries are left")
	h.logged("3 wrong codes in a row for anchor.")
	for _, code := range []string{"code-anchor-0", "CODE ANCHOR 0", "codeanchor0"} {
		_, _, err := h.knock("anchor", code)
		assert.NoError(t, err, code)
	}
}

// T-05.
func TestARenewedCodeLetsNobodyInWithTheOldOne(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	inside := h.sit("anchor", 80, 24)
	inside.Until("Anchor in")
	h.does(class.Act{Do: class.Rotate, Team: 0})
	_, _, err := h.knock("anchor", "code-anchor-0", "code-anchor-0", "code-anchor-0", "code-anchor-0", "code-anchor-0")
	assert.Error(t, err)
	_, _, err = h.knock("anchor", "code-anchor-1")
	assert.NoError(t, err)
	inside.Press("s")
	inside.Until("1 here") // who is in stays in
}

func TestALateTeamJoinsByItsName(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	h.does(class.Act{Do: class.Go})
	h.does(class.Act{Do: class.Welcome, Team: -1, Text: "Late Comers"})
	h.sit("late-comers", 80, 24).Until("Late Comers in")
}

// T-05.
func TestC09OfTwoWhoWantOneSeatOneGetsItAndTheOtherMayChoose(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	one, two := h.sit("anchor", 80, 24), h.sit("anchor", 80, 24)
	one.Until("0 sit there")
	two.Until("0 sit there")
	one.Press("s")
	two.Press("s")
	h.until("somebody sits", func(c *class.Class) bool { return c.Chair(0, 1).People == 1 })
	taken := class.ErrTaken.Error()
	one.When("an answer", func(s string) bool { return strings.Contains(s, "1 here") || strings.Contains(s, taken) })
	two.When("an answer", func(s string) bool { return strings.Contains(s, "1 here") || strings.Contains(s, taken) })
	sits, stands := one, two
	if strings.Contains(one.Now(), taken) {
		sits, stands = two, one
	}
	assert.Contains(t, sits.Until("1 here"), "1 sit there")
	assert.Contains(t, stands.Until(taken), "0 here")
	stands.Press("b") // beside them
	stands.Until("2 sit there, 1 here")
	sits.Until("2 sit there, 1 here")
	other := h.sit("anchor", 80, 24)
	other.Until("2 sit there, 0 here")
	other.Press("o") // takes over, and all are told
	other.Until("1 sit there, 1 here")
	sits.Until("1 sit there, 0 here")
	stands.Until("1 sit there, 0 here")
	sits.Leave()
	stands.Leave()
	h.soon("they are gone", func() bool {
		h.house.chairs.mu.Lock()
		defer h.house.chairs.mu.Unlock()
		return len(h.house.chairs.at[chair{0, 1}]) == 1
	})
	assert.Equal(t, 1, h.Class().Chair(0, 1).People, "who was sent away takes nobody's chair")
	other.Leave()
	h.until("the chair is free", func(c *class.Class) bool { return c.Chair(0, 1).People == 0 })
}

// The class tells of a chair before the house knows whose it is.
func TestAScreenThatLooksTooEarlyHearsOfItsChairAgain(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	p := &Place{house: h.house, team: 0, follow: h.Follow(0)}
	early := h.house.chairs.mu.Lock
	h.disk.writes.Store(&early)
	sat := make(chan error, 1)
	go func() { sat <- p.Do(1, class.Act{Do: class.Sit, N: 1}) }()
	<-p.News()
	assert.Equal(t, 1, p.Class().Chair(0, 1).People)
	h.house.chairs.mu.Unlock()
	require.NoError(t, <-sat)
	select {
	case <-p.News():
		assert.Equal(t, 1, p.Sits(1))
	default:
		assert.Fail(t, "it never hears that it sits")
	}
}

// T-07 for all that is the facilitator's, and for the deeds of others.
func TestT07WhatIsTheFacilitatorsIsRefusedToEverySeatAndTold(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	h.does(class.Act{Do: class.Go})
	s := h.sit("anchor", 80, 24)
	s.Until("Anchor in")
	for _, key := range []string{"h", "n"} {
		s.Press(key)
		s.Until(class.ErrNotYours.Error())
		s.Press("x")
		s.When("the answer is gone", func(now string) bool { return !strings.Contains(now, class.ErrNotYours.Error()) })
	}
	h.logged("a screen asked for what only you can do")
	assert.False(t, says(h.Class(), "I was here."))
	assert.True(t, h.Class().Going())
	v, err := h.house.Enter("anchor", "code-anchor-0")
	require.NoError(t, err)
	defer v.Leave()
	p := v.Program(door.Terminal{}).(table).p
	for d := class.Go; d < class.Draft; d++ {
		assert.ErrorIs(t, p.Do(0, class.Act{Do: d}), class.ErrNotYours, "%d", d)
	}
	for _, d := range []class.Deed{class.TimeUp, class.Closed, class.Decided, 99} {
		assert.Error(t, p.Do(0, class.Act{Do: d}), "%d", d)
	}
	assert.Error(t, p.Do(class.Facilitator, class.Act{Do: class.Raise}))
	assert.NoError(t, p.Do(1, class.Act{Do: class.Raise, Team: 1, Seat: 3}))
	d := h.desk()
	assert.True(t, d.Teams[0].Hand.Up && d.Teams[0].Hand.Seat == 1, "whatever it says, a place acts for its own table and seat")
	assert.False(t, d.Teams[1].Hand.Up)
	for _, name := range []string{"trainer", "host", "admin", "projector", "all", "system", "facilitator", "wall"} {
		_, _, err := h.knock(name, "code-"+name+"-0")
		assert.Error(t, err, name)
	}
}

func TestC36AfterAMistakeInItsProgramATableSitsWhereItSat(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	s, other := h.sit("anchor", 80, 24), h.sit("beacon", 80, 24)
	s.Until("Anchor in")
	s.Press("s")
	s.Until("1 here")
	s.Press("P")
	s.Until("Something broke in the program on this screen.")
	h.logged("the program on a screen made a mistake")
	other.Press("s")
	other.Until("1 here")
	s.Press("\r")
	s.Until("1 sit there, 1 here")
	s.Leave()
	h.until("the chair is free", func(c *class.Class) bool { return c.Chair(0, 1).People == 0 })
}

func TestAFloodAtTheDoorIsAFewLinesInTheLog(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables)
	h.house.porch.mu.Lock() // until all is heard
	for i := range 1000 {
		h.house.porch.keep(door.Event{Kind: door.WrongCode, Team: clean.Clean(fmt.Sprint("team", i%100)), Count: i})
	}
	h.house.porch.mu.Unlock()
	h.house.Hear(door.Event{Kind: door.Guessing, Team: clean.Clean("anchor")})
	h.logged("more things like this happened.")
	assert.LessOrEqual(t, len(h.Class().Log()), lines+1)
}

func TestT32AnIdleScreenIsToldToTheFacilitator(t *testing.T) {
	h := host(t, newFolder(t, "hour.yaml"), tables, func(l *door.Limits) { l.Idle, l.Beat = time.Millisecond, time.Millisecond })
	s := h.sit("anchor", 80, 24)
	s.Until("This screen only watches now.")
	h.logged("nobody has pressed a key")
}
