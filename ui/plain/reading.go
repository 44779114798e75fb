package plain

import (
	"strconv"
	"strings"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// leastRest is how many lines come at least after the first section of a page of which
// only that is said to somebody who wants it short.
const leastRest = 7

// speak says a page. To somebody who wants it short it says the beginning of a long
// one, and what else there is.
func (t *talk) speak(p page.Page) {
	t.read = page.Sections(p)
	t.next = len(t.read)
	if !t.short || strings.Count(paragraphs(p), "\n")-strings.Count(paragraphs(t.read[0]), "\n") < leastRest {
		t.page(p)
		return
	}
	t.next = 1
	t.page(t.read[0])
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

// rest says how many sections were not said, and which comes next; nothing where that
// was all.
func (t *talk) rest() {
	left := len(t.read) - t.next
	if left <= 0 {
		return
	}
	count, name := strconv.Itoa(left), t.name(t.next)
	short := say.Many(left, "There is 1 more section: %[2]s.", "There are %[1]s more sections; next is: %[2]s.", count, name)
	t.hint(t.once(inPage, short+" "+say.Text("Type more to hear it, or section to hear what there is."), short))
}

// name is what a section of the page is called.
func (t *talk) name(i int) string {
	if name := strings.TrimRight(t.read[i].Name(), "."); name != "" {
		return name
	}
	return say.Text("the beginning")
}

// names are the sections of the page, each with its number.
func (t *talk) names() []string {
	var all []string
	for i := range t.read {
		all = append(all, strconv.Itoa(i+1)+", "+t.name(i))
	}
	return all
}

// more says the next section of the page that was spoken last.
func (t *talk) more() {
	switch {
	case len(t.read) == 0:
		t.hint(say.Text("No page has been said yet."))
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
	t.rest()
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
		t.hint(say.Text("No page has been said yet."))
		return
	}
	t.hint(say.Textf("The sections here: %s. Type section and a number.", strings.Join(t.names(), "; ")))
}
