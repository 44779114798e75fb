package plain

import (
	"strconv"
	"strings"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// leastSections is how many sections a page has at least of which only the beginning
// is said to somebody who wants it short.
const leastSections = 3

// speak says a page. To somebody who wants it short it says the beginning of a long
// one, and what else there is.
func (t *talk) speak(p page.Page) {
	t.read = page.Sections(p)
	t.next = len(t.read)
	if !t.short || len(t.read) < leastSections {
		t.page(p)
		return
	}
	t.next = 1
	if len(t.read[0].Blocks) == 0 { // a title alone says nothing yet
		t.next = 2
	}
	t.page(joined(t.read[:t.next]))
	t.rest()
}

// whole says a page to its end, however short somebody wants it: without all of it
// nobody could decide.
func (t *talk) whole(p page.Page) {
	t.read = page.Sections(p)
	t.next = len(t.read)
	t.page(p)
}

// page says a page, which can be asked for again.
func (t *talk) page(p page.Page) {
	text := t.apart(p)
	t.said.WriteString(text)
	t.write(text)
}

// joined is sections as the page that they are of.
func joined(sections []page.Page) page.Page {
	p := page.Page{Title: sections[0].Title}
	for i := range sections {
		p.Blocks = append(p.Blocks, sections[i].Blocks...)
	}
	return p
}

// rest says which sections were not said, if there are any.
func (t *talk) rest() {
	if t.next >= len(t.read) {
		return
	}
	t.say(say.Textf("More here: %s. Type more for the next, or section and a number.", strings.Join(t.names(t.next), "; ")))
}

// names are the sections of the page from a place on, each with its number.
func (t *talk) names(from int) []string {
	var all []string
	for i := from; i < len(t.read); i++ {
		name := strings.TrimRight(t.read[i].Name(), ".")
		if name == "" {
			name = say.Text("the beginning")
		}
		all = append(all, strconv.Itoa(i+1)+", "+name)
	}
	return all
}

// more says the next section of the page that was spoken last.
func (t *talk) more() {
	switch {
	case len(t.read) == 0:
		t.hint(say.Text("There is nothing to read on."))
	case t.next >= len(t.read):
		t.hint(say.Text("That was all of it. Type section to hear its sections, or again to hear what was said last."))
	default:
		t.section(t.next)
	}
}

// section says a section of the page that was spoken last, and how many come after
// it.
func (t *talk) section(i int) {
	t.next = i + 1
	t.page(t.read[i])
	if left := len(t.read) - t.next; left > 0 {
		t.hint(say.Many(left, "There is 1 more section: %[2]s.", "There are %[1]s more sections; next is: %[2]s.", strconv.Itoa(left), strings.TrimRight(t.read[t.next].Name(), ".")))
	}
}

// sections says the section of a number, or which there are.
func (t *talk) sections(words []string) {
	if len(words) == 1 {
		if n, err := strconv.Atoi(words[0]); err == nil && n >= 1 && n <= len(t.read) {
			t.section(n - 1)
			return
		}
	}
	if len(t.read) == 0 {
		t.hint(say.Text("There is nothing to read on."))
		return
	}
	t.hint(say.Textf("The sections here: %s. Type section and a number.", strings.Join(t.names(0), "; ")))
}
