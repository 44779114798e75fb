package tell_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// inShort says a debrief in short, as one text.
func inShort(d *debrief.Debrief) string {
	d.Run.Years[0].Plan = d.Run.Years[0].Plan.With(sim.Listening, 3)
	return strings.Join(tell.RunInShort(d, learned()), "\n")
}

// falling is a debrief of a run that ended so after its first year.
func falling(ending string) *debrief.Debrief {
	d := lookedBack()
	d.Run = debrief.Track{Years: years()[:1], Ending: ending}
	d.Luck.Stood = 0
	for i := range d.WhatIfs {
		d.WhatIfs[i].Track = d.Run
	}
	return d
}

func TestInShortSaysWhatHappenedWhyWhatWouldHaveChangedItAndLuck(t *testing.T) {
	said := inShort(lookedBack())
	assert.Contains(t, said, "In 2 years members went from")
	assert.Contains(t, said, "The standing plan, on the same luck, ends with")
	assert.Contains(t, said, "One choice weighed most: year 1, listening")
	assert.Contains(t, said, "1,200 fewer engaged members")
	assert.Contains(t, said, "with “The style of the first day kept” in every year the association falls in year 1.")
	assert.Contains(t, said, "Luck was with this run")
	assert.NotContains(t, said, "the other table", "who is not a leader by rule is not held up")
}

func TestWhatIsNotKnownYetIsNotSaidInShort(t *testing.T) {
	d := lookedBack()
	d.WhatIfs, d.Courses, d.Luck, d.Ghosts, d.Standing = nil, nil, nil, nil, debrief.Track{}
	said := tell.RunInShort(d, learned())
	assert.Len(t, said, 1)
	assert.NotContains(t, said[0], "standing plan")
	assert.Empty(t, tell.RunInShort(&debrief.Debrief{}, learned()))
}

func TestARunThatFellIsExplainedByWhatTookItThere(t *testing.T) {
	d := falling(sim.EndingDismissed)
	d.Run.Years[0].Accounts[sim.BoardSupport] = sim.Account{Opening: 600_000, Closing: 100_000, Lines: []sim.Line{{Cause: sim.CauseVerdict, Amount: -550_000}, {Cause: sim.CauseOffice, Amount: 50_000}}}
	said := inShort(d)
	assert.Contains(t, said, "The board ended it after year 1")
	assert.Contains(t, said, "the board's verdict (-55 points)")
	assert.NotContains(t, said, "the trust any leader is given", "what held it up did not end it")
	assert.Contains(t, said, "No single choice would have saved it")
	assert.Contains(t, said, "It was not luck that ended it")

	d = falling(sim.EndingInsolvent)
	d.Luck.Stood = 40
	d.WhatIfs[0].Track = track(0)
	said = inShort(d)
	assert.Contains(t, said, "The money ran out in year 1")
	assert.Contains(t, said, "comes to its last year", "one choice would have saved it")
	assert.Contains(t, said, "in 40 of 200 runs under other luck")
}

func TestAChoiceThatLuckCouldOutweighIsNotHeldUp(t *testing.T) {
	d := lookedBack()
	for i := range d.WhatIfs {
		d.WhatIfs[i].Weight = 3_000_000
		d.WhatIfs[i].Track = track(-3)
	}
	d.Ghosts = append(d.Ghosts, debrief.Ghost{ID: "craftsman", Track: track(2000)})
	said := inShort(d)
	assert.Contains(t, said, "No single choice changed it by more than luck can")
	assert.Contains(t, said, "the Craftsman came furthest")
	assert.NotContains(t, said, "One choice weighed most")
}

func TestARunThatManyChoicesCouldTipHasNoOneTurningPoint(t *testing.T) {
	d := lookedBack()
	for i := range 3 {
		assert.NotContains(t, inShort(d), "lasted by a little", "%d choices", i)
		d.WhatIfs[i].Track = debrief.Track{Years: years()[:1], Ending: sim.EndingInsolvent}
	}
	said := inShort(d)
	assert.Contains(t, said, "The run lasted by a little: 3 of 4 single choices")
	assert.NotContains(t, said, "One choice weighed most")
	assert.Contains(t, page.Speak(tell.TurningPoints(d, learned())), "none of them is the one that mattered")
}

func TestWhoNeverChangedThePlanHasLittleToUndo(t *testing.T) {
	d, sc := lookedBack(), learned()
	d.WhatIfs = []debrief.WhatIf{}
	for i := range d.Run.Years {
		d.Run.Years[i].Plan = sc.World.Plan
	}
	said := strings.Join(tell.RunInShort(d, sc), "\n")
	assert.Contains(t, said, "The plan of the first day was never changed")
	assert.NotContains(t, said, "ends with", "the standing plan is not set beside itself")
}

// What needed easing elsewhere is no clean comparison, a world without beliefs is
// nobody's choice, and luck can move a little.
func TestWhatWasKeptUpIsToldWhereItIsAFairComparison(t *testing.T) {
	d := lookedBack()
	d.Courses = slices.DeleteFunc(d.Courses, func(c debrief.Course) bool { return c.Kind == debrief.StyleKept })
	assert.Contains(t, inShort(d), "with “The beliefs left alone” in every year there are 900 fewer engaged members.")
	d.Courses[1].Weight = -900_000_000
	assert.Contains(t, inShort(d), "there are 900 more engaged members.")
	d.Courses[1].Weight = 5_000_000
	assert.NotContains(t, inShort(d), "one line weighed most")
}

// A level beside days is read as days, and a setting by hand that takes the same
// is no change.
func TestTwoSettingsStandBesideEachOtherInOneMeasure(t *testing.T) {
	sc := guild()
	plan := sim.StandingPlan()
	tuned := plan.Tune(sim.Conference, sim.Effort{Days: 900, Amount: 900})
	c := debrief.Choice{Kind: debrief.LeverChoice, Year: 5, Index: int(sim.Conference), Made: tuned, Instead: plan}
	assert.Equal(t, "Year 5, the June congress: 9 days, at 90% of full size rather than 14 days, at 100% of full size", tell.ChoiceLine(&c, sc))
	c.Made = plan.With(sim.Conference, 1)
	assert.Equal(t, "Year 5, the June congress: level 1 rather than level 2", tell.ChoiceLine(&c, sc))
	assert.Empty(t, tell.Changes(plan, plan.Tune(sim.Conference, sim.Effort{Days: 1400, Amount: 1000}), sc))
}

// Luck that moves next to nothing is not called luck, wherever it ranks.
func TestALittleLuckIsNoLuck(t *testing.T) {
	d := lookedBack()
	d.Luck.Places[2] = debrief.Place{Figure: sim.Vitality, Mine: 2_523_000_000, Middle: 2_505_000_000, Worse: 190}
	assert.Contains(t, tell.LuckSentence(d), "Luck made little difference")
}
