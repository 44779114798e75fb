package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/sim"
	looked "example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// overGame is a game that was played to its end and is not saved.
func overGame(t *testing.T) game {
	t.Helper()
	g := session.Practice(small(t), 7, tell.Guided)
	for g.Phase() != sim.Over {
		var err error
		switch g.Phase() {
		case sim.Planning:
			err = g.Commit()
		case sim.Underway:
			_, err = g.NextQuarter()
		default:
			err = g.Answer(0)
		}
		require.NoError(t, err)
	}
	return g
}

// justOpened is the debrief of g before anything was played again.
func justOpened(g game) debrief {
	s, _ := newDebrief(g, ways{
		start: func() tea.Cmd { return lookBack(g, shallow) }, pledge: func() tea.Cmd { return push(newPledge(g)) },
	}).Update(tea.WindowSizeMsg{Width: 80, Height: 22})
	return s.(debrief)
}

// How the run ended is there at once; what is still played is named in words, and
// a room that waits for it says so.
func TestTheFirstPageOfADebriefIsThereAtOnce(t *testing.T) {
	s := justOpened(overGame(t))
	f := Frame{Width: 80, Height: 22, Theme: theme.Plain}
	golden(t, "screens/debrief-at-once-80x24-plain", s.Draw(f))
	assert.True(t, s.Busy())
	waiting, _ := s.Update(stroke("3"))
	golden(t, "screens/debrief-not-ready-80x24-plain", waiting.Draw(f))
	assert.Contains(t, newContents(s.game, &s.looking, tell.HowItEnded).Draw(f), "not ready yet")
}

// What is played comes one reach at a time, and each asks for the next.
func TestADebriefFillsInReachByReach(t *testing.T) {
	s, cmd := justOpened(overGame(t)).Start()
	for reach := tell.PlayedAgain; reach < tell.NumReaches; reach++ {
		require.Equal(t, reach, s.(debrief).looking.Next)
		require.NotNil(t, cmd)
		s, cmd = s.Update(cmd())
	}
	assert.Nil(t, cmd)
	assert.False(t, s.(debrief).Busy())
	l := s.(debrief).looking
	for _, r := range l.Rooms() {
		_, missing := l.Needs(r)
		assert.False(t, missing, tell.RoomTitle(r))
	}
}

// What comes late for another game changes nothing and asks for nothing.
func TestResultsOfAnotherGameAreDropped(t *testing.T) {
	s, other := justOpened(overGame(t)), overGame(t)
	text := s.Draw(Frame{Width: 80, Height: 22})
	l := other.Looking()
	l.Next, l.Trouble = tell.OtherLuck, "nothing of it"
	for _, msg := range []tea.Msg{
		reachedMsg{other, nil, l}, besideMsg{game: other, ghost: looked.Ghost{ID: "theirs"}}, roomMsg{other, tell.LuckRoom}, tookMsg{game: other},
	} {
		next, cmd := s.Update(msg)
		assert.Nil(t, cmd)
		assert.Equal(t, tell.PlayedAgain, next.(debrief).looking.Next)
		assert.Empty(t, next.(debrief).looking.Debrief.Ghosts)
		assert.Equal(t, text, next.Draw(Frame{Width: 80, Height: 22}), "%T", msg)
	}
	listed := newContents(s.game, &s.looking, tell.HowItEnded)
	same, _ := listed.Update(reachedMsg{other, nil, l})
	assert.Equal(t, listed, same)
}

// A commitment, the ghost that stands out and a save beside the run are the
// player's: what was begun before them must not take them back.
func TestWhatThePlayerDidStaysWhenMoreIsPlayed(t *testing.T) {
	g := overGame(t)
	s, cmd := justOpened(g).Start()
	for range 2 {
		s, cmd = s.Update(cmd())
	}
	begun := cmd() // every choice the other way
	require.NoError(t, g.Pledge(tell.Commitment{Action: "Listen"}))
	s, _ = s.Update(tookMsg{game: g})
	s, _ = s.Update(besideMsg{game: g, ghost: looked.Ghost{ID: "the other table"}})
	s, _ = s.Update(begun)
	l := s.(debrief).looking
	assert.Len(t, l.History.Commitments, 1)
	assert.Equal(t, "the other table", l.Debrief.Ghosts[len(l.Debrief.Ghosts)-1].ID)
	assert.Equal(t, len(l.Debrief.Ghosts), l.Lit)
	assert.Equal(t, tell.EveryYear, l.Next)
}

// Where the run cannot be looked back on, the rooms say why and Enter still leads
// through them.
func TestADebriefThatCannotGoOnSaysWhy(t *testing.T) {
	s := justOpened(overGame(t))
	l := s.looking
	l.Trouble = "the plan of year 2 cannot have been made in this game"
	next, cmd := s.Update(reachedMsg{s.game, nil, l})
	assert.Nil(t, cmd)
	assert.False(t, next.(debrief).Busy())
	assert.Contains(t, page.Speak(l.Room(tell.LuckRoom)), "This cannot be told: the plan of year 2")
	for i := range next.(debrief).rooms {
		at := next.(debrief).open(i)
		_, act := at.acting()
		assert.Equal(t, at.room() == tell.CommitmentsRoom, act != nil, "of %s nothing can be done", tell.RoomTitle(at.room()))
	}
}

func TestACommitmentIsKeptInTheSave(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	pledged(t, b)
	require.True(t, is[debrief](b.top()), b.text())
	saved, err := saves.Read(b.game().Path())
	require.NoError(t, err)
	r, err := saved.Replay()
	require.NoError(t, err)
	require.Len(t, r.Commitments, 1)
	assert.Equal(t, "Call the ten who left", r.Commitments[0].Action.String())
	assert.Equal(t, "in May", r.Commitments[0].When.String())
	assert.Equal(t, "the treasurer", r.Commitments[0].Asks.String())

	b.press("a", "down", "soon", "enter")
	assert.Contains(t, b.text(), "It needs something that will be done.")
	b.press("esc", "a", "enter")
	assert.True(t, is[debrief](b.top()), "without a word, Enter goes back")
}

func TestACommitmentThatCannotBeSavedIsNotKept(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	room(t, b, tell.CommitmentsRoom)
	require.NoError(t, b.game().Close())
	b.press("a", "Call the ten who left", "enter")
	assert.True(t, is[pledge](b.top()))
	assert.Contains(t, b.text(), "could not be saved")
	assert.Empty(t, b.game().History().Commitments)
}

// The pages are written beside the save; the screen says where, and shows the
// card.
func TestThePagesAreWrittenBesideTheSave(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 120, 40)
	room(t, b, tell.PrintRoom).press("a")
	b.fits(t)
	path := strings.TrimSuffix(b.game().Path(), saves.Suffix) + ".html"
	html, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Contains(t, string(html), "The Small Guild")
	assert.Contains(t, strings.Join(strings.Fields(b.text()), ""), filepath.Base(path))
	assert.Contains(t, b.text(), "It was copied.")
	b.press("end")
	assert.Contains(t, b.text(), "A teaching model, not a forecast.")

	b.press("esc", "a")
	again, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, html, again, "the same game gives the same pages")
}

// A file that holds a game is never replaced by pages.
func TestPagesNeverReplaceASavedGame(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	room(t, b, tell.PrintRoom)
	game, err := os.ReadFile(b.game().Path())
	require.NoError(t, err)
	path := strings.TrimSuffix(b.game().Path(), saves.Suffix) + ".html"
	require.NoError(t, os.WriteFile(path, game, 0o644))
	b.press("a")
	assert.Contains(t, b.text(), "holds a saved game")
	kept, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, game, kept)
}

// Another save joins the leaders and stands out among them.
func TestASavedGameCanStandBesideTheRun(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	beside(t, b)
	require.True(t, is[besides](b.top()), b.text())
	b.press("1")
	require.True(t, is[debrief](b.top()), b.text())
	l := b.top().(debrief).looking
	assert.Equal(t, len(l.Debrief.Ghosts), l.Lit)
	assert.Equal(t, "seed 7", l.Debrief.Ghosts[l.Lit-1].ID)
}

func TestAnotherLeaderTakesOverFromTheYearThatIsChosen(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	room(t, b, tell.TakeOverRoom).press("a", "right", "right", "right", "left", "9")
	assert.Contains(t, b.text(), "From year 2: The standing plan")
	b.press("esc", "esc")
	assert.True(t, is[debrief](b.top()))
}

func TestTheContentsLeadToEveryRoom(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[debrief])
	for i, r := range b.top().(debrief).rooms {
		b.press("c", "home")
		for range i {
			b.press("down")
		}
		b.press("enter")
		require.True(t, is[debrief](b.top()), b.text())
		assert.Equal(t, r, b.top().(debrief).room())
		b.fits(t)
	}
}
