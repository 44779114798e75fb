package ui

import (
	"os"
	"path/filepath"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

func TestEverySettingHasWordsOfItsOwn(t *testing.T) {
	rows := rowsToSet()
	assert.NotEmpty(t, rows)
	for _, row := range rows {
		seen := map[string]bool{}
		for _, w := range row.Words {
			assert.NotEmpty(t, row.About(w), "%s: %s", row.Name, w)
			assert.False(t, seen[row.Label(w)], "%s is said twice", row.Label(w))
			seen[row.Label(w)] = true
		}
	}
}

func TestASettingIsInForceAtOnceAndKept(t *testing.T) {
	b := lay(t, small(t), theme.Dark(termenv.TrueColor), 80, 24)
	b.click(t, "Settings").until(t, "right", func(Screen) bool { return b.app.View() == b.text() })
	b.press("down", "down", "right", "down", "right").click(t, "How much is told").press("right")
	app := b.app.(App)
	assert.False(t, app.motion)
	assert.False(t, app.mouse)
	b.press("esc", "1").until(t, "enter", is[setup])
	assert.Equal(t, tell.Standard, b.top().(setup).aid, "a new game begins as is preferred")

	kept, err := settings.Read(filepath.Join(os.Getenv("REALIGN_HOME"), "settings.yaml"))
	require.NoError(t, err)
	for c, want := range map[settings.Choice]string{settings.Theme: "mono", settings.Motion: "off", settings.Mouse: "off", settings.Aid: "standard"} {
		assert.Equal(t, want, kept.Word(c), c.Name())
	}
}

func TestWhatTheEnvironmentDecidesCannotBeTurned(t *testing.T) {
	env := func(name string) string { return map[string]string{"REALIGN_THEME": "light"}[name] }
	var s Screen = newPreferences(settings.Settings{}, env, func(settings.Settings) tea.Cmd { panic("nothing was changed") }, goBack)
	s, cmd := s.Update(stroke("right"))
	assert.Nil(t, cmd)
	text := s.Draw(Frame{Width: 80, Height: 22})
	assert.Contains(t, text, "REALIGN_THEME decides this")
	assert.Contains(t, text, "for a light ground", "and what is in force is shown")
}

func TestSettingsThatCannotBeKeptAreSaid(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	b.router.prefers.path = filepath.Join(file, "settings.yaml")
	b.click(t, "Settings").press("down", "right")
	assert.Contains(t, b.text(), "The settings cannot be kept")
}

// Of two changes in a row the later one is kept, in whichever order they are
// written.
func TestTheLastChangeIsTheOneThatIsKept(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir()) // rather than what whoever tests has set
	p, err := prefer(func(string) string { return "" }, termenv.Ascii)
	require.NoError(t, err)
	p.path = filepath.Join(t.TempDir(), "settings.yaml")
	p.set, _ = p.set.With(settings.Theme, "dark")
	first := p.keep()
	p.set, _ = p.set.With(settings.Theme, "light")
	second := p.keep()
	second()
	first()
	kept, err := settings.Read(p.path)
	require.NoError(t, err)
	assert.Equal(t, "light", kept.Word(settings.Theme))
}

func TestABrokenFileOfSettingsIsSaidOnTheTitleOnce(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.router.said = "The settings cannot be used."
	b.send(titleMsg{})
	assert.Contains(t, b.text(), "The settings cannot be used.")
	b.send(titleMsg{})
	assert.NotContains(t, b.text(), "The settings cannot be used.")
}

func TestPlainModeIsAskedForInEveryWay(t *testing.T) {
	for _, c := range []struct {
		env   map[string]string
		mode  string
		plain bool
	}{
		{nil, "screen", false},
		{nil, "lines", true},
		{map[string]string{"REALIGN_PLAIN": "1"}, "screen", true},
		{map[string]string{"REALIGN_PLAIN": "0"}, "lines", false},
		{map[string]string{"TERM": "dumb"}, "screen", true},
		{map[string]string{"TERM": "xterm"}, "screen", false},
	} {
		p := preferred{real: func(name string) string { return c.env[name] }}
		p.set, _ = p.set.With(settings.Mode, c.mode)
		assert.Equal(t, c.plain, p.plain(), "%v, %s", c.env, c.mode)
	}
}
