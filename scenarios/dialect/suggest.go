package dialect

import (
	"fmt"
	"strings"
)

// Nearest returns the word of known that is most likely meant by word, or "".
func Nearest(word string, known []string) string {
	word = plainWord(word)
	if len(word) > 60 {
		return ""
	}
	best, least := "", max(1, len(word)/3)+1
	for _, k := range known {
		if d := distance(word, plainWord(k)); d < least {
			best, least = k, d
		}
	}
	return best
}

// plainWord takes out the differences that people do not see.
func plainWord(s string) string { return hyphens.Replace(strings.ToLower(s)) }

var hyphens = strings.NewReplacer("_", "-", " ", "-")

// distance counts the letters to insert, remove, change or swap with their
// neighbour to make b of a.
func distance(a, b string) int {
	const longest = 64
	if len(b) >= longest {
		return len(b) // nothing that long is meant by a slip
	}
	var rows [3][longest]int
	before, last, row := &rows[0], &rows[1], &rows[2]
	for j := range len(b) + 1 {
		last[j] = j
	}
	for i := 1; i <= len(a); i++ {
		row[0] = i
		for j := 1; j <= len(b); j++ {
			change := last[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			row[j] = min(last[j]+1, row[j-1]+1, change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				row[j] = min(row[j], before[j-2]+1)
			}
		}
		before, last, row = last, row, before
	}
	return last[len(b)]
}

// Hint ends a message about an unknown word: with the nearest known word, or
// with all of them where they are few.
func Hint(word string, known []string) string {
	const few = 12
	switch near := Nearest(word, known); {
	case near != "":
		return fmt.Sprintf("; did you mean %q?", near)
	case len(known) == 0:
		return ""
	case len(known) <= few:
		return fmt.Sprintf("; known here: %s", strings.Join(known, ", "))
	default:
		return ""
	}
}
