package seat

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
)

func TestC06ASmallWindowSaysSoAndTheGameComesBackWhenItFits(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	before := s.text()
	for _, size := range [][2]int{{60, 15}, {79, 24}, {80, 23}, {1, 1}, {20, 3}} {
		s.send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		s.fits()
		assert.Contains(t, s.text(), "M", size)
		assert.NotContains(t, s.text(), "Annual")
		s.press("3", "enter", "q", "esc")
	}
	s.send(tea.WindowSizeMsg{Width: 60, Height: 15})
	assert.Contains(t, s.text(), "Make the window larger or the letters smaller.")
	s.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	assert.Equal(t, before, s.text(), "and no key was heard meanwhile")
	s.send(tea.WindowSizeMsg{Width: 10, Height: 2})
	s.press("ctrl+c")
	assert.True(t, s.left, "the way out is always open")
}

// C-09, with what becomes of the second: two screens choose a seat that is free on
// both.
func TestC09OfTwoWhoClaimASeatOneHasItAndTheOtherChooses(t *testing.T) {
	r := newRoom(t)
	a, b := r.enter(0), r.enter(0)
	a.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")})
	b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("2")}) // it has heard nothing yet
	r.news()
	assert.Equal(t, []int{1}, a.m.arrival.seats)
	assert.Contains(t, b.text(), "Treasurer is already at the table.")
	b.press("1")
	assert.Equal(t, []int{1}, b.m.arrival.seats)
	assert.Equal(t, 2, r.c.Chair(0, 1).People)
}

// T-05, the half that the table sees.
func TestASeatThatIsTakenOverSaysSoOnTheOldScreenAndKeepsThePlan(t *testing.T) {
	r := newRoom(t)
	a := r.sits(0, 1)
	r.to("first")
	a.press("right")
	a.rest()
	b := r.enter(0)
	b.press("2").until("enter", "Take over").press("2")
	require.Equal(t, []int{1}, b.m.arrival.seats)
	assert.Contains(t, a.text(), "Somebody has taken over your seat at another screen.")
	assert.Equal(t, 1, r.c.Chair(0, 1).People)
	assert.Equal(t, sim.Level(3), b.m.table.game.Draft().Levels[0], "what was planned is there")
	a.press("1")
	assert.Equal(t, []int{0}, a.m.arrival.seats, "the old screen can sit down elsewhere")
}

func TestC32ASeatWhoseHostWasTakenForGoneSaysSoAndIsTakenAgain(t *testing.T) {
	r := newRoom(t)
	a := r.sits(0, 1)
	r.to("first")
	require.NoError(t, r.try(1, class.Act{Do: class.Rise, Seat: 1, N: 1})) // as [class.Vacate] has them do
	delete(a.place.sits, 1)
	r.news()
	assert.Contains(t, a.text(), "For a while nobody could reach this screen's host")
	a.press("2")
	assert.Equal(t, []int{1}, a.m.arrival.seats)
	assert.Contains(t, a.text(), "Year 1 of 3")
}

func TestAProgramThatIsMadeAnewGoesOnInItsChair(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 2)
	r.to("first")
	again := New(s.place, s.m.look).(*Model)
	again.wait = func() tea.Msg { return nil }
	s.m = again
	s.run(again.Init())
	assert.Contains(t, s.text(), "Year 1 of 3")
	assert.Equal(t, []int{2}, again.arrival.seats)
}

// C-08, as the late table sees it.
func TestC08ALateTableIsToldWhichYearsItDidNotPlay(t *testing.T) {
	for _, late := range []string{"join-at-current-year", "watch"} {
		r := newRoom(t, "\nprivacy:", "\nlate_team: "+late+"\nprivacy:")
		other := r.sits(1, 0)
		r.to("first")
		r.wait(9 * class.Minute)
		r.to("last")
		r.leads(class.Act{Do: class.Welcome, Text: "Comet"})
		s := r.enter(2).press("1")
		if late == "watch" {
			assert.Contains(t, s.text(), "Your table looks on")
			continue
		}
		assert.Contains(t, s.text(), "Comet came late: 2 years of its game ran on the plan that stood.")
		assert.Contains(t, s.text(), "Year 3 of 3")
		r.to("reveal")
		assert.Contains(t, other.text(), "Comet came late: 2 years of its game")
	}
}
