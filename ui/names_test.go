package ui

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/ui/theme"
)

// called is the small scenario with another name wherever it has one.
func called(t *testing.T, name string) scenarios.Scenario {
	t.Helper()
	text, err := os.ReadFile(filepath.Join("testdata", "small.yaml"))
	require.NoError(t, err)
	changed := string(text)
	for _, old := range []string{"The Small Guild", "Guild of Bell Founders", "Bo Lind", "Ada Rey", "The bell has a crack", "Cast a new one", "Leave it as it is"} {
		require.Contains(t, changed, old)
		changed = strings.ReplaceAll(changed, old, name)
	}
	if ansi.StringWidth(name) <= 20 {
		changed = strings.Replace(changed, "member_word: founder", "member_word: "+name, 1)
	}
	sc, faults := scenarios.Parse("small.yaml", []byte(changed))
	require.NotEmpty(t, sc.Title, "%v", faults)
	return sc
}

// Names in wide letters, from right to left, with marks or pictures in them, and
// as long as they may be: no screen gives way.
func TestNamesOfAnyKindDoNotBreakTheLayout(t *testing.T) {
	for kind, name := range map[string]string{
		"wide": "日本鐘鋳造師協会", "from right to left": "جمعية صانعي الأجراس", "marks": "Ñandú Ğüçlü Việt",
		"pictures": "🔔 Bells 🎪 🔨", "one long word": strings.Repeat("W", 20), "many words": "Honourable Old Guild of Bells",
	} {
		t.Run(kind, func(t *testing.T) {
			sc := called(t, name)
			for _, at := range []string{"library", "setup", "brief", "offer", "desk", "desk-elephants", "members", "organisation", "story", "commit", "card", "reply", "report", "debrief", "saved-game", "second-term-name", "compare"} {
				b := lay(t, sc, theme.Plain, 80, 24)
				b.router.start.name = name
				placeNamed(at)(t, b)
				b.fits(t)
				b.width, b.height = 120, 40
				b.send(tea.WindowSizeMsg{Width: b.width, Height: b.height})
				b.fits(t)
			}
		})
	}
}
