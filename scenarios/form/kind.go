package form

import (
	"strconv"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// A Kind is a kind of file, as its word "format" names it: name/version.
type Kind struct {
	Name    string // also the table of words of its fields
	Version int    // the newest that is understood
	Other   string // a kind that it is taken for
	Do      string // what is done with such a file
}

// Is reports whether a file is of a kind, in a version that is understood. Of any
// other kind of file nothing more is worth saying, and why is a fault.
func (k Kind) Is(doc *dialect.Document) bool {
	top := doc.AnyMap(doc.Root, "a "+k.Name)
	if !top.Has("format") {
		return doc.Root.Kind == dialect.Dict // that it is missing is faulted with the rest
	}
	at := top.At("format").Place
	text := top.Line("format", words.At(k.Name).Word("format").Cells)
	name, number, _ := strings.Cut(text, "/")
	version, err := strconv.Atoi(number)
	switch {
	case name == k.Other:
		doc.Errorf(at, "format", "this file is a %s; a %s is needed here", k.Other, k.Name)
	case name != k.Name || err != nil || version < 1:
		doc.Errorf(at, "format", "the format is %s/%d; %q is something else", k.Name, k.Version, text)
	case version > k.Version:
		doc.Errorf(at, "newer", "this %s was made with a newer version of the game, which writes %s; update the game to %s it", k.Name, text, k.Do)
	default:
		return true
	}
	return false
}
