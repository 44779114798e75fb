package sim

// MaxSegments is the most segments a world can have.
const MaxSegments = 8

// MaxCircles is room for every segment of the house and of each chapter; a power
// of two.
const MaxCircles = 64

// longest is the tenure in quarters beyond which it makes no difference.
const longest = 120

// A group is what a season means to the members of one circle.
type group struct {
	flat   float64    // value offered to a wholly bureaucratic member, peers and memories apart
	rising float64    // and what interactivity adds
	option [2]float64 // strength of the outside option: in reach, out of reach
}

// A season holds what is the same for all members in a quarter.
type season struct {
	now     int // quarters played before it
	quarter int // of the year
	value   *ValueRules
	leaving *LeavingRules

	circles     int // how many of the groups there are
	groups      [MaxCircles]group
	plain       float64              // weight of all but mastery
	peers       float64              // weight of peers to a wholly bureaucratic member
	peersMore   float64              // and what interactivity adds
	worth       [numTies + 2]float64 // of the engagement of those one knows, by how many they are
	memory      [2]float64           // value of the last conference to others and to those who were there
	reach       float64              // of platforms to a bureaucratic member
	reachMore   float64              // and what interactivity adds
	valueRate   [2]float64           // for a quarter: up, down
	engageRate  [2]float64
	engageBase  float64 // engagement without value or zeal
	engageValue float64 // and what full value adds
	rivalPull   float64 // engagement that a perfect rival takes from a fully interactive member
	lossFade    float64 // part of a lost tie that is still felt a quarter later

	draw       float64              // of this quarter's conference; 0 where there is none
	seek       [2]float64           // chance that others, and those at this quarter's conference, look for a tie
	seekMore   float64              // and what engagement adds
	exit       float64              // chance to leave the field
	stretch    float64              // from the luck of those who do not, to luck between 0 and 1
	credential [2]float64           // added to the log odds of renewing: without, and with a credential
	events     [2]float64           // likewise: of others, and of those whose employer has stopped paying
	volunteers float64              // engagement from which a member volunteers
	tenure     [longest + 1]float64 // log odds by quarters of membership
	logistic   curve

	standing, mastery float64             // levels of what members value
	fit, relation     [MaxCircles]float64 // by circle
}

// open works out what is the same for all members this quarter. A scale of 0 is
// no conference.
func (q *season) open(s *State, r *Rules, quarter int, scale float64) {
	v := &r.Value
	*q = season{
		now: s.Quarter, quarter: quarter, value: v, leaving: &r.Leaving, circles: s.circles(),
		plain:     1 - v.Mastery,
		memory:    [2]float64{0, mul(v.Conference, s.ConferenceQuality)},
		reach:     mul(s.PlatformUse, r.Market.ReachBase),
		reachMore: mul(s.PlatformUse, r.Market.ReachInteractive),
		valueRate: [2]float64{div(dt, v.PerceiveUp), div(dt, v.PerceiveDown)}, engageRate: [2]float64{div(dt, v.EngageUp), div(dt, v.EngageDown)},
		engageBase: v.EngageBase, engageValue: v.EngageValue, rivalPull: v.RivalPull, lossFade: r.Leaving.LossFade,
		seek:       [2]float64{r.Ties.Base, r.Ties.Base},
		seekMore:   mul(r.Ties.Network, s.Network),
		exit:       mul(r.Population.FieldExit, dt),
		credential: [2]float64{0, r.Leaving.Credential},
		volunteers: r.Population.VolunteerEngagement,
		standing:   s.Standing, mastery: s.Mastery,
	}
	odds := s.modified(RenewalOdds, 0)
	q.events = [2]float64{odds, odds - r.Leaving.EmployerStops}
	q.stretch = share(1, 1-q.exit)
	q.peers = mul(q.plain, v.Peers)
	q.peersMore = mul(q.plain, v.PeersInteractive-v.Peers)
	network := v.NetworkBase + mul(v.NetworkGain, s.Network)
	for n := 1; n <= numTies; n++ {
		known := v.PeerBase + mul(v.PeerTies, div(float64(n), numTies))
		q.worth[n] = div(mul(network, known), float64(n))
	}
	if quarter == conferenceQuarter && scale > 0 {
		a := &r.Attendance
		q.draw = mul(a.QualityBase+mul(a.Quality, s.ConferenceQuality), root(min(a.ScaleMost, scale)))
		q.seek[1] += r.Ties.AtTheConference
	}
	for n := range q.tenure {
		q.tenure[n] = r.Leaving.Tenure.At(mul(float64(n), dt))
	}
	q.logistic.prepare(r.Leaving.Logistic)
	q.openGroups(s, r)
}

// openGroups works out what the season means to the members of each segment.
func (q *season) openGroups(s *State, r *Rules) {
	v := &r.Value
	for i := range q.circles {
		g := &s.Segments[i%len(s.Segments)]
		relation := s.felt(i%len(s.Segments), i/len(s.Segments), r)
		q.fit[i], q.relation[i] = g.Fit, relation
		flat := mul(v.Standing, s.Standing) + mul(v.Offerings, g.Fit) + mul(v.Relationship, relation)
		full := mul(v.StandingInteractive, s.Standing) + mul(v.OfferingsInteractive, g.Fit) + mul(v.RelationshipInteractive, relation)
		q.groups[i] = group{
			flat:   mul(q.plain, flat) + mul(v.Mastery, s.Mastery),
			rising: mul(q.plain, full-flat),
			option: [2]float64{mul(s.RivalQuality, 1-mul(r.Market.Loyalty, relation)), 0},
		}
	}
}

// newSeason returns the season of a quarter.
func newSeason(s *State, r *Rules, quarter int, scale float64) *season {
	q := new(season)
	q.open(s, r, quarter, scale)
	return q
}

// option returns the strength of what the k-th member of a stretch could turn to
// instead.
func (q *season) option(p *stretch, k uint32) float64 {
	k %= pieceSize
	g := &q.groups[p.circle[k]%MaxCircles]
	return g.option[one(p.threshold[k] > q.reach+mul(q.reachMore, p.interactivity[k]))]
}
