package seat

import (
	"reflect"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
)

// asks presses a key of which the class hears at once, and whose answers are held back.
func (s *screen) asks(name string) (answers []tea.Msg) {
	_, cmd := s.m.Update(key(name))
	var of func(tea.Cmd)
	of = func(cmd tea.Cmd) {
		if cmd == nil {
			return
		}
		msg := cmd()
		if all := reflect.ValueOf(msg); all.Kind() == reflect.Slice && all.Type().Elem() == reflect.TypeFor[tea.Cmd]() {
			for i := range all.Len() {
				of(all.Index(i).Interface().(tea.Cmd))
			}
		} else if msg != nil {
			answers = append(answers, msg)
		}
	}
	of(cmd)
	return answers
}

// answers gives a screen the answers that were held back.
func (s *screen) answers(all []tea.Msg) {
	for _, msg := range all {
		s.send(msg)
	}
}

// lates has a screen learn later that an answer is late.
func (s *screen) lates() *[]tea.Msg {
	var all []tea.Msg
	s.m.soon = func(msg tea.Msg) tea.Cmd { all = append(all, msg); return nil }
	return &all
}

// atTheLastLook is a room, and a seat in it that looks at its plan for the last time.
func atTheLastLook(t *testing.T) (*room, *screen) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	return r, s.press("enter")
}

func TestWhileAnAnswerTakesLongTheScreenSaysSoAndTimeGoesOn(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	late := s.lates()
	s.press("enter")
	held := s.asks("enter")
	assert.NotContains(t, s.text(), stillSending(), "what is quick flickers for nobody")
	s.answers(*late)
	assert.Contains(t, s.text(), stillSending())
	r.at += class.Minute
	r.news()
	assert.Contains(t, s.text(), " 7:00")
	assert.Contains(t, s.text(), "Commit the plan", "it stays until its answer is there")
	s.press("y")
	assert.Contains(t, s.text(), "Your duty", "keys that need no answer do what they do")
	s.answers(held)
	assert.Contains(t, s.text(), "What do you expect?")
	assert.NotContains(t, s.text(), stillSending())
}

func TestAPauseIsSeenWhileAnAnswerTakesLong(t *testing.T) {
	r, s := atTheLastLook(t)
	held := s.asks("enter")
	r.leads(class.Act{Do: class.Hold})
	assert.Contains(t, s.text(), "No key changes anything until it goes on")
	r.leads(class.Act{Do: class.Go})
	s.answers(held)
	assert.Contains(t, s.text(), "What do you expect?")
}

func TestWhoeverMadeAPlanFinalCanPressTheNextKeyAtOnce(t *testing.T) {
	r, s := atTheLastLook(t)
	hears := s.held()
	held := s.asks("enter")
	r.news() // of the plan, before the answer to whoever made it final
	assert.Contains(t, s.text(), "Commit the plan")
	s.answers(held)
	assert.Empty(t, *hears, "this screen did not come unasked")
	assert.Contains(t, s.text(), "What do you expect?")
}

func TestWhoeverAnsweredACardCanPressTheNextKeyAtOnce(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("practice")
	s.press("enter", "enter").until("enter", "What do you do?")
	s.press("down", "up")
	hears := s.held()
	held := s.asks("enter")
	r.news()
	assert.Contains(t, s.text(), "What do you do?")
	s.answers(held)
	assert.Empty(t, *hears)
	assert.Contains(t, s.text(), "Your answer")
}

func TestAPlanThatIsTakenWhileSomethingElseIsAwaitedIsNotTakenForTakenBack(t *testing.T) {
	_, s := atTheLastLook(t)
	plan := s.asks("enter")
	s.press("?")
	held := s.m.raise()()
	s.answers(plan)
	assert.NotContains(t, s.text(), "back at the planning")
	assert.Contains(t, s.text(), "What do you expect?")
	s.send(held)
	assert.Contains(t, s.text(), "What do you expect?")
}

// Esc leads back while a deed is on its way, and does not make it be done twice.
func TestWhoGoesBackWhileSomethingIsOnItsWayDoesItOnce(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("commit")
	s.press("1")
	for _, letter := range "Ring" {
		s.press(string(letter))
	}
	s.press("enter", "enter")
	held := s.asks("enter")
	s.press("esc", "1")
	s.write("Ring again").write("").write("")
	assert.Contains(t, s.text(), stillSending(), "what cannot be done yet is told")
	s.answers(held)
	assert.NotContains(t, s.text(), stillSending())
	pledges := r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Pledges
	require.Len(t, pledges, 1)
	assert.Equal(t, "Ring", pledges[0].Action)
}

// The class that lies before a screen is older than its own change, while something
// else of it is on its way.
func TestAChangeThatHasArrivedStaysWhileSomethingElseIsAwaited(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	drafts := s.asks("left")
	changed := s.m.table.game.Draft()
	held := s.m.raise()()
	s.answers(drafts)
	assert.Equal(t, changed, s.m.table.game.Draft())
	s.send(held)
	assert.Equal(t, changed, s.m.table.game.Draft())
	assert.Equal(t, changed, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Draft)
}

func TestOfTwoSeatsThatMakeThePlanFinalNonePlansTheNextYearUnseen(t *testing.T) {
	r := newRoom(t, "    predict: renewal\n", "")
	s := r.sits(0, 0)
	r.to("first")
	s.press("left")
	s.rest()
	s.press("enter")
	s.place.behind = r.c // its host has not heard of what another seat does now
	require.NoError(t, r.try(1, class.Act{Do: class.Commit, Seat: 1}))
	require.NoError(t, r.try(1, class.Act{Do: class.Answer, Seat: 1, N: r.c.Answers(0)[0]}))
	next := r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Draft
	s.press("enter")
	assert.Equal(t, 2, r.c.Run(0).Year())
	assert.Equal(t, sim.Planning, r.c.Run(0).Phase(), "year 2 is still to be planned")
	assert.Equal(t, next, r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Draft)
	assert.NotContains(t, s.text(), "Commit the plan")
}
