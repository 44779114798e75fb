// Package say puts the words of the game into the language that is spoken.
//
// The English text is its own key: what a screen says stands where it is said,
// and a catalogue of another language tells what it becomes. A text that a
// catalogue lacks is said in English; a test finds it. One language is spoken at
// a time by the whole program.
//
// Numbers are written alike in all languages, as English and Mexican Spanish
// write them: 1,234.5.
//
// Where English spells two texts alike that another language tells apart, what
// they are about stands behind a broken bar, which nobody sees: "Name¦stage".
//
// A language has one word for one thing: those of Spanish stand at the top of
// es/glossary.yaml.
//
// Read say.go for how a text is said, language.go for how a language is chosen,
// and catalogue.go for where the texts come from.
package say

import (
	"fmt"
	"slices"
)

// Text says a text that stays as it is, such as a heading.
func Text(english string) string { return spoken().text(english) }

// Textf says a text with amounts and names in it. The English text is the
// format. Another language may need them in another order: %[2]s is the second. Of
// an error it says what [Why] does.
func Textf(english string, args ...any) string {
	return fmt.Sprintf(spoken().text(english), toldWhy(args)...)
}

// toldWhy returns args with the words of errors in place of them.
func toldWhy(args []any) []any {
	told := args
	for i, arg := range args {
		if err, ok := arg.(error); ok && err != nil {
			if &told[0] == &args[0] {
				told = slices.Clone(args)
			}
			told[i] = Why(err)
		}
	}
	return told
}

// Many says a text about a number of things: one where n is 1, else other. Both
// are formats for args, so that a number can be written as it is written
// elsewhere: Many(n, "1 year", "%s years", Count(n)). A format may leave its
// arguments out.
func Many(n int, one, other string, args ...any) string {
	format := other
	if n == 1 {
		format = one
	}
	return sprint(spoken().text(format), args)
}

// Mark marks a text that stands in a table to be said later by [Text], so that
// the test which looks for texts without a translation finds it.
func Mark(english string) string { return english }

// sprint formats without a word about arguments that the format leaves out.
func sprint(format string, args []any) string {
	if !hasVerb(format) {
		return fmt.Sprintf(format, []any{}...)
	}
	return fmt.Sprintf(format, args...)
}

func hasVerb(format string) bool {
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		if i+1 < len(format) && format[i+1] == '%' {
			i++
			continue
		}
		return true
	}
	return false
}

// Error returns an error that is said in the language that is spoken when it is
// read. It is for errors that are made before a language is chosen.
func Error(english string) error { return &sentinel{english} }

type sentinel struct{ english string }

func (e *sentinel) Error() string { return Text(e.english) }
