package debrief

import "example.com/realign/sim"

// A ChoiceKind says what was chosen.
type ChoiceKind int

// The kinds of choices.
const (
	LeverChoice    ChoiceKind = iota // the setting of a lever in a year
	ElephantChoice                   // how hard an elephant is worked on in a year
	StyleChoice                      // another style of leading, from a year on
	CardChoice                       // an answer to a card
)

// A Choice is one thing that was chosen, and what might have been instead.
//
// Instead of a lever's setting there is that of the standing plan, the plan of
// the world before anybody chose, for that year alone. So it is with work on an
// elephant. Only settings that take something else than the standing plan's are
// choices: whoever leaves a lever as it stands has nothing to undo. A style is
// chosen where it changes; instead the one before it is kept until it changes
// again, because going back for a year would pay for two changes. Instead of an
// answer there is each other answer that was open.
type Choice struct {
	Kind    ChoiceKind
	Year    int
	Quarter int // of a card, 1 to 4; otherwise 0
	Index   int // the lever, or the place of the elephant or the card in the world; of a style 0

	// Made is the year's plan as it was, and Instead as it might have been, eased
	// elsewhere if it would not have fitted. Of a card they are the same.
	Made, Instead sim.Plan
	// Answer and Other are the answer given and the other one, of a card.
	Answer, Other int
}

// Same reports whether two choices were of one thing, such as one lever in two
// years or two other answers to one card.
func (c *Choice) Same(other *Choice) bool {
	return c.Kind == other.Kind && c.Index == other.Index
}
