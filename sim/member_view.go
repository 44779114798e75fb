package sim

// A Value is a kind of value that members get from an association.
type Value int

// The five kinds. Members of a bureaucratic character weigh the first two most,
// members of an interactive one the next two.
const (
	FromStanding Value = iota
	FromOfferings
	FromRelationships
	FromPeers
	FromMastery
	NumValues
)

// A ValueView is what is seen of one kind of value to one member.
type ValueView struct {
	Weight Reading // how much it counts for them; all five add up to about 1
	Met    Reading // how far they get it, 0 to 1
}

// A Pull is a reason to stay or to leave, as strong as it looks from outside.
type Pull struct {
	Cause    Cause
	Strength int // 2 and 1 speak for staying, -1 and -2 for leaving
}

// A Seat is a place in the field of members.
type Seat struct {
	Corner, Nth int
}

// A MemberView is what is seen of one member: what any register holds, and
// beyond it only as much as the house knows of members like them.
type MemberView struct {
	ID   uint64 // who it is; no decision changes it
	Seat Seat   // where they stand, the same from year to year
	Left bool   // has left since the year began, or in the year before; only the above is known then

	// What the register holds.
	Quarters int  // of membership
	Renews   int  // quarter of the year in which they renew, from 1
	Attended bool // was at the last conference
	Employer bool // has dues paid by an employer
	Chapter  int  // -1 for the house itself

	// What is known of them. Under [TwoGroups] and for those whom nobody has told
	// apart yet, nothing is.
	Group         int     // of [View.Segments]; -1 for the grey mass
	Engagement    Reading // 0 to 1
	Interactivity Reading // 0 bureaucratic to 1 interactive
	Satisfied     Reading // the value they feel, 0 to 1
	Elsewhere     bool    // has another network to turn to, where TiesKnown
	TiesKnown     bool
	Ties, Lost    int                  // whom they know, and whom they lost lately
	Near          []Seat               // who in the field stands for those they know
	Values        [NumValues]ValueView // only with [Needs]
	Renewal       Reading              // chance to renew when it is next due; only with [Needs]
	Pulls         []Pull               // likewise, in the order of the model
}

// Field returns what the leader sees of a sample of members, in the order of
// their seats. Each stands for so many people. It depends on nothing but the run,
// so looking twice shows the same.
func (r *Run) Field() (members []MemberView, each int) {
	o := r.observer()
	for k := range o.seats {
		if c := &o.seats[k]; c.taken {
			members = append(members, o.show(c))
		}
	}
	return members, r.field.each
}

// An observer looks at members one by one.
type observer struct {
	s      *State
	rules  *Rules
	fog    fog
	view   View
	season *season
	limit  uint64 // of the places that are in the sample
	seats  []seat
	seated map[uint64]int   // by entity
	index  map[uint64]int32 // of the members of the sample, by entity
	groups []int            // by segment, of the view's
}

// observer returns who looks at the members of r.
func (r *Run) observer() *observer {
	s := &r.state
	rules := s.rules(r.world)
	o := &observer{
		s: s, rules: rules, fog: fog{rules: &rules.Fog, seed: s.Seed, quarter: s.Quarter}, view: Observe(s, r.world),
		season: newSeason(s, rules), limit: r.field.limit(), seats: r.field.seats(), seated: map[uint64]int{}, index: map[uint64]int32{},
	}
	for k := range o.seats {
		if c := &o.seats[k]; c.taken && !c.left {
			o.seated[c.id] = k
		}
	}
	for _, g := range s.Members.rings {
		for _, e := range g {
			if e>>ringShift >= o.limit {
				break
			}
			if i := int32(uint32(e)); s.Members.belongs(i) {
				o.index[s.Members.ID[i]] = i
			}
		}
	}
	o.groups = s.groupsOf(&o.view)
	return o
}

// groupsOf returns for each segment which of the groups of v holds it; -1 for
// none.
func (s *State) groupsOf(v *View) []int {
	groups := make([]int, len(s.Segments))
	sums, mean := s.sumSegments(), s.Members.meanEngagement()
	for i := range groups {
		switch {
		case v.Sight == OneMass || len(v.Segments) == 0:
			groups[i] = -1
		case v.Sight > TwoGroups:
			groups[i] = i
		case share(sums[i].engagement, sums[i].n) < mean:
			groups[i] = len(v.Segments) - 1
		}
	}
	return groups
}

// show returns what is seen of whoever sits in c.
func (o *observer) show(c *seat) MemberView {
	v := MemberView{ID: c.id, Seat: Seat{c.corner, c.nth}, Chapter: -1, Group: -1}
	i, in := o.index[c.id]
	if !in || c.left {
		v.Left = true
		return v
	}
	m := &o.s.Members
	v.Quarters, v.Renews = int(m.Tenure[i]), int(m.Anniversary[i])+1
	v.Attended, v.Employer = m.Flags[i]&attended != 0, m.Flags[i]&employed != 0
	v.Chapter = m.chapter(i) - 1
	if segment := int(m.Segment[i]); o.apart(c.id, segment) {
		v.Group = o.groups[segment]
		o.resolve(&v, i)
	}
	return v
}

// apart reports whether a member has been told apart from the mass. Everybody
// has a moment of their own for it, so that more come out of it as a segment
// becomes known and nobody goes back but by what is forgotten.
func (o *observer) apart(id uint64, segment int) bool {
	if o.groups[segment] < 0 {
		return false
	}
	return unit(draw(o.s.Seed, id, 0, streamSight, ofMember)[0]) < o.s.Segments[segment].Knowledge
}

// What is seen of one member, each erring in its own way.
const (
	ofOwnEngagement = ofMember + 1 + iota
	ofOwnCharacter
	ofOwnValue
	ofOwnRenewal
	ofOwnFit // of an offering to a segment
	ofOwnMet // the first of NumValues
)

// resolve fills in what is known of member i, who is told apart.
func (o *observer) resolve(v *MemberView, i int32) {
	m := &o.s.Members
	half := mul(o.rules.Fog.Band, 1-o.s.Segments[m.Segment[i]].Knowledge)
	v.Engagement = o.fog.near(m.Engagement[i], half, ofOwnEngagement, v.ID)
	if o.view.Sight < Shapes {
		return
	}
	v.TiesKnown, v.Ties, v.Lost = true, int(m.Known[i]), int(whole(m.Losses[i]+0.5))
	v.Elsewhere = m.Threshold[i] <= o.s.PlatformUse
	v.Near = o.near(i)
	v.Interactivity = o.fog.near(m.Interactivity[i], half, ofOwnCharacter, v.ID)
	v.Satisfied = o.fog.near(m.Value[i], half, ofOwnValue, v.ID)
	if o.view.Sight < Needs {
		return
	}
	o.weigh(v, i, half)
	p := m.stretch(int(i) / pieceSize)
	var reasons [numReasons]float64
	chance := o.season.renewal(&p, uint32(i)%pieceSize, m.Engagement[i], &reasons)
	v.Renewal = o.fog.near(chance, half, ofOwnRenewal, v.ID)
	for k, by := range reasons {
		if strength := pull(by); strength != 0 {
			v.Pulls = append(v.Pulls, Pull{reasonCauses[k], strength})
		}
	}
}

// pull says how strong a part of the log odds of renewing looks. Half a point
// moves an even chance by about an eighth.
func pull(by float64) int {
	const seen, strong = 0.1, 0.5
	switch {
	case by >= strong:
		return 2
	case by >= seen:
		return 1
	case by <= -strong:
		return -2
	case by <= -seen:
		return -1
	}
	return 0
}

// weigh fills in the five kinds of value of member i, known to within half a
// width.
func (o *observer) weigh(v *MemberView, i int32, half float64) {
	q, r, m := o.season, &o.rules.Value, &o.s.Members
	circle := m.Circle[i] % MaxCircles
	peers := 0.0
	for _, j := range m.tiesOf(i) {
		peers += m.Engagement[j]
	}
	met := [NumValues]float64{
		FromStanding: q.standing, FromOfferings: q.fit[circle], FromRelationships: q.relation[circle],
		FromPeers: sat(mul(q.worth[m.Known[i]], peers)), FromMastery: q.mastery,
	}
	weights := [NumValues][2]float64{
		{r.Standing, r.StandingInteractive}, {r.Offerings, r.OfferingsInteractive},
		{r.Relationship, r.RelationshipInteractive}, {r.Peers, r.PeersInteractive},
	}
	for k := range NumValues {
		low, high := o.weight(weights[k], v.Interactivity.Low), o.weight(weights[k], v.Interactivity.High)
		if k == FromMastery {
			low, high = r.Mastery, r.Mastery
		}
		v.Values[k] = ValueView{
			Weight: Reading{Low: min(low, high), High: max(low, high), Known: true},
			Met:    o.fog.near(met[k], half, ofOwnMet+uint64(k), v.ID),
		}
	}
}

// weight returns what a kind of value counts for a member of interactivity x,
// between its weights for a wholly bureaucratic and a wholly interactive one.
func (o *observer) weight(ends [2]float64, x float64) float64 {
	return mul(o.season.plain, ends[0]+mul(x, ends[1]-ends[0]))
}

// near returns who in the field stands for those whom member i knows. A member
// of the sample stands for those of the same circle who come before them in the
// order of places, the first also for those after the last.
func (o *observer) near(i int32) (seats []Seat) {
	m, limit := &o.s.Members, o.limit
	for _, j := range m.tiesOf(i) {
		g, place := m.rings[m.Circle[j]], ringPlace(m.ID[j])
		if place >= limit {
			place = place * limit >> ringShift
		}
		at := few(g, place<<ringShift)
		seat, sits := o.firstOf(g[at:])
		if !sits {
			seat, sits = o.firstOf(g[:at])
		}
		if sits {
			seats = append(seats, seat)
		}
	}
	return seats
}

// firstOf returns the seat of the first of a part of a ring who has one.
func (o *observer) firstOf(part ring) (Seat, bool) {
	for _, e := range part {
		if e>>ringShift >= o.limit {
			break
		}
		if k, sits := o.seated[o.s.Members.ID[uint32(e)]]; sits {
			return Seat{o.seats[k].corner, o.seats[k].nth}, true
		}
	}
	return Seat{}, false
}
