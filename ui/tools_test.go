package ui

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	looked "example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// A fataler is a test of any kind.
type fataler interface {
	require.TestingT
	Helper()
}

// small is a scenario that is quick to play.
func small(t fataler) scenarios.Scenario {
	t.Helper()
	sc, err := scenarios.Open(filepath.Join("testdata", "small.yaml"))
	require.NoError(t, err)
	return sc
}

// longer is the same scenario with twice the years, so that it has a middle.
func longer(t fataler) scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "small.yaml"))
	require.NoError(t, err)
	sc, faults := scenarios.Parse("small.yaml", bytes.Replace(text, []byte("years: 3\n"), []byte("years: 6\n"), 1))
	require.Empty(t, faults)
	return sc
}

// shallow is as much of a debrief as tests have time for.
var shallow = session.Depth{Luck: 5, Doubts: looked.Assumptions()[:1]}

// A table is the game as a test plays it: commands run at once, in the test.
type table struct {
	router *router
	app    tea.Model
	left   bool // the program was told to quit
	width  int
	height int
}

// lay opens the game on the title, with sc as the only scenario and an empty
// folder for saves.
func lay(t *testing.T, sc scenarios.Scenario, th theme.Theme, width, height int) *table {
	t.Helper()
	t.Setenv("REALIGN_HOME", t.TempDir())
	b := open(sc, th, width, height)
	t.Cleanup(b.router.letGo)
	return b
}

// open opens the game on the saves that are there.
func open(sc scenarios.Scenario, th theme.Theme, width, height int) *table {
	env := map[string]string{"LANG": "C.UTF-8"}
	prefers, err := prefer(func(name string) string { return env[name] }, termenv.TrueColor)
	if err != nil {
		panic(err)
	}
	prefers.set, _ = prefers.set.With(settings.Coach, "off")
	r := &router{
		prefers: prefers,
		dir:     filepath.Join(os.Getenv("REALIGN_HOME"), "saves"), saved: saves.List,
		all:  func() ([]scenarios.Scenario, error) { return []scenarios.Scenario{sc}, nil },
		clip: func(string) string { return "It was copied." },
		seed: func() sim.Seed { return 7 }, start: setting{aid: tell.Guided, pace: session.Full}, depth: shallow,
	}
	b := &table{router: r, app: r.app(nil, th), width: width, height: height}
	b.settle(b.app.Init())
	b.send(tea.WindowSizeMsg{Width: width, Height: height})
	return b
}

// send shows a message to the game and runs all that follows from it.
func (b *table) send(msg tea.Msg) {
	var cmd tea.Cmd
	b.app, cmd = b.app.Update(msg)
	b.settle(cmd)
}

// settle runs cmd and what it leads to, in order.
func (b *table) settle(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.QuitMsg:
		b.left = true
	case tea.BatchMsg:
		for _, c := range msg {
			b.settle(c)
		}
	default:
		b.send(msg)
	}
}

// press presses keys by the names that key bindings use.
func (b *table) press(names ...string) *table {
	for _, name := range names {
		b.send(stroke(name))
	}
	return b
}

// top is the screen shown.
func (b *table) top() Screen { return b.app.(App).top() }

// text is what is shown, without styles.
func (b *table) text() string { return ansi.Strip(b.app.View()) }

// game is the game on the table.
func (b *table) game() game { return b.router.games[len(b.router.games)-1] }

// until presses a key until the screen shown passes the test.
func (b *table) until(t fataler, name string, ok func(Screen) bool) *table {
	t.Helper()
	for range 400 {
		if ok(b.top()) {
			return b
		}
		b.press(name)
		if b.left {
			break
		}
	}
	require.Fail(t, "the screen never came", "the last one was %T:\n%s", b.top(), b.text())
	return b
}

// is tells a screen by its type.
func is[S Screen](s Screen) bool { _, ok := s.(S); return ok }

// titled tells a sheet or listing by its first line, in the language that is
// spoken: by what begins it, if it is a format.
func titled(what string) func(Screen) bool {
	return func(s Screen) bool {
		what, _, _ := strings.Cut(say.Text(what), "%")
		switch s := s.(type) {
		case sheet:
			return strings.HasPrefix(s.what, what)
		case listing:
			return strings.HasPrefix(s.what, what)
		}
		return false
	}
}

// fits checks that what is shown is the window and not a cell more, and that the
// screen drew no more than that: what is cut off was never read.
func (b *table) fits(t assert.TestingT) {
	within(t, b.top(), b.app.View(), b.width, b.height)
	app := b.app.(App)
	if size := app.size(); !app.small() {
		f := Frame{Width: size.Width, Height: size.Height, Theme: app.frame.Theme}
		within(t, b.top(), b.top().Draw(f), f.Width, f.Height)
	}
}

func within(t assert.TestingT, s Screen, text string, width, height int) {
	lines := strings.Split(text, "\n")
	assert.LessOrEqual(t, len(lines), height, "rows on %T:\n%s", s, text)
	for i, line := range lines {
		assert.LessOrEqual(t, ansi.StringWidth(line), width, "row %d on %T: %q", i, s, ansi.Strip(line))
	}
}

// golden compares what is shown with a file.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", filepath.FromSlash(name)+".golden")
	if *update {
		require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got+"\n"), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err, "run go test ./ui -update to make it")
	assert.Equal(t, string(want), got+"\n", "%s differs; go test ./ui -update rewrites it", path)
}
