package debrief

import "example.com/realign/sim"

// A Game is what is looked back on: a world, its luck, and all that was chosen.
type Game struct {
	World *sim.World // it must not change while it is looked back on
	Seed  sim.Seed
	Choices
	Forecasts []Forecast // at most one for a year, in their order
	// Objectives are the conditions by which it is seen that something was
	// learned; nil where only people can tell.
	Objectives []*sim.Expr
	Ballots    []Ballot // of a game that was played by several people; may be empty
}

// Choices are what a leader chose.
type Choices struct {
	Plans   []sim.Plan // of the years, from the first
	Answers []Answer   // in the order in which they were given
}

// An Answer is what was answered to a card.
type Answer struct {
	Year    int
	Quarter int // 1 to 4, after which the card came
	Card    int // its place among the world's
	Choice  int // the answer's place among the card's
}
