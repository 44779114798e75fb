package dialect

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Inside returns the place of a byte of n's text in the file. The text of a
// sentence that runs over several lines is folded; the place is found by reading
// along in the file.
func (d *Document) Inside(n *Node, offset int) Place {
	at := n.Place
	if n.Folded {
		at = Place{n.Line + 1, 1}
	}
	if q := d.rest(at); q != "" && (q[0] == '"' || q[0] == '\'') && !strings.HasPrefix(n.Text, q[:1]) {
		at.Column++
	}
	for i, want := range n.Text {
		at = d.seek(at, want)
		if i >= offset {
			return at
		}
		if !unicode.IsSpace(want) {
			at.Column++
		}
	}
	return at
}

// seek returns the next place from at where the rune stands. White space stands
// wherever the text before it ends.
func (d *Document) seek(at Place, want rune) Place {
	if unicode.IsSpace(want) {
		return at
	}
	for from := at; at.Line <= len(d.lines); at = (Place{at.Line + 1, 1}) {
		rest := d.rest(at)
		if i := strings.IndexRune(rest, want); i >= 0 {
			at.Column += utf8.RuneCountInString(rest[:i])
			return at
		}
		if at.Line > from.Line+2 {
			return from
		}
	}
	return at
}

// rest returns what stands on a line from p on.
func (d *Document) rest(p Place) string {
	line := d.Line(p.Line)
	for range p.Column - 1 {
		_, size := utf8.DecodeRuneInString(line)
		line = line[size:]
	}
	return line
}
