package class

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strconv"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/say"
)

// A voter is somebody who votes: a seat, and which of the people at it. Nothing is
// known of them but that they are not the same. Where a seat has one vote, all of
// them are person 0.
type voter struct{ seat, person int }

// mostPerson is the highest number that somebody at a seat can go by.
const mostPerson = 1<<31 - 1

// hosted reports whether people sit at a table at screens of their own, so that an
// empty chair is one that nobody takes. At the facilitator's desk nobody sits down.
func (t *team) hosted() bool {
	for _, chair := range t.chairs {
		if chair.People > 0 {
			return !t.desk
		}
	}
	return false
}

// people returns how many votes the people at a table have.
func (c *Class) people(t *team) int {
	if !t.hosted() {
		return len(c.Seats())
	}
	n := 0
	for seat := range c.Seats() {
		n += c.votesOf(t, seat)
	}
	return n
}

// votesOf returns how many votes the people at a seat have: one, or one each, as
// the script says.
func (c *Class) votesOf(t *team, seat int) int {
	people := t.chairs[seat].People
	if c.script.TooMany == sessions.EachVotes {
		return people
	}
	return min(people, 1)
}

// rules returns the seats of a table that vote by rule, because nobody takes them
// and the script lets none stay empty.
func (c *Class) rules(t *team) (seats []int) {
	if c.script.TooFew != sessions.BotSeats || !t.hosted() {
		return nil
	}
	for seat := range c.Seats() {
		if t.chairs[seat].People == 0 {
			seats = append(seats, seat)
		}
	}
	return seats
}

// person returns who at a seat votes, or false where everybody there has: of those at
// screens of their own no more vote than sit there.
func (c *Class) person(cmd *Command, b *ballot) (voter, bool) {
	if c.script.TooMany != sessions.EachVotes {
		return voter{cmd.Seat, 0}, true
	}
	who, most := voter{cmd.Seat, cmd.N}, mostAtSeat
	if t := &c.teams[cmd.Team]; t.hosted() {
		most = max(t.chairs[cmd.Seat].People, 1)
	}
	return who, cmd.N >= 0 && cmd.N <= mostPerson && (b.voted[who] || b.votedAt(cmd.Seat, 0, mostPerson) < most)
}

// votedAt counts who has voted at a seat, of the people from one number to another. A
// vote by rule is nobody's.
func (b *ballot) votedAt(seat, from, to int) int {
	n := 0
	for who := range b.voted {
		if who.seat == seat && who.person >= from && who.person <= to && !b.ruled[who] {
			n++
		}
	}
	return n
}

// byRule returns the votes of the seats that vote by rule and have not yet.
func (c *Class) byRule(team int) (acts []Act) {
	t := &c.teams[team]
	b := &c.ballots[t.open]
	for _, seat := range c.rules(t) {
		if who := (voter{seat, 0}); !b.voted[who] {
			acts = append(acts, Act{Do: Vote, Team: team, Seat: seat, Secret: &Secret{Choice: c.ruled(t, b, seat)}})
		}
	}
	return acts
}

// present reports whether everybody at a table whose people sit at their own
// screens has voted.
func (c *Class) present(t *team, b *ballot) bool {
	return b.voting() && t.hosted() && len(b.voted)-len(b.ruled) >= c.people(t)
}

// ruled returns how a seat votes that nobody takes: on a card as a leader who plays
// by rule would answer, each seat as another; on a question by lot.
func (c *Class) ruled(t *team, b *ballot, seat int) int {
	if b.card < 0 {
		at := binary.BigEndian.AppendUint32(nil, uint32(seat))
		d := lot(c.key(t.open), string(at))
		return int(binary.BigEndian.Uint32(d[:4]) % uint32(len(b.options)))
	}
	run := t.now().run
	v, card := run.View(), &run.World().Cards[b.card]
	open := make([]bool, len(card.Choices))
	for _, k := range b.choices {
		open[k] = true
	}
	leader, known := policy.ByID(leaders[seat%len(leaders)])
	if !known {
		return 0
	}
	return max(slices.Index(b.choices, leader.Answer(&v, card, open)), 0)
}

// leaders answer for the seats that nobody takes, one each in this order.
var leaders = []string{"relationship", "administrator", "controller", "enthusiast", "benchmarker", "steward"}

// ruledNote is what a save says of a vote in which seats voted by rule.
func ruledNote(n int) string {
	return say.Many(n, "One seat that nobody took voted by rule.", "%s seats that nobody took voted by rule.", strconv.Itoa(n))
}

// ByRule reports whether none but seats that nobody takes voted in the last round.
func (b *BallotView) ByRule() bool {
	n := len(b.Rounds)
	return n > 0 && b.Rounds[n-1].Ruled > 0 && b.Rounds[n-1].people() == 0
}

// ByTheChair reports whether the chair decided, rather than the votes.
func (b *BallotView) ByTheChair() bool {
	n := len(b.Rounds)
	return b.Decision >= 0 && n > 0 && (b.ByChair || b.Rounds[n-1].Leads != b.Decision)
}

// RuledWords says how many seats vote by rule; nothing where none does.
func (b *BallotView) RuledWords() string {
	if b.Ruled == 0 {
		return ""
	}
	return say.Many(b.Ruled, "One seat that nobody takes votes by rule.", "%s seats that nobody takes vote by rule.", strconv.Itoa(b.Ruled))
}

// byWeight returns the option with the greatest weight of votes, or -1 where two
// have as much.
func byWeight(votes map[voter]Secret, weights []int, options int) int {
	sums := make([]int, options)
	for who, v := range votes {
		if who.seat < len(weights) {
			sums[v.Choice] += weights[who.seat]
		}
	}
	leads := noOption
	for i, n := range sums {
		if n > 0 && n == slices.Max(sums) {
			if leads >= 0 {
				return noOption
			}
			leads = i
		}
	}
	return leads
}

// sortedVotes returns votes in the order of seats and people.
func sortedVotes(votes map[voter]Secret) []voter {
	return slices.SortedFunc(maps.Keys(votes), func(a, b voter) int {
		return cmp.Or(cmp.Compare(a.seat, b.seat), cmp.Compare(a.person, b.person))
	})
}

// weights returns how many votes each seat has where they are weighed.
func (c *Class) weights() (all []int) {
	for _, i := range c.dealt() {
		all = append(all, c.script.Scenario.Seats[i].Votes)
	}
	return all
}

// votedOf returns how many of those who look from a seat have voted, and whether all
// have.
func (c *Class) votedOf(b *ballot, who Who) (voted int, all bool) {
	if c.script.TooMany != sessions.EachVotes {
		voted = b.votedAt(who.Seat, 0, mostPerson)
		return voted, voted > 0
	}
	people := max(who.People, 1)
	voted = b.votedAt(who.Seat, who.Person, who.Person+people-1)
	return voted, voted >= people
}
