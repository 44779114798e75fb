package report

import (
	"strings"
	"unicode"

	"example.com/realign/scenarios/clean"
)

// A picture has no line breaks of its own, so lines are broken by a guess at how
// wide letters are, in hundredths of their size, on the wide side.
const (
	narrowLetter = 40
	plainLetter  = 60
	capital      = 82
	widest       = 105
)

// letterWidth returns how wide a letter is at most, in hundredths of its size.
func letterWidth(r rune) int {
	switch {
	case strings.ContainsRune("WM@%—…mw", r), r > unicode.MaxLatin1 && clean.Clean(string(r)).Cells() != 1:
		return widest
	case strings.ContainsRune(" ijlft.,;:'’!|()[]", r):
		return narrowLetter
	case unicode.IsUpper(r):
		return capital
	}
	return plainLetter
}

// broken breaks text into at most most lines of the given width, in hundredths
// of a letter's size. What has no room is cut off and marked by an ellipsis.
func broken(text string, width, most int) []string {
	var lines []string
	rest := strings.TrimSpace(text)
	for rest != "" && len(lines) < most {
		line, left := cutLine(rest, width)
		lines, rest = append(lines, strings.TrimSpace(line)), strings.TrimSpace(left)
	}
	if rest != "" && len(lines) > 0 {
		last, _ := cutRunes(lines[len(lines)-1], width-letterWidth('…'))
		lines[len(lines)-1] = strings.TrimSpace(last) + "…"
	}
	return lines
}

// cutLine cuts off a line between words, or within one that is too long.
func cutLine(text string, width int) (line, rest string) {
	line, rest = cutRunes(text, width)
	if rest == "" || strings.HasPrefix(rest, " ") {
		return line, rest
	}
	if at := strings.LastIndexByte(line, ' '); at > 0 {
		return text[:at], text[at:]
	}
	return line, rest
}

// cutRunes cuts off what has room.
func cutRunes(text string, width int) (line, rest string) {
	used := 0
	for i, r := range text {
		if used += letterWidth(r); used > width {
			return text[:i], text[i:]
		}
	}
	return text, ""
}
