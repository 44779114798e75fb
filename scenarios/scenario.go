package scenarios

import (
	"bytes"

	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// A Scenario is a world as its author wrote it: the texts, and the world
// compiled for the model. Texts have passed the cleaner and fit where they are
// shown.
type Scenario struct {
	ID          string
	Version     string
	Title       string
	Author      string
	Language    string // such as en
	Era         string // one of [sim.EraIDs]; the one it begins in
	LaterEra    string // the one it turns into while it is played; empty where the era stays
	Tutorial    bool
	Summary     string
	Association Association
	PlayMinutes int
	HingeYears  []int // rising; empty for every year

	Segments  []Segment                  // as the world's
	Chapters  []Chapter                  // as the world's
	NeedNames [sim.NumNeeds]string       // what the dimensions of members' needs are
	Advisors  [sim.NumDepartments]string // who speaks for each department; may be empty
	Levers    [sim.NumLevers]Lever       // overrides; empty where the usual words do
	Elephants []Elephant                 // as the world's rules

	Cards      []Card    // as the world's: its own, then those from the deck
	LeftOut    []LeftOut // of the deck; empty where the cards were dealt before
	Shocks     []Shock   // as the world's
	Endings    []Ending  // in the file's order, with those the engine sets itself
	Objectives []Objective
	Seats      []Seat
	Debrief    Debrief
	Expect     []Expectation

	World sim.World
	Text  []byte // the file, normalised, with the cards dealt to it; reading it again gives the same scenario
	Hash  string // SHA-256 of Text, lower-case hex
}

// An Association is who is led.
type Association struct {
	Name        string
	Short       string
	MemberWord  string // what a member is called, singular
	MembersWord string // and several of them
}

// A Segment is a group of members, with the name that the game may reveal.
type Segment struct{ ID, Name, About string }

// A Chapter is a part of the membership with leaders of its own.
type Chapter struct{ ID, Name, About string }

// A Lever holds a scenario's own words for a lever.
type Lever struct{ Label, About string }

// An Elephant is an unexamined assumption in the words of those who hold it.
type Elephant struct {
	ID     string
	Belief string
	Family string // one of [Families]
	Hint   string // shown while it is only suspected
}

// A Card is a dilemma as it is told.
type Card struct {
	ID          string
	Title       string
	Text        string
	TrainerNote string
	Teaches     []string // ids of objectives and elephants
	Advisors    []Advisor
	Choices     []Choice // as the world's
}

// An Advisor is one department's view of a card.
type Advisor struct {
	Department sim.Department
	Name       string
	Says       string
	For        int // the choice that the advice speaks for; -1 for none
}

// A Choice is an answer to a card.
type Choice struct {
	ID    string
	Label string
	Reply string // what is told afterwards
	Price string // in words, where the effects do not say it; may be empty
}

// A Shock is a change from outside as it is told.
type Shock struct{ ID, Text string }

// An Ending sums a run up.
type Ending struct{ ID, Title, Text string }

// An Objective is something to be learned, and how to see that it was met.
type Objective struct {
	ID       string
	Text     string
	SeenWhen *sim.Expr // nil where only people can tell
}

// A Seat is a role card. OnlyYouKnow is never shown to another seat.
type Seat struct {
	ID, Title, Duty, OnlyYouKnow, WorthAsking string

	Votes int // that it has where a session weighs them, from 1
}

// A Phase is a step of a debrief.
type Phase int

// The phases of a debrief.
const (
	Feel Phase = iota
	What
	SoWhat
	Real
	WhatIfs
	NowWhat
	NumPhases
)

// String returns the phase's name in files.
func (p Phase) String() string { return words.Phases[p] }

// A Debrief holds what is asked after a run.
type Debrief struct {
	Questions [NumPhases][]string
	WhatIf    []WhatIf
}

// A WhatIf is a run beside the run: the same luck with one answer changed.
type WhatIf struct {
	Title        string
	Card, Choice int // indices
}

// An Expectation is an author's own test of a scenario, to be played over many
// seeds by a policy.
type Expectation struct {
	About  string
	Policy string // a policy's id, or any
	That   string // a condition in which median(figure) and wins(ending) may stand
}

// Ending returns the ending that is spelled id, in the usual words where the
// scenario has none of its own.
func (s *Scenario) Ending(id string) Ending {
	for _, e := range s.Endings {
		if e.ID == id {
			return e
		}
	}
	return standardEnding(id)
}

// Source returns the file as its author keeps it: Text without the cards that
// the game dealt.
func (s *Scenario) Source() []byte {
	before, _, _ := bytes.Cut(s.Text, []byte(dealtHeading))
	return before
}
