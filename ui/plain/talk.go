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
	in    *bufio.Reader
	out   io.Writer
	err   error
	blank bool // the last line was empty
	short bool // long pages are begun, and the rest of them is there for who asks
	place place

	said  strings.Builder // in answer to the last line, as far as it can be asked for again
	again string          // what was said before, for who asks
	read  []page.Page     // the sections of the page that was spoken last
	next  int             // the section that comes after those that were said
	knows map[prompt]bool // those that were said in full once
}

func newTalk(in io.Reader, out io.Writer) *talk {
	return &talk{in: bufio.NewReader(in), out: out, knows: map[prompt]bool{}}
}

// say says text on lines of its own, which can be asked for again.
func (t *talk) say(text string) {
	t.said.WriteString(lines(text))
	t.hint(text)
}

// hint says text that is about how to go on: a prompt, or what would have been
// understood. What can be asked for again stays what it was.
func (t *talk) hint(text string) { t.write(lines(text)) }

// lines returns text broken into lines.
func lines(text string) string {
	return strings.Join(page.Wrap(clean.Prose(text).String(), wrapAt), "\n") + "\n"
}

// explain says a page that is about how to go on, with an empty line before it.
func (t *talk) explain(p page.Page) { t.write(t.apart(p)) }

// apart returns a page between empty lines, of which there are never two in a row: each
// is read aloud.
func (t *talk) apart(p page.Page) string {
	if t.blank {
		return strings.TrimPrefix(paragraphs(p), "\n")
	}
	return paragraphs(p)
}

// paragraphs returns a page as it is said, between empty lines.
func paragraphs(p page.Page) string {
	var b strings.Builder
	b.WriteString("\n")
	for line := range strings.SplitSeq(strings.TrimSuffix(page.Speak(p), "\n"), "\n") {
		b.WriteString(lines(line))
	}
	return b.String() + "\n"
}

// A prompt is one that is told in full once, and from then on in short.
type prompt int

// The prompts.
const (
	atDoor prompt = iota
	onDesk
	forForecast
	inBook
	inPage
)

// once returns the words of a prompt: in full where it is said for the first time.
func (t *talk) once(p prompt, full, short string) string {
	if t.knows[p] {
		return short
	}
	t.knows[p] = true
	return full
}

func (t *talk) write(text string) {
	t.blank = strings.HasSuffix(text, "\n\n")
	if t.err == nil {
		_, t.err = io.WriteString(t.out, text)
	}
}

// hear returns the next line, cleaned and without spaces around it. It fails
// with [errEnded] when there is none.
func (t *talk) hear() (string, error) { return t.hearMost(lineMost) }

// hearMost is hear for lines of which up to most bytes are read.
func (t *talk) hearMost(most int) (string, error) {
	if t.said.Len() > 0 {
		t.again = t.said.String()
		t.said.Reset()
	}
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
