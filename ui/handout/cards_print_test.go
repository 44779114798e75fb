//go:build print

package handout

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/say"
)

// Join cards are cut from a sheet, two of them, and nothing of either is lost: also
// with the longest names and in the longest language.
func TestPrintPutsTwoWholeJoinCardsOnASheet(t *testing.T) {
	key, err := door.OpenHostKey(filepath.Join(t.TempDir(), "key"))
	require.NoError(t, err)
	p := join.Place{Name: strings.Repeat("long-", 10) + "name.local", Address: "2001:db8:1234:5678:9abc:def0:1234:5678", Port: 65535, Key: key}
	teams := []string{"Anchor", strings.Repeat("W", 40), "Compass"}
	for _, language := range []string{"en", "es"} {
		for _, paper := range []string{"A4", "letter"} {
			t.Run(language+" on "+paper, func(t *testing.T) {
				require.True(t, say.Speak(language))
				t.Cleanup(func() { say.Speak("en") })
				cards := p.Cards(strings.Repeat("Long title ", 6), teams, func(int) string { return "lavender-umbrella-99" })
				var b bytes.Buffer
				require.NoError(t, join.WriteHTML(&b, cards))
				sheets := printed(t, b.String(), paper)
				require.Len(t, sheets, 2)
				foot := cards[0].Foot()
				for i, n := range []int{2, 1} {
					text := strings.Join(strings.Fields(sheets[i]), " ")
					assert.Equal(t, n, strings.Count(text, foot[len(foot)-1]), "the last line of each")
					assert.Equal(t, n, strings.Count(text, "lavender-umbrella-99"))
				}
			})
		}
	}
}
