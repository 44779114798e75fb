package report

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/scenarios/clean"
)

func TestACardIsTwelveLinesThatFitIntoAChat(t *testing.T) {
	quoted, err := NewCard(sampleGame(t), 2)
	require.NoError(t, err)
	plain, err := NewCard(sampleGame(t), 0)
	require.NoError(t, err)
	full := Card{Ending: long(60), Style: long(60), Played: long(20), Quote: long(4000)}
	for range 4 {
		full.Courses = append(full.Courses, Course{long(30), long(30), long(30), []int64{1, 2, 3}})
		full.Numbers = append(full.Numbers, Number{long(30), long(90)})
	}
	for name, c := range map[string]Card{"with a quote": quoted, "without": plain, "full": full, "empty": {}} {
		lines := strings.Split(strings.TrimSuffix(c.Text(), "\n"), "\n")
		assert.Len(t, lines, CardLines, name)
		for _, line := range lines {
			assert.LessOrEqual(t, clean.Clean(line).Cells(), CardCells, "%s: %q", name, line)
		}
	}
}

func TestNoCardNamesAnybody(t *testing.T) {
	for _, year := range []int{0, 2} {
		c, err := NewCard(sampleGame(t), year)
		require.NoError(t, err)
		for _, shown := range []string{c.Text(), pictureOf(t, &c)} {
			for _, name := range []string{"Anna", "Nowak", "Association of Harbour Pilots", "AHP", "Harbour Lights", "treasurer"} {
				assert.NotContains(t, shown, name)
			}
		}
	}
}

// What a table wrote is its own: it stands on a card only if somebody asks for it.
func TestACardQuotesOnlyWhatWasAskedFor(t *testing.T) {
	c, err := NewCard(sampleGame(t), 0)
	require.NoError(t, err)
	assert.NotContains(t, c.Text()+pictureOf(t, &c), "naïve")
	c, err = NewCard(sampleGame(t), 2)
	require.NoError(t, err)
	assert.Contains(t, c.Text(), sentence)
	assert.Contains(t, pictureOf(t, &c), "naïve")
	_, err = NewCard(sampleGame(t), 3)
	assert.EqualError(t, err, "nothing was written down in year 3 of this game, so nothing can be quoted")
}

func TestLinesOfAPictureFitAndLoseNothingThatHasRoom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(strings.Fields(rapid.StringMatching(`[a-zA-Z漢é ]{0,80}`).Draw(t, "text")), " ")
		width := rapid.IntRange(200, 3000).Draw(t, "width")
		lines := broken(text, width, 200)
		for _, line := range lines {
			assert.LessOrEqual(t, textWidth(line), width, line)
		}
		assert.Equal(t, strings.ReplaceAll(text, " ", ""), strings.ReplaceAll(strings.Join(lines, ""), " ", ""))
	})
	assert.Equal(t, []string{"one two", "three…"}, broken("one two three four five", 500, 2))
}

func TestASparkFallsAndRises(t *testing.T) {
	assert.Equal(t, "█▄▁", spark([]int64{9, 5, 1}))
	assert.Equal(t, "▁▁▁", spark([]int64{4, 4, 4}))
	assert.Empty(t, spark(nil))
	assert.LessOrEqual(t, len([]rune(spark(make([]int64, 41)))), mostSparks)
}

// textWidth returns how wide text is at most, in hundredths of a letter's size.
func textWidth(text string) (width int) {
	for _, r := range text {
		width += letterWidth(r)
	}
	return width
}
