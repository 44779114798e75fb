package door

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"example.com/realign/scenarios/sessions"
)

// NameRoom is the longest login name in bytes.
const NameRoom = 40

// LoginName returns how a team calls itself in the join command: in small letters
// and digits, without accents, and with dashes for everything else, so that no
// shell and no keyboard makes something else of it. It is empty where nothing is left of the name; such
// a team needs another one to join by.
func LoginName(team string) string {
	plain := strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		case unicode.IsMark(r):
			return -1 // an accent that its letter was parted from
		default:
			return ' '
		}
	}, norm.NFD.String(team[:min(len(team), 4*NameRoom)]))
	name := strings.Join(strings.Fields(plain), "-")
	return strings.Trim(name[:min(len(name), NameRoom)], "-")
}

// admissible returns the login name of a team, and whether any team may go by it.
func admissible(user string) (string, bool) {
	name := LoginName(user)
	return name, name != "" && !sessions.Reserved(name)
}
