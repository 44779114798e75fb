package join

import (
	"crypto/hmac"
	"crypto/sha256"
	"crypto/subtle"
	_ "embed"
	"encoding/binary"
	"fmt"
	"strings"
)

// Codes are the codes of a class's tables. They follow from a secret of the class,
// so that every host of it knows them and nothing need be kept.
type Codes struct {
	secret []byte
	words  []string
}

// The words that codes are made of: short, of letters that every keyboard has, no
// two of which are one slip apart, and nothing to blush at.
var (
	//go:embed words/en.txt
	englishWords string
	//go:embed words/es.txt
	spanishWords string
)

// digits are those of codes: without 0 and 1, which are taken for letters.
const digits = "23456789"

// NewCodes returns the codes of a class with a secret, in words of the language that
// it is held in, such as en.
func NewCodes(secret []byte, language string) Codes {
	words := englishWords
	if strings.HasPrefix(language, "es") {
		words = spanishWords
	}
	return Codes{secret, strings.Fields(words)}
}

// Of returns the code of a team that was renewed so many times, as it stands on its
// card: two words and two digits, one of some four million.
func (c Codes) Of(team string, renewed int) string {
	h := hmac.New(sha256.New, c.secret)
	_, _ = fmt.Fprintf(h, "%d:%s", renewed, team) // it never fails
	sum := h.Sum(nil)
	draw := func(i, n int) int { return int(binary.LittleEndian.Uint64(sum[8*i:]) % uint64(n)) }
	first, second := draw(0, len(c.words)), draw(1, len(c.words)-1)
	if second >= first {
		second++ // never the same twice
	}
	number := draw(2, len(digits)*len(digits))
	return fmt.Sprintf("%s-%s-%c%c", c.words[first], c.words[second], digits[number/len(digits)], digits[number%len(digits)])
}

// Fits reports whether a code that was typed is the one that is wanted. It minds
// neither capitals nor what stands between the words, and takes as long either way.
func Fits(want, typed string) bool {
	a, b := sha256.Sum256([]byte(bare(want))), sha256.Sum256([]byte(bare(typed)))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
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
