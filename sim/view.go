package sim

// A View is what the leader can see of a run. It has no seed and no hidden
// stock: what knowledge does not reach is a range or missing. Screens and
// policies get views, never states, so the type keeps the secrets.
type View struct {
	Year     int  // the year now played or planned, from 1
	Quarter  int  // quarters of it already played, 0 to 4
	Years    int  // in the whole run
	LastPlan Plan // the plan in force, or last year's, or the standing plan

	// What can be planned with.
	Days           Days  // leadership days a quarter
	DaysOwed       Days  // taken by an answer to a card: the coming quarter's plan is thinned out by so many
	Pool           Money // discretionary money for the year without touching reserves
	Spendable      Money // Pool and what the reserves hold above the floor
	Cash           Money
	Endowment      Money
	ReserveFloor   Money
	ReserveMonths  float64 // months of spending that cash and endowment cover
	LastSpending   Money   // last year's; before the first year, an estimate
	Capital        float64 // political capital, 0 to 100
	InvestmentDone bool    // the one big investment has been made

	LeadersSpend Permille // what is usual in a house of this size; see [World]

	// What the board's dashboard shows.
	Members      int
	Prospects    int
	BoardSupport Reading
	Trust        Reading
	Load         Reading
	Standing     Reading
	Headcount    float64

	// What is known of customers and of the house.
	Sight         Sight
	Knowledge     Reading
	Engagement    Reading
	Relationships Reading
	Network       Reading
	Silos         Reading
	Innovation    Reading
	Ideas         Reading
	PlatformUse   Reading
	RivalQuality  Reading
	Mindset       [NumLayers]Reading
	Capability    [NumLayers]Reading
	// Collaboration is between each two departments, and after them chapters.
	Collaboration [MaxUnits][MaxUnits]Reading
	Loads         [NumDepartments]Reading // what each department carries over what it can
	Segments      []SegmentView
	Tour          []TourView // somebody else's members, where a best-practice tour is under way
	Chapters      []ChapterView
	Elephants     []ElephantView
	Offerings     []OfferingView
	Journey       Journey

	// Resonance is how well each style answers to the people led, as far as it
	// is known.
	Resonance [NumStyles]Reading

	// Finished years, as far as the leader was told of them.
	History []YearView
}

// A Reading is a number as it is seen: exactly, as a range, or not at all.
type Reading struct {
	Low, High float64
	Known     bool // false: nothing is seen, Low and High are 0
}

// Sharp reports whether r is known exactly.
func (r Reading) Sharp() bool { return r.Known && r.Low == r.High }

// Middle returns the middle of r.
func (r Reading) Middle() float64 { return mul(0.5, r.Low+r.High) }

// Sight is how far the house sees its members, by its knowledge of them.
type Sight int

// The steps of sight.
const (
	OneMass   Sight = iota // members are one grey mass
	TwoGroups              // two blurred groups
	Shapes                 // the segments, with wrong sizes and their most visible need
	Needs                  // needs as bars with an error
	Arrows                 // and where they are moving
)

// NumNeeds is the number of dimensions in which members' needs differ.
const NumNeeds = 4

// A SegmentView is what is seen of a segment. Under [Needs] the needs are
// missing; under [Shapes] there are no segments.
type SegmentView struct {
	Index         int // of the segment in the world; -1 for a blurred group
	Share         Reading
	Engagement    Reading
	Relationship  Reading
	Fit           Reading // how well the offerings fit
	TopNeed       int     // the most visible need; -1 where unknown
	Needs         [NumNeeds]Reading
	Drift         [NumNeeds]float64 // a year; only with Arrows
	OtherNetworks Reading           // share that has another network to go to
}

// A TourView is a group of members as another association shows it on a
// best-practice tour. It says nothing of one's own.
type TourView struct {
	Share   float64
	TopNeed int
}

// A ChapterView is what is seen of a part of the membership with leaders of its
// own.
type ChapterView struct {
	Index        int
	Belongs      bool // is a part of the association now
	Members      int
	Mindset      Reading
	Relationship Reading
	Cooperation  Reading // with the departments
}

// ElephantStatus is how far an elephant has come into the open.
type ElephantStatus int

// The statuses, in order.
const (
	Hidden     ElephantStatus = iota
	Suspected                 // evidence has piled up; nobody says it
	Named                     // said aloud
	Confronted                // has lost grip
	Resolved                  // no longer in the way
	Buried                    // was on its way out and is back
)

// An ElephantView is what is seen of an elephant.
type ElephantView struct {
	Index    int
	Status   ElephantStatus
	Evidence Reading // 0 to 1, how near it is to being named
	Grip     Reading // unknown until named
	Cost     float64 // political capital that confronting it takes; 0 until named
	// Gap is felt even while the elephant is hidden: the share of last year's
	// investments that led nowhere near it. Near lists the levers concerned.
	Gap  Reading
	Near []Lever
}

// An OfferingView is what is seen of an offering.
type OfferingView struct {
	Index       int
	AgeQuarters int
	Building    int // quarters until it is on offer; 0 when it is
	CoDeveloped bool
	Segment     int // for whom it was made; -1 for everyone, or where unknown
	Fit         Reading
	Income      Money // last quarter
}

// A Stage is a step of the journey from inside-out to outside-in. The names are
// the game's own.
type Stage int

// The stages.
const (
	See        Stage = iota // evidence is gathered
	Name                    // elephants are said aloud
	Clear                   // they are confronted
	KnowThem                // members are known
	CreateWith              // value is made with them
	Lead                    // leaders at every level sustain it
	NumStages
)

// A Journey says how far each stage has come, 0 to 1, as the leader sees it.
type Journey [NumStages]float64

// A YearView is a finished year as the leader was told of it.
type YearView struct {
	Number    int
	Plan      Plan
	Dashboard Dashboard
	Members   int
	Renewal   Reading // as the year closed with it
	FirstYear Reading
	Net       Money
	Revenue   Money
	Reserves  Money
	Spending  Money
	// Seen holds the other figures as sharply as they were seen then.
	Seen [NumFigures]Reading
}
