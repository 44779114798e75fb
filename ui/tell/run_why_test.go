package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// dismissed is a debrief of a run that the board ended after two years, of which it
// read the second worst.
func dismissed() *debrief.Debrief {
	d := lookedBack()
	d.Run = debrief.Track{Years: years(), Ending: sim.EndingDismissed}
	first, second := &d.Run.Years[0], &d.Run.Years[1]
	first.Events = append(first.Events, sim.Event{Kind: sim.BoardVerdict, Amount: 512_000}, sim.Event{Kind: sim.BoardWarns, Amount: 200_000})
	second.Events = []sim.Event{{Kind: sim.BoardVerdict, Amount: 90_000}}
	first.Income = []sim.Line{{Cause: sim.CauseConferenceIncome, Amount: 90_000_000}}
	second.Income = []sim.Line{{Cause: sim.CauseConferenceIncome, Amount: 30_000_000}}
	second.Figures[sim.Net] = -20_000_000
	second.Accounts[sim.Members].Opening = second.Figures[sim.Members] + 482
	first.Accounts[sim.BoardSupport].Opening, second.Figures[sim.BoardSupport] = 600_000, 35_000
	for i := range d.WhatIfs {
		d.WhatIfs[i].Track = d.Run
	}
	return d
}

func TestABoardThatEndedARunIsToldByItsVerdictAndTheChoicesThatLedThere(t *testing.T) {
	d := dismissed()
	kept := debrief.Track{Years: years(), Ending: sim.EndingDismissed}
	kept.Years[1].Figures[sim.BoardSupport] = 135_000
	d.WhatIfs[0].Track = kept
	said := inShort(d)
	assert.Contains(t, said, "The board read year 2 worst, at 9% by its own yardstick: $200,000 more was spent than came in, there were 482 members fewer and the conference brought in $600,000 less than the year before.")
	assert.Contains(t, said, "Of single choices these took most of it: year 1, listening: ")
	assert.Contains(t, said, "(-10 points).", "a choice that took nothing is not named")

	causes := page.Speak(tell.CausesSince(d))
	assert.Contains(t, causes, "How the board read the years")
	assert.Contains(t, causes, "9%")
	d.Run.Years[1].Figures[sim.BoardSupport] = 600_000
	assert.NotContains(t, page.Speak(tell.CausesSince(d)), "How the board read the years", "a board that stayed is no part of why")
}

// What saved a run is told once.
func TestTheChoiceThatWouldHaveSavedARunIsNamedOnce(t *testing.T) {
	d := dismissed()
	saved := track(0)
	saved.Years[1].Figures[sim.BoardSupport] = 535_000
	d.WhatIfs[0].Track = saved
	said := inShort(d)
	assert.Contains(t, said, "One choice weighed most: year 1, listening")
	assert.NotContains(t, said, "Of single choices")
}

func TestWhereTheDaysWentIsSaidBesideTheStandingPlan(t *testing.T) {
	d := lookedBack()
	said := inShort(d)
	assert.Contains(t, said, "Beside the standing plan more of the leaders' days went to")
	assert.Contains(t, said, "listening (5 a quarter rather than 2)")
	sc := learned()
	for i := range d.Run.Years {
		d.Run.Years[i].Plan = sc.World.Plan
	}
	assert.NotContains(t, strings.Join(tell.RunInShort(d, sc), "\n"), "leaders' days", "where nothing went elsewhere, nothing is said")
}

// A last plan is kept for five years after the end, so that it weighs as much as a
// whole line of the run.
func TestAChoiceOfTheLastPlanIsNotHeldUpAsATurnOfTheYearsPlayed(t *testing.T) {
	d := lookedBack()
	d.WhatIfs[0].Choice.Year = 2
	said := inShort(d)
	assert.Contains(t, said, "Before the last year one choice weighed most: year 1, ")
	assert.Contains(t, said, "700 more engaged members")
	d.WhatIfs[1].Weight, d.WhatIfs[1].Track = 3_000_000, track(-3)
	assert.Contains(t, inShort(d), "The last plan weighs more only because it is kept for five years after the end.")
}

func TestWhatIsSubtractedIsWhatIsShown(t *testing.T) {
	d := lookedBack()
	d.Luck.Places[2].Mine, d.Luck.Places[2].Middle = 1_128_500_000, 1_004_400_000
	assert.Contains(t, tell.LuckSentence(d), "it came to 1,129 engaged members")
	assert.Contains(t, tell.LuckSentence(d), "comes to 1,004, so luck made a difference of +125.")
}

// Half a per cent more is no conclusion, and nothing to explain.
func TestADifferenceThatLuckCanMakeIsNoConclusion(t *testing.T) {
	d := lookedBack()
	apart := debrief.Conclusion{Kind: debrief.AboveStanding, Figure: sim.Engagement, Held: 2}
	d.Robustness.Conclusions = append(d.Robustness.Conclusions, apart)
	d.Standing.Years[1].Figures[sim.Engagement] = d.Run.Years[1].Figures[sim.Engagement] - 5_000
	assert.NotContains(t, page.Speak(tell.Robustness(d, learned())), "Engagement at the end")
	d.Standing.Years[1].Figures[sim.Engagement] -= 45_000
	assert.Contains(t, page.Speak(tell.Robustness(d, learned())), "Engagement at the end: more than on the standing plan.")
}

func TestADoubtedAssumptionSaysWhatItRestsOnAndWhatTheRunComesToWithoutIt(t *testing.T) {
	d := lookedBack()
	d.Standing.Years[1].Figures[sim.Innovation] = 0
	d.Robustness.Ends = []debrief.End{{Stood: true, Years: 2, Figures: sim.Figures{sim.Vitality: 2_345_000_000}}, {Years: 1}}
	said := page.Speak(tell.Robustness(d, learned()))
	assert.Contains(t, said, "assumed")
	assert.Contains(t, said, "2,345; 2 differ")
	assert.Contains(t, said, "falls in year 1; 1 differs")
	assert.Contains(t, said, "Otherwise in most", "what fails under most changes is not said to hold")
	assert.Contains(t, said, "realign sweep guild --set needs.drift=0.025", "the change under which most falls is offered")
}

func TestQuestionsNameAYearAChoiceOrANumberOfTheRun(t *testing.T) {
	text := func(d *debrief.Debrief) string {
		var all []string
		for _, q := range tell.AskedOf(d, learned()) {
			all = append(all, q.Text)
		}
		return strings.Join(all, "\n")
	}
	d := lookedBack()
	d.Votes, d.Calibration = nil, debrief.Calibration{}
	said := text(d)
	assert.Contains(t, said, "the plan changed most, in ")
	assert.Contains(t, said, "1,200 engaged members hang on that. What made it look right then?")
	assert.Contains(t, said, "Somebody said it in year 1.")
	d.Elephants[0].Named = 0
	d.WhatIfs[0].Track = debrief.Track{Years: years()[:1], Ending: sim.EndingInsolvent}
	said = text(d)
	assert.Contains(t, said, "Nobody said it in 2 years.")
	assert.Contains(t, said, "Whether the association lasted hangs on that.")

	for i := range d.Run.Years {
		d.Run.Years[i].Plan = learned().World.Plan
	}
	said = text(d)
	assert.Contains(t, said, "The plan of the first day stood for 2 years.")
	assert.Contains(t, said, "% of the planned days went into the calendar.")
	assert.Contains(t, text(dismissed()), "The first warning came in year 1, and it ended in year 2.")
	require.NotEqual(t, text(dismissed()), said)
}

func TestOtherLeadersThatEndedAlikeAreToldTogether(t *testing.T) {
	d := lookedBack()
	d.Ghosts = []debrief.Ghost{{ID: "steward", Track: track(0)}, {ID: "craftsman", Track: debrief.Track{Years: years()[:1], Ending: sim.EndingInsolvent}}, {ID: "controller", Track: track(-1)}}
	said := page.Speak(tell.Trajectories(d.Run.Years, tell.GhostsOf(d), learned()))
	assert.Contains(t, said, "after 2 years: The Steward, The Controller")
	assert.Contains(t, said, "after 1 year: The Craftsman")
}

// Where no choice moved the end, one may still have taken support.
func TestChoicesThatTookSupportAreNamedWhereNoneTurnedTheRun(t *testing.T) {
	d := dismissed()
	kept := debrief.Track{Years: years(), Ending: sim.EndingDismissed}
	kept.Years[1].Figures[sim.BoardSupport] = 135_000
	d.WhatIfs[0].Track = kept
	for i := range d.WhatIfs {
		d.WhatIfs[i].Weight = 0
	}
	assert.Contains(t, inShort(d), "Of single choices these took most of it: year 1, listening: ")
}
