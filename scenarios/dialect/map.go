package dialect

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
)

// A Map reads the words of a group and their values. Readers of values that are
// missing return what they are told to, or the zero value; what is wrong becomes
// a fault of the document.
type Map struct {
	doc    *Document
	broken bool   // is no group, and has been faulted
	what   string // what the group describes, such as "the card"
	place  Place
	values map[string]*Node
	keys   map[string]Place
	meant  map[string]bool // words that a misspelled one was meant to be
}

// Map reads n as a group of words, of which only the known ones may stand in
// it. What names the group in messages. A nil n reads as an empty group.
func (d *Document) Map(n *Node, what string, known ...string) Map {
	m := d.AnyMap(n, what)
	if n == nil || n.Kind != Dict {
		return m
	}
	for _, p := range n.Pairs {
		if !slices.Contains(known, p.Key.Text) {
			d.unknownWord(p, what, known)
			m.meant[Obvious(p.Key.Text, known)] = true
		}
	}
	return m
}

// AnyMap reads n as a group in which any words may stand.
func (d *Document) AnyMap(n *Node, what string) Map {
	m := Map{doc: d, what: what, place: top, values: map[string]*Node{}, keys: map[string]Place{}, meant: map[string]bool{}}
	if n == nil {
		return m
	}
	m.place = n.Place
	if m.broken = n.Kind != Dict; m.broken {
		if n.Kind != Refused {
			d.Errorf(n.Place, "kind", "%s is a group of words with values, each on a line of its own; here stands %s", what, n.Kind)
		}
		return m
	}
	for _, p := range n.Pairs {
		m.values[p.Key.Text], m.keys[p.Key.Text] = p.Value, p.Key.Place
	}
	return m
}

func (d *Document) unknownWord(p Pair, what string, known []string) {
	if d.full() || d.Stray(p) {
		return
	}
	d.Errorf(p.Key.Place, "unknown-word", "%s has no word %q%s", what, clean.Fit(p.Key.Text, 40), Hint(p.Key.Text, known))
	d.SuggestWord(p.Key, "unknown-word", known)
}

// Stray faults a piece of a sentence that a comma inside braces has cut off, and
// reports whether p is one.
func (d *Document) Stray(p Pair) bool {
	stray := p.Key.InLine && p.Value.Kind == Nothing
	if _, err := strconv.Atoi(p.Key.Text); stray && err == nil {
		d.Errorf(p.Key.Place, "number", "inside { } a comma begins a new word; write numbers without separators, like 12400 or 12.4k")
	} else if stray {
		d.Errorf(p.Key.Place, "sentence", "inside { } a comma begins a new word; write sentences on a line of their own, not inside { }")
	}
	return stray
}

// At returns the value of a word, or nil where it does not stand.
func (m Map) At(word string) *Node { return m.values[word] }

// Has reports whether a word stands in the group.
func (m Map) Has(word string) bool { return m.values[word] != nil }

// IsList reports whether a word's value is a list.
func (m Map) IsList(word string) bool {
	n := m.values[word]
	return n != nil && n.Kind == List
}

// Place returns where a word stands, or else where the group begins.
func (m Map) Place(word string) Place {
	if p, ok := m.keys[word]; ok {
		return p
	}
	return m.place
}

// Require faults the words that are missing.
func (m Map) Require(words ...string) {
	m.Needs(words, func(string) string { return "" })
}

// Needs faults the words that are missing and not only misspelled. Of a single one it shows an example,
// where there is one.
func (m Map) Needs(words []string, example func(word string) string) {
	var missing []string
	for _, w := range words {
		if !m.broken && !m.Has(w) && !m.meant[w] {
			missing = append(missing, strconv.Quote(w))
		}
	}
	switch len(missing) {
	case 0:
	case 1:
		like := ""
		if word, err := strconv.Unquote(missing[0]); err == nil && example(word) != "" {
			like = fmt.Sprintf(", like %s: %s", word, strings.TrimSuffix(example(word), "."))
		}
		m.doc.Errorf(m.place, "missing", "%s needs %s; add it%s", m.what, missing[0], like)
	default:
		m.doc.Errorf(m.place, "missing", "%s needs %s; add them", m.what, strings.Join(missing, ", "))
	}
}

// Line returns the text of a word, one line of at most the given cells. It
// stands for names and labels.
func (m Map) Line(word string, cells int) string {
	return m.doc.Text1(m.values[word], word, cells)
}

// Prose returns the sentences of a word, of at most the given cells. Sentences
// do not stand inside braces, where commas and colons would break them.
func (m Map) Prose(word string, cells int) string {
	return m.doc.Sentences(m.values[word], word, cells)
}

// ID returns the id that a word gives.
func (m Map) ID(word string) string { return m.doc.ID(m.values[word], word) }

// Whole returns the whole number of a word, or otherwise.
func (m Map) Whole(word string, lo, hi, otherwise int) int {
	if n := m.values[word]; n != nil {
		return m.doc.Whole(n, word, lo, hi, otherwise)
	}
	return otherwise
}

// Share returns the share of a word, 0 to 1, or otherwise.
func (m Map) Share(word string, otherwise float64) float64 {
	if n := m.values[word]; n != nil {
		return m.doc.Share(n, word, otherwise)
	}
	return otherwise
}

// Switch returns whether a word is switched on, or otherwise.
func (m Map) Switch(word string, otherwise bool) bool {
	n := m.values[word]
	if n == nil {
		return otherwise
	}
	text, ok := m.doc.scalarOf(n, word)
	if !ok {
		return otherwise
	}
	on, known := ParseSwitch(text)
	if !known {
		m.doc.Errorf(n.Place, "switch", "%q is switched on with yes or off with no", word)
		m.doc.SuggestValue(n, "switch", map[string]string{"y": "yes", "n": "no"}[strings.ToLower(text)])
		return otherwise
	}
	return on
}

// OneOf returns the index of a word's value among the words it may have, or -1.
func (m Map) OneOf(word string, known []string) int {
	return m.doc.OneOf(m.values[word], word, known)
}

// List returns the items of a word's list.
func (m Map) List(word string) []*Node { return m.doc.List(m.values[word], word) }
