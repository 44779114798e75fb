package words

import "example.com/realign/sim"

// Limits of a game. A save of it must be played again in seconds.
const (
	MostYears       = 30
	MostVotes       = 9 // of a seat
	LeastMembers    = 100
	MostMembers     = 1_000_000
	MostMemberYears = 4_000_000
)

// LongestCondition is how many characters of a condition are read.
const LongestCondition = 200

// Starts reports whether the start can set q: what is a stock and does not end
// by itself. The grip of elephants and what chapters are stand where they are
// listed.
func Starts(q sim.Quantity) bool {
	return q.Changeable() && !q.Temporary() && q != sim.LeadershipDays && q != sim.Grip && q.Index() != sim.PerChapter && q != sim.Quantity(sim.Members)
}

// Settable reports whether an effect may set q outright. The conference can be
// called off; everything else changes from where it stands.
func Settable(q sim.Quantity) bool { return q == sim.ConferenceScale }

// MostOf returns the most that q can reasonably be changed by or set to; what is
// larger is a slip.
func MostOf(q sim.Quantity) float64 {
	switch q {
	case sim.Quantity(sim.Load):
		return 3
	case sim.Evidence:
		return 1.5
	case sim.ConferenceScale:
		return 2
	case sim.RenewalOdds:
		return 5
	case sim.LeadershipDays:
		return mostDays
	case sim.Ideas, sim.Programmes:
		return 50
	case sim.Quantity(sim.PoliticalCapital):
		return 100
	case sim.StaffCount:
		return 1000
	}
	switch q.Kind() {
	case sim.MoneyKind:
		return 1e9
	case sim.PeopleKind:
		return MostMembers
	default:
		return 1
	}
}

// mostDays is how many days of leadership a quarter has at the most.
const mostDays = 45

// mostDollars and mostAmount are the most that one lever can reasonably take in a
// quarter.
const (
	mostDollars = 10e6
	mostAmount  = 10
)

// unitOf names what q measures.
func unitOf(q sim.Quantity) string {
	switch q.Kind() {
	case sim.ShareKind:
		return "share"
	case sim.MoneyKind:
		return "money"
	case sim.PeopleKind:
		return "people"
	default:
		return "number"
	}
}
