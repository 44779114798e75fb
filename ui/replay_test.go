package ui

import (
	"strconv"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/page"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/theme"
)

// twelve is a replay of a game of twelve years and its end.
func twelve(motion bool) replay {
	var years []shelf.Part
	for y := 1; y <= 12; y++ {
		years = append(years, shelf.Part{Year: y, Page: page.Page{Title: "Year " + strconv.Itoa(y)}})
	}
	s := newReplay("A game", append(years, shelf.Part{Page: page.Page{Title: "The end"}}), motion)
	sized, _ := s.Update(tea.WindowSizeMsg{Width: 80, Height: 22})
	return sized.(replay)
}

// after returns s after keys, and the last command.
func after(s Screen, names ...string) (replay, tea.Cmd) {
	var cmd tea.Cmd
	for _, name := range names {
		s, cmd = s.Update(stroke(name))
	}
	return s.(replay), cmd
}

func TestAReplayJumpsToTheYearThatIsTyped(t *testing.T) {
	for _, c := range []struct {
		keys []string
		want string
	}{
		{[]string{"3"}, "Year 3"},
		{[]string{"0"}, "Year 10"},
		{[]string{"1"}, "Year 1"},
		{[]string{"1", "2"}, "Year 12"},
		{[]string{"1", "3"}, "Year 3"},
		{[]string{"4", "right"}, "Year 5"},
		{[]string{"4", "left"}, "Year 3"},
		{[]string{"1", "right", "2"}, "Year 2"},
		{[]string{"1", "2", "enter"}, "The end"},
		{[]string{"left"}, "Year 1"},
	} {
		s, _ := after(twelve(false), c.keys...)
		assert.Equal(t, c.want, s.pages[s.at].Title, "%v", c.keys)
	}
}

func TestAReplayThatPlaysByItselfSaysHowItIsStopped(t *testing.T) {
	s, _ := after(twelve(true), "p")
	golden(t, "screens/replay-playing-80x24-plain", s.Draw(Frame{Width: 80, Height: 22, Theme: theme.Plain}))
	assert.Equal(t, "any key", s.Keys()[0].Help().Key)
}

func TestAReplayThatPlaysByItselfStopsAtAnyKey(t *testing.T) {
	for _, name := range []string{"p", "enter", "esc", "right", " ", "7", "x"} {
		s, cmd := after(twelve(true), "p")
		require.NotNil(t, cmd, "it waits for a moment")
		require.True(t, s.playing)
		moved, _ := s.Update(glanceMsg{s.ticket})
		s = moved.(replay)
		assert.Equal(t, 1, s.at)
		stopped, cmd := after(s, name)
		assert.False(t, stopped.playing, name)
		assert.Nil(t, cmd, "%s does nothing else", name)
		late, _ := stopped.Update(glanceMsg{s.ticket})
		assert.Equal(t, 1, late.(replay).at, "a pause that was under way is not heard")
	}
}

func TestAReplayStopsAtItsEnd(t *testing.T) {
	s, _ := after(twelve(true), "1", "2", "p")
	ended, cmd := s.Update(glanceMsg{s.ticket})
	assert.Equal(t, "The end", ended.(replay).pages[ended.(replay).at].Title)
	assert.False(t, ended.(replay).playing)
	assert.Nil(t, cmd)
	again, _ := after(ended, "p")
	assert.Equal(t, 0, again.at, "playing from the end starts over")
}

func TestNothingPlaysByItselfWithoutMotion(t *testing.T) {
	s, cmd := after(twelve(false), "p")
	assert.False(t, s.playing)
	assert.Nil(t, cmd)
	for _, b := range s.Keys() {
		assert.NotEqual(t, "p", b.Help().Key)
	}
}

// Help that is opened over a replay finds it where it was.
func TestAReplayStandsStillWhileItIsCovered(t *testing.T) {
	s, _ := after(twelve(true), "p")
	app := newApp(func() tea.Cmd { return nil }, theme.Plain, true)
	app, _ = app.open(s)
	covered, _ := app.press(stroke("?"))
	require.True(t, is[help](covered.(App).top()))
	later, _ := covered.Update(glanceMsg{s.ticket})
	below := later.(App).screens[len(later.(App).screens)-2].(replay)
	assert.Equal(t, 0, below.at)
	assert.False(t, below.playing)
}
