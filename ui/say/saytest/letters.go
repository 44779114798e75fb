package saytest

import (
	"regexp"
	"strings"
)

// verb matches a verb of a format where a text begins with one.
var verb = regexp.MustCompile(`^%(\[\d+\])?[.\d]*[a-zA-Z%]`)

// OtherLetters writes a text in letters of another alphabet. Verbs of formats stay.
// It is for [example.com/realign/ui/say.SpeakBy].
func OtherLetters(english string) string {
	var b strings.Builder
	for i := 0; i < len(english); {
		if v := verb.FindString(english[i:]); v != "" {
			b.WriteString(v)
			i += len(v)
			continue
		}
		switch c := english[i]; {
		case c >= 'a' && c <= 'z':
			b.WriteRune('а' + rune(c-'a'))
		case c >= 'A' && c <= 'Z':
			b.WriteRune('А' + rune(c-'A'))
		default:
			b.WriteByte(c)
		}
		i++
	}
	return b.String()
}
