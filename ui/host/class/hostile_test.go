package class

import (
	"reflect"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean/hostile"
)

// texts returns every text within v.
func texts(v reflect.Value) (all []string) {
	switch v.Kind() {
	case reflect.String:
		return []string{v.String()}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			return texts(v.Elem())
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			all = append(all, texts(v.Index(i))...)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			all = append(all, texts(v.Field(i))...)
		}
	}
	return all
}

// seenOf returns every text of everything that anybody sees of a class, log included,
// and of the games that are saved.
func seenOf(c *Class) (all []string) {
	who := []Who{{Kind: Wall}, {Kind: Desk}}
	for team := range c.Teams() {
		for seat := range c.Seats() {
			who = append(who, Who{Kind: Seat, Team: team, Seat: seat})
		}
	}
	for _, w := range who {
		all = append(all, texts(reflect.ValueOf(c.ViewFor(w, c.Now())))...)
	}
	return all
}

// writes are all the ways in which words of people get into a class, each where it
// can be done.
func writes(r *room, p string) (tries []func() error) {
	do := func(by int, a Act) func() error { return func() error { return r.try(by, a) } }
	return []func() error{
		do(Facilitator, Act{Do: Banner, Text: p}), do(Facilitator, Act{Do: Tell, Team: -1, Text: p}), do(Facilitator, Act{Do: Tell, Team: 0, Seat: 1, N: 1, Text: p}),
		do(Facilitator, Act{Do: Note, Text: p}), do(Facilitator, Act{Do: Welcome, Team: -1, Text: p}), do(Facilitator, Act{Do: Invite, N: 1, More: []string{p, p}}),
		do(1, Act{Do: Write, Seat: 1, Text: p}),
		do(0, Act{Do: Vote, Secret: &Secret{Choice: 0, Sure: 90, Text: p}}), do(1, Act{Do: Vote, Seat: 1, Secret: &Secret{Choice: 1, Sure: 50, Text: p}}),
		do(Facilitator, Act{Do: Count, Team: 1, Text: "A 2, B 1", More: []string{p, p, p}}),
		do(Facilitator, Act{Do: Step}), do(Facilitator, Act{Do: Step}), do(Facilitator, Act{Do: Step}),
		do(Facilitator, Act{Do: Rule, N: 1}), do(1, Act{Do: Dissent, Seat: 1, Text: p}),
		do(1, Act{Do: Pledge, Seat: 1, Text: p, More: []string{p, p}}), do(Facilitator, Act{Do: Pledge, Text: p, More: []string{p, p}}),
		do(Facilitator, Act{Do: Reload, Text: p}),
	}
}

// voting is a class in which two teams vote.
func voting(t testing.TB) *room {
	r := newRoom(t)
	r.toVote(0)
	for r.ballot(1).step() != r.ballot(0).step() {
		r.step(1)
	}
	return r
}

// T-14: whatever people write is refused, or comes out so that no terminal obeys it.
func TestT14WhatPeopleWriteIsShownSoThatNoTerminalObeysIt(t *testing.T) {
	taken, base := 0, voting(t)
	for _, p := range hostile.All() {
		r := *base
		for _, try := range writes(&r, p) {
			if try() == nil {
				taken++
			}
		}
		for _, text := range seenOf(r.c) {
			require.Empty(t, hostile.Obeyed(text), "%q came out as %q", p, text)
		}
	}
	assert.Greater(t, taken, 1000, "some of it is no more than odd")
}

// T-14: a journal that somebody wrote by hand does no more.
func TestT14AJournalWrittenByHandShowsNothingThatATerminalObeys(t *testing.T) {
	seen, base := 0, voting(t)
	for _, p := range hostile.All() {
		r := *base
		r.forge(p)
		for _, text := range seenOf(r.c) {
			require.Empty(t, hostile.Obeyed(text), "%q came out as %q", p, text)
			if text != "" && text == p {
				seen++
			}
		}
	}
	assert.Greater(t, seen, 100, "what is only odd is shown as it is")
}

// forge applies events that no class makes.
func (r *room) forge(p string) {
	round := &Round{Tallies: make([]saves.Tally, 3), Voters: 3, Leads: 1, Reasons: []string{p, p}}
	for _, a := range []Act{
		{Do: Banner, Text: p}, {Do: Tell, Team: -1, Text: p}, {Do: Note, Text: p}, {Do: Invite, N: 1, More: []string{p}}, {Do: Welcome, Team: -1, Text: p},
		{Do: Write, Text: p}, {Do: Vote, Secret: &Secret{Choice: 1, Sure: 90, Text: p}}, {Do: Closed, Round: round, More: []string{p}},
		{Do: Decided, N: 1}, {Do: Dissent, Text: p}, {Do: Pledge, Text: p, More: []string{p, p}}, {Do: Reload, Text: p},
	} {
		r.c = r.c.Apply(Event{By: 1, Act: a})
	}
}

// T-03: a table cannot begin anew, and where the facilitator takes a year back the log
// says so.
func TestT03WhatWasTakenBackIsInTheLog(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	r.year(0)
	for _, deed := range []Deed{Undo, Back, Reload} {
		for seat := range r.c.Seats() {
			assert.ErrorIs(t, r.try(seat, Act{Do: deed, Team: 0, N: 1}), ErrNotYours)
		}
	}
	r.does(Act{Do: Undo, Team: 0, N: 1})
	r.year(0)
	var log []string
	for _, l := range r.desk().Log {
		log = append(log, l.Words)
	}
	assert.Contains(t, log, "Year 1 of Anchor was taken back.")
}
