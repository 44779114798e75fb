package clean

import (
	"regexp"
	"strings"
	"unicode"
)

// formulaSigns begin a formula, in any width. The plain minus is the last, where a
// pattern takes it for itself.
const formulaSigns = "=+@＝＋－＠﹦﹢﹣﹫−-"

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
			return strings.ContainsRune(formulaSigns, r)
		}
	}
	return false
}

// The places in a text where a formula would begin for a spreadsheet that parts
// columns by another sign than the file does: it takes what stands behind a comma or a
// semicolon for a cell, whatever quotes there are.
var (
	begun = regexp.MustCompile(`([,;]["'\s]*)([` + regexp.QuoteMeta(formulaSigns) + `])`)
	kept  = regexp.MustCompile(`([,;]["'\s]*)'([` + regexp.QuoteMeta(formulaSigns) + `])`)
)

// Inert returns s as one line of which no spreadsheet takes anything for a formula.
func Inert(s string) string {
	runs := Formula(s)
	s = begun.ReplaceAllString(Clean(s).String(), "$1'$2")
	if runs || Formula(s) {
		return "'" + s
	}
	return s
}

// Meant returns the text that [Inert] made a cell of.
func Meant(cell string) string {
	text := strings.TrimSpace(Clean(cell).String())
	if inert, marked := strings.CutPrefix(text, "'"); marked && Formula(inert) {
		text = strings.TrimSpace(inert)
	}
	return kept.ReplaceAllString(text, "$1$2")
}
