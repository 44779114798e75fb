package sim

// A Segment is a group of members and prospects with needs of their own.
type Segment struct {
	Need      [NumNeeds]float64 // what its members need, a point
	Direction [NumNeeds]float64 // where that moves, a unit vector
	Knowledge float64           // how well the house knows it, 0 to 1
	Relation  float64           // quality of relationships, 0 to 1
	Ideas     float64           // ideas from its members, a count
	Appeal    float64           // to its prospects, 0 to 1
	Fit       float64           // of the three best offerings, 0 to 1

	Prospects   int     // people in the field who are not members
	JoinCarry   float64 // a part of a person still to join
	GrowthCarry float64 // a part of a person still to enter the field
	LeftField   int     // who ever left the field
	Entered     int     // who ever entered it after the start; fewer than none where the field shrinks
}

// An Elephant is an unexamined assumption as it stands now.
type Elephant struct {
	Grip      float64 // how firmly it is believed, 0 to 1
	Start     float64 // grip at the start, to which it may relapse
	Evidence  float64 // 0 to 1.5
	Idle      int     // quarters it has been named and left alone
	Cost      float64 // political capital that confronting it takes
	Surfaced  bool    // has been said aloud
	Resolved  bool    // is out of the way
	WasDown   bool    // has been out of the way at some time
	Suspected bool
}

// An Offering is a programme, product or service.
type Offering struct {
	ID       uint64            // for draws; when it began and which of that quarter's it was
	Design   [NumNeeds]float64 // the need it was drawn for
	Quality  float64           // 0 to 1
	Age      int               // quarters on offer
	Building int               // quarters until it is on offer
	CoMade   bool              // developed with members
	Segment  int               // for whom; -1 for everyone
	Alive    bool
	Used     bool  // among the three best of a segment
	Income   Money // last quarter
}

// A temporary is an effect that lasts for some quarters.
type temporary struct {
	Target Quantity
	Amount float64
	Set    bool
	Until  int // the first quarter in which it no longer counts
}

// A pending effect waits for its quarter.
type pendingEffect struct {
	Quarter int
	Effect  Effect
}

// A State is everything true of an association at the start of a quarter.
type State struct {
	Seed    Seed
	Quarter int // quarters played
	Plan    Plan

	Members  Membership
	Segments []Segment

	PlatformUse  float64 // share of the field that uses rival platforms
	RivalQuality float64

	Picture           [NumNeeds]float64 // the house's picture of "the member"
	Standing          float64
	Network           float64
	Mastery           float64
	ConferenceQuality float64
	Attendance        int // members at the last conference
	Active            int // members engaged enough to volunteer
	Systems           float64
	WordOfMouth       float64

	Offerings   []Offering
	LaunchCarry float64
	TrialCarry  float64

	// Collaboration is how each two of the departments, and after them the
	// chapters, work together, 0 to 1.
	Collaboration [MaxUnits][MaxUnits]float64
	Chapters      []ChapterState // as the world's
	Mindset       [NumLayers]float64
	Capability    [NumLayers]float64
	Elephants     [MaxElephants]Elephant

	Capital     float64 // political capital, 0 to 100
	Support     float64 // of the board, 0 to 1
	Verdict     float64 // the board's on the last year, 0 to 1
	Trust       float64
	FeltControl float64
	Load        float64 // demand on staff over their capacity
	// Posts is each department's share of the staff, and Loads what it carries
	// over what it can.
	Posts, Loads   [NumDepartments]float64
	ScaleBefore    float64 // of the conference, in the plan of the year before
	LowSupport     int     // quarters in which support was too low
	InvestmentDone bool
	Dismissed      bool
	Insolvent      bool

	Cash      Money
	Endowment Money
	Staff     float64 // full-time posts
	Overhead  float64 // $ a year

	DaysOwed  float64 // leadership days that cards have taken out of the coming quarter
	Temporary []temporary
	Pending   []pendingEffect
	Cards     []CardRecord
	CardsPut  int // dilemmas put this year by condition
	Extra     int // people who ever joined by an effect

	book book

	workers  Workers   // who do the work of a large membership; nil to do it alone
	workshop *workshop // made when it is first needed; no part of what is true
}

// Clone returns a copy of s that shares nothing with it that either changes.
func (s *State) Clone() State {
	var c State
	s.copyTo(&c)
	return c
}

// copyTo makes c a copy of s, in the room that c has from before.
func (s *State) copyTo(c *State) {
	old := *c
	*c = *s
	c.Members = old.Members
	s.Members.copyTo(&c.Members)
	c.Segments = append(old.Segments[:0], s.Segments...)
	c.Chapters = append(old.Chapters[:0], s.Chapters...)
	c.Offerings = append(old.Offerings[:0], s.Offerings...)
	c.Temporary = append(old.Temporary[:0], s.Temporary...)
	c.Pending = append(old.Pending[:0], s.Pending...)
	c.Cards = append(old.Cards[:0], s.Cards...)
	c.book.years = append(old.book.years[:0], s.book.years...)
	c.workshop = old.workshop
}

// failed reports whether the association has come to an early end.
func (s *State) failed() bool { return s.Dismissed || s.Insolvent }

// year returns the number of the year now planned or played, from 1. A card that
// comes after its last quarter still belongs to it.
func (s *State) year() int { return len(s.book.years) + 1 }

// meanKnowledge, meanRelation and totalIdeas look over all segments.
func (s *State) meanKnowledge() float64 {
	sum := 0.0
	for i := range s.Segments {
		sum += s.Segments[i].Knowledge
	}
	return share(sum, float64(len(s.Segments)))
}

// meanRelation counts members of chapters by what they feel of house and
// chapter together.
func (s *State) meanRelation(r *Rules) float64 {
	sum := 0.0
	for i := range s.Segments {
		sum += s.Segments[i].Relation
	}
	mean := share(sum, float64(len(s.Segments)))
	felt := mean
	for k := range s.Chapters {
		felt += mul3(r.Chapters.Weight, s.chapterShare(k), s.Chapters[k].Relation-mean)
	}
	return felt
}

func (s *State) totalIdeas() float64 {
	sum := 0.0
	for i := range s.Segments {
		sum += s.Segments[i].Ideas
	}
	return sum
}

// meanMindset weighs the layers' outside-in thinking.
func (s *State) meanMindset(r *Rules) float64 {
	sum := 0.0
	for l := range NumLayers {
		sum += mul(r.Minds.Weight[l], s.Mindset[l])
	}
	return sum
}

// meanCollaboration returns how much departments and chapters work together, 0
// to 1. Its complement is the silo index.
func (s *State) meanCollaboration() float64 {
	sum, n := 0.0, 0.0
	s.eachPair(func(i, j int) {
		sum += s.Collaboration[i][j]
		n++
	})
	return div(sum, n)
}

// programmes returns the number of offerings alive, those being built included.
func (s *State) programmes() int {
	n := 0
	for i := range s.Offerings {
		if s.Offerings[i].Alive {
			n++
		}
	}
	return n
}

// segmentShare returns the share of members who belong to a segment.
func (s *State) segmentShare(segment int) (v float64, known bool) {
	n := s.Members.Count()
	if n == 0 {
		return 0, false
	}
	return share(float64(s.Members.inSegment(segment)), float64(n)), true
}
