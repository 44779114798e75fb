package sim

// An Effect changes one quantity of the state.
type Effect struct {
	Target Quantity
	Index  int     // the layer or elephant, where the target has one
	Amount float64 // people, dollars, a share or a plain number
	Set    bool    // the target becomes Amount; otherwise Amount is added
	// Quarters is how long the effect lasts, for temporary targets.
	Quarters int
}

// A Delayed group of effects happens some quarters after its cause.
type Delayed struct {
	Quarters int
	Effects  []Effect
}

// A Card is a dilemma that may interrupt the year at the end of a quarter.
type Card struct {
	ID      string
	Year    int   // the year it comes in, from 1; 0 where When decides
	Quarter int   // the quarter it comes after, 1 to 4; 0 for any
	When    *Expr // what must hold; nil for always
	Chance  Permille
	Repeats bool // may be put again in a later year
	// ForcedOnly cards are put by a facilitator and never come up alone.
	ForcedOnly bool
	Choices    []CardChoice
}

// A CardChoice is one answer to a card.
type CardChoice struct {
	ID    string
	Needs *Expr // what must hold for the answer to be open; nil for always
	Now   []Effect
	Later []Delayed
}

// A CardRecord is what a state remembers of a card.
type CardRecord struct {
	Put      bool
	Answered bool
	Quarter  int // when it was last put, counted from 0 at the start
	Choice   int // the last answer
}

// A Shock is a change from outside at a set time.
type Shock struct {
	ID      string
	Year    int // from 1
	Quarter int // 1 to 4; it strikes before that quarter is played
	Chance  Permille
	When    *Expr
	Change  []Effect
}

// An Ending is a way in which a finished run is summed up. The first whose
// condition holds is the run's.
type Ending struct {
	ID   string
	When *Expr // nil for otherwise
}

// The endings that come before the last year, and the one where a world names
// none.
const (
	EndingDismissed = "dismissed" // the board lost confidence
	EndingInsolvent = "insolvent" // the money ran out
	EndingComplete  = "complete"  // all years were played
)
