package dialect

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
)

// scalarOf returns the text of a value that is neither a list nor a group.
func (d *Document) scalarOf(n *Node, what string) (string, bool) {
	switch {
	case n == nil, n.Kind == Refused:
		return "", false
	case n.Kind == Nothing:
		d.Errorf(n.Place, "missing", "%q has no value; add one, or remove the line", what)
		return "", false
	case n.Kind != Scalar:
		d.Errorf(n.Place, "kind", "%q takes a single value; here stands %s", what, n.Kind)
		return "", false
	}
	return n.Text, true
}

// Text1 reads a name or label: one line of at most the given cells.
func (d *Document) Text1(n *Node, what string, cells int) string {
	text, ok := d.scalarOf(n, what)
	if !ok {
		return ""
	}
	text = strings.Join(strings.Fields(text), " ")
	return d.fits(n, what, text, cells)
}

// Sentences reads prose: paragraphs of at most the given cells together.
func (d *Document) Sentences(n *Node, what string, cells int) string {
	text, ok := d.scalarOf(n, what)
	if !ok {
		return ""
	}
	if n.InLine {
		d.Errorf(n.Place, "sentence", "write %q on a line of its own, not inside { } or [ ], where commas and colons break sentences", what)
	}
	return d.fits(n, what, text, cells)
}

func (d *Document) fits(n *Node, what, text string, cells int) string {
	if wide := clean.Cells(text); wide > cells {
		d.Errorf(n.Place, "too-long", "%q is %d characters long; at most %d fit where it is shown; shorten it by %d", what, wide, cells, wide-cells)
	}
	if text == "" {
		d.Errorf(n.Place, "missing", "%q is empty; write something, or remove the line", what)
	}
	return text
}

const maxID = 40

// ID reads an id: small letters, digits and hyphens, beginning with a letter.
func (d *Document) ID(n *Node, what string) string {
	text, ok := d.scalarOf(n, what)
	if !ok {
		return ""
	}
	if !IsID(text) {
		d.Errorf(n.Place, "id", "%q is a short name of small letters, digits and hyphens, like empty-seats; %q is not", what, clean.Fit(text, 40))
		return ""
	}
	return text
}

// IsID reports whether s can be an id.
func IsID(s string) bool {
	if s == "" || len(s) > maxID || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	return strings.Trim(s, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Number reads a number.
func (d *Document) Number(n *Node, what string) (Number, bool) {
	text, ok := d.scalarOf(n, what)
	if !ok {
		return Number{}, false
	}
	number, err := ParseNumber(text)
	if first, rest, more := strings.Cut(text, " "); err != nil && more && n.InLine && strings.Contains(rest, ": ") {
		d.Errorf(n.Place, "number", "%q: a comma is missing after %s, before the next word", what, clean.Fit(first, 40))
		return Number{}, false
	}
	if err != nil {
		d.Errorf(n.Place, "number", "%q: %s", what, err)
		if mended, one := mendNumber(text); one {
			d.SuggestValue(n, "number", mended)
		}
		return Number{}, false
	}
	return number, true
}

// WarnGrouped warns of dollars or people that are written with a point between
// thousands, as in 60.000: it reads as sixty, and nobody counts in thousandths of
// a dollar.
func (d *Document) WarnGrouped(n *Node, what string) {
	number, err := ParseNumber(n.Text)
	if err != nil || !LooksGrouped(n.Text) {
		return
	}
	read := strconv.FormatFloat(number.Value, 'f', -1, 64)
	d.Warnf(n.Place, "point", "%q: the point in %s begins the decimals, so this is %s; write %sk if you mean thousands", what, n.Text, read, read)
}

// Whole reads a whole number between lo and hi.
func (d *Document) Whole(n *Node, what string, lo, hi, otherwise int) int {
	number, ok := d.Number(n, what)
	if !ok {
		return otherwise
	}
	v := number.Value
	if number.Unit == Percent || !(v >= float64(lo) && v <= float64(hi)) || v != math.Trunc(v) {
		d.Errorf(n.Place, "range", "%q is a whole number from %d to %d", what, lo, hi)
		d.WarnGrouped(n, what)
		return otherwise
	}
	d.WarnGrouped(n, what)
	return int(v)
}

// Share reads a share, such as 40% or 0.4.
func (d *Document) Share(n *Node, what string, otherwise float64) float64 {
	number, ok := d.Number(n, what)
	if !ok {
		return otherwise
	}
	if v := number.Value; number.Unit == NoUnit && v >= 2 && v <= 100 {
		d.Errorf(n.Place, "unit", "%q is a share; did you mean %s%%?", what, n.Text)
		d.SuggestValue(n, "unit", n.Text+"%")
		return otherwise
	}
	if !(number.Value >= 0 && number.Value <= 1) {
		d.Errorf(n.Place, "range", "%q is a share from 0%% to 100%%", what)
		return otherwise
	}
	return number.Value
}

// OneOf reads a word out of a few and returns its index, or -1.
func (d *Document) OneOf(n *Node, what string, known []string) int {
	text, ok := d.scalarOf(n, what)
	if !ok {
		return -1
	}
	i := slices.Index(known, text)
	if i < 0 {
		d.Errorf(n.Place, "unknown-value", "%q cannot be %q%s", what, clean.Fit(text, 40), Hint(text, known))
		d.SuggestWord(n, "unknown-value", known)
	}
	return i
}

// List reads a list.
func (d *Document) List(n *Node, what string) []*Node {
	switch {
	case n == nil, n.Kind == Refused:
		return nil
	case n.Kind == Nothing:
		d.Errorf(n.Place, "missing", "%q has no entries; add some, or remove the line", what)
	case n.Kind == Scalar && dashed.MatchString(n.Text):
		d.Errorf(Place{n.Line, n.Column + 1}, "space", dashNeedsSpace)
	case n.Kind != List:
		d.Errorf(n.Place, "kind", "%q is a list, each entry on a line after a dash; here stands %s", what, n.Kind)
	}
	return n.Items
}
