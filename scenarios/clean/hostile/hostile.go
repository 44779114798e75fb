// Package hostile is what somebody may type who means harm, for tests: one list, so
// that whatever is found once is tried everywhere. [Obeyed] finds what of it would
// be obeyed by a terminal, or show nothing.
//
// Read payloads.go for the list.
package hostile

import (
	"fmt"
	"regexp"
	"slices"
	"unicode"
	"unicode/utf8"
)

// All returns every text, each once.
func All() []string {
	return slices.Concat(Escapes, Hidden, Marks, Markup, Formulas, Paths, Formats, Lookalikes)
}

// styled matches the only sequences that the game itself writes into what it draws:
// colours.
var styled = regexp.MustCompile("\x1b\\[[0-9;:]*m")

// Obeyed returns what of an output a terminal would obey, or would show as nothing
// or in another order than it is written. Line ends and colours are what output is
// made of.
func Obeyed(output string) (faults []string) {
	rest := styled.ReplaceAllString(output, "")
	for i, r := range rest {
		switch {
		case r == utf8.RuneError && !whole(rest[i:]):
			faults = append(faults, fmt.Sprintf("a byte that is no text, 0x%02x", rest[i]))
		case r == '\n' || r == '\r' && i+1 < len(rest) && rest[i+1] == '\n':
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Zl, unicode.Zp, unicode.Bidi_Control, unicode.Noncharacter_Code_Point,
			unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point):
			faults = append(faults, fmt.Sprintf("U+%04X", r))
		}
	}
	return faults
}

func whole(s string) bool {
	r, size := utf8.DecodeRuneInString(s)
	return r != utf8.RuneError || size > 1
}
