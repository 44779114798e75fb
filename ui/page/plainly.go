package page

import (
	"strings"
	"unicode"
)

// plainMarks are the plain characters for the marks that print uses.
var plainMarks = strings.NewReplacer(
	"“", `"`, "”", `"`, "„", `"`, "«", `"`, "»", `"`, "‘", "'", "’", "'", "‚", "'",
	"–", "-", "—", "-", "−", "-", "‑", "-", "…", "...", "•", "-", "·", "-", "×", "x", "→", "->",
	"ß", "ss", "æ", "ae", "Æ", "AE", "œ", "oe", "ø", "o", "Ø", "O", "€", "EUR", "£", "GBP",
)

// letters holds, for each run of accented letters, the plain one.
var letters = map[rune]string{
	'a': "àáâãäåā", 'A': "ÀÁÂÃÄÅĀ", 'c': "çćč", 'C': "ÇĆČ", 'e': "èéêëēę", 'E': "ÈÉÊËĒĘ", 'i': "ìíîïī", 'I': "ÌÍÎÏĪ",
	'l': "ł", 'L': "Ł", 'n': "ñńň", 'N': "ÑŃŇ", 'o': "òóôõöō", 'O': "ÒÓÔÕÖŌ", 's': "śšş", 'S': "ŚŠŞ", 'u': "ùúûüū", 'U': "ÙÚÛÜŪ",
	'y': "ýÿ", 'Y': "Ý", 'z': "źżž", 'Z': "ŹŻŽ",
}

// plainLetters turns letters around.
var plainLetters = func() map[rune]rune {
	turned := map[rune]rune{}
	for plain, accented := range letters {
		for _, r := range accented {
			turned[r] = plain
		}
	}
	return turned
}()

// Plainly returns text in plain characters, for terminals that show no others. A
// character with no plain likeness becomes a question mark.
func Plainly(text string) string {
	return strings.Map(func(r rune) rune {
		switch plain, ok := plainLetters[r]; {
		case r < 0x80:
			return r
		case ok:
			return plain
		case unicode.IsMark(r):
			return -1
		}
		return '?'
	}, plainMarks.Replace(text))
}
