package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

func stoodText(v *sim.View, draft sim.Plan) string {
	return strings.TrimSpace(page.Speak(page.Page{Blocks: tell.WhileItStood(v, draft, guild())}))
}

func TestAPlanThatHasStoodIsWeighedBeforeItStandsOn(t *testing.T) {
	v := seenYears(sim.Load, sharply(1, 1.1, 1.25)...)
	v.History[2].Members = 7600
	assert.Equal(t, "The plan has stood for 3 years. Since the end of year 1: members from 8,000 to 7,600 and workload from 100% to 125%.", stoodText(v, v.LastPlan))
}

func TestOnlyTheYearsOfThePlanAreWeighed(t *testing.T) {
	v := seenYears(sim.Silos, sharply(.9, .8, .75, .7)...)
	v.History[0].Plan = v.LastPlan.With(sim.Listening, 3)
	v.History[1].Plan = v.LastPlan.With(sim.Listening, 3)
	assert.Equal(t, "The plan has stood for 2 years. Since the end of year 2: silos from 80% to 70%.", stoodText(v, v.LastPlan))
	v.History[2].Plan = v.LastPlan.With(sim.Listening, 3)
	assert.Empty(t, stoodText(v, v.LastPlan), "a plan of one year is young")
}

// The one big investment is made once: its year does not make the plan another.
func TestAnInvestmentDoesNotMakeThePlanAnother(t *testing.T) {
	v := seenYears(sim.Silos, sharply(.9, .8, .75)...)
	v.History[1].Plan = v.LastPlan.With(sim.BigInvestment, 2)
	assert.Contains(t, stoodText(v, v.LastPlan), "The plan has stood for 3 years.")
}

func TestAnotherDraftIsNotWeighedAsThePlan(t *testing.T) {
	v := seenYears(sim.Silos, sharply(.9, .8, .75)...)
	assert.Empty(t, stoodText(v, v.LastPlan.With(sim.Listening, 3)))
}

func TestWhatIsBlurredIsNotWeighed(t *testing.T) {
	v := seenYears(sim.Engagement, exactly(.5), exactly(.4), between(.3, .4))
	assert.Equal(t, "The plan has stood for 3 years.", stoodText(v, v.LastPlan))
}

func TestAPlanThatLeavesWhatIsNamedAloneIsToldSo(t *testing.T) {
	v := seenYears(sim.Silos, sharply(.9, .8, .75)...)
	v.Elephants = []sim.ElephantView{{Index: 0, Status: sim.Named}, {Index: 1, Status: sim.Suspected}, {Index: 2, Status: sim.Buried}}
	assert.Contains(t, stoodText(v, v.LastPlan), "2 elephants are named, and the plan gives them no days.")
	draft := v.LastPlan.WithElephant(0, 1)
	v.LastPlan = draft
	for i := range v.History {
		v.History[i].Plan = draft
	}
	assert.Contains(t, stoodText(v, draft), "1 elephant is named, and the plan gives it no days.")
}

func TestTheLastYearIsSaidToBeLookedBeyond(t *testing.T) {
	v := seenYears(sim.Silos, sharply(.9, .8, .75)...)
	assert.Empty(t, tell.LastYear(v))
	v.Years = 4
	assert.Contains(t, tell.LastYear(v), "Your last year.")
	assert.Contains(t, page.Speak(tell.Plan(v, v.LastPlan, rules(), guild())), "for 5 years more.")
	v.Year, v.Years = 1, 1
	assert.Empty(t, tell.LastYear(v), "a lesson of one year")
}

func TestForecastsHaveARecordFromTheSecondOn(t *testing.T) {
	h := history()
	assert.Contains(t, tell.ForecastRecord(h), "So far 1 of your 2 forecasts came within 2 points; you were 70% sure on average.")
	h.Forecasts = h.Forecasts[:1]
	assert.Empty(t, tell.ForecastRecord(h))
	h = history()
	h.Forecasts[1].Year = len(h.Years) + 1
	assert.Empty(t, tell.ForecastRecord(h), "of a year that is not over nothing is known")
}
