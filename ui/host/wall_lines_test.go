package host

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
)

func (r *room) public() class.View {
	return r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now())
}

// Whatever stands on the wall is said line by line, at every moment of an hour, and
// nothing is said with marks that a voice cannot say.
func TestTheWallSaysLineByLineWhatItShows(t *testing.T) {
	for name, pairs := range map[string][]string{"one screen": oneScreen, "tables": nil} {
		r := newRoom(t, pairs...)
		for _, f := range frames {
			r.press(f.keys...)
			lines := wallLines(r.public(), worldOf(r.hall.c))
			heard := said(strings.Join(lines, "\n"))
			shown := strings.Split(r.wall(), "\n")
			shown[0] = strings.TrimRight(shown[0], "0123456789:- ") // the clock is told when it matters
			for w := range said(strings.Join(shown, "\n")) {
				if w != "paused" {
					assert.True(t, heard[w], "%s, %s: %q is on the wall only:\n%s\n\n%s", name, f.name, w, r.wall(), strings.Join(lines, "\n"))
				}
			}
			for _, line := range lines {
				assert.NotContains(t, line, "●")
				assert.NotContains(t, line, "█")
				assert.LessOrEqual(t, clean.Cells(line), spoken)
			}
		}
		require.True(t, r.hall.c.Over(), name)
	}
}

// C-22 and C-45 for who hears the wall.
func TestC22TheWallNeverSaysASecretEither(t *testing.T) {
	r := newRoom(t, oneScreen...)
	var all []string
	var told wallTold
	for _, f := range frames {
		for _, k := range f.keys {
			r.press(k)
			all = append(all, told.news(r.public(), worldOf(r.hall.c))...)
		}
		if f.name == "voted" {
			assert.Contains(t, strings.Join(all, "\n"), "Votes in: 2 of 3")
			assert.NotContains(t, strings.Join(all, "\n"), "First vote:")
		}
	}
	text := strings.Join(all, "\n")
	assert.NotContains(t, text, "plugh")
	assert.Contains(t, text, "Second vote: 3.")
	assert.Contains(t, text, "Thank you. This was an exercise.")
}

func TestTheWallSaysWhatChangesAndNoMore(t *testing.T) {
	r := newRoom(t)
	var told wallTold
	news := func() string { return strings.Join(told.news(r.public(), worldOf(r.hall.c)), "\n") }
	assert.Contains(t, news(), "We begin in a moment.")
	assert.Empty(t, news())
	r.press(" ")
	first := news()
	assert.Contains(t, first, "You are the board of a guild.")
	assert.Contains(t, first, "3 minutes left.")
	r.wait(1)
	assert.Empty(t, news())
	r.wait(2 * minute)
	assert.Equal(t, "1 minute left.", news())
	r.wait(minute)
	assert.Equal(t, "The time is up.", news())
	r.press("w")
	assert.Contains(t, news(), "One moment, please.")
}

// A still follower sees a class in which nothing happens any more.
type stillFollower struct{ c *class.Class }

func (f stillFollower) Class() *class.Class { return f.c }

func (f stillFollower) Look() (*class.Class, bool, error) { return f.c, false, nil }

func TestAWallLineByLineEndsWhereItIsTypedAndWhereNothingMoreCanHappen(t *testing.T) {
	r := newRoom(t)
	r.press(" ")
	var out strings.Builder
	require.NoError(t, TellWall(stillFollower{r.hall.c}, Streams{In: strings.NewReader("\nq\n"), Out: &out}))
	assert.Contains(t, out.String(), "You are the board of a guild.")
	r.press("E", "y")
	require.True(t, r.hall.c.Over())
	out.Reset()
	require.NoError(t, TellWall(stillFollower{r.hall.c}, Streams{In: strings.NewReader(""), Out: &out}))
	assert.Equal(t, 1, strings.Count(out.String(), "Thank you."))
	assert.ErrorIs(t, TellWall(stillFollower{r.hall.c}, Streams{In: strings.NewReader(""), Out: tornPipe{}}), io.ErrClosedPipe)
}
