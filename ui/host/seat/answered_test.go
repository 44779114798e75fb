package seat

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/class"
)

// cardsAreVotedOn is the hour in which the cards of the first years are put to the vote.
func cardsAreVotedOn(t *testing.T) *room {
	return newRoom(t, "    predict: renewal\n", "    ballots: yes\n", "gate: everyone-or-clock", "gate: clock")
}

// votesOn has three screens vote in the round underway, and closes it.
func (r *room) votesOn(seats []*screen, choices ...string) {
	for i, c := range choices {
		seats[i].press(c, "2").write("")
	}
	r.leads(class.Act{Do: class.Step, Team: 0})
}

func TestHowAVoteOnACardFellIsReadBeforeWhatCameOfIt(t *testing.T) {
	r := cardsAreVotedOn(t)
	s := []*screen{r.sits(0, 0), r.sits(0, 1), r.sits(0, 2)}
	r.to("first")
	s[0].press("enter", "enter")
	for i := range s {
		s[i].until("enter", "Vote in secret")
	}
	r.votesOn(s, "1", "2", "2")
	r.leads(class.Act{Do: class.Step, Team: 0})
	r.leads(class.Act{Do: class.Step, Team: 0})
	r.votesOn(s, "2", "2", "2")
	r.leads(class.Act{Do: class.Step, Team: 0})
	for i := range s {
		assert.Contains(t, s[i].text(), "○○ 2 → ●●● 3")
		assert.Contains(t, s[i].text(), "Decided: ")
		assert.NotContains(t, s[i].text(), "Your answer")
		s[i].press("enter")
		assert.Contains(t, s[i].text(), "Your answer")
		assert.Contains(t, s[i].text(), "Your vote decided: ")
	}
}

func TestACardOfAYearThatIsTakenBackIsPutAgain(t *testing.T) {
	r := newRoom(t, "    predict: renewal\n", "", "gate: everyone-or-clock", "gate: clock")
	s := r.sits(0, 0)
	r.to("first")
	s.press("enter", "enter").until("enter", "One answer counts").press("1").until("enter", "You chose: ")
	r.leads(class.Act{Do: class.Undo, Team: 0, N: 1})
	s.until("enter", "Year 1 of 3").press("enter", "enter").until("enter", "One answer counts")
	assert.NotContains(t, s.text(), "You chose: ")
}

func TestAVoteThatWasTakenBackIsNotSaidToHaveDecided(t *testing.T) {
	r := newRoom(t, "    predict: renewal\n", "", "gate: everyone-or-clock", "gate: clock")
	a, b, c := r.sits(0, 0), r.sits(0, 1), r.sits(0, 2)
	r.to("first")
	a.press("enter", "enter").until("enter", "One answer counts")
	r.leads(class.Act{Do: class.Open, Team: 0})
	b.until("enter", "Vote in secret")
	c.until("enter", "Vote in secret")
	r.votesOn([]*screen{a, b, c}, "1", "2", "2")
	r.leads(class.Act{Do: class.Step, Team: 0})
	r.leads(class.Act{Do: class.Step, Team: 0})
	r.votesOn([]*screen{a, b, c}, "2", "2", "2")
	r.leads(class.Act{Do: class.Step, Team: 0})
	a.press("enter")
	require.Contains(t, a.text(), "Your vote decided: ")
	r.leads(class.Act{Do: class.Undo, Team: 0, N: 1})
	a.until("enter", "Year 1 of 3").press("enter", "enter").until("enter", "One answer counts")
	require.NoError(t, r.try(class.Facilitator, class.Act{Do: class.Answer, Team: 0, N: r.c.Answers(0)[0]}))
	r.news()
	assert.NotContains(t, a.text(), "Decided: ")
	assert.NotContains(t, a.text(), "Your vote decided: ")
	assert.Contains(t, a.text(), "You chose: ")
}

func TestNobodyIsToldThatTheyChoseWhatTheClockTook(t *testing.T) {
	r := cardsAreVotedOn(t)
	s := r.sits(0, 0)
	r.to("first")
	s.press("enter", "enter").until("enter", "Vote in secret")
	r.wait(9 * class.Minute)
	s.until("enter", "The time ran out, and this was taken: ")
	assert.NotContains(t, s.text(), "You chose")
	assert.NotContains(t, s.text(), "Your answer")
}

func TestWhereOnlySeatsByRuleVotedTheyAreSaidToHaveChosen(t *testing.T) {
	b := class.BallotView{Options: []string{"Yes", "No"}, Decision: 1, Rounds: []class.Round{{Voters: 2, Ruled: 2, Leads: 1}}}
	assert.True(t, b.ByRule())
	assert.Equal(t, "The seats that vote by rule chose: No", decidedText(&b))
	b.Rounds[0].Ruled = 1
	require.False(t, b.ByRule())
	assert.Equal(t, "Decided: No", decidedText(&b))
	b.Rounds[0].Leads = -1
	assert.Equal(t, "Decided by the chair: No", decidedText(&b))
	b.Rounds[0].Leads, b.Weighted = 1, true
	assert.Equal(t, "Decided by the votes as they are weighed here: No", decidedText(&b))
}

func TestEnterLeadsThroughTheLinesOfWhatSomebodyWillDoBeforeItIsKept(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("commit")
	s.press("1")
	s.write("Ring three members").write("In March")
	assert.Empty(t, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Pledges, "nothing is kept before the last line")
	s.write("The treasurer")
	assert.Equal(t, []class.Pledged{{Action: "Ring three members", When: "In March", Asks: "The treasurer"}}, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Pledges)
	s.press("1").press("enter")
	assert.Contains(t, s.text(), "Write down what you will do", "who writes nothing is asked for nothing more")
}

func TestAGameThatIsOverSaysSoWhereItIsLookedAt(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("commit")
	s.press("3")
	assert.Contains(t, s.text(), "The game is over")
	assert.NotContains(t, s.text(), "Year 4 of 3")
}

func TestTheKeyThatLeadsFromAReportToTheClassIsNamedAndDoesSo(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("practice")
	a.press("enter", "enter").until("1", "Your answer").until("enter", "Your table is done")
	b.until("enter", "Report on year 1")
	r.to("first")
	assert.Contains(t, b.text(), "Your table is further on already. The key n leads you there.")
	b.press("n")
	assert.Contains(t, b.text(), "Year 1 of 3")
}

// News of a deed may reach a screen before the answer to it, and while the class has
// not answered nothing more can be asked of it.
func TestWhoSeesWhatAKeyDidCanPressTheNext(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	s.press("?")
	answer := s.m.raise()()
	r.at += class.Minute
	r.news()
	assert.NotContains(t, s.text(), "Your hand is up")
	assert.Contains(t, s.text(), " 7:00", "time goes on")
	s.send(answer)
	assert.Contains(t, s.text(), "Your hand is up")
	s.press("a")
	assert.NotContains(t, s.text(), "Your hand is up")
}
