package clean

import (
	"fmt"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// A Refusal says what in a text may not pass, and where.
type Refusal struct {
	Offset int // in bytes
	Why    string
}

// Error returns the reason as a sentence for the text's author.
func (r *Refusal) Error() string { return r.Why }

// Valid reports why s may not pass as one line of at most maxCells cells; the
// error is a [*Refusal]. What [Clean] makes passes if it is short enough.
func Valid(s string, maxCells int) error { return valid(s, maxCells, false) }

// ValidProse reports why s may not pass as text of several lines that take at
// most maxCells cells together. Line feeds pass.
func ValidProse(s string, maxCells int) error { return valid(s, maxCells, true) }

// Line returns s as one line of text of at most maxCells cells. It refuses what
// [Valid] does and changes nothing.
func Line(s string, maxCells int) (Text, error) {
	if err := Valid(s, maxCells); err != nil {
		return Text{}, err
	}
	return Text{s}, nil
}

// Lines returns s as text of several lines that take at most maxCells cells
// together. It refuses what [ValidProse] does and changes nothing.
func Lines(s string, maxCells int) (Text, error) {
	if err := ValidProse(s, maxCells); err != nil {
		return Text{}, err
	}
	return Text{s}, nil
}

func valid(s string, maxCells int, lines bool) error {
	marks := marksAtStart
	for i, r := range s {
		k := kindOf(r)
		switch {
		case r == utf8.RuneError && !validAt(s[i:]):
			return &Refusal{i, "this is not UTF-8 text; save the file as UTF-8"}
		case k == lineEnd && r == '\n' && lines:
			marks = marksAtStart
		case k == mark && marks == marksAtStart && (i == 0 || s[i-1] == '\n'):
			return &Refusal{i, "the text begins with a combining mark, which has nothing to stand on; remove it"}
		case k == mark && marks >= MaxMarks:
			return &Refusal{i, fmt.Sprintf("more than %d combining marks on one character; remove some", MaxMarks)}
		case k == mark:
			marks++
		case k == plain:
			marks = 0
		default:
			return &Refusal{i, fmt.Sprintf("%s (U+%04X) cannot be shown; remove it", k, r)}
		}
	}
	if cells := Cells(s); cells > maxCells {
		return &Refusal{0, fmt.Sprintf("%d characters wide; at most %d fit", cells, maxCells)}
	}
	return nil
}

// Cells returns how many cells the lines of s take together, with one for each
// line end, where a space or a border stands.
func Cells(s string) int {
	sum, from := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == '\n' {
			sum += lineCells(s[from:i]) + 1
			from = i + 1
		}
	}
	return sum + lineCells(s[from:])
}

// lineCells returns the width of a line. Most are plain ASCII, which needs no
// looking up.
func lineCells(s string) int {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return ansi.StringWidth(s)
		}
	}
	return len(s)
}
