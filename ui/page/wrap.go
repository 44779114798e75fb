package page

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Wrap breaks text into lines of at most width cells, between words. A word
// that is wider than a line is cut. It breaks at spaces only, so that "-$40" or
// "co-development" stay whole.
func Wrap(text string, width int) []string {
	width = max(width, 1)
	var lines []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		lines = append(lines, wrapParagraph(strings.Fields(paragraph), width)...)
	}
	return lines
}

// wrapParagraph fills lines with words.
func wrapParagraph(words []string, width int) []string {
	var lines []string
	line, used := "", 0
	for _, word := range words {
		w := ansi.StringWidth(word)
		if used > 0 && used+1+w <= width {
			line, used = line+" "+word, used+1+w
			continue
		}
		if used > 0 {
			lines = append(lines, line)
		}
		for w > width {
			head := ansi.Truncate(word, width, "")
			if head == "" {
				break // one character is wider than the line
			}
			lines = append(lines, head)
			word = word[len(head):]
			w = ansi.StringWidth(word)
		}
		line, used = word, w
	}
	return append(lines, line)
}

// pad returns text filled with spaces to width cells.
func pad(text string, width int) string {
	return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text)))
}

// padLeft returns text aligned right in width cells.
func padLeft(text string, width int) string {
	return strings.Repeat(" ", max(0, width-ansi.StringWidth(text))) + text
}

// width returns how many cells text takes.
func width(text string) int { return ansi.StringWidth(text) }
