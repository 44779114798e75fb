package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// coursesOf plays plans and returns the run's courses by their kind.
func coursesOf(t *testing.T, w *sim.World, plans []sim.Plan) (debrief.Track, map[debrief.CourseKind]debrief.Course) {
	t.Helper()
	g, _ := played(w, 7, planner{plans: plans})
	v := open(t, g)
	all := map[debrief.CourseKind]debrief.Course{}
	for _, c := range v.Courses(nil) {
		all[c.Kind] = c
	}
	return v.First().Run, all
}

// endOf plays plans, and returns the members and the silos at the end.
func endOf(w *sim.World, plans []sim.Plan) sim.Figures {
	_, run := played(w, 7, planner{plans: plans})
	return run.Years()[len(run.Years())-1].Figures
}

func lastOf(c debrief.Course) sim.Figures { return c.Track.Last() }

func TestALineOfARunIsChangedInEveryYearAndNothingElseIs(t *testing.T) {
	w := house(4)
	w.Cards = nil
	plans, withoutConnection, sooner := standing(4), standing(4), standing(4)
	for i := range plans {
		plans[i] = plans[i].With(sim.Conference, 1).With(sim.BoardMeetings, 1)
		withoutConnection[i] = plans[i]
		plans[i] = plans[i].With(sim.SiloBreaking, 1)
		sooner[i] = plans[i].With(sim.Listening, 2)
		if i > 1 {
			plans[i] = plans[i].With(sim.Listening, 2)
		}
	}
	run, courses := coursesOf(t, w, plans)
	require.Contains(t, courses, debrief.ConnectionLeft)
	assert.Equal(t, endOf(w, withoutConnection), lastOf(courses[debrief.ConnectionLeft]))
	require.Contains(t, courses, debrief.ListeningSooner)
	assert.Equal(t, endOf(w, sooner), lastOf(courses[debrief.ListeningSooner]))
	require.Contains(t, courses, debrief.CalendarLeft)
	for _, line := range []debrief.CourseKind{debrief.ShortcutsLeft, debrief.BeliefsLeft, debrief.BeliefsSooner, debrief.StyleKept, debrief.InvestmentLater} {
		assert.NotContains(t, courses, line, "the run had none of it")
	}
	for _, c := range courses {
		assert.Equal(t, run.Worth()-c.Track.Worth(), c.Weight)
	}
}

func TestARunOnTheStandingPlanHasOnlyTheCourseWithoutBeliefs(t *testing.T) {
	_, courses := coursesOf(t, house(3), standing(3))
	for kind := range courses {
		assert.Equal(t, debrief.BeliefsOutOfWay, kind)
	}
}

func TestWhatThereWasNoRoomForIsNoCourse(t *testing.T) {
	w := house(3)
	w.Cards = nil
	plans := standing(3)
	for i := range plans {
		plans[i] = plans[i].With(sim.Listening, 0).Tune(sim.BoardMeetings, sim.Effort{Days: 1200})
	}
	run, courses := coursesOf(t, w, plans)
	for kind, c := range courses {
		same := kind != debrief.BeliefsOutOfWay
		for i, y := range c.Track.Years {
			same = same && y.Plan == run.Years[i].Plan
		}
		assert.False(t, same, "course %d is the run over again", kind)
	}
}

func TestTheBigInvestmentWaitsForOpenDoorsWhereTheyOpened(t *testing.T) {
	w := house(8)
	w.Members = 8000               // enough to carry the house's work
	w.Start[0].Amount = 20_000_000 // and to pay for it in any year
	w.Cards = nil
	g, _ := played(w, 7, by(t, "relationship"))
	plans := g.Plans
	plans[0] = plans[0].With(sim.BigInvestment, 1)
	run, courses := coursesOf(t, w, plans)
	opened := 0
	for _, y := range run.Years {
		if opened == 0 && y.Accounts[sim.Silos].Opening <= 500_000 {
			opened = y.Number
		}
	}
	require.Greater(t, opened, 1, "the doors opened while it ran")
	later := courses[debrief.InvestmentLater].Track
	require.Len(t, later.Years, 8)
	rules := &w.Rules
	for _, y := range later.Years {
		assert.Equal(t, y.Number == opened, y.Plan.Effort(sim.BigInvestment, rules).Money > 0, "year %d", y.Number)
	}
	closed := standing(8)
	closed[0] = closed[0].With(sim.BigInvestment, 1).With(sim.Conference, 1)
	_, courses = coursesOf(t, w, closed)
	assert.NotContains(t, courses, debrief.InvestmentLater, "where they never opened there is no later")
}
