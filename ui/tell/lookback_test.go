package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// learned is the fixture's scenario with objectives.
func learned() *scenarios.Scenario {
	sc := guild()
	sc.Objectives = []scenarios.Objective{
		{ID: "full", Text: "A full hall is not a full membership."}, {ID: "delay", Text: "What is sown takes years."}, {ID: "ask", Text: "Asking is cheaper than guessing."}, {ID: "say", Text: "Somebody has to say it."},
	}
	return sc
}

func TestADebriefHasAPageForEveryPartThatWasAskedFor(t *testing.T) {
	d := lookedBack()
	whole := tell.LookBack(d, learned(), history())
	assert.Len(t, whole, 12)
	few := tell.LookBack(&debrief.Debrief{Run: d.Run, Movements: d.Movements}, guild(), history())
	assert.Len(t, few, 6)
	for _, p := range append(whole, few...) {
		requireSound(t, p)
	}
}

// The words that a report keeps away from: nobody is graded, and nothing is
// recommended.
func TestNoWordOfADebriefGradesAnybody(t *testing.T) {
	for name, p := range lookedBackPages() {
		said := strings.ToLower(page.Speak(p))
		for _, word := range []string{"should have", "optimal", "correct", "grade", "rank", "winner", "best choice", "mistake"} {
			assert.NotContains(t, said, word, name)
		}
	}
}

func TestTheSentenceOfAWeightSaysWhatBecameOfTheAssociation(t *testing.T) {
	stood, fell := track(0), debrief.Track{Years: years()[:1]}
	longer := debrief.Track{Years: years()}
	for _, c := range []struct {
		run, other debrief.Track
		weight     sim.Amount
		says       string
	}{
		{stood, track(-900), 900_000_000, "there are 900 fewer engaged members"},
		{stood, track(900), -900_000_000, "there are 900 more engaged members"},
		{stood, track(-2), 2_000_000, "Luck alone can do as much."},
		{stood, fell, 1, "Played the other way, the association falls in year 1."},
		{fell, stood, -1, "comes to its last year"},
		{longer, fell, 1, "fell in year 2; played the other way, it falls in year 1"},
		{fell, fell, 0, "Either way the association falls in year 1."},
	} {
		assert.Contains(t, tell.WeightText(&c.run, &debrief.WhatIf{Track: c.other, Weight: c.weight}), c.says)
	}
	assert.NotContains(t, tell.WeightText(&stood, &debrief.WhatIf{Track: track(-900), Weight: 900_000_000}), "Luck alone")
}

func TestLuckIsSaidInOneSentence(t *testing.T) {
	for worse, says := range map[int]string{10: "Luck was against this run", 100: "Luck made little difference", 190: "Luck was with this run"} {
		d := lookedBack()
		d.Luck.Places[2].Worse = worse
		assert.Contains(t, tell.LuckSentence(d), says)
	}
}

// A sceptic reads for each assumption how many conclusions fall with it, those that
// carry the argument first, and finds nothing that luck could have done.
func TestAScepticSeesWhatFallsWithEachAssumption(t *testing.T) {
	d := lookedBack()
	d.Robustness.Changes = append([]debrief.Change{{Key: "people.prospects", Doubled: true, From: 2, To: 4}}, d.Robustness.Changes...)
	sc := learned()
	sc.ID = "ours"
	said := page.Speak(tell.Robustness(d, sc))
	drift, prospects := strings.Index(said, "How fast what members need moves"), strings.Index(said, "How many people in the field could still join")
	require.Positive(t, drift)
	assert.Less(t, drift, prospects, "what carries the argument comes first")
	assert.Contains(t, said, "halved –", "what was not tried is not counted")
	assert.NotContains(t, said, "realign sweep", "a scenario of one's own is no name there")
	for i := range d.WhatIfs {
		d.WhatIfs[i].Weight, d.WhatIfs[i].Track = 1_000_000, track(-1)
	}
	assert.NotContains(t, page.Speak(tell.Robustness(d, learned())), "the run came out")
}

// One belief stands in for another where only one is taken away.
func TestWhatBeliefsCostIsAskedOfEachAndOfAllAtOnce(t *testing.T) {
	d := lookedBack()
	said := page.Speak(tell.ElephantCosts(d, learned()))
	assert.Contains(t, said, "engaged members -220")
	assert.Contains(t, said, "all at once, there are 4,000 more engaged members")
	for i := range d.Elephants {
		d.Elephants[i].Vitality, d.Elephants[i].Reserves = 3_000_000, 0
	}
	d.Courses[len(d.Courses)-1].Weight = 5_000_000
	said = page.Speak(tell.ElephantCosts(d, learned()))
	assert.NotContains(t, said, "too little to tell", "a column of that tells nothing")
	assert.Contains(t, said, "no belief moved this run")
	assert.Contains(t, said, "did not move it by more than luck can either")
}

func TestARunWithoutChoicesHasNoTurningPoint(t *testing.T) {
	p := tell.TurningPoints(&debrief.Debrief{Run: track(0)}, guild())
	requireSound(t, p)
	assert.Contains(t, page.Speak(p), "No single choice moved the end")
}

func TestAGameIsLookedBackOnAsItWasTold(t *testing.T) {
	sc, h := learned(), history()
	h.Ballots = []tell.Ballot{{Year: 1, Choices: []int{0, 1}, First: []tell.Votes{{1, 2, 0, 0}, {0, 0, 0, 4}}, Dissent: []string{"We know none of them."}}}
	g := tell.Game(sc, 9, h)
	require.Len(t, g.Plans, len(h.Years))
	assert.Equal(t, h.Years[1].Plan, g.Plans[1])
	require.Len(t, g.Answers, len(h.Answers))
	assert.Equal(t, debrief.Answer(h.Answers[0]), g.Answers[0])
	assert.Equal(t, h.Forecasts, g.Forecasts)
	assert.Len(t, g.Objectives, 4)
	assert.Equal(t, []debrief.Ballot{{Year: 1, Choices: []int{0, 1}, First: []int{3, 4}, Dissent: 1}}, g.Ballots)
	assert.Equal(t, sim.Seed(9), g.Seed)
}
