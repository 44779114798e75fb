package report

// A Takeaway is what stands on the two pages that a board takes home, in words
// that have passed the cleaner. Lists that are empty are said to be empty, so
// that a short run fills two pages too.
type Takeaway struct {
	Language    string // of the pages, such as en
	Title       string // of the scenario
	Association string
	Date        string   // as whoever prints it wrote it; empty for a line to write on
	Seats       []string // roles, never names
	About       string   // what was played, for whoever was not there

	Ending  string   // its title
	Meaning string   // its text
	Style   string   // of the whole run, in five words or so
	Short   []string // what happened, why, and what would have changed it

	Charts    []Chart // on one axis of years
	Reading   string  // what the lines of the charts are
	Decisions []Decision
	Balloted  bool // votes were taken, so the decisions show them
	Reasoned  bool // reasons were written down
	Foreseen  bool // something was expected
	LeftOut   string
	Numbers   []Number

	Turns        []Turn
	NoTurns      string // said where there are none
	Beliefs      []Belief
	MoreBeliefs  string
	Elsewhere    string // what another table did differently
	Objectives   []Objective
	NoObjectives string
	Questions    []string
	Commitments  []Commitment
	SmallPrint   []string
}

// The most of each that two pages have room for. What there is more of is said
// in a line.
const (
	mostShort       = 4
	mostDecisions   = 5
	mostTurns       = 3
	mostBeliefs     = 6
	mostObjectives  = 6
	mostQuestions   = 6
	mostCommitments = 4
	spacedQuestions = 3 // have lines to write on
)

// A Decision is a row of the timeline.
type Decision struct {
	Letter   string // as on the charts
	Year     string
	Chose    string
	Votes    string // the first vote and the second
	Reason   string // in the words of whoever decided
	Expected string
	Came     string

	card int // that was answered; -1 of a plan
}

// A Number is something to be said in one number.
type Number struct{ Value, Label string }

// A Turn is a decision that moved the ending, beside the same years without it.
type Turn struct {
	Letter string
	Title  string // the decision, the year, and what might have been instead
	Chart  Chart
	Says   string // the two ends in a sentence
}

// A Belief is an unexamined assumption, and what it did.
type Belief struct {
	Text  string
	Named bool
	Cost  string // a year
}

// An Objective is something to be learned, and whether the run showed it.
type Objective struct{ Text, Seen string }

// A Commitment is something that somebody will do.
type Commitment struct{ What, When, Who string }

// The rooms of the charts. The four strips of the first page share an axis of
// years, which the last of them names.
var sizeOfTurn = Size{Width: 583, Height: 235, Left: 70, Right: 125}

func sizeOfStrip(years bool) Size {
	s := Size{Width: 1520, Height: 136, Left: 110, Right: 230}
	if years {
		s.Height += yearRoom - bottomRoom
	}
	return s
}
