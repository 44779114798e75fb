package door

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestOnlyChangedLinesAreWritten(t *testing.T) {
	var p painter
	first := p.paint(frame{text: "one\ntwo\nthree", width: 5, height: 3})
	assert.Equal(t, ansi.EraseEntireScreen+"\x1b[Hone\x1b[K\x1b[2;1Htwo\x1b[K\x1b[3;1Hthree", first)
	assert.Equal(t, "\x1b[2;1HTWO\x1b[K", p.paint(frame{text: "one\nTWO\nthree", width: 5, height: 3}))
	assert.Empty(t, p.paint(frame{text: "one\nTWO\nthree", width: 5, height: 3}))
	assert.Equal(t, "\x1b[2;1H\x1b[J", p.paint(frame{text: "one", width: 5, height: 3}))
	assert.Contains(t, p.paint(frame{text: "one", width: 6, height: 3}), ansi.EraseEntireScreen, "in another window all is written")
	assert.Contains(t, p.paint(frame{text: "one", width: 6, height: 3, whole: true, bell: true}), "\a"+ansi.EraseEntireScreen)
}

func TestTheMouseIsListenedToWhileItIsAskedFor(t *testing.T) {
	var p painter
	assert.Contains(t, p.paint(frame{mouse: true, width: 5, height: 5}), pointerOn)
	assert.Empty(t, p.paint(frame{mouse: true, width: 5, height: 5}))
	assert.Equal(t, pointerOff, p.paint(frame{width: 5, height: 5}))
}

func TestADumbTerminalIsWrittenLinesAlone(t *testing.T) {
	p := painter{dumb: true}
	assert.Equal(t, "one\r\ntwo\r\n\r\n", p.paint(frame{text: "\x1b[1mone\x1b[m  \n  two\n\n", width: 5, height: 5, mouse: true}))
	assert.Empty(t, p.paint(frame{text: "\x1b[1mone\x1b[m  \n  two\n\n", width: 5, height: 5}))
}

// Whatever was there before, a terminal shows the newest frame and nothing else.
func TestATerminalShowsTheNewestFrame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var p painter
		shown := make([]string, 4)
		for range 10 {
			lines := rapid.SliceOfN(rapid.SampledFrom([]string{"", "a", "bb", "ccc", "dddd", "too long"}), 1, 6).Draw(t, "lines")
			obey(shown, p.paint(frame{text: strings.Join(lines, "\n"), width: 4, height: 4}))
			want := make([]string, 4)
			for i := range min(len(lines), 4) {
				want[i] = ansi.Truncate(lines[i], 4, "")
			}
			assert.Equal(t, want, shown)
		}
	})
}

// obey does what a terminal of four lines does with what a painter writes.
func obey(shown []string, written string) {
	row := 0
	for written != "" {
		sequence, width, n, _ := ansi.DecodeSequence(written, ansi.NormalState, nil)
		written = written[n:]
		switch {
		case width > 0:
			shown[row] += sequence
		case sequence == ansi.EraseEntireScreen:
			clear(shown)
		case sequence == ansi.EraseScreenBelow:
			clear(shown[row:])
		case strings.HasSuffix(sequence, "H"):
			row = 0
			if len(sequence) > 3 {
				row = int(sequence[2] - '1')
			}
			if !strings.HasPrefix(written, ansi.EraseScreenBelow) {
				shown[row] = "" // what follows is as wide as the window, or erases the rest
			}
		}
	}
}
