package tell

import "strings"

// list joins words as a sentence does.
func list(words []string) string {
	switch n := len(words); n {
	case 0:
		return ""
	case 1:
		return words[0]
	default:
		return strings.Join(words[:n-1], ", ") + " and " + words[n-1]
	}
}

// inSentence lowers the first letter of a label, unless it looks like a name.
func inSentence(label string) string {
	first, rest, _ := strings.Cut(label, " ")
	if len(first) < 2 || strings.ToUpper(first[1:2]) == first[1:2] {
		return label
	}
	lowered := strings.ToLower(first[:1]) + first[1:]
	if rest == "" {
		return lowered
	}
	return lowered + " " + rest
}

// asSentence raises the first letter of words.
func asSentence(words string) string {
	if words == "" || words[0] >= 0x80 {
		return words
	}
	return strings.ToUpper(words[:1]) + words[1:]
}
