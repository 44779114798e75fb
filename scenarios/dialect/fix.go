package dialect

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
)

// A Fix is a change to one line that can mean one thing only.
type Fix struct {
	Place
	Code string // of the fault it mends
	Did  string // what it changes, for the author
	// More reports that the place is read from the left, so that what is mended
	// there can bring another fault to light in place of its own.
	More bool
	line string // the whole line after it; or else
	old  string // what stands at the place now
	new  string
}

// Suggest offers a fix: at p, old was meant to be new.
func (d *Document) Suggest(p Place, code, old, new string) {
	if old == "" || new == "" || old == new || !strings.HasPrefix(d.rest(p), old) {
		return
	}
	d.fixes = append(d.fixes, Fix{Place: p, Code: code, Did: fmt.Sprintf("wrote %s for %s", new, old), old: old, new: new})
}

// SuggestPart offers a fix of a part of a value that is read from the left and
// tells its first fault only.
func (d *Document) SuggestPart(p Place, code, old, new string) {
	n := len(d.fixes)
	d.Suggest(p, code, old, new)
	for i := n; i < len(d.fixes); i++ {
		d.fixes[i].More = true
	}
}

// SuggestValue offers a fix of a value that stands on one line.
func (d *Document) SuggestValue(n *Node, code, new string) {
	if n.Kind == Scalar && !n.Folded && n.Text != "" {
		d.Suggest(d.Inside(n, 0), code, n.Text, new)
	}
}

// SuggestWord offers a fix of a word or value that is obviously misspelled.
func (d *Document) SuggestWord(n *Node, code string, known []string) {
	if near := Obvious(n.Text, known); near != "" {
		d.SuggestValue(n, code, near)
	}
}

// Fixes returns what was offered, in line order.
func (d *Document) Fixes() []Fix {
	slices.SortStableFunc(d.fixes, func(a, b Fix) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return d.fixes
}

// Apply returns the text of the document with fixes made. Of several that touch
// the same place the first is made. Everything else stays as it is.
func (d *Document) Apply(fixes []Fix) []byte {
	lines := strings.Split(string(d.Text), "\n")
	whole := map[int]bool{}
	for i := len(fixes) - 1; i >= 0; i-- { // from the right, so that places hold
		f := fixes[i]
		if f.line != "" {
			lines[f.Line-1], whole[f.Line] = f.line, true
			continue
		}
		if runes := []rune(lines[f.Line-1]); !whole[f.Line] && f.Column-1 <= len(runes) {
			before, after := string(runes[:f.Column-1]), string(runes[f.Column-1:])
			if rest, stands := strings.CutPrefix(after, f.old); stands {
				lines[f.Line-1] = before + f.new + rest
			}
		}
	}
	return []byte(strings.Join(lines, "\n"))
}

// Obvious returns the word of known that word can only be a slip of, or "": one
// that differs in a letter or two and is nearer than every other.
func Obvious(word string, known []string) string {
	const shortest = 4
	word = plainWord(word)
	if len(word) < shortest || len(word) > 60 {
		return ""
	}
	near, least, next := "", 3, 3
	for _, k := range known {
		switch d := distance(word, plainWord(k)); {
		case d < least:
			near, least, next = k, d, least
		case d < next:
			next = d
		}
	}
	if near == "" || next <= least || 3*least > len(word)+1 {
		return ""
	}
	return near
}

var (
	separated = regexp.MustCompile(`^([+-]?\d{1,3})((?:[,_]\d{3})+)$`)
	unitWord  = regexp.MustCompile(`^([+-]?)\$?([\d.]+) *(|k|M|m|mio|million|%|percent|per cent|pct) *(?:\$|USD)?$`)
)

// mendNumber returns a number as it is written here, where it can only mean one.
func mendNumber(s string) (string, bool) {
	if parts := separated.FindStringSubmatch(s); parts != nil {
		return parts[1] + strings.NewReplacer(",", "", "_", "").Replace(parts[2]), true
	}
	parts := unitWord.FindStringSubmatch(s)
	if parts == nil {
		return "", false
	}
	unit := map[string]string{"m": "M", "mio": "M", "million": "M", "percent": "%", "per cent": "%", "pct": "%"}
	as, other := unit[parts[3]]
	if !other {
		as = parts[3]
	}
	mended := parts[1] + parts[2] + as
	if _, err := ParseNumber(mended); err != nil {
		return "", false
	}
	return mended, true
}
