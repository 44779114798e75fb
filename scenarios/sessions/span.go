package sessions

import (
	"strconv"
	"strings"

	"example.com/realign/scenarios/form"
)

// span reads the least and the most of something, such as 3-8, or one number that
// is both. It returns zeros where it is missing or wrong.
func (r *reader) span(m form.Form, word string, most int) (lo, hi int) {
	text := m.Text(word)
	if text == "" {
		return 0, 0
	}
	at := m.At(word).Place
	lo, hi, ok := splitSpan(text)
	switch {
	case !ok:
		r.doc.Errorf(at, "span", "%q is the least and the most, like 3-8, or one number, like 6", word)
	case lo > hi:
		r.doc.Errorf(at, "order", "%q runs from %d to %d; write the smaller number first", word, lo, hi)
	case lo < 1 || hi > most:
		r.doc.Errorf(at, "range", "%q lies from 1 to %d", word, most)
	default:
		return lo, hi
	}
	return 0, 0
}

// splitSpan reads two whole numbers with a hyphen between, or one.
func splitSpan(text string) (lo, hi int, ok bool) {
	left, right, several := strings.Cut(text, "-")
	if !several {
		right = left
	}
	lo, errLo := strconv.Atoi(strings.TrimSpace(left))
	hi, errHi := strconv.Atoi(strings.TrimSpace(right))
	return lo, hi, errLo == nil && errHi == nil
}
