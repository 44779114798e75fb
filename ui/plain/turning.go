package plain

import (
	"strconv"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A book is pages that are said one after the other.
type book struct {
	words turnWords                                 // what is said of turning them
	pages int                                       // how many there are
	place func(number int) (int, bool)              // where the page of a number stands; nil where they are counted from 1
	also  func(line string) (heard bool, err error) // what else can be typed; may be nil
	help  []page.Fact                               // about that
}

// turnWords are what is said where pages are turned, whole sentences for each kind of
// page, as a language bends them.
type turnWords struct {
	next      string // the prompt that leads to the next page, in full
	nextShort string // the same where it was said before
	last      string // the prompt at the last page
	none      string // takes a number that no page has
	jumps     string // says what a number does
}

// Pages that are parts of something, and pages that are years.
var (
	inParts = turnWords{
		next:      say.Mark("Press Enter for the next part, b for the one before, or type the number of a part."),
		nextShort: say.Mark("Press Enter for the next part."),
		last:      say.Mark("Press Enter to end, b for the part before, or type the number of a part."),
		none:      say.Mark("There is no part %s."),
		jumps:     say.Mark("goes to part 3"),
	}
	inYears = turnWords{
		next:      say.Mark("Press Enter for the next year, b for the one before, or type the number of a year."),
		nextShort: say.Mark("Press Enter for the next year."),
		last:      say.Mark("Press Enter to end, b for the year before, or type the number of a year."),
		none:      say.Mark("There is no year %s."),
		jumps:     say.Mark("goes to year 3"),
	}
)

// placeOf returns where the page of a number stands.
func (b book) placeOf(number int) (int, bool) {
	if b.place != nil {
		return b.place(number)
	}
	return number - 1, number >= 1 && number <= b.pages
}

// turn asks which page of b comes after the one at a place. It returns the number
// of pages where there is to be no more.
func (t *talk) turn(ask func(prompt string) (string, error), b book, at int) (int, error) {
	prompt := t.once(inBook, say.Text(b.words.next), say.Text(b.words.nextShort))
	if at == b.pages-1 {
		prompt = say.Text(b.words.last)
	}
	for {
		line, err := ask(prompt)
		if err != nil {
			return 0, err
		}
		if b.also != nil {
			switch heard, err := b.also(line); {
			case err != nil:
				return 0, err
			case heard:
				continue
			}
		}
		number, bad := strconv.Atoi(line)
		to, there := b.placeOf(number)
		switch {
		case line == "":
			return at + 1, nil
		case isBack(line):
			return max(0, at-1), nil
		case line == "stop":
			return b.pages, nil
		case bad == nil && there:
			return to, nil
		case bad == nil:
			t.hint(say.Textf(b.words.none, line))
		case isHelp(line):
			t.help(append(b.help, page.Fact{Label: say.Text("Enter alone"), Value: say.Text("goes on")}, page.Fact{Label: "b", Value: say.Text("goes back")},
				page.Fact{Label: "3", Value: say.Text(b.words.jumps)}, page.Fact{Label: say.Text(stopWord), Value: say.Text("ends this")}, page.Fact{Label: "q", Value: say.Text("leaves")})...)
		default:
			t.hint(say.Text("An empty line goes on, b goes back, a number jumps and stop ends. The letter q leaves."))
		}
	}
}
