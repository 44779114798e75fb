package tell

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/realign/ui/say"
)

// list joins words as a sentence does.
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return say.Textf("%s and %s¦list", strings.Join(words[:n-1], ", "), words[n-1])
	}
}

// inSentence lowers the first letter of a label, unless it looks like an
// abbreviation.
func inSentence(label string) string {
	first, size := utf8.DecodeRuneInString(label)
	second, _ := utf8.DecodeRuneInString(label[size:])
	if !unicode.IsLower(second) && !strings.HasPrefix(label, "A ") {
		return label
	}
	return string(unicode.ToLower(first)) + label[size:]
}

// asSentence raises the first letter of words.
func asSentence(words string) string {
	first, size := utf8.DecodeRuneInString(words)
	if size == 0 {
		return ""
	}
	return string(unicode.ToUpper(first)) + words[size:]
}
