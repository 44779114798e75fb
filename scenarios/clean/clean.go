// Package clean is the door through which text from people comes in: names,
// notes, reasons, scenario prose, file names. A terminal obeys some characters
// rather than showing them, and others show nothing and so can hide a message or
// reverse one; none of them passes.
//
// [Valid] refuses such text where it is read, [Clean] replaces it where it is
// drawn. Only this package makes a [Text], so whatever takes a Text can draw it.
package clean

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// MaxMarks is the most combining marks that one character may carry. No living
// script needs more; piles of them climb over the lines above.
const MaxMarks = 4

// A Text is text that can be drawn as it is. Its zero value is empty.
type Text struct{ s string }

// String returns t as a string.
func (t Text) String() string { return t.s }

// Cells returns the width of t on a screen. Of several lines it is the widest.
func (t Text) Cells() int { return ansi.StringWidth(t.s) }

// Clean returns s as one line of text. Line ends and tabs become spaces,
// characters that show nothing are left out, and any other character that may
// not be drawn becomes U+FFFD.
func Clean(s string) Text { return Text{cleaned(s, false)} }

// Prose returns s as text of several lines: as [Clean] does, but line feeds
// stay.
func Prose(s string) Text { return Text{cleaned(s, true)} }

// Fit returns s as one line of at most the given number of cells. What is cut
// off is marked by an ellipsis.
func Fit(s string, cells int) Text {
	return Text{ansi.Truncate(cleaned(s, false), max(0, cells), "…")}
}

func cleaned(s string, lines bool) string {
	var b strings.Builder
	b.Grow(len(s))
	marks := marksAtStart
	for i, r := range s {
		if r == utf8.RuneError && !validAt(s[i:]) {
			b.WriteRune(utf8.RuneError)
			marks = 0
			continue
		}
		k := kindOf(r)
		switch {
		case k == lineEnd && r == '\n' && lines:
			b.WriteByte('\n')
			marks = marksAtStart
		case k == lineEnd || k == tab:
			b.WriteByte(' ')
			marks = 0
		case k == mark && marks >= MaxMarks, k.invisible():
		case k == mark:
			b.WriteRune(r)
			marks++
		case k == plain:
			b.WriteRune(r)
			marks = 0
		default:
			b.WriteRune(utf8.RuneError)
			marks = 0
		}
	}
	return b.String()
}

// marksAtStart makes the first character of a line a bearer of marks already: a
// mark there would land on whatever stands to its left on the screen.
const marksAtStart = MaxMarks

// validAt reports whether s begins with a character that was written as UTF-8,
// rather than with stray bytes.
func validAt(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return r != utf8.RuneError || size > 1
}

// Rows returns how many lines prose takes where lines are broken between words
// at the given number of cells.
func Rows(s string, cells int) int {
	if s == "" {
		return 0
	}
	return 1 + strings.Count(ansi.Wrap(s, cells, ""), "\n")
}
