package tell

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/realign/ui/say"
)

// list joins words as a sentence does.
func list(words []string) string { return joined(words, say.Mark("%s and %s¦list")) }

// amounts joins amounts as a sentence does. A language may join words otherwise, by
// how they begin.
func amounts(all []string) string { return joined(all, say.Mark("%s and %s¦amounts")) }

// joined puts all but the last, with commas between, and the last into a format.
func joined(all []string, format string) string {
	switch n := len(all); n {
	case 0:
		return ""
	case 1:
		return all[0]
	default:
		return say.Textf(format, strings.Join(all[:n-1], ", "), all[n-1])
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
