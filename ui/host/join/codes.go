package join

import (
	"crypto/rand"
	"crypto/sha256"
	"crypto/subtle"
	_ "embed"
	"encoding/binary"
	"strings"

	"example.com/realign/ui/say"
)

// Codes are the codes of the tables of a class, by login name. A value of it is
// never changed.
type Codes struct{ by map[string]string }

// Of returns the code of a table, as it stands on its card; empty where there is no
// such table.
func (c Codes) Of(login string) string { return c.by[login] }

// Fit reports whether a code is that of a table. It minds neither capitals nor what
// stands between the words, and takes as long where there is no such table.
func (c Codes) Fit(login, code string) bool {
	want, known := c.by[login]
	a, b := sha256.Sum256([]byte(bare(want))), sha256.Sum256([]byte(bare(code)))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1 && known
}

// bare returns a code as it is compared: its letters and digits.
func bare(code string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		default:
			return -1
		}
	}, code)
}

// with returns codes in which each of logins has one, and those of others are as
// they were.
func (c Codes) with(logins []string) Codes {
	all, used := map[string]string{}, map[string]bool{}
	for login, code := range c.by {
		all[login], used[code] = code, true
	}
	for _, login := range logins {
		for all[login] == "" {
			if code := draw(); !used[code] {
				all[login], used[code] = code, true
			}
		}
	}
	return Codes{all}
}

// without returns codes in which one table has none.
func (c Codes) without(login string) Codes {
	all := map[string]string{}
	for other, code := range c.by {
		if other != login {
			all[other] = code
		}
	}
	return Codes{all}
}

// The words that codes are made of: short, of letters that every keyboard has, no
// two of which are one slip apart, and nothing to blush at.
var (
	//go:embed words/en.txt
	englishWords string
	//go:embed words/es.txt
	spanishWords string
)

func wordList() []string {
	if say.Spoken() == "es" {
		return strings.Fields(spanishWords)
	}
	return strings.Fields(englishWords)
}

// digits are those of codes: without 0 and 1, which are taken for letters.
const digits = "23456789"

// draw returns a new code: two words and two digits, some four million by chance.
func draw() string {
	words := wordList()
	number := string([]byte{digits[below(len(digits))], digits[below(len(digits))]})
	first := below(len(words))
	second := below(len(words) - 1)
	if second >= first {
		second++ // never the same twice
	}
	return words[first] + "-" + words[second] + "-" + number
}

// below returns a number from 0 below n that nobody can foresee.
func below(n int) int {
	var b [8]byte
	_, _ = rand.Read(b[:]) // it never fails
	return int(binary.LittleEndian.Uint64(b[:]) % uint64(n))
}
