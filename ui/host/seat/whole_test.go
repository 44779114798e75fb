package seat

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
)

// plays presses the keys that somebody would who does what the screen says; every
// frame is kept in frames.
func (s *screen) plays(frames *[]string) {
	look := func() { *frames = append(*frames, s.m.View()) }
	press := func(keys ...string) {
		for _, k := range keys {
			s.press(k)
			look()
		}
	}
	switch s.m.shown.kind {
	case briefing, dealing, waiting, handing:
		press("y", "esc", "w", "esc")
	case expecting:
		if s.m.app.Typing() {
			press("8", "0")
		}
		press("enter")
	case votingWhy:
		press("s", "o", "enter")
	case writing:
		press("o", "h", "enter")
	case voted, ready, comparing, reflecting:
		press("v", "tab", "esc", "esc")
	case outcome:
		if s.m.team().Ballot == nil {
			press("esc", "esc")
			return
		}
		press("1", "n", "o", "enter")
	case committing, ending:
		press("2", "1", "x", "enter", "enter", "enter")
	default:
		press("enter")
	}
}

// goesOn has the facilitator go on where everybody has done what there is to do.
func (r *room) goesOn() {
	v := r.c.ViewFor(class.Who{Kind: class.Desk}, r.at)
	for team := range v.Teams {
		switch b := v.Teams[team].Ballot; {
		case b == nil:
		case b.Tie:
			r.leads(class.Act{Do: class.Rule, Team: team})
		case b.Step != sessions.Vote && b.Step != sessions.Revote || b.In == b.Of:
			r.leads(class.Act{Do: class.Step, Team: team})
		}
	}
	v = r.c.ViewFor(class.Who{Kind: class.Desk}, r.at)
	for team := range v.Teams {
		if !v.Teams[team].Ready {
			return
		}
	}
	if v.Do != sessions.PlayYears {
		r.leads(class.Act{Do: class.Next})
	}
}

// A whole session is played by keys at every seat: nothing is outside the window, the
// games are those of the class, and no frame of any seat holds what is not for it.
func TestAWholeSessionIsPlayedByKeysAtEverySeat(t *testing.T) {
	r := newRoom(t, "gate: everyone-or-clock", "gate: everyone", "gate: clock\n", "gate: everyone\n", "do: play\n    years: practice\n", "do: play\n    gate: everyone\n    years: practice\n",
		"minutes: 40", "minutes: 41", "  - id: debrief\n", "  - id: wrote\n    do: brief\n    minutes: 1\n    write: What do you fear?\n  - id: debrief\n")
	secret := []string{"plugh-chair", "plugh-treasurer", "plugh-young"}
	frames := map[*screen]*[]string{}
	for team := range 2 {
		for seat := range secret {
			frames[r.sits(team, seat)] = new([]string)
		}
	}
	looks := r.enter(0).press("5")
	frames[looks] = new([]string)
	r.leads(class.Act{Do: class.Go})
	for round := 0; !r.c.Over(); round++ {
		require.Less(t, round, 400, "it stands at stage %d: %s", r.c.Stage(), r.screens[0].text())
		for _, s := range r.screens {
			s.plays(frames[s])
			s.rest()
		}
		r.goesOn()
		r.at += class.Minute / 60
	}
	for _, s := range r.screens {
		for range 60 {
			if s.m.shown.kind == ending {
				break
			}
			s.press("enter")
		}
		require.Equal(t, ending, s.m.shown.kind, s.text())
		assert.Equal(t, r.c.Run(s.m.place.Team()).Digest(), s.m.table.game.Digest())
		assert.Len(t, s.m.table.game.Years(), 3)
		shown := strings.Join(*frames[s], "\n")
		for seat, words := range secret {
			assert.Equal(t, s.m.holds(seat), strings.Contains(shown, words), "the card of seat %d", seat)
		}
		for _, words := range []string{"plugh-notes", "plugh-reaction"} {
			assert.NotContains(t, shown, words, "that is the facilitator's")
		}
	}
	r.screens[0].press("1")
	assert.True(t, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Quotes, "the table lets its sentences be quoted")
	assert.Contains(t, r.screens[1].text(), "Do not let the report quote")
	for _, s := range r.screens {
		s.press("q", "y")
		assert.True(t, s.left)
	}
}
