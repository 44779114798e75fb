package sim

// Observe returns what the leader sees of s.
func Observe(s *State, w *World) View {
	r, v := s.rules(w), s.glance(w)
	for i := range s.Segments {
		v.Prospects += s.Segments[i].Prospects
	}
	f := fog{rules: &r.Fog, sharp: s.reads(r), seed: s.Seed, quarter: s.Quarter}
	s.showHouse(&v, &f, w)
	s.showMembers(&v, &f)
	s.showTour(&v, r)
	for e := range r.Elephants {
		v.Elephants = append(v.Elephants, s.showElephant(e, &f, r))
	}
	s.showOfferings(&v, &f, r)
	v.Journey = s.journey(&v, r)
	for style := range NumStyles {
		if style == s.Plan.Style || f.sharp {
			v.Resonance[style] = f.show(resonance(style, r))
		}
	}
	return v
}

// glance is the part of a view that takes no looking at members: what stands in
// the books, and what the coming plan can use. It is all that [Check] asks for.
func (s *State) glance(w *World) View {
	v := View{
		Year: s.year(), Quarter: max(0, s.Quarter-len(s.book.years)*QuartersAYear), Years: w.Years, LastPlan: s.Plan,
		Cash: s.Cash, Endowment: s.Endowment, Capital: s.Capital, InvestmentDone: s.InvestmentDone, LeadersSpend: w.LeadersSpend,
		Members: s.Members.Count(), Headcount: s.Staff,
		BoardSupport: exactly(s.Support), Standing: exactly(s.Standing), Load: exactly(s.Load),
	}
	s.showBudget(&v, w, s.rules(w))
	return v
}

// exactly is a reading of what is known.
func exactly(x float64) Reading { return Reading{Low: x, High: x, Known: true} }

// A fog turns levels of the house into readings: sharp where somebody looks,
// else the band of the scale in which they lie.
type fog struct {
	rules   *FogRules
	sharp   bool
	seed    Seed
	quarter int
}

// What readings are of, so that each errs in its own way.
const (
	ofEngagement uint64 = iota
	ofShare
	ofSegmentEngagement
	ofRelationship
	ofFit
	ofElsewhere
	ofEvidence
	ofGap
	ofOffering
	ofNeed   // the first of NumNeeds
	ofTour   = ofNeed + NumNeeds
	ofMember = ofTour + 1 // the first of what is seen of one member
)

// around is a reading of a share that is known to within half a width. Where the
// share lies in the range is drawn, so its middle gives nothing away; it is
// drawn once for a quarter, so looking twice does not help.
func (f *fog) around(x, half float64, what uint64, which int) Reading {
	return f.near(x, half, what, uint64(which))
}

// near is [fog.around] for whom an entity stands.
func (f *fog) near(x, half float64, what, who uint64) Reading {
	u := unit(draw(f.seed, who, f.quarter, streamSight, what)[0])
	low := x - mul3(2, half, u)
	return Reading{Low: sat(low), High: sat(low + mul(2, half)), Known: true}
}

// show returns x exactly, or the band of the scale that holds it. The band does
// not move with x, so its middle gives nothing away.
func (f *fog) show(x float64) Reading {
	if f.sharp {
		return exactly(x)
	}
	width := mul(2, f.rules.Band)
	band := float64(whole(div(x, width)))
	low := mul(band, width)
	return Reading{Low: sat(low), High: sat(low + width), Known: true}
}

// reads reports whether the plan in force looks at the house closely enough:
// listening and capability building together.
func (s *State) reads(r *Rules) bool {
	days := s.Plan.Effort(Listening, r).Days + s.Plan.Effort(CapabilityBuilding, r).Days
	return days.Float() >= r.Fog.BandDays
}

// showBudget fills in what the coming plan can use.
func (s *State) showBudget(v *View, w *World, r *Rules) {
	v.Days = r.Leadership.quarter()
	v.DaysOwed = Days(whole(mul(s.DaysOwed, float64(Day))))
	v.Pool = r.Pool(w.Members)
	v.LastSpending = s.lastSpending(w)
	floor := r.Money.FloorShare + mul(r.Money.FloorFear, s.gripOf(cannotFail, r))
	v.ReserveFloor = cents(mul(floor, v.LastSpending.Float()))
	v.Spendable = v.Pool + max(0, s.Cash+s.Endowment-v.ReserveFloor)
	v.ReserveMonths = div((s.Cash + s.Endowment).Float(), max(1, div(v.LastSpending.Float(), 12)))
}

// Pool returns the discretionary money of a year, without the reserves, in a house that
// began with so many members.
func (r *Rules) Pool(members int) Money {
	size := div(float64(members), r.Money.ReferenceMembers)
	return cents(mul3(QuartersAYear, r.Money.Pool, size))
}

// lastSpending returns last year's spending, or an estimate before the first.
func (s *State) lastSpending(w *World) Money {
	if n := len(s.book.years); n > 0 {
		f := &s.book.years[n-1]
		return Money(f[Revenue] - f[Net])
	}
	r := &w.Rules
	size := div(float64(w.Members), r.Money.ReferenceMembers)
	yearly := mul(r.Start.Staff, r.Money.Post) + r.Start.Overhead + r.Start.OtherSpending + mul(r.Start.ConferenceSpending, r.Money.ConferenceMoney)
	return cents(mul(yearly, size))
}

// showHouse fills in the stocks of the house, as sharply as they are read.
func (s *State) showHouse(v *View, f *fog, w *World) {
	v.Trust = f.show(s.Trust)
	v.Knowledge = f.show(s.meanKnowledge())
	v.Relationships = f.show(s.meanRelation(s.rules(w)))
	v.Network = f.show(s.Network)
	v.Silos = f.show(1 - s.meanCollaboration())
	v.Innovation = f.show(s.innovation(w))
	v.Ideas = exactly(float64(whole(s.totalIdeas())))
	v.PlatformUse = f.show(s.PlatformUse)
	v.RivalQuality = f.show(s.RivalQuality)
	for l := range NumLayers {
		v.Mindset[l] = f.show(s.Mindset[l])
		v.Capability[l] = f.show(s.Capability[l])
	}
	s.eachPair(func(i, j int) {
		seen := f.show(s.Collaboration[i][j])
		v.Collaboration[i][j], v.Collaboration[j][i] = seen, seen
	})
	for d := range NumDepartments {
		v.Loads[d] = exactly(s.Loads[d])
	}
	for k := range s.Chapters {
		ch := &s.Chapters[k]
		v.Chapters = append(v.Chapters, ChapterView{
			Index: k, Belongs: ch.Belongs, Members: s.Members.inChapter(k + 1),
			Mindset: f.show(ch.Mindset), Relationship: f.show(ch.Relation), Cooperation: f.show(s.bond(k)),
		})
	}
}

// sight returns how far knowledge reaches.
func (f *FogRules) sight(known float64) Sight {
	switch {
	case known >= f.ArrowsAt:
		return Arrows
	case known >= f.NeedsAt:
		return Needs
	case known >= f.ShapesAt:
		return Shapes
	case known >= f.GroupsAt:
		return TwoGroups
	default:
		return OneMass
	}
}

// showMembers fills in what is known of members: one mass, two groups, or the
// segments.
func (s *State) showMembers(v *View, f *fog) {
	known := s.meanKnowledge()
	v.Sight = f.rules.sight(known)
	v.Engagement = f.around(s.Members.meanEngagement(), mul(f.rules.Band, 1-known), ofEngagement, 0)
	if v.Sight == OneMass || s.Members.Count() == 0 {
		return
	}
	sums := s.sumSegments()
	if v.Sight == TwoGroups {
		v.Segments = s.twoGroups(sums, f)
		return
	}
	for i := range s.Segments {
		v.Segments = append(v.Segments, s.showSegment(i, sums, v.Sight, f))
	}
}

// A segmentSum adds up the members of a segment.
type segmentSum struct{ n, engagement, elsewhere float64 }

func (s *State) sumSegments() []segmentSum {
	m := &s.Members
	sums := make([]segmentSum, len(s.Segments))
	for _, i := range m.living {
		sum := &sums[m.Segment[i]]
		sum.n++
		sum.engagement += m.Engagement[i]
		if m.Threshold[i] <= s.PlatformUse {
			sum.elsewhere++
		}
	}
	return sums
}

// twoGroups tells apart the segments that are more and less engaged than the
// mean, and no more.
func (s *State) twoGroups(sums []segmentSum, f *fog) []SegmentView {
	mean := s.Members.meanEngagement()
	var groups [2]segmentSum
	for _, sum := range sums {
		g := &groups[0]
		if share(sum.engagement, sum.n) < mean {
			g = &groups[1]
		}
		g.n += sum.n
		g.engagement += sum.engagement
	}
	var views []SegmentView
	for k, g := range groups {
		if g.n == 0 {
			continue
		}
		views = append(views, SegmentView{
			Index: -1, TopNeed: -1,
			Share:      f.around(share(g.n, float64(s.Members.Count())), f.rules.Band, ofShare, -1-k),
			Engagement: f.around(share(g.engagement, g.n), f.rules.Band, ofSegmentEngagement, -1-k),
		})
	}
	return views
}

// showSegment returns segment i as sharply as it is known.
func (s *State) showSegment(i int, sums []segmentSum, sight Sight, f *fog) SegmentView {
	g := &s.Segments[i]
	unknown := 1 - g.Knowledge
	part := share(sums[i].n, float64(s.Members.Count()))
	half := mul(f.rules.Band, unknown)
	v := SegmentView{
		Index:         i,
		Share:         f.around(part, mul3(part, unknown, f.rules.ShareError), ofShare, i),
		Engagement:    f.around(share(sums[i].engagement, sums[i].n), half, ofSegmentEngagement, i),
		Relationship:  f.around(g.Relation, half, ofRelationship, i),
		Fit:           f.around(g.Fit, half, ofFit, i),
		OtherNetworks: f.around(share(sums[i].elsewhere, sums[i].n), half, ofElsewhere, i),
	}
	centre := s.meanNeed()
	for d := range g.Need {
		if apart(g.Need[d], centre[d]) > apart(g.Need[v.TopNeed], centre[v.TopNeed]) {
			v.TopNeed = d
		}
		if sight >= Needs {
			v.Needs[d] = f.around(g.Need[d], mul(0.5, unknown), ofNeed+uint64(d), i)
		}
		if sight >= Arrows {
			v.Drift[d] = g.Direction[d]
		}
	}
	return v
}

// showElephant returns what is seen of elephant e. A hidden one shows only as a
// gap: what was put into the investments near it and led nowhere.
func (s *State) showElephant(e int, f *fog, r *Rules) ElephantView {
	el, rule := &s.Elephants[e], &r.Elephants[e]
	v := ElephantView{Index: e, Status: s.statusOf(e, r), Evidence: f.around(min(1, el.Evidence), r.Fog.Band, ofEvidence, e)}
	put, lost := 0.0, 0.0
	for l := firstInvestment; l <= lastInvestment; l++ {
		if rule.Drags[l] <= 0 {
			continue
		}
		v.Near = append(v.Near, l)
		days := s.Plan.Effort(l, r).Days.Float()
		put += days
		lost += mul(days, mul3(r.Confronting.Difficulty, rule.Drags[l], el.Grip))
	}
	if put > 0 {
		v.Gap = f.around(share(lost, put), mul(0.5, r.Fog.Band), ofGap, e)
	}
	if el.Surfaced {
		v.Grip, v.Cost = exactly(el.Grip), el.Cost
	}
	return v
}

// showTour shows what another association tells of its members to those who come
// to learn from it.
func (s *State) showTour(v *View, r *Rules) {
	if s.Plan.Effort(BestPracticeTour, r).Days <= 0 {
		return
	}
	elsewhere := Seed(draw(s.Seed, 0, 0, streamSight, ofTour)[0])
	for _, out := range scatter(elsewhere, len(s.Segments)) {
		top := 0
		for d := range out {
			if apart(out[d], 0) > apart(out[top], 0) {
				top = d
			}
		}
		v.Tour = append(v.Tour, TourView{Share: share(1, float64(len(s.Segments))), TopNeed: top})
	}
}

func (s *State) showOfferings(v *View, f *fog, r *Rules) {
	for k := range s.Offerings {
		o := &s.Offerings[k]
		if !o.Alive {
			continue
		}
		view := OfferingView{Index: k, AgeQuarters: o.Age, Building: o.Building, CoDeveloped: o.CoMade, Segment: -1, Income: o.Income}
		if v.Sight >= Shapes {
			view.Segment = o.Segment
			best, unknown := 0.0, 1.0
			for i := range s.Segments {
				if fits := fit(o, &s.Segments[i], r); fits > best {
					best, unknown = fits, 1-s.Segments[i].Knowledge
				}
			}
			view.Fit = f.around(best, mul(r.Fog.Band, unknown), ofOffering, k)
		}
		v.Offerings = append(v.Offerings, view)
	}
}

// journey places the house on the map of stages, by what can be seen of it.
func (s *State) journey(v *View, r *Rules) (j Journey) {
	n := float64(len(r.Elephants))
	for e := range v.Elephants {
		seen := &v.Elephants[e]
		j[See] += share(seen.Evidence.Middle(), n)
		if seen.Grip.Known {
			j[Name] += share(1, n)
			j[Clear] += share(sat(1-share(seen.Grip.Middle(), s.Elephants[e].Start)), n)
		}
	}
	j[KnowThem] = v.Knowledge.Middle()
	j[CreateWith] = sat(mul(0.5, v.Relationships.Middle()+v.Innovation.Middle()))
	for l := range NumLayers {
		j[Lead] += mul(r.Minds.Weight[l], v.Mindset[l].Middle())
	}
	return j
}

// told returns the finished year as the leader is told of it.
func (s *State) told(y *Year, w *World) YearView {
	v := Observe(s, w)
	f := &y.Figures
	t := YearView{
		Number: y.Number, Plan: y.Plan, Dashboard: y.Dashboard, Members: int(f[Members]),
		Renewal: exactly(f.Float(Renewal)), FirstYear: exactly(f.Float(FirstYearRenewal)),
		Net: Money(f[Net]), Revenue: Money(f[Revenue]), Reserves: Money(f[Reserves]), Spending: Money(f[Revenue] - f[Net]),
	}
	for k := range NumFigures {
		t.Seen[k] = exactly(f.Float(k))
	}
	t.Seen[Engagement], t.Seen[Knowledge], t.Seen[Silos] = v.Engagement, v.Knowledge, v.Silos
	t.Seen[Innovation], t.Seen[Trust] = v.Innovation, v.Trust
	n := f.Float(Members)
	t.Seen[Vitality] = Reading{Low: mul(n, v.Engagement.Low), High: mul(n, v.Engagement.High), Known: true}
	return t
}
