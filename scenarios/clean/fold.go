package clean

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Fold returns text without capitals and accents, as people type who look for
// something: of "Código" it leaves "codigo". It is for comparing, and not to be
// shown.
func Fold(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsMark(r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(text)))
}
