package seat

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
)

func TestC11WhileTheClassIsPausedNoKeyChangesAnything(t *testing.T) {
	r := newRoom(t)
	seats := []*screen{r.sits(0, 0), r.sits(0, 1), r.sits(1, 0), r.enter(1).press("5")}
	r.to("first")
	before := make([]string, len(seats))
	for i, s := range seats {
		before[i] = s.text()
	}
	r.leads(class.Act{Do: class.Hold})
	deeds := len(r.deeds)
	for _, s := range seats {
		shown := s.text()
		assert.Contains(t, shown, "Paused")
		for _, k := range []string{"enter", "esc", "right", "down", "3", "y", "w", "v", "?", ":", "q", "tab", "a", "x"} {
			assert.Equal(t, shown, s.press(k).text(), k)
		}
		s.send(tea.MouseMsg{X: 20, Y: 10, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
		assert.Equal(t, shown, s.text())
	}
	assert.Len(t, r.deeds, deeds, "nothing was sent")
	r.leads(class.Act{Do: class.Go})
	for i, s := range seats {
		assert.Equal(t, before[i], s.text(), "the screen comes back as it was")
	}
}

// A screen that a line garbled is drawn anew whatever is on it: it changes nothing.
func TestAScreenIsDrawnAnewWheneverSomebodyAsks(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	r.leads(class.Act{Do: class.Hold})
	_, cmd := s.m.Update(tea.KeyMsg{Type: tea.KeyCtrlL})
	require.NotNil(t, cmd)
	assert.IsType(t, tea.ClearScreen(), cmd())
	r.leads(class.Act{Do: class.Go}) // and so is what came just now
	_, cmd = s.m.Update(tea.KeyMsg{Type: tea.KeyCtrlL})
	require.NotNil(t, cmd)
	assert.IsType(t, tea.ClearScreen(), cmd())
}

func TestC12MoreTimeShowsOnAllScreens(t *testing.T) {
	r := newRoom(t)
	seats := []*screen{r.sits(0, 0), r.sits(1, 0), r.enter(1).press("5")}
	r.to("first")
	for _, s := range seats {
		require.Contains(t, s.text(), " 8:00")
	}
	r.leads(class.Act{Do: class.Extend, N: 3})
	for _, s := range seats {
		assert.Contains(t, s.text(), "11:00")
	}
}

func TestC13WhenTheTimeRunsOutTheDraftOfTheSeatsIsPlayedAndTheySayWhy(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	s.press("left", "left")
	s.rest()
	r.wait(9 * class.Minute)
	assert.Contains(t, s.text(), "The time ran out")
	years := r.c.Run(0).Years()
	require.Len(t, years, 2)
	assert.Zero(t, years[0].Plan.Levels[0], "half a budget, and nothing was pressed")
}

func TestC15AYearThatIsTakenBackIsPlannedAgainWithWhatWasChosen(t *testing.T) {
	r := newRoom(t)
	a, b, other := r.sits(0, 0), r.sits(0, 1), r.sits(1, 0)
	watches := r.sits(0, 2)
	r.to("first")
	a.press("left")
	for _, s := range []*screen{a, other} {
		s.press("enter", "enter").write("80")
		s.until("enter", "Year 2 of 3")
	}
	b.write("70").until("enter", "Year 2 of 3")
	shown := other.text()
	assert.NotContains(t, watches.text(), "Year 2 of 3", "somebody is still at the year that others have read about")
	r.leads(class.Act{Do: class.Undo, Team: 0, N: 1})
	for _, s := range []*screen{a, b, watches} {
		assert.Contains(t, s.text(), "Year 1 of 3")
		assert.Contains(t, s.text(), "back at the planning of year 1")
		assert.Equal(t, sim.Level(1), s.m.table.game.Draft().Levels[0], "with its old choices")
	}
	assert.Equal(t, shown, other.text(), "the others did not blink")
}

func TestC18ALockedLeverLooksLockedSaysWhenItOpensAndCannotBeMoved(t *testing.T) {
	r := newRoom(t, "  - id: last\n    do: play\n", "  - id: last\n    title: The last year\n    do: play\n")
	s := r.sits(0, 0)
	r.to("first")
	s.until("down", "Board and volunteer")
	s.until("down", "> Co-development")
	assert.Contains(t, s.text(), "locked")
	assert.Contains(t, strings.Join(strings.Fields(strings.ReplaceAll(s.text(), "│", " ")), " "), "Locked in this")
	before := r.c.ViewFor(class.Who{Kind: class.Seat}, r.at).Teams[0].Draft
	for _, k := range []string{"right", "3", "2", "left", "s", "1"} {
		s.press(k)
		s.rest()
	}
	assert.Equal(t, before, r.c.ViewFor(class.Who{Kind: class.Seat}, r.at).Teams[0].Draft)
	assert.Equal(t, "The last year", r.c.Opens(sim.CoDevelopment))
	plan := before.With(sim.CoDevelopment, 2)
	assert.ErrorIs(t, s.place.Do(0, class.Act{Do: class.Draft, Plan: &plan}), class.ErrLocked, "nor by a client that is not ours")
	r.to("last")
	s.until("enter", "Year 3 of 3").until("down", "> Co-development").press("right")
	assert.Equal(t, sim.Level(1), s.m.table.game.Draft().Levels[sim.CoDevelopment])
}

func TestC19TheHelpOfATableRaisesItsHandWithOneKey(t *testing.T) {
	r := newRoom(t)
	s, other := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	hand := func() class.Hand { return r.c.ViewFor(class.Who{Kind: class.Desk}, r.at).Teams[0].Hand }
	for _, key := range []string{"f1", "?"} {
		s.press(key)
		assert.Contains(t, s.text(), "Do you need the facilitator? Press ? once more")
		assert.Contains(t, s.text(), "Raises conference income", "with the help beside it: of the marked lever first")
		s.until(" ", "Keys that do something here") // with the help below it
		assert.False(t, hand().Up, "who only looks up a key calls nobody")
		s.press("esc")
	}
	s.press("?", "?")
	require.True(t, hand().Up)
	assert.Contains(t, s.text(), "Your hand is up: help is on its way.")
	r.wait(2 * class.Minute)
	assert.Contains(t, other.text(), "Your hand is up")
	other.press("?")
	assert.Contains(t, other.text(), "has been up for 2 minutes")
	other.press("?")
	assert.True(t, hand().Up, "another seat of the table does not take it down")
	s.press("a")
	assert.False(t, hand().Up)
	s.press("?")
	require.True(t, hand().Up, "in the help it is one key")
	r.leads(class.Act{Do: class.Attend, Team: 0})
	assert.NotContains(t, other.text(), "Your hand is up")
	r.enter(0).press("5", "?", "?")
	assert.False(t, hand().Up, "whoever looks on raises no hand")
}

func TestSeatsOfATableShareOneDraftAndNoChangeIsLost(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	a.press("left")
	b.press("down", "left")
	for _, s := range []*screen{a, b, a, b} {
		s.rest()
		r.news()
	}
	draft := r.c.ViewFor(class.Who{Kind: class.Seat}, r.at).Teams[0].Draft
	assert.Equal(t, []sim.Level{1, 1}, draft.Levels[:2], "each has changed another lever")
	assert.Equal(t, draft, a.m.table.game.Draft())
	assert.Equal(t, draft, b.m.table.game.Draft())
	assert.True(t, a.m.table.game.CanUndo() || b.m.table.game.CanUndo())
}

func TestAChangeOfAnotherSeatThatWasNotHeardOfYetIsNotUndone(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	b.place.behind = r.c // its host hears of nothing for a while
	a.press("left")
	b.press("down", "left")
	b.place.behind = nil
	for _, s := range []*screen{a, b, a, b} {
		s.rest()
		r.news()
	}
	draft := r.c.ViewFor(class.Who{Kind: class.Seat}, r.at).Teams[0].Draft
	assert.Equal(t, []sim.Level{1, 1}, draft.Levels[:2], "each has changed another lever")
	assert.Equal(t, draft, a.m.table.game.Draft())
	assert.Equal(t, draft, b.m.table.game.Draft())
}

func TestDraftsAreSentOnceInAWhileAndOnlyByWhoChangesThem(t *testing.T) {
	r := newRoom(t)
	a, looks := r.sits(0, 0), r.enter(0).press("5")
	r.to("first")
	drafts := func() (n int) {
		for _, d := range r.deeds {
			if d.Do == class.Draft {
				n++
			}
		}
		return n
	}
	a.press("left", "right", "left", "left", "right", "left")
	assert.Equal(t, 1, drafts(), "the first at once, the others after a rest")
	a.rest()
	assert.Equal(t, 2, drafts())
	a.rest()
	a.rest()
	assert.Equal(t, 2, drafts())
	looks.press("left", "right", "3", "s", "u", "enter", "tab", "tab", "down")
	looks.rest()
	assert.Equal(t, 2, drafts(), "who looks on sends nothing")
}

// What the class refuses is said in a line, and the screen goes on from what the
// class has.
func TestWhatCannotBeWrittenDownIsNotDoneAndIsSaid(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	r.full = true
	s.press("enter", "enter")
	assert.Contains(t, s.text(), "was not done")
	r.full = false
	s.press("enter")
	assert.Contains(t, s.text(), "What do you expect?")
	r.full = true
	s.write("80")
	assert.Contains(t, s.text(), "The disk is full.")
	r.full = false
	s.press("enter")
	assert.Contains(t, s.text(), "What you expect is kept.")
}

func TestATableThatPlaysAtTheFacilitatorsScreenLooksOn(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	r.leads(class.Act{Do: class.Tell, Text: "Ten minutes more."})
	r.leads(class.Act{Do: class.OneScreen, Team: 0})
	deeds := len(r.deeds)
	s.press("left", "3", "enter", "s")
	s.rest()
	assert.Len(t, r.deeds, deeds)
	assert.Contains(t, s.text(), "Here you look on")
	r.leads(class.Act{Do: class.OneScreen, Team: 0})
	s.press("left")
	s.rest()
	assert.Equal(t, sim.Level(1), r.c.ViewFor(class.Who{Kind: class.Seat}, r.at).Teams[0].Draft.Levels[0])
}

func TestEverySeatWatchesTheYearThatAnotherHasCommitted(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("practice")
	a.press("right", "enter")
	assert.Contains(t, a.text(), "cannot be committed yet")
	a.press("enter", "enter")
	for _, s := range []*screen{a, b} {
		assert.Contains(t, s.text(), "A dilemma", "the year has run to its card on both")
	}
	b.press("1")
	b.until("enter", "Year 1 runs")
	a.until("enter", "Report on year 1")
	b.until("enter", "Report on year 1")
	assert.Equal(t, r.c.Run(0).Digest(), b.m.table.game.Digest(), "it is the game of the class")
	assert.Equal(t, r.c.Run(0).Digest(), a.m.table.game.Digest())
	assert.Same(t, r.c.Run(0), b.m.table.game.Run(), "and no copy of it is kept while its report is read")
	a.until("enter", "Your table is done")
	assert.Same(t, r.c.Run(0), a.m.table.game.Run(), "and no copy of it is kept")
}

func TestATableThatIsDoneIsToldHowManyOthersAre(t *testing.T) {
	r := newRoom(t)
	one, other := r.sits(0, 0), r.sits(1, 0)
	r.to("practice")
	for _, s := range []*screen{one, other} {
		s.press("enter", "enter")
		s.until("enter", "Your table is done")
	}
	for _, s := range []*screen{one, other} {
		assert.Contains(t, s.text(), "All tables are done.")
		assert.NotContains(t, s.text(), "1 of 2 tables are done")
	}
}

// A screen that is still in the practice year when the class has gone on catches up,
// even where its year can not be played to the end any more.
func TestAScreenThatLagsBehindCatchesUp(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("practice")
	a.press("enter", "enter").until("1", "Your answer").until("enter", "Your table is done")
	require.Contains(t, b.text(), "Your answer")
	r.to("first")
	assert.Contains(t, b.text(), "Your table is further on already.")
	b.until("enter", "Year 1 of 3")
	assert.Contains(t, b.text(), "The Small Guild - Anchor")
	assert.Equal(t, r.c.Run(0).Digest(), b.m.table.game.Digest())
}

func TestWhatIsSentIntoAGameIsMetOnEveryScreen(t *testing.T) {
	for _, underway := range []bool{false, true} {
		r := newRoom(t, "    via: message\n    from: A founder\n    text: I hear that the bell is under discussion.\n", "    via: card\n    card: last-quarter\n    from: A founder\n")
		a, b := r.sits(0, 0), r.sits(0, 1)
		r.to("first")
		if !underway {
			r.wait(4 * class.Minute)
			assert.Same(t, r.c.Run(0), b.m.table.game.Run())
		}
		a.press("enter", "enter").write("80").press("enter")
		require.Contains(t, a.text(), "A dilemma")
		if underway {
			r.wait(4 * class.Minute)
		}
		require.NotEmpty(t, r.c.Run(0).World().Sent, "it is not only told")
		cards := map[string]bool{}
		for _, s := range []*screen{a, b} {
			jumps := s.m.table.jumps
			for range 30 {
				if s.m.shown.kind == replying {
					cards[s.m.table.game.Scenario().Cards[s.m.table.reply.card].ID] = true
				}
				if s.m.shown.kind == reporting {
					break
				}
				s.press("enter")
			}
			require.Equal(t, reporting, s.m.shown.kind, s.text())
			assert.Equal(t, jumps, s.m.table.jumps, "it is met on the way")
			assert.Equal(t, r.c.Run(0).Years()[0].Digest, s.m.table.game.Years()[0].Digest)
		}
		assert.True(t, cards["last-quarter"], cards)
	}
}

// A terminal that writes each frame below the one before is shown few of them.
func TestC07ADumbTerminalIsNotWrittenToEverySecond(t *testing.T) {
	r := newRoom(t)
	s := r.enterBy(0, Look{Width: 80, Height: 24, Dumb: true}).press("1")
	r.to("first")
	assert.Contains(t, s.text(), "8 min")
	shown := s.text()
	for range 30 {
		r.wait(class.Minute / 60)
		assert.Equal(t, shown, s.text())
	}
	r.wait(class.Minute)
	assert.Contains(t, s.text(), "7 min")
}

func TestWhoeverMakesThePlanFinalUndoesNothingThatAnotherSeatHasChanged(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	b.place.behind = r.c // its host hears of nothing for a while
	a.press("left")
	b.m.desk.sends = true // and it has not sent its own change yet
	b.press("down", "left", "enter", "enter")
	plan := r.c.Records(0)[0].(saves.PlanRecord).Plan
	assert.Equal(t, []sim.Level{1, 1}, plan.Levels[:2], "each has changed another lever")
	assert.Contains(t, b.text(), "Another seat changed the plan in the same moment.")
}

func TestAChangeThatCameTooLateForThePlanIsToldSo(t *testing.T) {
	r := newRoom(t)
	a, b := r.sits(0, 0), r.sits(0, 1)
	r.to("first")
	a.press("left", "left") // the second waits a moment
	b.press("enter", "enter")
	plan := r.c.Records(0)[0].(saves.PlanRecord).Plan
	require.Equal(t, sim.Level(1), plan.Levels[0])
	assert.Contains(t, a.text(), "The plan was made final before your last change came")
	assert.NotContains(t, b.text(), "The plan was made final before")
}
