package clean

import "unicode"

// A kind is what a character does on a screen.
type kind int

const (
	plain     kind = iota // shows itself
	mark                  // joins the character before it
	tab                   // moves the cursor along the line
	lineEnd               // moves the cursor to another line
	control               // is obeyed: C0, C1, delete, and with them every escape sequence
	direction             // turns the reading direction of what follows
	hidden                // shows nothing: zero-width, tags, variation selectors, fillers
	private               // means something else on every machine
	unknown               // not a character of Unicode as this program knows it
)

// invisible reports whether characters of this kind can be left out without a
// trace.
func (k kind) invisible() bool { return k == direction || k == hidden }

// String names the kind for the author of a text.
func (k kind) String() string {
	return [...]string{
		plain:     "an ordinary character",
		mark:      "a combining mark",
		tab:       "a tab",
		lineEnd:   "a line end",
		control:   "a control character",
		direction: "a character that turns the reading direction",
		hidden:    "an invisible character",
		private:   "a private-use character",
		unknown:   "an unknown character",
	}[k]
}

func kindOf(r rune) kind {
	switch {
	case r >= ' ' && r <= '~': // most of what there is
		return plain
	case r == '\t':
		return tab
	case r == '\n' || r == '\r' || unicode.In(r, unicode.Zl, unicode.Zp):
		return lineEnd
	case unicode.Is(unicode.Cc, r):
		return control
	case unicode.Is(unicode.Bidi_Control, r):
		return direction
	case unicode.In(r, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point):
		return hidden
	case unicode.Is(unicode.Co, r):
		return private
	case unicode.IsMark(r):
		return mark
	case unicode.IsGraphic(r):
		return plain
	default:
		return unknown
	}
}
