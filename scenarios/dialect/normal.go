package dialect

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"example.com/realign/scenarios/clean"
)

// The largest file that is read.
const (
	MaxBytes = 1 << 20
	maxLines = 10_000
)

// tabWidth is how far a tab indents.
const tabWidth = 2

// normalise takes out what word processors and other systems put into a file:
// byte order marks, foreign line ends, tabs, non-breaking spaces and curly
// quotes around a value. It reports whether the rest can be read as text.
func (d *Document) normalise(data []byte) bool {
	switch {
	case len(data) > MaxBytes:
		d.Errorf(top, "too-big", "the file is larger than 1 MB; it holds text only")
		return false
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		d.Errorf(top, "encoding", "the file is saved as UTF-16; save it as UTF-8")
		return false
	}
	if rest, found := bytes.CutPrefix(data, []byte("\ufeff")); found {
		d.Notef(top, "byte-order-mark", "the file begins with an invisible mark; it was left out")
		data = rest
	}
	text := d.lineEnds(string(data))
	d.lines = strings.Split(text, "\n")
	if len(d.lines) > maxLines {
		d.Errorf(top, "too-big", "the file has %d lines; at most %d are read", len(d.lines), maxLines)
		return false
	}
	d.spaces()
	d.curlyQuotes()
	d.trim()
	if !d.characters() {
		return false
	}
	d.Text = []byte(strings.Join(d.lines, "\n") + "\n")
	return true
}

// trim takes off what shows on no screen: spaces at the ends of lines, and empty
// lines at the end of the file.
func (d *Document) trim() {
	last := 0
	for i, line := range d.lines {
		if d.lines[i] = strings.TrimRight(line, " "); d.lines[i] != "" {
			last = i + 1
		}
	}
	d.lines = d.lines[:last]
}

func (d *Document) lineEnds(s string) string {
	at := strings.IndexByte(s, '\r')
	if at < 0 {
		return s
	}
	line := 1 + strings.Count(s[:at], "\n")
	d.Notef(Place{line, 1}, "line-ends", "the file has line ends of another system; they were changed")
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// spaces replaces tabs and non-breaking spaces.
func (d *Document) spaces() {
	tabs, breaks := count{}, count{}
	for i, line := range d.lines {
		if strings.IndexByte(line, '\t') >= 0 {
			tabs.see(i, line, "\t")
			d.lines[i] = d.untab(i, line)
		}
		for _, space := range []string{"\u00a0", "\u202f", "\u2007"} {
			if strings.Contains(d.lines[i], space) {
				breaks.see(i, line, space)
				d.lines[i] = strings.ReplaceAll(d.lines[i], space, " ")
			}
		}
	}
	tabs.note(d, "tabs", "tabs in front of a line were read as two spaces each, others as one,")
	breaks.note(d, "spaces", "non-breaking spaces were read as spaces")
}

// untab replaces the tabs of a line and remembers how far that moves its text.
func (d *Document) untab(i int, line string) string {
	lead := line[:len(line)-len(strings.TrimLeft(line, " \t"))]
	if n := strings.Count(lead, "\t"); n > 0 {
		d.moved[i+1] = n * (tabWidth - 1)
	}
	return strings.ReplaceAll(lead, "\t", strings.Repeat(" ", tabWidth)) + strings.ReplaceAll(line[len(lead):], "\t", " ")
}

// curlyQuotes straightens quotes that enclose a whole value, where they were
// meant as YAML's. Inside a sentence they are fine.
func (d *Document) curlyQuotes() {
	seen := count{}
	for i, line := range d.lines {
		at := strings.IndexAny(line, "“”„")
		if at < 0 || !endsKey(line[:at]) {
			continue
		}
		_, open := utf8.DecodeRuneInString(line[at:])
		inside := strings.TrimRight(line[at+open:], " ")
		last, size := utf8.DecodeLastRuneInString(inside)
		inside = inside[:len(inside)-size]
		if strings.ContainsRune("“”", last) && !strings.ContainsAny(inside, "“”„\"\\") {
			seen.see(i, line, line[at:at+open])
			d.lines[i] = line[:at] + `"` + inside + `"`
		}
	}
	seen.note(d, "quotes", "curly quotes around a value were read as straight ones")
}

// endsKey reports whether a value begins after s.
func endsKey(s string) bool {
	s = strings.TrimSpace(s)
	return strings.HasSuffix(s, ":") || s == "-"
}

// characters refuses what no text may hold, one fault for each line.
func (d *Document) characters() bool {
	good := true
	for i, line := range d.lines {
		err := clean.Valid(line, MaxBytes)
		if err == nil {
			continue
		}
		var refusal *clean.Refusal
		if !errors.As(err, &refusal) {
			continue
		}
		column := 1 + utf8.RuneCountInString(line[:refusal.Offset])
		d.Errorf(Place{i + 1, column}, "character", "%s", refusal.Why)
		good = false
	}
	return good
}

// A count counts what was normalised and remembers where it began.
type count struct {
	n     int
	first Place
}

func (c *count) see(i int, line, what string) {
	if c.n == 0 {
		c.first = Place{i + 1, 1 + utf8.RuneCountInString(line[:strings.Index(line, what)])}
	}
	c.n++
}

func (c *count) note(d *Document, code, message string) {
	if c.n == 0 {
		return
	}
	lines := "on this line"
	if c.n > 1 {
		lines = fmt.Sprintf("on %d lines", c.n)
	}
	d.raw(c.first, Note, code, message+" "+lines)
}
