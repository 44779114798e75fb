package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// A Looking is a finished run as far as it has been looked back on. It begins
// with what is known without playing anything again, and fills in a reach at a
// time.
type Looking struct {
	Scenario *scenarios.Scenario
	History  History
	Debrief  debrief.Debrief
	Crowds   []Crowd    // the members at the opening of each year, the last at the end
	Views    []sim.View // what the leader saw then
	Next     Reach      // what is played now or next; [NumReaches] where all is
	Trouble  string     // why it goes no further; empty while it can
	Lit      int        // the ghost that stands out, from 1; 0 for none
}

// A Reach is how far looking back has come. Each takes a moment, because the run
// is played again.
type Reach int

// The reaches, in the order in which they are played. The last needs the turning
// points.
const (
	PlayedAgain Reach = iota
	OtherLeaders
	OtherChoices
	EveryYear
	EveryBelief
	OtherLuck
	OtherAssumptions
	NumReaches
)

var reachWords = [NumReaches]string{
	PlayedAgain:      say.Mark("the run is played again"),
	OtherLeaders:     say.Mark("other leaders play on this luck"),
	OtherChoices:     say.Mark("every choice is played the other way"),
	EveryYear:        say.Mark("every year is played on the standing plan"),
	EveryBelief:      say.Mark("the run is played without each belief"),
	OtherLuck:        say.Mark("the same choices are played under other luck"),
	OtherAssumptions: say.Mark("the run is played with each assumption halved and doubled"),
}

// ReachText says what is played, without a full stop.
func ReachText(r Reach) string { return say.Text(reachWords[r]) }

// Playing reports whether something is still being played.
func (l *Looking) Playing() bool { return l.Next < NumReaches && l.Trouble == "" }

// knows reports whether what a reach finds is known.
func (l *Looking) knows(r Reach) bool { return r < l.Next }
