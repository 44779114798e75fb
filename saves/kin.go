package saves

import "fmt"

// kin says how two files hang together where they begin as one game: a folder
// that is kept in step by a service may bring back an older copy, and what is
// then played makes two games of one. It returns "" where nothing is to be said.
func kin(a, b *Saved) string {
	if !sameStart(&a.Head, &b.Head) {
		return ""
	}
	n := 0
	for n < len(a.Records) && n < len(b.Records) && a.Records[n] == b.Records[n] {
		n++
	}
	switch {
	case n == 0, n == len(a.Records) && n == len(b.Records):
		return ""
	case n == len(a.Records):
		return "the first is an older copy of the second"
	case n == len(b.Records):
		return "the second is an older copy of the first"
	default:
		return fmt.Sprintf("both begin as one game and go different ways from year %d", max(1, yearOf(a.Records[n])))
	}
}

// sameStart reports whether two heads would be written alike.
func sameStart(a, b *Head) bool {
	one, err := a.records()
	if err != nil {
		return false
	}
	other, err := b.records()
	return err == nil && one[0] == other[0]
}
