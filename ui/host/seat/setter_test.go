package seat

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// rests lets what was changed at each screen arrive at all of them.
func (r *room) rests(screens ...*screen) {
	for range 2 {
		for _, s := range screens {
			s.rest()
			r.news()
		}
	}
}

func TestASeatIsToldWhatAnotherOfItsTableHasSetOtherwise(t *testing.T) {
	r := newRoom(t)
	a, b, other := r.sits(0, 0), r.sits(0, 1), r.sits(1, 0)
	r.to("first")
	seats := r.c.Seats()
	a.press("left")
	r.rests(a, b)
	assert.NotContains(t, a.text()+b.text(), "you had", "nobody had set it before")
	assert.Contains(t, b.text(), "Set last by: "+seats[0])
	b.press("3")
	r.rests(a, b)
	const told = " set Annual conference to level 3; you had level 1."
	assert.Contains(t, a.text(), seats[1]+told)
	assert.NotContains(t, b.text(), "you had", "who has replaced it knows")
	assert.Contains(t, a.text(), "Set last by: "+seats[1], "and on the plan it stands for longer")
	assert.NotContains(t, b.text(), "Set last by", "one's own hand is no news")
	assert.NotContains(t, other.text(), "Set last by")
	a.press("down", "up")
	assert.Contains(t, a.text(), told, "a key does not take it away before it could be read")
	r.wait(lingers)
	assert.NotContains(t, a.text(), told)
	assert.Contains(t, a.text(), "Set last by")
}

func TestOfTwoSeatsThatChangeOneThingAtOnceTheFirstIsTold(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	b.place.behind = r.c // it has not heard of the other yet
	a.press("1")
	b.press("3")
	b.place.behind = nil
	r.rests(a, b)
	require.Equal(t, a.m.table.game.Draft(), b.m.table.game.Draft())
	assert.Contains(t, a.text(), r.c.Seats()[1]+" set Annual conference to level 3; you had level 1.")
	assert.NotContains(t, b.text(), "you had")
}

func TestSeveralThingsThatAreSetOtherwiseAreToldInOneSentence(t *testing.T) {
	r := newRoom(t)
	a := r.sits(0, 0)
	r.to("first")
	a.press("left", "down", "left")
	r.rests(a)
	plan := r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Draft.With(0, 0).With(1, 0)
	r.leads(class.Act{Do: class.Draft, Plan: &plan})
	assert.Contains(t, strings.Join(strings.Fields(a.text()), " "), "The facilitator set Annual conference, which you had set, and 1 more.")
}

func TestWhoComesToASeatLaterIsNotToldWhatWasReplacedBefore(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	a.press("left")
	r.rests(a, b)
	b.press("3")
	r.rests(a, b)
	c := r.enter(0)
	c.press("1", "2") // takes the seat over
	require.Equal(t, []int{0}, c.m.arrival.seats, c.text())
	assert.NotContains(t, c.text(), "you had")
	assert.Contains(t, c.text(), "Set last by")
}
