package sim

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A band is what the mean of the eight seeds must lie in.
type band struct{ lo, hi float64 }

// within reports a measured value against its band; the name is the code of the
// reference mode.
func within(t *testing.T, what string, got float64, b band) {
	t.Helper()
	t.Logf("%s: %.3f, band %s", what, got, b)
	measured(t.Name(), what, got, b)
	assert.GreaterOrEqual(t, got, b.lo, what)
	assert.LessOrEqual(t, got, b.hi, what)
}

// mean averages f over trials.
func mean(trials []*trial, f func(*trial) float64) float64 {
	sum := 0.0
	for _, x := range trials {
		sum += f(x)
	}
	return sum / float64(len(trials))
}

// meanRatio averages f(a)/f(b) over pairs of trials with the same seed. A run
// that has failed counts as nothing.
func meanRatio(a, b []*trial, f func(*trial) float64) float64 {
	sum := 0.0
	for k := range a {
		sum += share(f(a[k]), f(b[k]))
	}
	return sum / float64(len(a))
}

// playAll plays a strategy for ten years on the eight seeds.
func playAll(w *World, f strategy) []*trial {
	trials := make([]*trial, len(modeSeeds))
	var wait sync.WaitGroup
	for k, seed := range modeSeeds {
		wait.Add(1)
		go func() {
			defer wait.Done()
			trials[k] = play(w, seed, f, 40, nil)
		}()
	}
	wait.Wait()
	return trials
}

// The runs that several reference modes look at, played once.
var (
	runsOfUsual      = sync.OnceValue(func() []*trial { return playAll(house(8000, nil), always(usual())) })
	runsOfAnnual     = sync.OnceValue(func() []*trial { return playAll(house(8000, nil), always(annual())) })
	runsOfConnecting = sync.OnceValue(func() []*trial { return playAll(house(8000, nil), always(connecting())) })
	runsOfPath       = sync.OnceValue(func() []*trial { return playAll(house(8000, nil), path(6)) })
	runsOfReverse    = sync.OnceValue(func() []*trial { return playAll(house(8000, nil), reverse) })
)

func yearOf(n int, f Figure) func(*trial) float64 {
	return func(t *trial) float64 { return t.figure(n, f) }
}

func earlyMean(f Figure) func(*trial) float64 {
	return func(t *trial) float64 { return (t.figure(1, f) + t.figure(2, f) + t.figure(3, f)) / 3 }
}

func TestC1UsualRenewalMatchesTheSurveys(t *testing.T) {
	within(t, "renewal, years 1-3", mean(runsOfUsual(), earlyMean(Renewal)), band{.82, .86})
}

func TestC2FirstYearRenewalMatchesTheSurveys(t *testing.T) {
	within(t, "first-year renewal, years 1-3", mean(runsOfUsual(), earlyMean(FirstYearRenewal)), band{.62, .74})
}

func TestC3RenewalRisesWithTenure(t *testing.T) {
	var by [5]GroupTally
	for _, x := range runsOfUsual() {
		for _, y := range x.years[1:3] {
			for k, g := range y.Renewals.ByTenure {
				by[k].Due += g.Due
				by[k].Expected += g.Expected
			}
		}
	}
	rising(t, by)
	within(t, "renewal, fifth year and later less first", rate(by[4])-rate(by[0]), band{.15, 9})
}

func TestC4RenewalRisesWithEngagement(t *testing.T) {
	var by [5]GroupTally
	for _, x := range runsOfUsual() {
		for _, y := range x.years[1:3] {
			for k, g := range y.Renewals.ByEngagement {
				by[k].Due += g.Due
				by[k].Expected += g.Expected
			}
		}
	}
	rising(t, by)
	within(t, "renewal, highest fifth of engagement less lowest", rate(by[4])-rate(by[0]), band{.02, 9})
}

func rate(g GroupTally) float64 { return g.Expected / float64(g.Due) }

func rising(t *testing.T, groups [5]GroupTally) {
	t.Helper()
	for k, g := range groups {
		require.Positive(t, g.Due)
		t.Logf("group %d: %.3f of %d", k+1, rate(g), g.Due)
		if k > 0 {
			assert.Greater(t, rate(g), rate(groups[k-1]), "group %d", k+1)
		}
	}
}

func TestC5AttendeesRenewMore(t *testing.T) {
	more := mean(runsOfUsual(), func(x *trial) float64 {
		g := x.years[1].Renewals
		return float64(g.Attendees.Renewed)/float64(g.Attendees.Due) - float64(g.Others.Renewed)/float64(g.Others.Due)
	})
	within(t, "attendees less others, year 2", more, band{.04, .16})
}

func TestC6AFifthOfMembersComeToTheConference(t *testing.T) {
	part := mean(runsOfUsual(), func(x *trial) float64 {
		return float64(x.years[0].Dashboard.Attendance) / x.figure(1, Members)
	})
	within(t, "attendance, year 1", part, band{.15, .25})
}

func TestC7DuesAndConferenceHaveTheirSharesOfIncome(t *testing.T) {
	within(t, "dues", mean(runsOfUsual(), func(x *trial) float64 { return x.years[0].Dashboard.DuesShare }), band{.30, .46})
	within(t, "conference", mean(runsOfUsual(), func(x *trial) float64 { return x.years[0].Dashboard.ConferenceShare }), band{.24, .38})
}

func TestC8TheFirstYearAboutBreaksEven(t *testing.T) {
	margin := mean(runsOfUsual(), func(x *trial) float64 { return x.figure(1, Net) / x.figure(1, Revenue) })
	within(t, "net margin, year 1", margin, band{-.05, .10})
	within(t, "revenue, year 1, $ million", mean(runsOfUsual(), yearOf(1, Revenue))/1e6, band{5.0, 5.5})
}

// With the flows of a moment frozen, members tend to joins over lapse rate.
func TestC9LongRunSizeIsJoinsOverLapses(t *testing.T) {
	x := play(house(8000, nil), 7, always(usual()), 4, nil)
	p := x.years[0].People
	joins, lost := float64(p.Joined), float64(p.Lapsed+p.LeftField)/float64(p.Opening)
	n := float64(p.Opening)
	for range 400 {
		n += joins - lost*n
	}
	within(t, "frozen flows over joins by lapse rate", n/(joins/lost), band{.98, 1.02})
}

func TestC10UsualLosesMembersSlowlyAtFirst(t *testing.T) {
	for _, c := range []struct {
		year int
		b    band
	}{{1, band{.97, 1.02}}, {3, band{.93, 1.00}}, {10, band{.60, .88}}} {
		within(t, fmt.Sprintf("members, year %d, over 8,000", c.year), mean(runsOfUsual(), yearOf(c.year, Members))/8000, c.b)
	}
}

func TestC12AFewMembersGiveMost(t *testing.T) {
	x := play(house(8000, nil), 7, always(usual()), 8, nil)
	m := &x.state.Members
	high := 0
	for _, i := range m.living {
		if m.Engagement[i] > .6 {
			high++
		}
	}
	within(t, "members with engagement above .6", float64(high)/float64(m.Count()), band{.08, .25})
}
