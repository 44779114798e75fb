package saves

import (
	"bytes"
	"fmt"
	"reflect"
)

// kin says how two files hang together where they begin as one game: a folder
// that is kept in step by a service may bring back an older copy, and what is
// then played makes two games of one. It returns "" where nothing is to be said.
func kin(a, b *Saved) string {
	n, same := Shared(a, b)
	switch {
	case !same, n == 0, n == len(a.Records) && n == len(b.Records):
		return ""
	case n == len(a.Records):
		return "the first is an older copy of the second"
	case n == len(b.Records):
		return "the second is an older copy of the first"
	default:
		return fmt.Sprintf("both begin as one game and go different ways from year %d", max(1, yearOf(a.Records[n])))
	}
}

// sameStart reports whether two heads would be written alike. A folder of a class is
// compared each with each, so nothing is written for it.
func sameStart(a, b *Head) bool {
	return a.Rules == b.Rules && a.Seed == b.Seed && a.Name == b.Name && a.Aid == b.Aid && a.Pace == b.Pace &&
		a.Origin == b.Origin && a.Ticket == b.Ticket &&
		a.Scenario.ID == b.Scenario.ID && a.Scenario.Title == b.Scenario.Title && bytes.Equal(a.Scenario.Text, b.Scenario.Text)
}

// Shared returns how many records two saves begin with alike, and whether they
// are saves of the same game at all: one that started from the same head.
func Shared(a, b *Saved) (records int, same bool) {
	if !sameStart(&a.Head, &b.Head) {
		return 0, false
	}
	n := 0
	for n < len(a.Records) && n < len(b.Records) && reflect.DeepEqual(a.Records[n], b.Records[n]) {
		n++
	}
	return n, true
}
