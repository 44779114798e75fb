package class

import (
	"crypto/sha256"
	"encoding/binary"
	"maps"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
)

// Fewest is the number of votes from which they are counted aloud: of fewer, the
// counts would tell who voted for what.
const Fewest = 3

// A Pattern is all that is told of a vote before it is talked about.
type Pattern int

// The patterns.
const (
	Silent    Pattern = iota // nobody voted
	Agreed                   // all for one option
	Split                    // two options have support
	Scattered                // three have, or more
)

// Limited attention: how many reports there are, and how many of them a seat reads.
const (
	Reports  = 5
	MayRead  = 2
	noOption = -1
)

// A ballot is a vote of one team.
type ballot struct {
	team, stage, year int

	card     int // in the scenario; -1 where a question is asked
	question string
	options  []string
	choices  []int // of the card, as the options
	steps    []sessions.Step
	at       int // the step underway
	sure     bool
	byChair  bool
	counts   bool  // are shown before the reasons
	weights  []int // of the votes, by seat; nil where each counts once

	voted map[voter]bool   // in the round underway
	ruled map[voter]bool   // of these, who voted by rule
	votes map[voter]Secret // likewise; only where secrets are known
	read  map[int][]int    // by seat

	rounds   []Round
	passed   []bool // which reasons of the first round may be seen
	paper    bool
	argues   int // the seat that argues against; -1 for none
	decision int // -1 while nothing is decided
	dissent  []dissent
	over     bool
}

// A dissent is what somebody wants minuted.
type dissent struct {
	text   string
	unread bool // by the facilitator: a seat has sent it
}

// minuted returns the dissent, or only what the facilitator has read.
func (b *ballot) minuted(all bool) (texts []string) {
	for _, d := range b.dissent {
		if all || !d.unread {
			texts = append(texts, d.text)
		}
	}
	return texts
}

// playing is how a vote goes on a card that comes up in play.
var playing = []sessions.Step{sessions.Vote, sessions.Reasons, sessions.Discuss, sessions.Revote, sessions.Decide}

// newBallot returns the vote of a stage.
func (c *Class) newBallot(team int, st *sessions.Stage) ballot {
	b := ballot{
		team: team, stage: c.stage, year: c.teams[team].game.run.Year(), card: st.Ballot.Card, question: st.Ballot.Question,
		options: st.Ballot.Options, steps: st.Ballot.Steps, sure: st.Ballot.Confidence, byChair: st.Ballot.ByChair,
		counts: st.Ballot.CountsFirst, argues: -1, decision: noOption,
	}
	if st.Ballot.Weighted {
		b.weights = c.weights()
	}
	return c.aboutCard(b)
}

// onCard returns a vote on the card that a team has before it.
func (c *Class) onCard(team int) ballot {
	g := c.teams[team].now()
	return c.aboutCard(ballot{
		team: team, stage: c.stage, year: g.run.Year(), card: g.run.Card(), steps: playing, sure: true, argues: -1, decision: noOption,
	})
}

// aboutCard gives a ballot the answers of its card: those that are open, where it
// waits.
func (c *Class) aboutCard(b ballot) ballot {
	if b.card < 0 {
		return b
	}
	card := &c.script.Scenario.Cards[b.card]
	run := c.teams[b.team].now().run
	b.question = card.Title
	for i := range card.Choices {
		if run.Card() != b.card || run.Open(i) {
			b.choices = append(b.choices, i)
			b.options = append(b.options, card.Choices[i].Label)
		}
	}
	return b
}

// step returns the step underway, or nothing once the vote is over.
func (b *ballot) step() sessions.Step {
	if b.over || b.at >= len(b.steps) {
		return ""
	}
	return b.steps[b.at]
}

// voting reports whether votes are taken now.
func (b *ballot) voting() bool { return b.step() == sessions.Vote || b.step() == sessions.Revote }

// last returns the latest round that was counted.
func (b *ballot) last() (Round, bool) {
	if len(b.rounds) == 0 {
		return Round{Leads: noOption}, false
	}
	return b.rounds[len(b.rounds)-1], true
}

// due returns the option that is decided without anybody saying so.
func (b *ballot) due() (option int, ok bool) {
	r, voted := b.last()
	if !voted || b.byChair || r.Leads < 0 || b.decision >= 0 || b.voting() || b.over {
		return noOption, false
	}
	return r.Leads, b.step() == sessions.Decide || b.at == len(b.steps)-1 && !slices.Contains(b.steps, sessions.Decide)
}

// with returns b with a vote, in place of an earlier one. Ruled says that nobody
// sits where it comes from.
func (b ballot) with(who voter, s *Secret, ruled bool) ballot {
	b.voted = put(b.voted, who, true)
	b.ruled = maps.Clone(b.ruled)
	if delete(b.ruled, who); ruled {
		b.ruled = put(b.ruled, who, true)
	}
	if s != nil {
		b.votes = put(b.votes, who, *s)
	}
	return b
}

// put returns a map with one entry more; m stays as it was.
func put[K comparable, V any](m map[K]V, k K, v V) map[K]V {
	m = maps.Clone(m)
	if m == nil {
		m = map[K]V{}
	}
	m[k] = v
	return m
}

// counted returns b with a round, after which the single votes are gone.
func (b ballot) counted(r Round, argues int, moderate bool) ballot {
	b.rounds = append(slices.Clip(b.rounds), r)
	if len(b.rounds) == 1 {
		b.passed, b.argues = make([]bool, len(r.Reasons)), argues
		for i := range b.passed {
			b.passed[i] = !moderate
		}
	}
	b.voted, b.ruled, b.votes = nil, nil, nil
	return b
}

// count adds the votes up. Their sentences come in an order that depends on what
// they say and on the luck of the class, and not on who wrote them, or when.
func (b *ballot) count(key uint64) Round {
	tallies := make([]saves.Tally, len(b.options))
	r := Round{Ruled: len(b.ruled)}
	for _, who := range sortedVotes(b.votes) {
		v := b.votes[who]
		tallies[v.Choice][max(slices.Index(saves.Sureties[:], v.Sure), 0)]++
		if v.Text != "" {
			r.Reasons = append(r.Reasons, v.Text)
		}
	}
	shuffle(r.Reasons, key)
	if r = r.sums(tallies); len(b.weights) > 0 {
		r.Leads = byWeight(b.votes, b.weights, len(b.options))
	}
	return r
}

// people returns how many people voted, without the seats that vote by rule.
func (r *Round) people() int { return r.Voters - r.Ruled }

// sums returns r with what tallies say. Of the votes of too few people it keeps no
// counts: who knows the rule of a seat would know the others.
func (r Round) sums(tallies []saves.Tally) Round {
	r.Voters, r.Leads, r.Pattern = 0, noOption, Silent
	most := 0
	for i, t := range tallies {
		n := t.Votes()
		r.Voters += n
		switch {
		case n == 0:
			continue
		case n > most:
			most, r.Leads = n, i
		case n == most:
			r.Leads = noOption
		}
		r.Pattern = min(r.Pattern+1, Scattered)
	}
	if r.Tallies = nil; r.people() >= Fewest {
		r.Tallies = tallies
	}
	return r
}

// shuffle puts sentences into the order of their own draws.
func shuffle(said []string, key uint64) {
	slices.SortFunc(said, func(a, b string) int {
		x, y := lot(key, a), lot(key, b)
		return slices.Compare(x[:], y[:])
	})
}

func lot(key uint64, text string) [sha256.Size]byte {
	return sha256.Sum256(append(binary.BigEndian.AppendUint64(nil, key), text...))
}

// key returns what the draws for the open vote of a team depend on.
func (c *Class) key(b int) uint64 { return uint64(c.seed) ^ uint64(b+1)<<32 }

// arguer draws who argues against what all agree on, among the seats where somebody
// sits.
func (c *Class) arguer(b int) int {
	var seats []int
	t := &c.teams[c.ballots[b].team]
	for seat := range c.Seats() {
		if !t.hosted() || t.chairs[seat].People > 0 {
			seats = append(seats, seat)
		}
	}
	d := lot(c.key(b), "")
	return seats[int(binary.BigEndian.Uint32(d[:4])%uint32(len(seats)))]
}

// keeps returns the vote as it stands in a team's save; ok is false where there
// is nothing to keep.
func (b *ballot) keeps(c *Class) (r saves.BallotRecord, ok bool) {
	if len(b.rounds) == 0 {
		return r, false
	}
	r = saves.BallotRecord{Year: b.year, First: b.rounds[0].Tallies, Argued: b.argues >= 0}
	if len(b.rounds) > 1 && len(r.First) > 0 {
		r.Second = b.rounds[1].Tallies
	}
	if b.card >= 0 {
		card := &c.script.Scenario.Cards[b.card]
		r.Card = card.ID
		for _, i := range b.choices {
			r.Choices = append(r.Choices, card.Choices[i].ID)
		}
	} else {
		r.Question, r.Options = cleaned(b.question), allCleaned(b.options)
	}
	r.Reasons, r.Dissent = allCleaned(b.rounds[0].Reasons), allCleaned(b.minuted(true))
	return r, true
}
