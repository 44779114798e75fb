package host

import (
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
)

// A talk is a desk line by line, with all that it has said.
type talk struct {
	*room
	p   *spokenDesk
	out *strings.Builder
}

func talkIn(r *room) *talk {
	t := &talk{room: r, out: &strings.Builder{}}
	t.p = newSpoken(r.d, t.out)
	return t
}

// says types lines and returns what the desk says to them.
func (t *talk) says(lines ...string) string {
	before := t.out.Len()
	for _, line := range lines {
		t.p.take(line)
	}
	t.look()
	return t.out.String()[before:]
}

// hears lets time pass and returns what the desk says by itself.
func (t *talk) hears(d time.Duration) string {
	before := t.out.Len()
	for range int(d / time.Second) {
		t.wait(time.Second)
		t.p.news()
	}
	return t.out.String()[before:]
}

func TestEveryKeyOfTheDeskHasItsWord(t *testing.T) {
	known := map[string]string{"back": "", "yes": "", "no": "", "commit": "", "teams": "", "status": ""}
	for i := range deskKeys {
		k := &deskKeys[i]
		word, _, marked := strings.Cut(k.word, "¦word")
		assert.True(t, marked && word != "", k.key)
		assert.NotContains(t, known, word, "%s has the word of another", k.key)
		assert.NotContains(t, known, k.key)
		known[word], known[k.key] = k.key, word
	}
	help := talkIn(hostedRoom(t)).says("help")
	for i := range deskKeys {
		word, _, _ := strings.Cut(deskKeys[i].word, "¦")
		assert.Contains(t, help, word+": ")
	}
}

// said are the words and numbers of a text.
func said(text string) map[string]bool {
	all := map[string]bool{}
	for _, w := range regexp.MustCompile(`[\p{L}\d]+`).FindAllString(text, -1) {
		all[strings.ToLower(w)] = true
	}
	return all
}

// Both show the same facts: whatever stands on the screen is said by the status line
// by line, at every moment of an hour.
func TestTheDeskSaysLineByLineWhatItShows(t *testing.T) {
	for name, r := range map[string]*room{"on one laptop": newRoom(t, oneScreen...), "two tables": newRoom(t), "by network": tablesRoom(t, 20)} {
		d := talkIn(r)
		frames := 0
		compare := func() {
			d.d.width, d.d.height = 300, 100
			frame, foot := strings.Split(d.d.View(), "\n"), len(d.d.foot())
			heard := d.says("status")
			require.Empty(t, d.d.panes)
			shown := strings.Join(frame[:len(frame)-foot], "\n") // but for the keys and what was answered
			require.Empty(t, onlyShown(shown, heard), "%s, on the screen only:\n%s\n%s", name, shown, heard)
			frames++
		}
		for range 60 {
			compare()
			if d.hall.c.Over() {
				break
			}
			d.hears(3 * time.Second)
			d.says("pause", "banner We eat at noon", "play", "commit", "back", "play yes", "play 1", "back")
			compare()
			d.says("pause", "step yes", "vote 1 1 1 because", "step yes", "step", "chair 1 yes", "next yes", "wall", "inject 1 1 yes")
		}
		assert.True(t, d.hall.c.Over(), name)
		assert.Greater(t, frames, 10)
	}
}

// onlyShown returns the words and numbers of a screen that are not said.
func onlyShown(shown, heard string) (words []string) {
	all := said(heard)
	for w := range said(shown) {
		if !all[w] && !columns[w] {
			words = append(words, w)
		}
	}
	return words
}

func TestAFactThatIsOnlyOnTheScreenIsFound(t *testing.T) {
	assert.Equal(t, []string{"47"}, onlyShown("Anchor  47 of 45 days", "1 Anchor: 45 of 45 days"))
	assert.Empty(t, onlyShown("Anchor  45 of 45 days", "1 Anchor: 45 of 45 days"))
}

// columns are the heads of columns, which lines do not have, and words that the two
// forms say differently: the time that is left, how many more there are.
var columns = map[string]bool{"team": true, "table": true, "where": true, "work": true, "last": true, "next": true, "come": true, "min": true, "z": true, "all": true, "of": true, "it": true}

func TestALineLeadsThroughListsToItsEnd(t *testing.T) {
	d := talkIn(newRoom(t))
	assert.Contains(t, d.out.String(), "The class has not begun.")
	assert.Contains(t, d.says("pause"), "You are the board of a guild.")
	assert.Contains(t, d.says("banner We eat at noon"), "Banner: We eat at noon")
	assert.Contains(t, d.says("drop"), "2. Practice year (2 min)")
	assert.Contains(t, d.says("nonsense"), "2. Practice year", "it asks again")
	d.says("2")
	assert.True(t, d.d.view().Stages[2].Dropped)
	d.says("drop 2")
	assert.False(t, d.d.view().Stages[2].Dropped)
	assert.Contains(t, d.says("nxet"), "There is no word “nxet” here")
	d.says("next", "next", "next yes")
	require.Equal(t, "first", d.hall.c.Script().Stages[d.hall.c.Stage()].ID)
	assert.Contains(t, d.says("team bea"), "At the desk: Beacon")
	text := d.says("play listening 3")
	assert.Contains(t, text, "Listening: 3 of 3", "every level in words")
	assert.NotContains(t, text, "●")
	assert.Contains(t, d.says("style nosuch"), "a style is one of")
	d.says("fit", "commit", "expect 80", "70", "60")
	assert.Equal(t, 3, d.d.view().Teams[1].Foretold)
	for line := range strings.SplitSeq(d.out.String(), "\n") {
		assert.LessOrEqual(t, clean.Cells(line), spoken)
	}
}

func TestWhatHappensIsToldWhenItHappensAndOnce(t *testing.T) {
	d := talkIn(hostedRoom(t))
	d.says("pause", "next", "next", "next yes")
	assert.Empty(t, d.hears(2*time.Second), "nothing has changed")
	d.does(1, class.Act{Do: class.Raise, Team: 1, Seat: 1})
	heard := d.hears(2 * time.Second)
	assert.Equal(t, 1, strings.Count(heard, "Beacon needs help."))
	assert.Contains(t, heard, "2 Beacon: year 1, planning; gone; needs you")
	assert.Empty(t, d.hears(30*time.Second))
	assert.Contains(t, d.hears(3*time.Minute), "5 minutes left.")
	late := d.hears(5 * time.Minute)
	assert.Equal(t, 1, strings.Count(late, "1 minute left."))
	d.hall.full = true
	heard = d.hears(20 * time.Second)
	assert.Equal(t, 1, strings.Count(heard, "the disk is full"), "C-34: it is said at once, and once")
	assert.Contains(t, d.says("more"), "the disk is full")
}

func TestALockedDeskSaysNothingLineByLineEither(t *testing.T) {
	d := talkIn(hostedRoom(t))
	d.says("pause", "lock", "plover", "plover")
	require.NotNil(t, d.d.lock)
	d.does(1, class.Act{Do: class.Raise, Team: 1, Seat: 1})
	assert.Empty(t, d.hears(20*time.Second))
	assert.Contains(t, d.says("status"), "That is another word.")
	text := d.says("plover")
	assert.Contains(t, text, "Beacon needs help.", "what happened meanwhile is told")
}

// A torn pipe is an output that can be written to no more.
type tornPipe struct{}

func (tornPipe) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }

func TestADeskLineByLineEndsWithItsInputAndWithItsOutput(t *testing.T) {
	r := newRoom(t)
	var out strings.Builder
	require.NoError(t, Speak(r.d, Streams{In: strings.NewReader("pause\nmore\n"), Out: &out}))
	assert.Contains(t, out.String(), "You are the board of a guild.")
	assert.True(t, r.d.view().Going, "the class is kept as it was")
	require.NoError(t, Speak(newRoom(t).d, Streams{In: strings.NewReader("quit yes\n"), Out: &out}))
	err := Speak(newRoom(t).d, Streams{In: strings.NewReader(""), Out: tornPipe{}})
	assert.True(t, errors.Is(err, io.ErrClosedPipe))
}
