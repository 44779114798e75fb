package plain

import (
	"bufio"
	"io"
	"strings"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
)

// lineMost is how much of a line is read; the rest of a longer one is dropped.
const lineMost = 400

// wrapAt is where lines are broken, so that an 80-column terminal never breaks a
// word.
const wrapAt = 78

// A talk reads and says lines. After a failed write it says nothing more and
// keeps the error.
type talk struct {
	in   *bufio.Reader
	out  io.Writer
	err  error
	last page.Page // what was spoken last and can be asked for again
}

func newTalk(in io.Reader, out io.Writer) *talk {
	return &talk{in: bufio.NewReader(in), out: out}
}

// say says text on lines of its own.
func (t *talk) say(text string) {
	for _, line := range page.Wrap(clean.Prose(text).String(), wrapAt) {
		t.write(line + "\n")
	}
}

// speak says a page, which can then be asked for again.
func (t *talk) speak(p page.Page) {
	t.last = p
	t.explain(p)
}

// explain says a page that is about how to go on, with an empty line before it.
// What can be asked for again stays what it was.
func (t *talk) explain(p page.Page) {
	t.write("\n")
	for line := range strings.SplitSeq(strings.TrimSuffix(page.Speak(p), "\n"), "\n") {
		t.say(line)
	}
	t.write("\n")
}

func (t *talk) write(text string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.out, text)
	}
}

// hear returns the next line, cleaned and without spaces around it. It fails
// with [errEnded] when there is none.
func (t *talk) hear() (string, error) { return t.hearMost(lineMost) }

// hearMost is hear for lines of which up to most bytes are read.
func (t *talk) hearMost(most int) (string, error) {
	if t.err != nil {
		return "", t.err
	}
	var line []byte
	for {
		part, more, err := t.in.ReadLine()
		if err != nil {
			return "", errEnded
		}
		if room := most - len(line); room > 0 {
			line = append(line, part[:min(len(part), room)]...)
		}
		if !more {
			return strings.TrimSpace(clean.Clean(string(line)).String()), nil
		}
	}
}
