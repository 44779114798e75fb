package ui

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/plain"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/theme"
)

// kept returns every file in the folder of saves with what it holds.
func kept(t *testing.T, b *table) map[string]string {
	t.Helper()
	files := map[string]string{}
	entries, err := os.ReadDir(b.router.dir)
	require.NoError(t, err)
	for _, e := range entries {
		content, err := os.ReadFile(filepath.Join(b.router.dir, e.Name()))
		require.NoError(t, err)
		files[e.Name()] = string(content)
	}
	return files
}

func TestLookingAtSavedGamesChangesNothingOnTheDisk(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	secondTermOf(t, b)
	before := kept(t, b)
	b.press("2", "right", "3", "n", "esc") // replay
	b.press("4", "1", "2", "3", "4", "esc", "esc")
	b.press("5", "esc", "6", "esc", "3", "esc")
	assert.Contains(t, b.text(), "Saved game")
	assert.Equal(t, before, kept(t, b))
}

func TestASecondTermStartsWithThePlanningOfItsYear(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	finished(t, b)
	first := kept(t, b)
	b.press("3", "2", "down", "ctrl+u", "A", "n", "e", "w", "enter")
	require.True(t, is[desk](b.top()), b.text())
	assert.Equal(t, 2, b.game().Year())
	assert.Equal(t, "Anew", b.game().Name())
	assert.Equal(t, first["small-7.realign"], kept(t, b)["small-7.realign"], "the old game is as it was")

	path := b.game().Path()
	b.press("esc", "t")
	g := shelf.Look(path)
	assert.Equal(t, "year 2 of The Small Guild (small-7.realign)", g.Origin)
	require.NoError(t, os.Remove(filepath.Join(b.router.dir, "small-7.realign")))
	g = shelf.Look(path)
	assert.Contains(t, g.Origin, "year 2 of a game that is not here as it was; its mark begins: ")
}

func TestACodeThatIsPastedBecomesTheSameGame(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	finished(t, b)
	code := handedOut(t, b)
	wrapped := strings.ToLower(strings.Join(shelf.CodeLines(code), "\n"))
	pasted(t, b, wrapped)
	require.True(t, titled("Saved game")(b.top()), b.text())
	assert.Contains(t, b.text(), "small-7-2.realign")
	one, two := shelf.Look(filepath.Join(b.router.dir, "small-7.realign")), shelf.Look(filepath.Join(b.router.dir, "small-7-2.realign"))
	assert.Equal(t, saves.Verified, two.Verdict.Verdict)
	assert.Equal(t, one.Verdict.Digest, two.Verdict.Digest)
	b.press("esc")
	assert.True(t, is[title](b.top()))
}

// A code with a slip is not lost: the group is named, and only it has to be
// typed again.
func TestAWrongCodeNamesItsGroupAndCanBeMended(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	finished(t, b)
	code := handedOut(t, b)
	last := code[len(code)-1:]
	slip := "2"
	if last == slip {
		slip = "3"
	}
	pasted(t, b, code[:len(code)-1]+slip)
	require.True(t, is[paste](b.top()))
	group := code[strings.LastIndex(code, "-")+1:len(code)-1] + slip
	text := strings.Join(strings.Fields(b.text()), " ")
	assert.Contains(t, text, "group "+page.Wrap(text[strings.Index(text, "group ")+6:], 1)[0]+" of the code, "+group)
	assert.Len(t, kept(t, b), 1, "nothing was written")
	b.press("enter")
	assert.Contains(t, b.text(), "Have only that group read or copied again")
	b.press("enter", "home", "end", "left", "right", "backspace", last)
	assert.NotContains(t, b.text(), "Cannot read")
	b.press("enter")
	assert.True(t, titled("Saved game")(b.top()), b.text())
}

func TestAWaitThatWasLeftBringsNoScreen(t *testing.T) {
	s := newWait("Replay", func() Screen { return newHow() })
	started, cmd := s.Start()
	done := cmd()
	other := newWait("Replay", func() Screen { return newHow() })
	still, _ := other.Update(done)
	assert.True(t, is[wait](still), "the work of another screen")
	came, _ := started.Update(done)
	assert.True(t, is[sheet](came))
	_, cmd = started.Update(stroke("esc"))
	require.NotNil(t, cmd)
	assert.Equal(t, backMsg{}, cmd())
	assert.Contains(t, s.Draw(Frame{Width: 80, Height: 22}), "one moment")
}

func TestAGameThatAnotherWindowPlaysSaysSo(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	path := b.game().Path()
	b.press("esc", "t")
	other, err := session.Continue(path)
	require.NoError(t, err)
	b.choose(t, "Saved games")
	assert.Contains(t, b.text(), "small-7.realign; open in another window")
	b.press("1")
	assert.Contains(t, b.text(), "open in another window")
	assert.Contains(t, b.text(), "Another window plays it")
	b.press("1")
	assert.True(t, titled("Saved game")(b.top()), "it cannot be chosen")
	require.NoError(t, other.Close())
	b.press("esc", "1")
	assert.NotContains(t, b.text(), "another window")
	b.press("1")
	assert.True(t, titled("The brief")(b.top()), "it goes on")
}

func TestARepairedGameCanBePlayedOn(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	troubled(t, b)
	before := kept(t, b)
	b.choose(t, "Saved games").press("1").choose(t, "Repair")
	b.press("enter")
	require.True(t, titled("Saved game")(b.top()), b.text())
	assert.Contains(t, b.text(), "small-7-repaired.realign")
	b.press("enter")
	require.True(t, is[desk](b.top()), b.text())
	assert.Equal(t, 3, b.game().Year())
	after := kept(t, b)
	for name, content := range before {
		assert.Equal(t, content, after[name], name)
	}
}

func TestTheClipboardIsUsedOnlyWhereThereIsOne(t *testing.T) {
	env := func(pairs map[string]string) func(string) string {
		return func(name string) string { return pairs[name] }
	}
	for name, c := range map[string]struct {
		env  map[string]string
		sent string
		said string
	}{
		"xterm":          {map[string]string{"TERM": "xterm-256color"}, ansi.SetSystemClipboard("RL1-X"), "was handed"},
		"console":        {map[string]string{"TERM": "linux"}, "", "takes nothing"},
		"none":           {nil, "", "takes nothing"},
		"Apple Terminal": {map[string]string{"TERM": "xterm-256color", "TERM_PROGRAM": "Apple_Terminal"}, "", "takes nothing"},
	} {
		var out bytes.Buffer
		assert.Contains(t, clipboard(&out, env(c.env))("RL1-X"), c.said, name)
		assert.Equal(t, c.sent, out.String(), name)
	}
	said := clipboard(full{}, env(map[string]string{"TERM": "xterm"}))("RL1-X")
	assert.Contains(t, said, "could not be handed")
}

// full is an output that takes nothing.
type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("closed") }

func TestHostileNamesOfFilesAndGamesAreInert(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	b.until(t, "enter", is[desk])
	require.NoError(t, os.Rename(b.game().Path(), filepath.Join(b.router.dir, "a\x1b[31m\u202eb\nc"+saves.Suffix)))
	b.press("esc", "t")
	shelved(t, b)
	for _, shown := range []string{b.app.View(), func() string { b.press("esc"); return b.app.View() }()} {
		assert.NotContains(t, ansi.Strip(shown), "\u202e")
		assert.NotContains(t, shown, "\x1b[31m")
		assert.Contains(t, shown, "a\uFFFD[31mb c.realign")
	}
	b.fits(t)
}

// What the full screen shows of saved games, the lines say: every sentence of
// every page.
func TestBothFormsTellTheSameOfSavedGames(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	secondTermOf(t, b)
	var pages []page.Page
	look := func(keys ...string) {
		b.press(keys...)
		pages = append(pages, pagesOn(b.top())...)
	}
	look()
	look("2")
	look("esc", "4", "1")
	look("esc", "esc", "5")
	b.press("esc", "esc")
	look()

	said := throughLines(t, b, "saves", "1", "replay", "", "", "", "", "compare", "1", "", "", "", "", "verify", "b", "", "q")
	for _, p := range pages {
		for line := range strings.SplitSeq(page.Speak(p), "\n") {
			assert.Contains(t, said, squeeze(line))
		}
	}
}

// A code is the same on both, and so is what is said of a wrong one.
func TestBothFormsHandOutAndTakeTheSameCode(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24)
	finished(t, b)
	code := handedOut(t, b)
	b.press("6")
	said := throughLines(t, b, "saves", "1", "code", "b", "", "paste", code[:len(code)-7], "", code, "", "b", "q")
	for _, line := range shelf.CodeLines(code) {
		assert.Contains(t, b.text(), line)
		assert.Contains(t, said, line)
	}
	pasted(t, b, code[:len(code)-7])
	problem := b.top().(paste).problem
	assert.NotEmpty(t, problem)
	assert.Contains(t, strings.ToLower(said), strings.ToLower(squeeze(problem)))
	assert.Contains(t, said, squeeze(shelf.KeptAbout("RL1")))
	assert.Contains(t, said, "small-7-2.realign")
}

// pagesOn returns the pages that a screen shows.
func pagesOn(s Screen) []page.Page {
	switch s := s.(type) {
	case replay:
		return s.pages
	case parts:
		return s.pages
	case sheet:
		return []page.Page{s.reader.page}
	case listing:
		p := page.Page{}
		if s.what == "Saved game" {
			p.Blocks = s.words.Blocks
		}
		for _, it := range s.menu.items {
			p.Blocks = append(p.Blocks, page.Text{Text: it.label}, page.Text{Text: it.note})
		}
		return []page.Page{p}
	}
	return nil
}

// throughLines plays with lines on the saves of b, and returns what was said on
// one line.
func throughLines(t *testing.T, b *table, lines ...string) string {
	t.Helper()
	var out bytes.Buffer
	house := plain.House{
		Dir: b.router.dir, Title: "The Small Guild", Saves: saves.List, All: b.router.all,
		New:  func(*scenarios.Scenario) (game, error) { return nil, errors.New("no new game is wanted") },
		Open: session.Continue,
	}
	require.NoError(t, plain.Enter(house, strings.NewReader(strings.Join(lines, "\n")+"\n"), &out))
	return squeeze(out.String())
}

func squeeze(text string) string { return strings.Join(strings.Fields(text), " ") }
