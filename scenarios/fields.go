package scenarios

import (
	"fmt"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// A fields reads the words of one place as the table of words has them: which
// there are, which are needed, and what each takes.
type fields struct {
	dialect.Map
	doc   *dialect.Document
	place *words.Place
}

// fields reads n as the place of the table that is called id.
func (r *reader) fields(n *dialect.Node, id string) fields {
	place := words.At(id)
	return r.fieldsOf(n, place, place.What, place.Names())
}

// fieldsOf is the same with another name for the place in messages, and with
// the words that this scenario knows.
func (r *reader) fieldsOf(n *dialect.Node, place *words.Place, what string, known []string) fields {
	f := fields{r.doc.Map(n, what, known...), r.doc, place}
	if n != nil {
		f.Needs(place.Needed(), func(word string) string { return place.Word(word).Example })
	}
	f.todo()
	return f
}

// todo notes what the author still means to do here.
func (f fields) todo() {
	n := f.At("todo")
	if n == nil || f.place.Word("todo").Meaning == "" {
		return
	}
	items := []*dialect.Node{n}
	if n.Kind == dialect.List {
		items = n.Items
	}
	for _, item := range items {
		if text := f.doc.Text1(item, "todo", f.place.Word("todo").Cells); text != "" {
			f.doc.Notef(item.Place, "todo", "still to do: %s", text)
		}
	}
}

// line returns the text of a word, one line.
func (f fields) line(word string) string { return f.Line(word, f.place.Word(word).Cells) }

// prose returns the sentences of a word.
func (f fields) prose(word string) string { return f.Prose(word, f.place.Word(word).Cells) }

// whole returns the whole number of a word, or otherwise.
func (f fields) whole(word string, otherwise int) int {
	w := f.place.Word(word)
	return f.Whole(word, int(w.Lo), int(w.Hi), otherwise)
}

// number returns the plain number of a word, or otherwise.
func (f fields) number(word string, otherwise float64) float64 {
	n := f.At(word)
	if n == nil {
		return otherwise
	}
	w := f.place.Word(word)
	return plainNumber(f.doc, n, w, otherwise)
}

// plainNumber reads a number in the range of w.
func plainNumber(doc *dialect.Document, n *dialect.Node, w words.Word, otherwise float64) float64 {
	number, ok := doc.Number(n, w.Name)
	if !ok {
		return otherwise
	}
	if number.Unit == dialect.Percent || !(number.Value >= w.Lo && number.Value <= w.Hi) {
		doc.Errorf(n.Place, "range", "%q is a number from %s to %s", w.Name, trimNumber(w.Lo), trimNumber(w.Hi))
		return otherwise
	}
	return number.Value
}

// oneOf returns the index of a word's value among those it may have, or -1.
func (f fields) oneOf(word string) int { return f.OneOf(word, f.place.Word(word).Values) }

// list returns the entries of a word's list, at most as many as it may have.
func (f fields) list(word string) []*dialect.Node {
	items := f.List(word)
	w := f.place.Word(word)
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

// lines returns the entries of a list of lines.
func (f fields) lines(word string) []string {
	var all []string
	for _, n := range f.list(word) {
		all = append(all, f.doc.Text1(n, word, f.place.Word(word).Cells))
	}
	return all
}
