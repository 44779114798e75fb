package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// accompanied is the game as somebody plays it who has never done so.
func accompanied(b *table) *table {
	app := b.app.(App)
	app.coach = newCoach()
	b.app = app
	b.router.prefers.set = settings.Settings{}
	return b
}

// saying returns what the coach has on the screen.
func (b *table) saying() string {
	app := b.app.(App)
	return app.coach.says(app.top())
}

func TestAFirstYearIsAccompaniedOneThingAtATime(t *testing.T) {
	b := accompanied(lay(t, small(t), theme.Plain, 80, 24))
	assert.Empty(t, b.saying(), "the title needs no coach")
	b.until(t, "enter", is[desk])
	assert.Contains(t, b.text(), "This is your year.")
	b.press("down")
	assert.Contains(t, b.text(), "This is your year.", "moving the mark is not setting a lever")
	b.press("left")
	assert.Contains(t, b.text(), "The two bars")
	b.press("left")
	assert.Contains(t, b.text(), "Enter there comes back to the plan")
	b.press("tab")
	assert.Empty(t, b.saying(), "what is said of the plan would not be true here")
	b.press("enter")
	assert.Contains(t, b.saying(), "enter shows what your plan changes")
	b.press("?")
	assert.Empty(t, b.saying(), "help is help")
	b.press("esc", "enter")
	assert.Contains(t, b.saying(), "The last look")
	b.press("esc")
	assert.Empty(t, b.saying(), "what was said is not said again")
	b.until(t, "enter", is[forecast])
	assert.Contains(t, b.saying(), "What share of members")
	b.until(t, "enter", titled("Report on year %d of %d"))
	assert.Contains(t, b.saying(), "in short, what the board sees")
	b.until(t, "enter", is[desk])
	assert.Contains(t, b.saying(), "The years tell the rest")
	b.press("right")
	assert.Empty(t, b.saying())

	kept, err := settings.Read(filepath.Join(os.Getenv("REALIGN_HOME"), "settings.yaml"))
	require.NoError(t, err)
	assert.Equal(t, "off", kept.Word(settings.Coach), "nobody is accompanied twice")
}

func TestTheLastLessonIsNotRepeatedInLaterYears(t *testing.T) {
	b := accompanied(lay(t, small(t), theme.Plain, 80, 24))
	deskOf := func(year int) func(Screen) bool {
		return func(s Screen) bool { d, ok := s.(desk); return ok && d.view.Year == year }
	}
	b.until(t, "enter", deskOf(2))
	assert.Contains(t, b.saying(), "The years tell the rest")
	b.until(t, "enter", deskOf(3))
	assert.Empty(t, b.saying())
	assert.False(t, b.router.prefers.coach(), "the first year is long over")
}

func TestTheCoachSaysNothingOfAPlanThatCannotRun(t *testing.T) {
	b := accompanied(lay(t, small(t), theme.Plain, 80, 24))
	b.until(t, "enter", is[desk])
	for range 6 {
		b.press("3", "down")
	}
	b.press("enter")
	require.Contains(t, b.text(), "cannot be committed yet")
	assert.Empty(t, b.saying(), "enter does not run the year yet")
	b.press("enter")
	assert.Contains(t, b.saying(), "enter commits the plan")
}

func TestTheCoachIsSentAwayForGood(t *testing.T) {
	b := accompanied(lay(t, small(t), theme.Plain, 80, 24))
	b.until(t, "enter", is[desk])
	before := b.game().Draft()
	b.click(t, "x ends these lines")
	assert.Empty(t, b.saying())
	assert.Equal(t, before, b.game().Draft())
	b.until(t, "enter", titled("Report on year %d of %d"))
	assert.Empty(t, b.saying())
	assert.False(t, b.router.prefers.coach())
}

func TestAPracticeYearIsAccompaniedWhateverIsSet(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.click(t, "Practice year")
	require.True(t, is[desk](b.top()))
	assert.Contains(t, b.saying(), "This is your year.")
	assert.Empty(t, b.router.games, "and nothing of it is saved")
}

// A coach never takes a key away: with one and without, the same keys lead to
// the same plan and to the same screen.
func TestACoachBlocksNoKey(t *testing.T) {
	for _, press := range []string{"left", "right", "0", "3", "u", "s", "tab", "6", " ", "b", "end", "enter", "esc", "?", ":"} {
		alone := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk]).press("2", press)
		plan, top := alone.game().Draft(), alone.top()
		with := accompanied(lay(t, small(t), theme.Plain, 80, 24)).until(t, "enter", is[desk]).press("2", press)
		assert.Equal(t, plan, with.game().Draft(), press)
		assert.IsType(t, top, with.top(), press)
	}
}

func TestEveryStageOfAYearHasALesson(t *testing.T) {
	taught := map[tell.Stage]bool{}
	for _, l := range tell.Lessons() {
		taught[l.Stage] = true
		assert.NotEmpty(t, l.Keys())
	}
	for stage := tell.OnDesk; stage < tell.OnLater; stage++ {
		assert.True(t, taught[stage], "stage %d", stage)
	}
}

// staged is a screen that stands at a stage of the year.
type staged struct {
	Screen
	at tell.Stage
}

func (s staged) Stage() tell.Stage { return s.at }

// The coach has two lines, and at the end of the second the way to be rid of it.
func TestEveryLessonHasRoomInEveryLanguage(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	for _, language := range say.Languages() {
		require.True(t, say.Speak(language.ID))
		for i, l := range tell.Lessons() {
			c := coach{lessons: tell.Lessons(), at: i}
			drawn := c.draw(Frame{Width: 80, Height: 24, Theme: theme.Plain}, staged{at: l.Stage})
			said := strings.Join(strings.Fields(strings.NewReplacer("▌", " ", "|", " ").Replace(ansi.Strip(drawn))), " ")
			assert.Equal(t, l.Keys()+" "+say.Text("x ends these lines"), said, language.ID)
			for line := range strings.SplitSeq(drawn, "\n") {
				assert.LessOrEqual(t, ansi.StringWidth(line), 80, "%s: %q", language.ID, line)
			}
		}
	}
}
