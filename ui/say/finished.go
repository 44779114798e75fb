package say

import (
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
)

// Finished says messages, one a line, that were made in English and are whole: the
// packages below the screens know of no languages. A message is known by its form.
// The folders messages of the catalogues hold the formats of those packages, and
// what was filled in is said as well where it is a message itself. Of a message
// that is put together with colons or semicolons each part is said by itself. What
// has no known form stays as it is.
func Finished(english string) string {
	c := spoken()
	if c == self {
		return english
	}
	lines := strings.Split(english, "\n")
	for i, line := range lines {
		lines[i] = c.finished(line)
	}
	return strings.Join(lines, "\n")
}

// Why says what an error tells, as [Finished] does.
func Why(err error) string { return Finished(err.Error()) }

// self is the catalogue of the language that the messages are in.
var self = english

// joints part a message from the one it encloses, or from the next.
var joints = []string{colon, "; "}

const colon = ": "

// finished says a message by its form, or else by the first of its parts that has
// one.
func (c *catalogue) finished(message string) string {
	if said, ok := c.whole(message, strictly); ok {
		return said
	}
	for _, joint := range joints {
		for from := 0; ; {
			at := strings.Index(message[from:], joint)
			if at < 0 {
				break
			}
			at += from
			from = at + len(joint)
			_, first := c.whole(message[:at], strictly)
			_, rest := c.whole(message[from:], strictly)
			if first || rest {
				return c.finished(message[:at]) + joint + c.finished(message[from:])
			}
		}
	}
	said, _ := c.whole(message, !strictly)
	return said
}

// strictly says that what a form begins with must not be a message and the
// beginning of another.
const strictly = true

// whole says a message that has a known form, and reports whether it has.
func (c *catalogue) whole(message string, strict bool) (said string, ok bool) {
	all := forms()
	if all.fixed[message] {
		return c.text(message), true
	}
	for _, f := range all.filled {
		parts, ok := f.parts(message)
		if !ok || strict && f.open && (strings.Contains(parts[0], colon) || all.begins(message)) {
			continue
		}
		known := false
		for i, part := range parts {
			if said, ok := c.part(part); ok {
				parts[i], known = said, true
			}
		}
		if known || f.letters >= fewest {
			return fill(c.text(f.english), parts), true
		}
	}
	return message, false
}

// fewest is how many letters of its own a form must have to be told by them alone.
// With fewer, what fills it must have a form.
const fewest = 4

// part says what was filled into a message: another message, or the text of a
// world.
func (c *catalogue) part(english string) (said string, ok bool) {
	switch said, ok := c.texts[english]; {
	case forms().fixed[english]:
		return c.text(english), true
	case !strings.Contains(english, " "):
		return "", false
	case ok:
		return said, true
	}
	said = c.finished(english)
	return said, said != english
}

// A form is the format of a message.
type form struct {
	english string
	own     []string // what stands between what is filled in
	letters int      // in all of that together
	open    bool     // it begins with what is filled in, and goes on in words
	shape   func() *regexp.Regexp
}

// parts returns what was filled into a form to make message of it.
func (f *form) parts(message string) ([]string, bool) {
	rest := message
	for _, piece := range f.own {
		at := strings.Index(rest, piece)
		if at < 0 {
			return nil, false
		}
		rest = rest[at+len(piece):]
	}
	found := f.shape().FindStringSubmatch(message)
	if found == nil {
		return nil, false
	}
	return found[1:], true
}

// An inventory is all forms that are known: texts that nothing is filled into,
// as they are shown, and the others, the most telling first.
type inventory struct {
	fixed  map[string]bool
	filled []*form
}

// begins reports whether a message is another of its own and goes on after it.
func (i *inventory) begins(message string) bool {
	before, _, more := strings.Cut(message, colon)
	return more && i.fixed[before]
}

// forms returns the inventory of what the catalogues have messages for.
var forms = sync.OnceValue(func() *inventory {
	keys := map[string]string{}
	for _, l := range Languages() {
		if l.ID != english.id {
			_ = readFolder(messagesOf(l.ID), keys) // no released catalogue is without: a test reads every one
		}
	}
	all := &inventory{fixed: map[string]bool{}}
	for _, key := range slices.Sorted(maps.Keys(keys)) {
		if verb.MatchString(key) {
			all.filled = append(all.filled, formOf(key))
		} else {
			all.fixed[key] = true
		}
	}
	slices.SortStableFunc(all.filled, func(a, b *form) int { return b.letters - a.letters })
	return all
})

// verb matches what a format fills in.
var verb = regexp.MustCompile(`%(?:\[(\d+)\])?[-+#0]*[\d.*]*([a-zA-Z%])`)

// encloses matches what stands behind a message that stands whole in another.
var encloses = regexp.MustCompile(`^(:|;| \()`)

// filling is how what a verb fills in looks, by its letter.
var filling = map[string]string{
	"d": `(-?\d+)`, "q": `("(?:[^"\\]|\\.)*"|'.')`, "c": `(.)`, "X": `([0-9A-F]+)`, "x": `([0-9a-f]+)`,
	"g": `(-?[\d.e+-]+)`, "f": `(-?[\d.]+)`, "v": `(.*?)`, "s": `(.*?)`, "w": `(.*?)`,
}

// formOf reads a format; nil where it fills in nothing.
func formOf(english string) *form {
	f := &form{english: english}
	var shape strings.Builder
	from := 0
	text := func(piece string) {
		shape.WriteString(regexp.QuoteMeta(piece))
		f.own = append(f.own, piece)
	}
	for _, at := range verb.FindAllStringSubmatchIndex(english, -1) {
		text(english[from:at[0]])
		if letter := english[at[4]:at[5]]; letter == "%" {
			text("%")
		} else {
			shape.WriteString(filling[letter])
		}
		from = at[1]
	}
	text(english[from:])
	for _, r := range strings.Join(f.own, "") {
		if unicode.IsLetter(r) {
			f.letters++
		}
	}
	f.open = f.own[0] == "" && len(f.own) > 1 && !encloses.MatchString(f.own[1])
	whole := `(?s)\A` + shape.String() + `\z`
	f.shape = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(whole) })
	return f
}

// fill puts parts into a format in place of its verbs.
func fill(format string, parts []string) string {
	next := 0
	return verb.ReplaceAllStringFunc(format, func(v string) string {
		found := verb.FindStringSubmatch(v)
		if found[2] == "%" {
			return "%"
		}
		if found[1] != "" {
			next = int(found[1][0]-'0') - 1 // no message has ten verbs
		}
		if next >= len(parts) {
			return ""
		}
		next++
		return parts[next-1]
	})
}
