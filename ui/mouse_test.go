package ui

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/theme"
)

// click presses the left button on the first cell of a text that is shown.
func (b *table) click(t fataler, text string) *table {
	t.Helper()
	for y, line := range strings.Split(b.text(), "\n") {
		if before, _, ok := strings.Cut(line, text); ok {
			return b.clickAt(ansi.StringWidth(before), y)
		}
	}
	require.Fail(t, "nothing to point at", "%q is not shown:\n%s", text, b.text())
	return b
}

func (b *table) clickAt(x, y int) *table {
	b.send(tea.MouseMsg{X: x, Y: y, Button: tea.MouseButtonLeft, Action: tea.MouseActionPress})
	return b
}

// hand shows a message to the screen shown alone, as the mouse does.
func (b *table) hand(msg tea.Msg) {
	var cmd tea.Cmd
	b.app, cmd = b.app.(App).hand(msg)
	b.settle(cmd)
}

// wheel turns the wheel by so many notches, down where it is more than 0.
func (b *table) wheel(by int) *table {
	button := tea.MouseButtonWheelDown
	if by < 0 {
		button = tea.MouseButtonWheelUp
	}
	for range max(by, -by) {
		b.send(tea.MouseMsg{Button: button, Action: tea.MouseActionPress})
	}
	return b
}

// marked returns the line with the mark.
func (b *table) marked(t fataler) string {
	t.Helper()
	for _, line := range strings.Split(b.text(), "\n") {
		if strings.HasPrefix(strings.TrimLeft(line, " "), "> ") {
			return line
		}
	}
	require.Fail(t, "nothing is marked", "%s", b.text())
	return ""
}

func TestAWholeGameCanBeBegunWithTheMouseAlone(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.click(t, "New game").click(t, "1  ")
	require.IsType(t, setup{}, b.top())
	b.click(t, "How much is told").click(t, "›")
	assert.Contains(t, b.text(), "standard", "the arrow turns the row that was pointed at")
	b.click(t, "enter start").until(t, "enter", titled("Ready?")).click(t, "Start year 1")
	require.IsType(t, desk{}, b.top())
}

// Three years and the way to every part of the debrief, in the other language.
func TestAWholeGameIsPlayedWithTheMouseAloneInSpanish(t *testing.T) {
	saytest.Speak(t, "es")
	const most = 200
	b := lay(t, small(t), theme.Plain, 80, 24).click(t, "Partida nueva")
	for clicks := 0; !is[debrief](b.top()); clicks++ {
		require.Less(t, clicks, most, b.text())
		switch {
		case is[forecast](b.top()):
			b.click(t, "›")
		case is[desk](b.top()):
			b.click(t, "Finanzas").click(t, "esc el plan")
		}
		b.click(t, "enter ")
	}
	assert.Contains(t, b.text(), "Parte 1 de")
	b.click(t, "c todas las partes").click(t, "Lo que usted esperaba")
	assert.Contains(t, b.text(), "pronóstico de 3")
}

func TestThePipsOfTheDeskSetTheLevel(t *testing.T) {
	for _, th := range []theme.Theme{theme.Plain, theme.Dark(termenv.TrueColor), {ASCII: true}} {
		b := lay(t, small(t), th, 120, 40)
		b.until(t, "enter", is[desk])
		x, y := find(t, b, "Budget preparation", map[bool]string{true: "[##-]", false: "●●○"}[th.ASCII])
		if th.ASCII {
			x++
		}
		level := func() sim.Level { return b.game().Draft().Levels[sim.BudgetPreparation] }
		b.clickAt(x+2, y)
		assert.Equal(t, sim.Level(3), level())
		assert.Contains(t, b.marked(t), "Budget preparation")
		b.clickAt(x, y)
		assert.Equal(t, sim.Level(1), level())
		b.clickAt(x, y)
		assert.Equal(t, sim.Level(0), level(), "the pip that is the level takes it away")
	}
}

// find returns where a text stands in the line that begins with another.
func find(t fataler, b *table, begins, text string) (x, y int) {
	t.Helper()
	for y, line := range strings.Split(b.text(), "\n") {
		if !strings.Contains(line, begins) {
			continue
		}
		before, _, ok := strings.Cut(line, text)
		require.True(t, ok, "%q is not in %q", text, line)
		return ansi.StringWidth(before), y
	}
	require.Fail(t, "nothing to point at", "%q is not shown:\n%s", begins, b.text())
	return 0, 0
}

func TestTabsAndFooterCanBePointedAt(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	secondYear(t, b)
	b.click(t, "Finance")
	assert.Contains(t, b.text(), "[5 Finance]")
	b.click(t, "esc the plan")
	assert.Contains(t, b.text(), "[Plan]")
	b.click(t, "? help")
	assert.IsType(t, help{}, b.top())
	b.click(t, "esc close").click(t, "q quit")
	assert.IsType(t, quit{}, b.top())
	b.click(t, "esc stay").click(t, "Customer connection")
	assert.Contains(t, b.marked(t), "Listening", "a group that is pointed at is opened")
	before := b.marked(t)
	b.click(t, "↓←") // of the footer
	assert.NotEqual(t, before, b.marked(t), "each arrow is a key of its own")
}

func TestTheWheelReadsOnAndMovesMarks(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	before := b.marked(t)
	assert.NotEqual(t, before, b.wheel(1).marked(t))
	assert.Equal(t, before, b.wheel(-1).marked(t))
	b.click(t, "How it works")
	top := b.text()
	assert.NotEqual(t, top, b.wheel(1).text())
	assert.Equal(t, top, b.wheel(-4).text())
	b.click(t, "more lines")
	assert.NotEqual(t, top, b.text(), "the line that says how much is below reads on")
}

// What a key does can be pointed at: where the footer has no room for it, in the list
// behind the help, which is about the screen below.
func TestWhatHasNoRoomInTheFooterIsTwoClicksAway(t *testing.T) {
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 80, height: 24}
	for _, name := range []string{"title", "desk", "members", "setup", "saved-game"} {
		b := tour.to(t, name)
		app := b.app.(App)
		want := newPalette(b.top(), nil, app.places(), app.alone)
		b.click(t, "? help")
		require.IsType(t, help{}, b.top(), name)
		b.click(t, ": do one")
		require.IsType(t, palette{}, b.top(), name)
		for i, d := range b.top().(palette).deeds {
			assert.Equal(t, want.deeds[i].label, d.label, name)
			assert.Equal(t, want.deeds[i].press, d.press, name)
		}
		for range len(want.deeds) - 1 {
			b.wheel(1)
		}
		assert.Contains(t, b.marked(t), want.deeds[len(want.deeds)-1].label, "the wheel gets to the end of the list")
	}
}

// An answer cannot be taken back, so one slip of the hand must not give it.
func TestACardIsAnsweredByASecondClickOnly(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[card])
	b.click(t, "3  ")
	require.IsType(t, card{}, b.top())
	assert.Contains(t, b.marked(t), "3  ")
	b.click(t, "3  ")
	assert.True(t, titled("Your answer")(b.top()))
}

func TestTheMouseIsAsDeafAsTheKeysAreWhereAScreenComesUnasked(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	app := b.app.(App)
	app.deaf = 1
	b.app = app
	before := b.text()
	assert.Equal(t, before, b.wheel(1).clickAt(6, 12).text())
}

// What is asked of a drawing is not seen: the frame that answers what is pointed
// at shows what the player sees, cell for cell.
func TestPointingChangesNothingThatIsShown(t *testing.T) {
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 80, height: 24}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := tour.to(t, p.name)
			for _, th := range []theme.Theme{theme.Plain, {ASCII: true}, theme.Dark(termenv.TrueColor)} {
				app := b.app.(App)
				app.frame.Theme = th
				asked := app.frame
				asked.zones = &zones{}
				assert.Equal(t, ansi.Strip(app.View()), ansi.Strip(app.draw(asked)))
				assert.NotContains(t, app.View(), zoneFinal+"\x1b", "no zone gets to the terminal")
			}
		})
	}
}

// Where many play in one program, none of them may stop it for the others.
func TestOnlyAProgramOfOnesOwnIsSuspended(t *testing.T) {
	app := lay(t, small(t), theme.Plain, 80, 24).app.(App)
	_, cmd := app.press(stroke("ctrl+z"))
	assert.Nil(t, cmd)
	app.alone = true
	_, cmd = app.press(stroke("ctrl+z"))
	require.NotNil(t, cmd)
	assert.IsType(t, tea.SuspendMsg{}, cmd())
}

// The mouse is lost while the program is suspended, and asked for anew.
func TestTheMouseComesBackWithTheProgram(t *testing.T) {
	app := lay(t, small(t), theme.Plain, 80, 24).app.(App)
	_, cmd := app.Update(tea.ResumeMsg{})
	require.NotNil(t, cmd)
	assert.Equal(t, tea.EnableMouseCellMotion(), cmd())
}

// A code is there to be selected, which the mouse does only where the game leaves
// it to the terminal.
func TestTheMouseIsLeftToTheTerminalWhereTextIsSelected(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	finished(t, b)
	assert.True(t, b.app.(App).listens())
	b.press("6")
	require.True(t, b.top().(sheet).Selected(), b.text())
	assert.False(t, b.app.(App).listens())
	_, cmd := b.app.Update(stroke("esc"))
	b.settle(cmd)
	assert.True(t, b.app.(App).listens(), "and it comes back")
}

// Each member of the crowd can be pointed at; a second click asks who it is.
func TestEveryMemberOfTheCrowdCanBePointedAt(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	placeNamed("people")(t, b)
	_, y := find(t, b, "× ·", "×")
	line := strings.Split(b.text(), "\n")[y]
	before, _, _ := strings.Cut(line, "×")
	x := ansi.StringWidth(before)
	b.clickAt(x, y)
	assert.Contains(t, strings.Split(b.text(), "\n")[y], "[×]", "the one pointed at is in focus")
	b.clickAt(x, y)
	assert.False(t, is[people](b.top()), "and is met by a second click")
}
