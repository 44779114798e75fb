package class

import (
	"fmt"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// votes looks at what the facilitator does about a vote.
func (c *Class) votes(cmd *Command) ([]Act, error) {
	if cmd.Team < 0 {
		return nil, ErrNoSuch
	}
	t := &c.teams[cmd.Team]
	if cmd.Do == Open {
		if t.open >= 0 || t.now().run.Phase() != sim.Answering {
			return nil, ErrNotNow
		}
		return []Act{cmd.Act}, nil
	}
	if t.open < 0 {
		return nil, ErrNotNow
	}
	b := &c.ballots[t.open]
	switch cmd.Do {
	case Pass:
		if cmd.N < 0 || cmd.N >= len(b.passed) {
			return nil, ErrNoSuch
		}
	case Rule:
		if cmd.N < 0 || cmd.N >= len(b.options) {
			return nil, ErrNoSuch
		}
		if err := c.Rules(cmd.Team); err != nil {
			return nil, err
		}
	case Count:
		return c.onPaper(cmd, b)
	case Step:
		return c.steps(cmd, t.open)
	}
	return []Act{cmd.Act}, nil
}

// Rules returns why the facilitator cannot say now what the chair of a team decides;
// nil where that is taken: once a vote is counted, or instead of one.
func (c *Class) Rules(team int) error {
	t := &c.teams[team]
	if t.open < 0 {
		return ErrNotNow
	}
	b := &c.ballots[t.open]
	_, voted := b.last()
	switch {
	case c.uncalled(b):
		return nil
	case b.decision >= 0:
		return errDecided
	case b.voting():
		return errVoting
	case !voted:
		return errNoVotes
	}
	return nil
}

// steps looks at going on in a vote. Leaving a round counts it.
func (c *Class) steps(cmd *Command, at int) ([]Act, error) {
	b := &c.ballots[at]
	switch {
	case cmd.N < 0:
		if !b.returns() {
			return nil, ErrNotNow
		}
	case b.voting() && len(b.voted) == 0 && len(b.rounds) == 0:
		return nil, errNoVotes
	case b.voting() && len(b.voted) > 0:
		return append(c.closes(cmd.Team), cmd.Act), nil
	case b.decision < 0 && (b.step() == sessions.Decide || b.at == len(b.steps)-1 && b.card >= 0):
		return nil, ErrTie
	}
	return []Act{cmd.Act}, nil
}

// counts returns the votes by rule and the count of a vote that is underway, if
// somebody has voted: nothing that was voted is lost when its stage is left.
func (c *Class) counts(team int) []Act {
	t := &c.teams[team]
	if t.open < 0 || !c.ballots[t.open].voting() || len(c.ballots[t.open].voted) == 0 {
		return nil
	}
	return c.closes(team)
}

// allCounts is counts for all teams, before what is done then.
func (c *Class) allCounts(then Act) (acts []Act) {
	for i := range c.teams {
		acts = append(acts, c.counts(i)...)
	}
	return append(acts, then)
}

// closes returns what ends a round that somebody has voted in: the votes by rule,
// and the count of all.
func (c *Class) closes(team int) []Act {
	at := c.teams[team].open
	b, acts := c.ballots[at], c.byRule(team)
	for _, a := range acts {
		b = b.with(voter{a.Seat, 0}, a.Secret, true)
	}
	r := b.count(c.key(at))
	return append(acts, Act{Do: Closed, Team: team, Round: &r, N: c.against(at, r.Pattern, r.Voters)})
}

// returns reports whether a vote can go back a step: to one in which nobody votes,
// from one in which nobody has.
func (b *ballot) returns() bool {
	return b.at > 0 && len(b.voted) == 0 && b.decision < 0 && b.steps[b.at-1] != sessions.Vote && b.steps[b.at-1] != sessions.Revote
}

// against returns who argues against, where all agreed at first; otherwise -1.
func (c *Class) against(at int, p Pattern, voters int) int {
	if p != Agreed || voters < 2 || len(c.ballots[at].rounds) > 0 {
		return -1
	}
	return c.arguer(at)
}

// onPaper looks at the counts of a vote on paper, with up to three reasons.
func (c *Class) onPaper(cmd *Command, b *ballot) ([]Act, error) {
	if !b.voting() {
		return nil, ErrNotNow
	}
	tallies, err := ReadCounts(cmd.Text, len(b.options))
	if err != nil {
		return nil, err
	}
	r := Round{}.sums(tallies)
	if len(b.weights) > 0 {
		r.Leads = noOption // slips do not say whose they are, so the chair decides
	}
	for _, said := range cmd.More[:min(len(cmd.More), fromPaper)] {
		text, err := clean.Line(said, saves.MaxReason)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the reason: %w"), err)
		}
		if text.String() != "" {
			r.Reasons = append(r.Reasons, text.String())
		}
	}
	at := c.teams[cmd.Team].open
	shuffle(r.Reasons, c.key(at))
	acts := []Act{{Do: Closed, Team: cmd.Team, Round: &r, N: c.against(at, r.Pattern, r.Voters), More: []string{cmd.Text}}}
	for i := range r.Reasons {
		if c.script.Moderate && len(b.rounds) == 0 { // whoever typed them in has read them
			acts = append(acts, Act{Do: Pass, Team: cmd.Team, N: i})
		}
	}
	return append(acts, Act{Do: Step, Team: cmd.Team}), nil
}

// fromPaper is how many reasons are typed in from slips.
const fromPaper = 3

// ballotActs looks at what a seat does in a vote.
func (c *Class) ballotActs(cmd *Command, t *team) ([]Act, error) {
	if t.open < 0 {
		return nil, ErrNotNow
	}
	b := &c.ballots[t.open]
	a := cmd.Act
	switch cmd.Do {
	case Look:
		switch {
		case b.step() != sessions.Read:
			return nil, ErrNotNow
		case cmd.N < 0 || cmd.N >= Reports:
			return nil, ErrNoSuch
		case slices.Contains(b.read[cmd.Seat], cmd.N) || len(b.read[cmd.Seat]) >= MayRead:
			return nil, ErrAttention
		}
	case Preside:
		return c.presides(cmd, b)
	case Dissent:
		if b.decision < 0 {
			return nil, ErrNotNow
		}
		return c.written(cmd)
	default:
		if !b.voting() || cmd.Secret == nil {
			return nil, ErrNotNow
		}
		s := *cmd.Secret
		who, free := c.person(cmd, b)
		if !free {
			return nil, ErrVoted
		}
		a.N = who.person
		if s.Choice < 0 || s.Choice >= len(b.options) || !slices.Contains(saves.Sureties[:], s.Sure) {
			return nil, ErrNoSuch
		}
		text, err := clean.Line(s.Text, saves.MaxReason)
		if err != nil {
			return nil, fmt.Errorf(say.Text("the reason: %w"), err)
		}
		s.Text, a.Secret = text.String(), &s
	}
	return []Act{a}, nil
}
