package ui

import (
	"os"
	"regexp"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/session"
	"example.com/realign/ui/theme"
)

// Pressing Enter again and again plays a whole game and then leaves.
func TestEnterPlaysAWholeGameToTheDebriefAndOut(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	g := b.game()
	b.until(t, "enter", is[card])
	b.until(t, "enter", is[debrief])
	require.Len(t, g.Years(), 3)
	assert.NotEmpty(t, b.top().(debrief).looking.Debrief.Ghosts, "the ghosts have played")
	assert.False(t, b.top().(debrief).Busy(), "and everything else")
	b.until(t, "enter", is[title])
	for range 4 {
		b.press("enter")
	}
	assert.True(t, b.left, "then Enter quits; it shows\n%s", b.text())

	saved, err := saves.Read(g.Path())
	require.NoError(t, err)
	played, err := saved.Replay()
	require.NoError(t, err)
	assert.Equal(t, saves.Verified, played.Verdict, played.Message)
	assert.Equal(t, g.Digest(), played.Run.Digest(), "the save replays to what was seen")
}

func TestARetreatPlansTheHingeYearsOnly(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[setup])
	b.press("down", "down", "right")
	desks := 0
	for !is[debrief](b.top()) {
		b.until(t, "enter", func(s Screen) bool { return is[desk](s) || is[debrief](s) })
		if is[desk](b.top()) {
			desks++
			b.press("enter")
		}
	}
	assert.Equal(t, session.Retreat, b.game().Pace())
	assert.Equal(t, 2, desks, "years 1 and 3")
}

func TestContinueComesBackToWhereTheGameStopped(t *testing.T) {
	sc := small(t)
	b := lay(t, sc, theme.Plain, 80, 24)
	b.until(t, "enter", is[card])
	digest := b.game().Digest()
	b.press("q", "t")
	require.True(t, is[title](b.top()), b.text())

	again := open(sc, theme.Plain, 80, 24)
	assert.Contains(t, again.text(), "> 1  Continue")
	again.press("enter")
	require.True(t, is[card](again.top()), again.text())
	assert.Equal(t, digest, again.game().Digest())
}

func TestAPracticeYearIsNotSavedAndLeadsToTheGame(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", titled("Ready?"))
	b.press("2")
	require.Contains(t, b.text(), "Practice year")
	b.press("right").until(t, "enter", titled("Practice"))
	b.until(t, "enter", is[desk])
	assert.Contains(t, b.text(), "Year 1 of 3")
	assert.Empty(t, b.game().Years())
}

func TestAPlanWithFaultsSaysWhyAndCanBeMadeToFit(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	for range 6 {
		b.press("3", "down")
	}
	assert.Contains(t, b.text(), "TOO MUCH")
	b.press("enter")
	assert.Contains(t, b.text(), "cannot be committed yet")
	b.press("enter")
	assert.NotContains(t, b.text(), "cannot be committed yet")
	b.press("enter")
	assert.True(t, is[forecast](b.top()), b.text())
}

func TestAForecastShowsNoNumberBeforeThereIsOne(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[forecast])
	assert.NotContains(t, b.text(), "█")
	b.press("right")
	assert.Contains(t, b.text(), "█")
	b.press("u")
	assert.NotContains(t, b.text(), "█")
}

func TestAForecastIsAskedForBesideLastYearsRate(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[forecast])
	assert.NotContains(t, b.text(), "Last year's renewal rate", "there was none")
	b.until(t, "enter", titled("Report on year %d of %d")).until(t, "enter", is[forecast])
	assert.Contains(t, b.text(), "Last year's renewal rate was")
}

func TestUndoAndSameAsLastYear(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	g := b.game()
	before := g.Draft()
	b.press("right", "down", "left", "u")
	assert.NotEqual(t, before, g.Draft(), "one change of two was taken back")
	b.press("s")
	assert.Equal(t, before, g.Draft())
	b.press("u", "u")
	assert.Equal(t, before, g.Draft())
	assert.False(t, g.CanUndo())
}

// What cannot be saved does not happen, and the screen says so.
func TestAFullDiskRefusesTheChoiceInALine(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[commit])
	require.NoError(t, b.game().Close())
	digest := b.game().Digest()
	b.press("enter")
	assert.True(t, is[commit](b.top()))
	assert.Contains(t, b.text(), "could not be saved")
	assert.Equal(t, digest, b.game().Digest())
	assert.Equal(t, 1, strings.Count(b.press("enter").text(), "could not be saved"), "trying again says it once")
}

func TestASaveThatCannotBeReadIsShownAndLeftAlone(t *testing.T) {
	sc := small(t)
	b := lay(t, sc, theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	path := b.game().Path()
	b.press("esc", "t")
	require.NoError(t, os.WriteFile(path, []byte("not a save\n"), 0o644))

	again := open(sc, theme.Plain, 80, 24)
	assert.NotContains(t, again.text(), "Continue")
	again.press("2", "1", "enter")
	assert.Contains(t, again.text(), "this is no saved game")
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	assert.Equal(t, "not a save\n", string(content))
}

func TestAScreenThatNobodyAskedForIgnoresKeysForAMoment(t *testing.T) {
	app := newApp(func() tea.Cmd { return nil }, theme.Plain, true)
	next, cmd := app.Update(breakMsg{newHow()})
	require.NotNil(t, cmd, "a tick ends the moment")
	still, _ := next.Update(stroke("enter"))
	assert.True(t, is[sheet](still.(App).top()))
	assert.Contains(t, still.View(), "one moment")
	heard, _ := next.Update(hearMsg{})
	_, cmd = heard.Update(stroke("esc"))
	assert.NotNil(t, cmd)
}

func TestASmallWindowSaysSoAndRecovers(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	before := b.text()
	b.width, b.height = 60, 20
	b.send(tea.WindowSizeMsg{Width: 60, Height: 20})
	assert.Contains(t, b.text(), "Please enlarge")
	b.fits(t)
	b.press("enter")
	b.send(tea.WindowSizeMsg{Width: 80, Height: 24})
	assert.Equal(t, before, b.text(), "and no key was heard meanwhile")
}

func TestACrashSaysThatTheGameIsSafe(t *testing.T) {
	broken := guarded(func() tea.Msg { panic("boom") })
	next, cmd := guard{app: newApp(func() tea.Cmd { return nil }, theme.Plain, false)}.Update(broken())
	require.NotNil(t, cmd)
	assert.ErrorContains(t, next.(guard).crash, "your game is safe")
}

// The scenario that is shipped, with its own texts, from the first key to the
// last: nothing is cut off on any screen, in any year.
func TestTheSocietyFitsItsScreens(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	b := lay(t, sc, theme.Plain, 80, 24)
	for presses := 0; !b.left; presses++ {
		require.Less(t, presses, 1000, "the last screen was %T", b.top())
		b.fits(t)
		if is[desk](b.top()) {
			for range tabNames {
				b.press("tab").fits(t)
			}
		}
		b.press("enter")
	}
	all, err := saves.List()
	require.NoError(t, err)
	require.Len(t, all, 1)
	assert.True(t, all[0].Ended)
}

// Keys come faster than a game is made: pressing Enter again on the set-up must
// not start a second one.
func TestASecondPressStartsNoSecondGame(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[setup])
	var first, second tea.Cmd
	b.app, first = b.app.Update(stroke("enter"))
	b.app, second = b.app.Update(stroke("enter"))
	b.settle(first)
	b.settle(second)
	require.Len(t, b.router.games, 1)
	all, err := saves.List()
	require.NoError(t, err)
	require.Len(t, all, 1)
	require.True(t, titled("The brief")(b.top()))
}

// What is pasted is text: it goes into a field, cleaned, and nowhere else.
// On a busy machine a list may come a while after the key: a second press of that key
// must not bring it on top of the game that was opened meanwhile.
func TestASecondPressOnTheTitleBringsNothingOnTopOfTheGame(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	for _, name := range []string{"New game", "Practice year"} {
		marked := regexp.MustCompile(`> \d +` + name)
		b.until(t, "down", func(Screen) bool { return marked.MatchString(b.text()) })
		var first, second tea.Cmd
		b.app, first = b.app.Update(stroke("enter"))
		b.app, second = b.app.Update(stroke("enter"))
		b.settle(first)
		b.until(t, "enter", func(s Screen) bool { return titled("The brief")(s) || is[desk](s) })
		before := b.text()
		b.settle(second)
		assert.Equal(t, before, b.text(), name)
		b.send(b.router.title(false)())
	}
}

func TestWhatIsPastedIsTextAndNoKeys(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	pasted := func(text string) { b.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true}) }
	for _, text := range []string{"q", "1", ":", "?", "x"} {
		pasted(text)
		assert.True(t, is[title](b.top()), "%q is no key when it is pasted", text)
	}
	b.until(t, "enter", is[setup])
	pasted("The\nquick \x1b[31mteam q")
	name := b.top().(setup).name.text
	assert.Regexp(t, "^The quick .*team q$", strings.Join(strings.Fields(name), " "), "q is a letter here")
	assert.NotRegexp(t, `[\x00-\x1f]`, name)
}
