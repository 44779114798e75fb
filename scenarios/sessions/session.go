package sessions

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A Session is a scripted hour as its author wrote it. Texts have passed the
// cleaner and fit where they are shown.
type Session struct {
	ID       string
	Version  string
	Title    string
	Author   string
	Language string // such as en
	About    string

	Scenario      scenarios.Scenario // what is played
	ScenarioName  string             // as the file names it
	Mode          Mode
	Minutes       int
	Seed          sim.Seed // where Seeded
	Seeded        bool     // the luck is the author's; otherwise it is drawn when the session begins
	Aid           string   // guided, standard or expert
	Pace          string   // full or retreat
	StopAfterYear int      // the last year that is played

	Teams   Teams
	Seats   []int // indices into the scenario's seats, in the order in which they are dealt
	TooMany TooMany
	TooFew  TooFew
	Late    Late

	Moderate bool // the facilitator lets each sentence through before it is on the wall
	Privacy  Privacy
	Stages   []Stage
	Injects  []Inject
	Export   []Export

	Text []byte // the file, normalised; reading it again gives the same session
	Hash string // SHA-256 of Text, lower-case hex
}

// A Mode says who plays.
type Mode string

// The modes.
const (
	InTeams   Mode = "teams"      // several teams, each with a game of its own
	OneScreen Mode = "one-screen" // one game, on the wall
)

// Teams says how many teams there can be, how many people each can have, and what
// they are called. The most is 0 where nothing is said.
type Teams struct {
	Least, Most             int
	LeastPeople, MostPeople int
	Names                   []string
}

// TooMany says what people do who are more than the seats.
type TooMany string

// What people do who are more than the seats.
const (
	DoubleSeats TooMany = "double-seats" // two share one, and its vote
	EachVotes   TooMany = "each-votes"   // two share one, and both vote
	OthersWatch TooMany = "watch"
)

// TooFew says what becomes of a seat that nobody takes.
type TooFew string

// What becomes of a seat that nobody takes.
const (
	BotSeats   TooFew = "bot-seats" // it votes by rule
	EmptySeats TooFew = "empty-seats"
)

// Late says what a team does that comes late.
type Late string

// What a late team does.
const (
	JoinNow   Late = "join-at-current-year" // the missed years run on the standing plan, and are marked
	LateWatch Late = "watch"
	Merge     Late = "merge" // its people sit down at another table
)

// Privacy says what is kept of people, and how long.
type Privacy struct {
	NamesTyped bool // people are called what they type; otherwise they are seats
	KeepDays   int  // after these the game offers to delete what was kept
	AskQuotes  bool // each team is asked whether its sentences may be handed out; otherwise none are
}

// A Doing is what is done in a stage.
type Doing string

// The doings.
const (
	Brief      Doing = "brief"
	DealSeats  Doing = "seats"
	PlayYears  Doing = "play"
	HoldBallot Doing = "ballot"
	Compare    Doing = "compare"
	Debrief    Doing = "debrief"
	Commit     Doing = "commit"
	Pause      Doing = "pause"
)

// Reflects reports whether people look back in such a stage, rather than play on.
func (d Doing) Reflects() bool { return d == Compare || d == Debrief || d == Commit }

// A Gate says what ends a stage.
type Gate string

// The gates.
const (
	ByFacilitator   Gate = "trainer"
	ByAll           Gate = "everyone"
	ByClock         Gate = "clock"
	ByEveryoneClock Gate = "everyone-or-clock" // whichever comes first
)

// A Stage is a part of the hour.
type Stage struct {
	ID        string
	Title     string
	Do        Doing
	Minutes   int
	Say       string // by the facilitator
	Notes     string // for the facilitator alone: never on the wall, nor on a player's screen
	Write     string // what every team answers in a line before it begins; may be empty
	Gate      Gate
	CanDrop   bool // may be left out when time is short
	Protected bool // is never shortened

	Play   Play   // where years are played
	Ballot Ballot // where a vote is held
	Shows  Shows  // where teams are compared
	Phases []scenarios.Phase
	Fields []Field // where people say what they will do
}

// Play is what a stage does that plays years.
type Play struct {
	Practice    bool // a year that does not count; First and Last are then 0
	First, Last int
	Again       bool // a second run on the same luck begins at First
	Run         int  // which run of the session the years belong to, from 1; a practice belongs to none
	TimeUp      TimeUp
	Lock        []sim.Lever
	Predicts    bool
	Predict     sim.Figure // where Predicts
	Ballots     bool       // what comes up is decided by ballot
}

// TimeUp says what becomes of a team that is not ready when the time is up.
type TimeUp string

// What becomes of a team that is not ready.
const (
	UseDraft     TimeUp = "use-draft"
	KeepLastPlan TimeUp = "keep-last-plan"
	Wait         TimeUp = "wait"
)

// A Ballot is what is put to the vote, and how.
type Ballot struct {
	Card        int // in the scenario; -1 where a question is asked
	Question    string
	Options     []string // of a question
	Steps       []Step   // in their order
	Confidence  bool     // everyone says how sure they are
	ByChair     bool     // the chair decides; otherwise the majority does
	Weighted    bool     // of votes as the scenario weighs them by seat
	CountsFirst bool     // the counts are shown before the reasons
}

// A Step is a step of a ballot.
type Step string

// The steps in their order.
const (
	Read     Step = "read"
	Vote     Step = "vote"
	Reasons  Step = "reasons"
	Facts    Step = "facts"
	Discuss  Step = "discuss"
	Revote   Step = "revote"
	Decide   Step = "decide"
	Foretell Step = "predict"
)

// Shows says what teams are compared by, and how it is shown.
type Shows struct {
	Endings   bool
	Figures   []sim.Figure
	HideNames bool // the teams are letters
	DrumRoll  bool // one after the other, at a key
}

// A Field is what people write down when they say what they will do.
type Field string

// The fields.
const (
	Action    Field = "action"
	ByWhen    Field = "by_when"
	WhoChecks Field = "who_checks"
)

// An Inject is what the facilitator sends in: at a minute of a stage, when a
// condition holds, or by hand where it has neither.
type Inject struct {
	ID     string
	Stage  int       // index; -1 where it comes otherwise
	Minute int       // into the stage
	When   *sim.Expr // of a team's game; nil where it comes otherwise
	// Condition is When as its author wrote it.
	Condition string
	To        Address
	Via       Way
	Card      int // in the scenario, where Via is ByCard
	Shock     int // in the scenario, where Via is ByShock
	From      string
	Text      string
	Expect    string // what people are expected to do
}

// A Way is how an inject comes.
type Way string

// The ways.
const (
	ByMessage Way = "message"
	ByCard    Way = "card"
	ByShock   Way = "shock"
)

// An Address says to whom an inject goes: to all, unless a team or a seat is
// named.
type Address struct {
	Team     string // by its name; empty for others
	ThatTeam bool   // for which the condition holds
	Seat     int    // in the scenario; -1 for others
}

// An Export is what is written when the session is over.
type Export string

// The exports.
const (
	ClassReport Export = "html-report"
	Takeaway    Export = "takeaway"
	Tables      Export = "csv"
	Saves       Export = "saves"
)

// Heading returns what a stage is called on the wall.
func (st *Stage) Heading() string {
	if st.Title != "" {
		return st.Title
	}
	if st.Do == PlayYears && st.Play.Practice {
		return practiceHeading
	}
	return headings[st.Do]
}

// practiceHeading tells a year that does not count from those that do.
const practiceHeading = "Practice year"

var headings = map[Doing]string{
	Brief: "Welcome", DealSeats: "Seats", PlayYears: "Play", HoldBallot: "A vote", Compare: "Side by side",
	Debrief: "Debrief", Commit: "What we will do", Pause: "Break",
}

// Reflecting returns how many minutes people look back.
func (s *Session) Reflecting() int {
	sum := 0
	for i := range s.Stages {
		if s.Stages[i].Do.Reflects() {
			sum += s.Stages[i].Minutes
		}
	}
	return sum
}

// Begins returns the minute at which each stage begins, and behind them the
// minute at which the last one ends.
func (s *Session) Begins() []int {
	at := make([]int, len(s.Stages)+1)
	for i := range s.Stages {
		at[i+1] = at[i] + s.Stages[i].Minutes
	}
	return at
}
