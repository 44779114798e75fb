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

// looking is the fixture's run, looked back on to the end.
func looking() *tell.Looking {
	h := history()
	h.Ballots = []tell.Ballot{{Year: 1, Choices: []int{0, 1}, First: []tell.Votes{{1, 2, 0, 0}, {0, 0, 0, 4}}}}
	h.Commitments = []tell.Commitment{
		{Action: "Call the ten who left", When: "in May", Asks: "the treasurer"}, {Action: "Ask the staff", When: "soon"}, {Action: "Listen", Asks: "the board"}, {Action: "Begin"},
	}
	sc := learned()
	sc.Debrief.Questions[scenarios.Real] = []string{"Who speaks for those who left?"}
	return &tell.Looking{
		Scenario: sc, History: h, Debrief: *lookedBack(), Next: tell.NumReaches,
		Crowds: []tell.Crowd{{Members: []sim.MemberView{{ID: 1, Group: -1, Quarters: 3}}}, {Members: []sim.MemberView{{ID: 1, Group: -1, Left: true}}}},
		Views:  []sim.View{{}, {}},
	}
}

func TestEveryRoomTellsSomething(t *testing.T) {
	l := looking()
	for _, r := range l.Rooms() {
		p := l.Room(r)
		requireSound(t, p)
		assert.NotContains(t, page.Speak(p), "Not ready yet", tell.RoomTitle(r))
	}
}

// What is still being played is named, and what will not be known says why.
func TestARoomThatIsNotReadySaysWhatIsPlayedForIt(t *testing.T) {
	l := looking()
	for reach := range tell.NumReaches {
		l.Next = reach
		ready := 0
		for _, r := range l.Rooms() {
			needed, missing := l.Needs(r)
			if !missing {
				ready++
				continue
			}
			assert.Contains(t, page.Speak(l.Room(r)), tell.ReachText(needed))
		}
		assert.Positive(t, ready, "something can be read at once")
	}
	l.Next, l.Trouble = tell.PlayedAgain, "the plan of year 2 cannot have been made in this game"
	assert.Contains(t, page.Speak(l.Room(tell.LuckRoom)), "This cannot be told: the plan of year 2")
	assert.False(t, l.Playing())
}

func TestARoomOfVotesIsThereWhereVotesWereTaken(t *testing.T) {
	l := looking()
	assert.Contains(t, l.Rooms(), tell.VotesRoom)
	l.History.Ballots = []tell.Ballot{{Year: 1, Card: -1, Question: "Whom do we not ask?"}}
	assert.NotContains(t, l.Rooms(), tell.VotesRoom)
}

func TestSixQuestionsAreWrittenFromARun(t *testing.T) {
	d := lookedBack()
	ys := years()
	ys[1].Accounts[sim.Engagement] = sim.Account{Opening: 500_000, Closing: 400_000}
	d.Run.Years = ys
	asked := tell.AskedOf(d, learned())
	require.Len(t, asked, int(scenarios.NumPhases), "one for each phase")
	for i, q := range asked {
		assert.Equal(t, scenarios.Phase(i), q.Phase)
	}
	assert.Contains(t, asked[0].Text, "In year 2 engagement fell most, from 50% to 40%.")
	assert.Contains(t, asked[1].Text, "4 of 9 first votes were not for what most wanted")
	assert.Contains(t, asked[2].Text, "Year 1, listening")
	assert.Contains(t, asked[3].Text, "Who thinks so in your own place")
	assert.Contains(t, asked[4].Text, "That does not hold if “how fast what members need moves” is halved.")
	assert.Contains(t, asked[5].Text, "within a month")
}

func TestWhatIsAskedFollowsWhatTheRunShowed(t *testing.T) {
	asked := func(change func(d *debrief.Debrief)) string {
		d := lookedBack()
		change(d)
		var all []string
		for _, q := range tell.AskedOf(d, learned()) {
			all = append(all, q.Text)
		}
		return strings.Join(all, "\n")
	}
	assert.Contains(t, asked(func(d *debrief.Debrief) { d.Votes = nil }), "What had you taken for granted?", "who did not vote is asked about what was expected")
	assert.Contains(t, asked(func(d *debrief.Debrief) { d.Votes = d.Votes[1:] }), "everybody agreed at once")
	assert.Contains(t, asked(func(d *debrief.Debrief) { d.Elephants = nil }), "least like your own place")
	assert.Contains(t, asked(func(d *debrief.Debrief) { d.Robustness = nil }), "Suppose it had gone the other way")
	assert.Contains(t, asked(func(d *debrief.Debrief) { d.WhatIfs = []debrief.WhatIf{} }), "What was kept up from year to year")
	lost := asked(func(d *debrief.Debrief) {
		d.Run = debrief.Track{Years: years(), Ending: sim.EndingDismissed}
		d.WhatIfs = []debrief.WhatIf{}
	})
	assert.Contains(t, lost, "It ended in year 2.")
	assert.Contains(t, lost, "Until when could it have been turned")
	assert.Len(t, tell.AskedOf(&debrief.Debrief{}, learned()), 2, "of a run that nobody looked back on only what is like it, and what now")
}

// The words that a debrief keeps away from: nobody is graded, and nothing is
// recommended.
func TestNoRoomGradesAnybody(t *testing.T) {
	for _, p := range looking().Pages() {
		said := strings.ToLower(page.Speak(p))
		for _, word := range []string{"should have", "optimal", "correct", "grade", "rank", "winner", "best choice", "mistake"} {
			assert.NotContains(t, said, word, p.Title)
		}
	}
}

func TestThePagesToTakeAwayAreFound(t *testing.T) {
	p := tell.TakenAway("/home/me/saves/guild-7.html", "It was copied.", "one\ntwo\n")
	requireSound(t, p)
	said := page.Speak(p)
	assert.Contains(t, said, "/home/me/saves/guild-7.html")
	assert.Contains(t, said, "two")
}
