package clean

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Alike reports whether two names could be taken for each other: they differ in
// nothing but capitals, accents, spaces, punctuation and letters of other scripts
// that look the same. It is the idea of the skeletons of Unicode Technical
// Standard 39, for the scripts that names here are written in.
func Alike(a, b string) bool {
	return skeleton(strings.ToLower(a), smallLooks) == skeleton(strings.ToLower(b), smallLooks) ||
		skeleton(strings.ToUpper(a), capitalLooks) == skeleton(strings.ToUpper(b), capitalLooks)
}

// skeleton returns what is left of a name for somebody who glances at it.
func skeleton(name string, looks map[rune]string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(name) {
		if unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsMark(r) {
			continue
		}
		if look, ok := looks[r]; ok {
			b.WriteString(look)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// smallLooks is what small letters and digits look like, among Latin ones.
var smallLooks = looks(
	"i1|", "lll", "0", "o",
	"абвеіјкмнорстухцьһԁԛԝѕгıαβγεικνορτυχω",
	"a6beijkmhopctyxubhdqwsriabyeikvoptuxw",
)

// capitalLooks is the same for capitals.
var capitalLooks = looks(
	"1|", "II", "0", "O",
	"АВСЕНІЈКМОРЅТХУԜԚΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
	"ABCEHIJKMOPSTXYWQABEZHIKMNOPTYX",
)

// looks makes a table of pairs of equally long texts; what a pair makes of a letter
// holds for the pairs after it. Two letters that are read as one stand for that one,
// such as rn for m.
func looks(pairs ...string) map[rune]string {
	table := map[rune]string{'m': "rn", 'w': "vv"}
	for i := 0; i < len(pairs); i += 2 {
		as := []rune(pairs[i+1])
		for at, r := range []rune(pairs[i]) {
			look := string(as[at])
			if twice, ok := table[as[at]]; ok {
				look = twice
			}
			table[r] = look
		}
	}
	return table
}

// together are the scripts that are written in one word by people who mean
// nothing by it, beside those that stand alone.
var together = [][]*unicode.RangeTable{
	{unicode.Han, unicode.Hiragana, unicode.Katakana},
	{unicode.Han, unicode.Hangul},
	{unicode.Han, unicode.Bopomofo},
}

// OneScript reports whether each word of a name is written in one script. A word
// that mixes them is hardly ever meant to be read: it is meant to be taken for
// another.
func OneScript(name string) bool {
	for _, word := range strings.FieldsFunc(name, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }) {
		if !oneScript(word) {
			return false
		}
	}
	return true
}

func oneScript(word string) bool {
	used := map[*unicode.RangeTable]bool{}
	for _, r := range word {
		if s := scriptOf(r); s != nil {
			used[s] = true
		}
	}
	if len(used) < 2 {
		return true
	}
	for _, scripts := range together {
		n := 0
		for _, s := range scripts {
			if used[s] {
				n++
			}
		}
		if n == len(used) {
			return true
		}
	}
	return false
}

// scriptOf returns the script of a letter, or nil for what belongs to all.
func scriptOf(r rune) *unicode.RangeTable {
	if unicode.In(r, unicode.Common, unicode.Inherited) {
		return nil
	}
	for _, table := range unicode.Scripts {
		if unicode.Is(table, r) {
			return table
		}
	}
	return nil
}
