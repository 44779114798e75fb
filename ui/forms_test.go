package ui

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/plain"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// pagesOf returns the pages that a screen shows, or can be turned to.
func pagesOf(s Screen) []page.Page {
	switch s := s.(type) {
	case desk:
		var all []page.Page
		for tab := 1; tab < len(tabNames); tab++ {
			all = append(all, s.page(tab))
		}
		return all
	case commit:
		return []page.Page{s.reader.page}
	case sheet:
		return []page.Page{s.reader.page}
	case card:
		return []page.Page{s.reader.page}
	case debrief:
		return s.looking.Pages()
	}
	return nil
}

// factsOf lists what the facts of a page say, in order.
func factsOf(p page.Page) []string {
	var all []string
	for _, b := range p.Blocks {
		if facts, ok := b.(page.Facts); ok {
			for _, f := range facts.Items {
				all = append(all, squeezed(page.Speak(page.Page{Blocks: []page.Block{page.Facts{Items: []page.Fact{{Label: f.Label, Value: f.Value, Bar: f.Bar}}}}})))
			}
		}
	}
	return all
}

func squeezed(text string) string { return strings.Join(strings.Fields(text), " ") }

// A listener types what a player does who wants to hear every page: before each
// plan all of them, in the order of the tabs, and else nothing but empty lines.
type listener struct {
	game  game
	year  int
	lines []string
}

// Read returns the next line.
func (l *listener) Read(p []byte) (int, error) {
	if l.game.Phase() == sim.Planning && l.game.Year() != l.year {
		l.year = l.game.Year()
		l.lines = []string{"", "show members", "show organisation", "show innovation", "show finance", "show story", "show plan"}
	}
	line := ""
	if len(l.lines) > 0 {
		line, l.lines = l.lines[0], l.lines[1:]
	}
	return copy(p, line+"\n"), nil
}

// spokenGame plays a whole game line by line and returns what was said.
func spokenGame(t *testing.T) string {
	g, err := session.New(small(t), 7, "", tell.Guided, session.Full, t.TempDir())
	require.NoError(t, err)
	defer g.Close()
	var out bytes.Buffer
	require.NoError(t, plain.Play(g, plain.Manner{}, &listener{game: g}, &out))
	return squeezed(out.String())
}

// saidInOrder looks for facts one after the other, and returns where the last one
// is said and the first that is not.
func saidInOrder(said string, from int, facts []string) (end int, unsaid string) {
	for _, fact := range facts {
		fact = strings.TrimSuffix(fact, ".") // what it means may follow
		i := strings.Index(said[from:], fact)
		if i < 0 {
			return from, fact
		}
		from += i
	}
	return from, ""
}

func TestAFactThatIsNotSaidOrOutOfOrderIsFound(t *testing.T) {
	for unsaid, facts := range map[string][]string{"": {"A: 1.", "B: 2."}, "A: 1": {"B: 2.", "A: 1."}, "C: 3": {"A: 1.", "C: 3."}} {
		_, got := saidInOrder("A: 1; it fell. B: 2.", 0, facts)
		assert.Equal(t, unsaid, got)
	}
}

// Both forms are driven through the same game: whatever a full screen shows as a
// fact is said line by line, in the same order.
func TestBothFormsTellTheSameFactsInTheSameOrder(t *testing.T) {
	said := spokenGame(t)
	b := lay(t, small(t), theme.Plain, 80, 24)
	at, seen, opened, read := 0, 0, 0, ""
	follow := func(p page.Page, from int) int {
		facts := factsOf(p)
		end, unsaid := saidInOrder(said, from, facts)
		require.Empty(t, unsaid, "%T shows it, and it is not said after %q", b.top(), said[max(0, end-200):end])
		seen += len(facts)
		return end
	}
	for range 400 {
		switch s := b.top().(type) {
		case desk:
			for _, p := range pagesOf(s) {
				at = follow(p, at)
			}
			opened = at
		case year:
			follow(s.reader.page, opened) // it holds quarters from before a dilemma too
		default:
			for _, p := range pagesOf(s) {
				if text := page.Speak(p); text != read { // a page is read on and on
					at, read = follow(p, at), text
				}
			}
		}
		if is[debrief](b.top()) {
			break
		}
		before := b.text()
		for b.text() == before {
			b.press("enter")
		}
	}
	require.Equal(t, sim.Over, b.game().Phase())
	assert.Greater(t, seen, 150, "a whole game has many facts")
}
