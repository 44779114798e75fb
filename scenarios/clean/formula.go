package clean

import (
	"strings"
	"unicode"
)

// Formula reports whether a spreadsheet may take s for a formula: it begins, after
// any spaces, with one of the signs that begin one, in any width. An apostrophe
// before it keeps a spreadsheet from that.
func Formula(s string) bool {
	for _, r := range s {
		switch {
		case r == '\t' || r == '\r':
			return true
		case unicode.IsSpace(r), unicode.In(r, unicode.Cf, unicode.Cc):
			continue
		default:
			return strings.ContainsRune("=+-@＝＋－＠﹦﹢﹣﹫−", r)
		}
	}
	return false
}
