package seat

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
)

// C-40 and C-42: a vote that is changed counts once, and no screen shows anything of
// it but that it is in.
func TestC42AVoteCanBeChangedUntilItIsClosedAndCountsOnce(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 0})
	require.Equal(t, sessions.Vote, a.m.ballot().Step)
	a.press("1", "1").write("plugh-first")
	for _, choice := range []string{"2", "3"} {
		a.until("1", "Nobody sees what you vote").press(choice, "2").write("plugh-" + choice)
	}
	assert.Contains(t, a.text(), "Votes in: 1 of 3")
	assert.NotContains(t, a.text()+b.text(), "plugh")
	b.press("3", "3").write("")
	r.leads(class.Act{Do: class.Step, Team: 0})
	assert.Contains(t, b.text(), "plugh-3")
	assert.NotContains(t, b.text(), "plugh-2")
	assert.Contains(t, b.text(), "You all agree.")
	assert.Contains(t, b.text(), "argues against it", "C-44")
}

func TestC43TheSecondVoteShowsBothRoundsAsOnePicture(t *testing.T) {
	r := newRoom(t)
	s := []*screen{r.sits(0, 0), r.sits(0, 1), r.sits(0, 2)}
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 0})
	vote := func(choices ...string) {
		for i, c := range choices {
			s[i].press(c, "2").write("")
		}
		r.leads(class.Act{Do: class.Step, Team: 0})
	}
	vote("1", "2", "2")
	for range 3 {
		assert.NotContains(t, s[0].text(), "○", "no counts before the second vote")
		r.leads(class.Act{Do: class.Step, Team: 0})
	}
	vote("2", "2", "2")
	assert.Contains(t, s[0].text(), "2. Our hall: ○○ 2 → ●●● 3")
	assert.Contains(t, s[0].text(), "1. Our bells: ○ 1 → 0")
	assert.Contains(t, s[1].text(), "Decided: Our hall")
	s[1].until("1", "Minute this").write("I would have kept the bells")
	assert.Contains(t, s[2].text(), "I would have kept the bells")
}

func TestTheChairDecidesByKeyWhatTheVotesDoNot(t *testing.T) {
	r := newRoom(t)
	s := []*screen{r.sits(0, 0), r.sits(0, 1), r.sits(0, 2)}
	r.to("vote")
	vote := func() {
		r.leads(class.Act{Do: class.Step, Team: 0})
		for i, choice := range []string{"1", "2", "3"} {
			s[i].press(choice, "2").write("")
		}
		r.leads(class.Act{Do: class.Step, Team: 0})
	}
	vote()
	assert.NotContains(t, s[0].text(), "You decide", "another vote follows")
	r.leads(class.Act{Do: class.Step, Team: 0})
	r.leads(class.Act{Do: class.Step, Team: 0})
	vote()
	assert.Contains(t, s[0].text(), "The votes decide nothing, so the chair does.")
	assert.Contains(t, s[1].text(), "Chair decides now, at their screen.")
	assert.ErrorContains(t, s[1].place.Do(1, class.Act{Do: class.Preside, N: 1}), "only the chair decides that")
	s[0].press("2")
	assert.Contains(t, s[0].text(), "You decide for: Our hall")
	s[0].press("2")
	assert.Contains(t, s[0].text(), "The votes decide nothing", "it can be thought over")
	s[0].press("3", "1")
	for _, seat := range s {
		assert.Contains(t, seat.text(), "Decided by the chair: Our dues")
	}
	assert.ErrorIs(t, s[0].place.Do(0, class.Act{Do: class.Preside, N: 1}), class.ErrNotNow, "once")
}

func TestWhereTheSessionLetsTheChairDecideItDoesWhateverWasVoted(t *testing.T) {
	r := newRoom(t, "confidence: yes", "decide: chair\n    steps: [vote, decide]")
	s := []*screen{r.sits(0, 0), r.sits(0, 1)}
	r.to("vote")
	for _, seat := range s {
		seat.press("1").write("")
	}
	r.leads(class.Act{Do: class.Step, Team: 0})
	assert.Contains(t, s[0].text(), "The board has voted to advise you. The chair decides.")
	s[0].press("2", "1")
	assert.Contains(t, s[1].text(), "Decided by the chair: Our hall")
}

// C-41 and C-45, for a table with one laptop.
func TestATableWithOneLaptopPassesTheKeyboard(t *testing.T) {
	r := newRoom(t)
	s := r.enter(1).press("4")
	require.Equal(t, []int{0, 1, 2}, s.m.arrival.seats)
	assert.Contains(t, s.press("y").text(), "on paper", "no card of one is read by all")
	s.press("enter")
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 1})
	for _, seat := range []string{"1", "2", "3"} {
		assert.Contains(t, s.text(), "Who is at the keyboard?")
		s.press(seat, "2", "2").write("plugh-" + seat)
		assert.NotContains(t, s.text(), "plugh", "nothing of it is there when the next seat comes")
		assert.NotContains(t, s.text(), "Our hall")
	}
	r.leads(class.Act{Do: class.Step, Team: 1})
	assert.Contains(t, s.text(), "plugh-2")
	assert.Contains(t, s.text(), "You all agree.")
}

func TestWhatIsSentInIsReadAtTheSeatItIsForAndNowhereElse(t *testing.T) {
	r := newRoom(t)
	young, chair, shared := r.sits(0, 2), r.sits(0, 0), r.enter(1).press("4")
	r.to("first")
	r.wait(6 * class.Minute)
	assert.Contains(t, young.text(), "From A friend: The plugh-letter")
	assert.NotContains(t, chair.text(), "plugh-letter")
	assert.NotContains(t, chair.press("w").text(), "plugh-letter")
	assert.Contains(t, shared.press("w").text(), "plugh-letter")
	young.press("w", "enter")
	assert.NotContains(t, young.text(), "plugh-letter", "what was read is not shown again")
	r.leads(class.Act{Do: class.Tell, Team: 0, Text: "Look at your reserves"})
	assert.Contains(t, chair.press("esc").text(), "Look at your reserves")
	r.leads(class.Act{Do: class.Banner, Text: "We eat at noon"})
	assert.Contains(t, chair.text(), "Look at your reserves", "a banner stays, and waits until the letter is read")
	assert.Contains(t, chair.press("w", "esc").text(), "We eat at noon")
}

func TestWhoeverWaitsForReasonsIsToldThatTheyAreReadFirst(t *testing.T) {
	r := newRoom(t, "\nprivacy:", "\nmoderate: yes\nprivacy:")
	s := r.enter(1).press("4")
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 1})
	for _, seat := range []string{"1", "2", "3"} {
		s.press(seat, "2", "2").write("plugh-" + seat)
	}
	r.leads(class.Act{Do: class.Step, Team: 1})
	assert.Contains(t, s.text(), "when the facilitator has read it")
	assert.NotContains(t, s.text(), "plugh")
	r.leads(class.Act{Do: class.Pass, Team: 1})
	assert.Contains(t, s.text(), "plugh")
	assert.NotContains(t, s.text(), "when the facilitator has read it")
}

func TestOnlyWhoHasACardOnTheScreenIsToldToReadIt(t *testing.T) {
	r := newRoom(t)
	chair, shared, guest := r.sits(0, 0), r.enter(1).press("4"), r.enter(0).press("5")
	r.to("seats")
	assert.Contains(t, chair.text(), "Read it for yourself.")
	for _, s := range []*screen{shared, guest} {
		assert.NotContains(t, s.text(), "Read it for yourself.")
	}
	assert.Contains(t, shared.text(), "the cards are on paper")
}

func TestAnExpectationThatCannotBeIsAskedForAgain(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	s.press("enter", "enter").write("999")
	assert.Contains(t, s.text(), "from 0 to 100")
	assert.Contains(t, s.text(), "What do you expect?")
	assert.Zero(t, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Foretold)
}

// C-10, as it is seen at the seat: two at one laptop and one at another share a seat.
func TestC10EachOfThoseWhoShareASeatVotesWhereTheScriptSaysSo(t *testing.T) {
	r := newRoom(t, "\nprivacy:", "\ntoo_many_people: each-votes\ntoo_few_people: empty-seats\nprivacy:")
	two := r.enter(0).press("2")
	require.Contains(t, two.text(), "How many of you sit at this screen?")
	two.press("2")
	one := r.enter(0).press("2", "1", "1")
	assert.Equal(t, 3, r.c.Chair(0, 1).People)
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 0})
	two.press("1", "1").write("plugh-first")
	assert.Contains(t, two.text(), "Pass the keyboard on")
	assert.NotContains(t, two.text(), "plugh")
	assert.Contains(t, two.text(), "Nobody sees what you vote", "the other at the laptop votes too")
	two.press("2", "1").write("")
	assert.Contains(t, two.text(), "Votes in: 2 of 3")
	one.press("2", "1").write("")
	r.leads(class.Act{Do: class.Step, Team: 0})
	assert.Contains(t, one.text(), "You are split.")
}

// Who lost a seat in the middle of a vote has no vote of it any more, and takes none
// from whoever sits there now.
func TestWhoSitsDownElsewhereInAVoteVotesThere(t *testing.T) {
	r := newRoom(t)
	a := r.sits(0, 1)
	r.to("vote")
	r.leads(class.Act{Do: class.Step, Team: 0})
	b := r.enter(0)
	b.press("2").until("enter", "Take over").press("2")
	a.press("1")
	require.Equal(t, []int{0}, a.m.arrival.seats)
	for _, s := range []*screen{a, b} {
		s.press("1", "1").write("")
	}
	voted := map[int]int{}
	for _, d := range r.deeds {
		if d.Do == class.Vote {
			voted[d.Seat]++
		}
	}
	assert.Equal(t, map[int]int{0: 1, 1: 1}, voted)
}
