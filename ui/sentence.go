package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sentence returns err as it is told to the player: with a capital, unless it
// starts with the name of a file, and with a full stop.
func sentence(err error) string {
	text := strings.TrimSpace(err.Error())
	if text == "" {
		return "Something went wrong."
	}
	word, _, _ := strings.Cut(text, " ")
	if !strings.ContainsAny(word, `./\:`) {
		first, size := utf8.DecodeRuneInString(text)
		text = string(unicode.ToUpper(first)) + text[size:]
	}
	return strings.TrimRight(text, ".") + "."
}
