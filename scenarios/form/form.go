// Package form reads a group of words of an author's file as the table of words
// has it: which words there are, which are needed, and what each takes.
package form

import (
	"fmt"
	"strconv"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// A Form is a group of words that stands at one place of the table. What is
// wrong with a value becomes a fault of the document.
type Form struct {
	dialect.Map
	doc   *dialect.Document
	place *words.Place
}

// Read reads n as the place of the table that is called id. A nil n reads as an
// empty group.
func Read(doc *dialect.Document, n *dialect.Node, id string) Form {
	place := words.At(id)
	return ReadAs(doc, n, place, place.What, place.Names())
}

// ReadAs is the same with another name for the place in messages, and with the
// words that are known there.
func ReadAs(doc *dialect.Document, n *dialect.Node, place *words.Place, what string, known []string) Form {
	f := Form{doc.Map(n, what, known...), doc, place}
	if n != nil {
		f.Needs(place.Needed(), func(word string) string { return place.Word(word).Example })
	}
	f.todo()
	return f
}

// Word returns what the table says of a word.
func (f Form) Word(word string) words.Word { return f.place.Word(word) }

// todo notes what the author still means to do here.
func (f Form) todo() {
	n := f.At("todo")
	if n == nil || f.Word("todo").Meaning == "" {
		return
	}
	items := []*dialect.Node{n}
	if n.Kind == dialect.List {
		items = n.Items
	}
	for _, item := range items {
		if text := f.doc.Text1(item, "todo", f.Word("todo").Cells); text != "" {
			f.doc.Notef(item.Place, "todo", "still to do: %s", text)
		}
	}
}

// Text returns the text of a word, one line.
func (f Form) Text(word string) string { return f.Line(word, f.Word(word).Cells) }

// Version returns the version of a word, three numbers with points between; "" where
// there is none.
func (f Form) Version(word string) string {
	text := f.Text(word)
	if text != "" && !isVersion(text) {
		f.doc.Errorf(f.At(word).Place, "version", "a version is three numbers with points between, like 1.0.0")
	}
	return text
}

func isVersion(s string) bool {
	parts := strings.Split(s, ".")
	for _, p := range parts {
		if _, err := strconv.ParseUint(p, 10, 16); err != nil {
			return false
		}
	}
	return len(parts) == 3
}

// Sentences returns the sentences of a word.
func (f Form) Sentences(word string) string { return f.Prose(word, f.Word(word).Cells) }

// Count returns the whole number of a word, or otherwise.
func (f Form) Count(word string, otherwise int) int {
	w := f.Word(word)
	return f.Whole(word, int(w.Lo), int(w.Hi), otherwise)
}

// Plain returns the plain number of a word, or otherwise.
func (f Form) Plain(word string, otherwise float64) float64 {
	n := f.At(word)
	if n == nil {
		return otherwise
	}
	w := f.Word(word)
	return PlainNumber(f.doc, n, w, otherwise)
}

// mostSmall is the largest number that may have decimals: what can be larger is
// dollars.
const mostSmall = 1000

// PlainNumber reads a number in the range of w.
func PlainNumber(doc *dialect.Document, n *dialect.Node, w words.Word, otherwise float64) float64 {
	number, ok := doc.Number(n, w.Name)
	if !ok {
		return otherwise
	}
	if number.Unit == dialect.Percent || !(number.Value >= w.Lo && number.Value <= w.Hi) {
		doc.Errorf(n.Place, "range", "%q is a number from %s to %s", w.Name, TrimNumber(w.Lo), TrimNumber(w.Hi))
		return otherwise
	}
	if w.Hi > mostSmall {
		doc.WarnGrouped(n, w.Name)
	}
	return number.Value
}

// Choice returns the index of a word's value among those it may have, or -1.
func (f Form) Choice(word string) int { return f.OneOf(word, f.Word(word).Values) }

// Entries returns the entries of a word's list, at most as many as it may have.
func (f Form) Entries(word string) []*dialect.Node {
	w := f.Word(word)
	if n := f.At(word); w.OrOne && n != nil && n.Kind == dialect.Scalar {
		return []*dialect.Node{n}
	}
	items := f.List(word)
	if !f.IsList(word) || len(items) >= w.Least && (w.Most == 0 || len(items) <= w.Most) {
		return items
	}
	f.doc.Errorf(f.Place(word), "count", "%q has %s; here are %d", word, entries(w), len(items))
	if w.Most > 0 && len(items) > w.Most {
		return items[:w.Most]
	}
	return items
}

// entries says how many entries a list has.
func entries(w words.Word) string {
	switch {
	case w.Least == w.Most:
		return fmt.Sprintf("%d entries", w.Most)
	case w.Most == 0:
		return fmt.Sprintf("at least %d", w.Least)
	case w.Least == 0:
		return fmt.Sprintf("at most %d entries", w.Most)
	default:
		return fmt.Sprintf("%d to %d entries", w.Least, w.Most)
	}
}

// Texts returns the entries of a list of lines.
func (f Form) Texts(word string) []string {
	var all []string
	for _, n := range f.Entries(word) {
		all = append(all, f.doc.Text1(n, word, f.Word(word).Cells))
	}
	return all
}

// TrimNumber writes a number without needless zeros.
func TrimNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
