package seat

import (
	"slices"
	"strings"
	"testing"

	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean/hostile"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/theme"
)

// A deed of somebody else, with what is secret of it.
type deed struct {
	team, seat int
	act        class.Act
}

// elsewhere draws what somebody at another seat or another table does, the public part
// of it the same each time and the secret one drawn anew by secret.
func elsewhere(t *rapid.T, c *class.Class, secret func() class.Secret) deed {
	team := rapid.IntRange(0, 1).Draw(t, "team")
	seat := rapid.IntRange(0, 2).Draw(t, "seat")
	if team == 0 {
		seat = 1 + seat%2 // seat 0 of table 0 looks
	}
	do := rapid.SampledFrom([]class.Deed{class.Vote, class.Look, class.Foretell}).Draw(t, "deed")
	s := secret()
	a := class.Act{Do: do, Team: team, Seat: seat}
	switch do {
	case class.Look:
		a.N = int(s.Amount) % class.Reports
	case class.Foretell:
		a.Secret = &class.Secret{Amount: s.Amount}
	default:
		a.Secret = &s
	}
	return deed{team, seat, a}
}

// T-27: what another seat or table keeps to itself changes no byte of what a seat is
// shown.
func TestT27AnothersSecretChangesNoByteOfASeatsScreen(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		stage := rapid.SampledFrom([]string{"first", "vote"}).Draw(rt, "stage")
		step := rapid.IntRange(0, 1).Draw(rt, "step")
		secret := func(name string) func() class.Secret {
			return func() class.Secret {
				return class.Secret{
					Choice: rapid.IntRange(0, 2).Draw(rt, name), Sure: rapid.SampledFrom(saves.Sureties[1:]).Draw(rt, name),
					Text: rapid.SampledFrom([]string{"", "plugh-yes", "plugh-no"}).Draw(rt, name), Amount: int64(rapid.IntRange(0, 4).Draw(rt, name)),
				}
			}
		}
		var rooms [2]*room
		for i := range rooms {
			rooms[i] = newRoom(t)
			s := rooms[i].sits(0, 0)
			rooms[i].to(stage)
			if stage == "first" {
				s.press("enter", "enter")
			}
			for range step * len(stage) / len("first") {
				for team := range 2 {
					_ = rooms[i].try(class.Facilitator, class.Act{Do: class.Step, Team: team})
				}
			}
			rooms[i].news()
		}
		for range rapid.IntRange(1, 6).Draw(rt, "deeds") {
			one := elsewhere(rt, rooms[0].c, secret("secret"))
			other := one
			s := secret("other secret")()
			switch other.act.Do {
			case class.Look:
				if one.team == 0 && one.seat == 0 {
					continue
				}
				other.act.N = (one.act.N + int(s.Amount)) % class.Reports
			case class.Foretell:
				other.act.Secret = &class.Secret{Amount: s.Amount}
			default:
				other.act.Secret = &s
			}
			a, b := rooms[0].try(one.seat, one.act), rooms[1].try(other.seat, other.act)
			if one.act.Do != class.Look {
				require.Equal(rt, a, b)
			}
			rooms[0].news()
			rooms[1].news()
			for _, keys := range [][]string{{}, {"w"}, {"esc"}, {"v"}, {"tab"}, {"esc"}, {"esc"}} {
				x, y := rooms[0].screens[0].press(keys...), rooms[1].screens[0].press(keys...)
				require.Equal(rt, x.m.View(), y.m.View())
				require.NotContains(rt, x.m.View(), "plugh-yes")
			}
			if rooms[0].screens[0].m.app.Leaving() {
				rooms[0].screens[0].press("esc")
				rooms[1].screens[0].press("esc")
			}
		}
	})
}

// T-27: once the votes are counted they may differ, and the comparison above sees it.
func TestT27WhatMayBeSeenOfASecretDiffers(t *testing.T) {
	var shown [2]string
	for i, text := range []string{"plugh-yes", "plugh-no"} {
		r := newRoom(t)
		s := r.sits(0, 0)
		r.to("vote")
		r.leads(class.Act{Do: class.Step, Team: 0})
		require.NoError(t, r.try(1, class.Act{Do: class.Vote, Seat: 1, Secret: &class.Secret{Sure: 70, Text: text}}))
		r.leads(class.Act{Do: class.Step, Team: 0})
		shown[i] = s.m.View()
	}
	assert.NotEqual(t, shown[0], shown[1])
}

// batch is how many texts one room is tried with.
const batch = 24

// T-14: whatever somebody types reaches every screen of the room as text. What is
// applied here has passed no rule, as a journal written by hand could hold it.
func TestT14WhatSomebodyTypesIsNeverObeyedByATerminal(t *testing.T) {
	for _, th := range []theme.Theme{theme.Dark(termenv.TrueColor), {ASCII: true}} {
		for texts := range slices.Chunk(hostile.All(), batch) {
			r := newRoom(t)
			r.enterBy(0, Look{Width: 80, Height: 24, Theme: th}).press("1")
			r.to("vote")
			check := func(keys ...string) {
				for _, one := range r.screens {
					one.press(keys...)
					require.Empty(t, hostile.Obeyed(one.m.View()), "%q after %v", texts, keys)
				}
			}
			does := func(acts ...class.Act) {
				for _, a := range acts {
					r.c = r.c.Apply(class.Event{At: r.at, By: class.Facilitator, Act: a})
				}
				r.news()
				check()
			}
			for _, text := range texts {
				does(class.Act{Do: class.Banner, Text: text})
				does(class.Act{Do: class.Banner}, class.Act{Do: class.Tell, Team: -1, Text: text}, class.Act{Do: class.Write, Text: text})
			}
			check("w")
			check("esc")
			does(class.Act{Do: class.Step})
			does(class.Act{Do: class.Closed, N: -1, Round: &class.Round{Voters: 3, Pattern: class.Split, Leads: 1, Reasons: texts}})
			for range 5 {
				does(class.Act{Do: class.Step})
				check(" ")
			}
			for _, text := range texts {
				does(class.Act{Do: class.Decided, N: 1}, class.Act{Do: class.Dissent, Text: text}, class.Act{Do: class.Pledge, Text: text, More: []string{text, text}})
			}
			for !r.c.Over() {
				_ = r.try(class.Facilitator, class.Act{Do: class.Next, N: 1})
				r.news()
				for range 5 {
					check(" ")
				}
			}
		}
	}
}

// T-14, from the other side: what is typed at a seat.
func TestT14WhatIsTypedAtASeatIsCleanBeforeItLeaves(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 0})
	for _, text := range hostile.All() {
		s.until("1", "Nobody sees what you vote").press("1", "1").write(text)
		require.Empty(t, hostile.Obeyed(s.m.View()))
	}
	for _, d := range r.deeds {
		if d.Secret != nil {
			assert.Empty(t, hostile.Obeyed(d.Secret.Text))
		}
	}
}

// C-07: without colour, with sixteen and with all of them a seat is told the same, and
// a terminal that shows nothing but ASCII gets nothing else.
func TestC07EveryTerminalIsToldTheSame(t *testing.T) {
	looks := []theme.Theme{theme.Plain, theme.Dark(termenv.ANSI), theme.Light(termenv.ANSI256), theme.Light(termenv.TrueColor)}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			var first string
			for i, th := range looks {
				s := p.at(t, Look{Width: 80, Height: 24, Theme: th})
				if i == 0 {
					first = s.text()
				}
				assert.Equal(t, first, s.text())
			}
			for i, line := range strings.Split(p.at(t, Look{Width: 80, Height: 24, Theme: theme.Theme{ASCII: true}}).m.View(), "\n") {
				assert.NotRegexp(t, `[^ -~]`, line, "row %d", i)
			}
		})
	}
}
