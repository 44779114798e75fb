package class

import (
	"slices"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// sent is what became of an inject.
type sent struct {
	to      []int // the teams that have it; -1 for all at once
	skipped bool
	at      Moment // of the first
}

// A Message is something that was sent in.
type Message struct {
	At         Moment
	Inject     int // index
	Team, Seat int // -1 for all
	From, Text string
}

// had reports whether a team has had an inject.
func (s *sent) had(team int) bool { return slices.Contains(s.to, -1) || slices.Contains(s.to, team) }

// due returns the inject that comes now by itself.
func (c *Class) due() (Act, bool) {
	for i := range c.script.Injects {
		in, s := &c.script.Injects[i], &c.injects[i]
		if s.skipped {
			continue
		}
		switch {
		case in.Stage >= 0 && len(s.to) == 0 && in.Stage == c.stage && c.clock.ran >= Moment(in.Minute)*Minute:
			return Act{Do: Fire, N: i, Team: c.addressed(in)}, true
		case in.When == nil:
			continue
		}
		for t := range c.teams {
			if c.meets(in, t) && !s.had(t) {
				to := c.addressed(in)
				if in.To.ThatTeam {
					to = t
				}
				return Act{Do: Fire, N: i, Team: to}, true
			}
		}
	}
	return Act{}, false
}

// meets reports whether the condition of an inject holds for a team at the end of
// a year that counts.
func (c *Class) meets(in *sessions.Inject, t int) bool {
	run := c.teams[t].game.run
	between := run.Phase() == sim.Planning || run.Phase() == sim.Over
	return between && len(run.Years()) > 0 && run.Holds(in.When)
}

// addressed returns the team that an inject names, or -1.
func (c *Class) addressed(in *sessions.Inject) int {
	return slices.IndexFunc(c.teams, func(t team) bool { return in.To.Team != "" && t.name == in.To.Team })
}

// send lets the card or the shock of an inject happen in the games that it is sent
// to: with the quarter that each plays next.
func (c *Class) send(in *sessions.Inject, team int) {
	var s sim.Sending
	switch in.Via {
	case sessions.ByCard:
		s.Kind, s.Index = sim.SentCard, in.Card
	case sessions.ByShock:
		s.Kind, s.Index = sim.SentShock, in.Shock
	case sessions.ByMessage:
		return
	}
	slowest := -1
	for i := range c.teams {
		t := &c.teams[i]
		if at := t.game.run.Coming(); !t.watches && (slowest < 0 || at < slowest) {
			slowest = at
		}
		if team < 0 || team == i {
			t.game = t.game.meets(s)
		}
	}
	if s.Quarter = max(slowest, 0); team < 0 {
		c.sends = append(c.sends, s)
	}
}

// message returns an inject as it arrives.
func (c *Class) message(i, team int, at Moment) Message {
	in := &c.script.Injects[i]
	m := Message{At: at, Inject: i, Team: team, Seat: -1, From: in.From, Text: in.Text}
	if in.To.Seat >= 0 {
		m.Seat = slices.Index(c.dealt(), in.To.Seat)
	}
	switch in.Via {
	case sessions.ByCard:
		card := &c.script.Scenario.Cards[in.Card]
		m.Text = strings.TrimSpace(card.Title + ". " + card.Text)
	case sessions.ByShock:
		m.Text = c.script.Scenario.Shocks[in.Shock].Text
	case sessions.ByMessage:
	}
	return m
}
