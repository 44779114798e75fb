package host

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
)

func TestTheDeskSpeaksSpanishInItsWindowAndByWord(t *testing.T) {
	saytest.Speak(t, "es")
	r := tablesRoom(t, 20)
	for _, size := range [][2]int{{80, 24}, {100, 30}} {
		frame := r.size(size[0], size[1])
		fits(t, frame, size[0], size[1])
		lines := strings.Split(frame, "\n")
		assert.NotContains(t, lines[len(lines)-1], "…", "the keys fit the foot")
		assert.Contains(t, frame, "le necesita")
	}
	one := newRoom(t, oneScreen...).d.View()
	fits(t, one, 80, 24)
	assert.NotContains(t, one[strings.LastIndex(one, "\n"):], "…")
	d := talkIn(r)
	assert.Contains(t, d.says("ayuda"), "pausa: ")
	assert.Contains(t, d.says("letrero Comemos"), "Comemos")
	assert.Contains(t, d.says("banner Later"), "Later", "the English word does as well")
	r.press("E")
	assert.Contains(t, r.d.View(), "s sí, n no")
	r.press("n", "E", "s")
	assert.NotContains(t, r.d.View(), "s sí, n no", "the letter is heard")
	words := map[string]string{}
	all := []string{backWord, yesWord, noWord, commitWord, teamsWord, statusWord, goWord}
	for i := range deskKeys {
		all = append(all, deskKeys[i].word)
	}
	for _, w := range all {
		spoken := say.Text(w)
		assert.Empty(t, words[spoken], "%s is said as %s is", w, words[spoken])
		assert.NotContains(t, spoken, " ", "one word")
		words[spoken] = w
	}
}

// Whatever is typed at a desk line by line is a word or none: it says something that
// can be shown, and goes on.
func FuzzALineAtTheDesk(f *testing.F) {
	for _, line := range []string{"pause", "undo 3 yes", "banner \x1b[2J", "team 9", "play listening 3 fit commit", "lock", "y 1 yes", "inject 1 1 yes\nstep\nvote 1 1 1 why", "\xff\xfe", "E yes"} {
		f.Add(line)
	}
	f.Fuzz(func(t *testing.T, text string) {
		const most = 20
		d := talkIn(hostedRoom(t))
		d.says("pause", "next", "next", "next yes")
		for i, line := range strings.Split(text, "\n") {
			if i == most || d.d.leaving {
				break
			}
			d.p.take(line)
		}
		out := d.out.String()
		require.True(t, utf8.ValidString(out))
		for line := range strings.SplitSeq(strings.TrimSuffix(out, "\n"), "\n") {
			require.Equal(t, line, clean.Clean(line).String())
			require.LessOrEqual(t, clean.Cells(line), spoken)
		}
	})
}

func TestAClassSpeaksTheLanguageOfItsWorldAndNotOfItsFile(t *testing.T) {
	saytest.Speak(t, "es")
	r := newRoom(t, append(oneScreen, "scenario: bells.yaml", "scenario: society", "lock: [co_development]", "lock: [experiments]")...)
	assert.Contains(t, r.wall(), "- Tesorería")
	r.to("first")
	r.press("y")
	seat := worldOf(r.hall.c).Seats[0].Title
	assert.Contains(t, r.d.View(), say.Text(seat))
	assert.NotContains(t, r.d.View(), seat, "a look over a shoulder speaks it too")
	r.press("esc", "p", "enter", "p", "y")
	for range 20 {
		if r.d.table().Card >= 0 {
			break
		}
		r.press("p", "enter")
	}
	card := worldOf(r.hall.c).Cards[r.d.table().Card]
	require.NotEqual(t, card.Title, say.Text(card.Title))
	assert.Contains(t, r.wall(), say.Text(card.Title))
	assert.NotContains(t, r.wall(), card.Title)
	r.press("p")
	assert.Contains(t, r.d.View(), "A  "+clean.Fit(say.Text(card.Choices[0].Label), 40).String()[:20])
	r.press("esc")
	r.to("debrief")
	asked := worldOf(r.hall.c).Debrief.Questions[0][0]
	assert.Contains(t, r.wall(), say.Text(asked)[:30])
	assert.NotContains(t, r.wall(), asked[:30])
	assert.Equal(t, asked, r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now()).Asked[0].Questions[0], "tables and saves stay as they are")
}
