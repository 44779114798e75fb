package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// trackOn is a run of the fixtures that ended with so many members.
func trackOn(plan sim.Plan, members sim.Amount) debrief.Track {
	t := debrief.Track{Years: years()}
	for i := range t.Years {
		t.Years[i].Plan = plan
	}
	t.Years[len(t.Years)-1].Figures[sim.Members] = members
	return t
}

// half is the first half of a run on a plan, as its leader saw it.
func half(plan sim.Plan, silos sim.Reading) tell.HalfTime {
	yv := yearView(2)
	yv.Seen[sim.Silos] = silos
	h := tell.HalfTime{Scenario: guild(), History: history(), Seen: &yv, Years: 2 * len(years())}
	for i := range h.History.Years {
		h.History.Years[i].Plan = plan
	}
	run, standing := trackOn(plan, 7400), trackOn(sim.StandingPlan(), 7500)
	h.Beside = &debrief.Debrief{Run: run, Standing: standing, Courses: []debrief.Course{
		{Kind: debrief.ConnectionLeft, Track: trackOn(plan, 7300)},
		{Kind: debrief.BeliefsSooner, Track: trackOn(plan, 7999)},
		{Kind: debrief.ListeningSooner, Track: trackOn(plan, 7998)},
		{Kind: debrief.BeliefsOutOfWay, Track: trackOn(plan, 7997)},
	}}
	return h
}

// halfPage is the page of a half-time that has something to set beside the run.
func halfPage() page.Page {
	h := half(sim.StandingPlan().With(sim.Listening, 3), exactly(.74))
	return h.Page()
}

func spokenHalf(h tell.HalfTime) string { return page.Speak(h.Page()) }

// What nobody can see yet stays unseen: neither blurred figures, nor what working on
// a belief would bring, nor what a hidden one costs.
func TestHalfTimeGivesNothingAway(t *testing.T) {
	plan := sim.StandingPlan().With(sim.Listening, 3)
	sharp, blurred := spokenHalf(half(plan, exactly(.74))), spokenHalf(half(plan, between(.6, .8)))
	assert.Contains(t, sharp, "silos")
	assert.NotContains(t, blurred, "silos")
	assert.Contains(t, sharp, "7,300")
	for _, hidden := range []string{"7,999", "7,998", "7,997"} {
		assert.NotContains(t, sharp, hidden)
	}
}

func TestHalfTimeAsksWhatTheYearsLeaveOpen(t *testing.T) {
	plan := sim.StandingPlan().With(sim.Listening, 3)
	for members, want := range map[sim.Amount]string{
		7501: "Beside the standing plan you have 101 members fewer.",
		7401: "Beside the standing plan you have 1 member fewer.",
		7400: "Beside the standing plan you have exactly as many members.",
		7399: "Beside the standing plan you have 1 member more.",
	} {
		h := half(plan, exactly(.7))
		h.Beside.Standing = trackOn(sim.StandingPlan(), members)
		assert.Contains(t, spokenHalf(h), want)
	}
	h := half(plan, exactly(.7))
	h.Beside.Standing.Years, h.Beside.Standing.Ending = h.Beside.Standing.Years[:1], sim.EndingInsolvent
	assert.Contains(t, spokenHalf(h), "The standing plan would not have lasted so long.")
	assert.Contains(t, spokenHalf(h), "falls in year 1")
}

func TestHalfTimeOfAPlanThatWasNeverChanged(t *testing.T) {
	said := spokenHalf(half(sim.StandingPlan(), exactly(.7)))
	assert.Contains(t, said, "The plan of the first day has stood all the time.")
	assert.Contains(t, said, "so there is no line of yours to leave out")
	assert.Contains(t, said, "What would have to happen for you to change the plan?")
}

func TestHalfTimeCanBeReadBeforeTheYearsHaveBeenPlayedAgain(t *testing.T) {
	h := half(sim.StandingPlan().With(sim.Listening, 3), exactly(.7))
	h.Beside = nil
	assert.Contains(t, spokenHalf(h), "Year 1: Listening from 1 to 3.")
	assert.Contains(t, spokenHalf(h), "The years are being played again.")
	h.Trouble = "The game is not finished."
	assert.NotContains(t, spokenHalf(h), "being played again")
	assert.Contains(t, spokenHalf(h), h.Trouble)
}

func TestHalfTimeSaysHowForecastsCameOut(t *testing.T) {
	h := half(sim.StandingPlan(), exactly(.7))
	for n, want := range []string{"", "Your one forecast, 80% sure, ", "You made 2 forecasts, 70% sure on average; "} {
		h.History.Forecasts = history().Forecasts[:n]
		if want == "" {
			assert.NotContains(t, spokenHalf(h), "What you expected")
			continue
		}
		assert.Contains(t, spokenHalf(h), want)
	}
}
