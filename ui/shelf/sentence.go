package shelf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence returns words with a capital and a full stop.
func sentence(words string) string {
	words = strings.TrimRight(strings.TrimSpace(words), ".")
	first, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + words[size:] + "."
}
