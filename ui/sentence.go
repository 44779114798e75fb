package ui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/realign/ui/say"
)

// sentence returns err as it is told to the player: with a capital, unless it
// starts with the name of a file, and with a full stop.
func sentence(err error) string {
	text := strings.TrimSpace(say.Why(err))
	if text == "" {
		return say.Text("Something went wrong.")
	}
	word, _, _ := strings.Cut(text, " ")
	if !strings.ContainsAny(word, `./\:`) {
		text = capital(text)
	}
	return strings.TrimRight(text, ".") + "."
}

// capital returns text with a capital at its start.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + text[size:]
}
