package plain

import (
	"strconv"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A book is pages that are said one after the other.
type book struct {
	what  string                                    // a page is called, such as "part"
	pages int                                       // how many there are
	place func(number int) (int, bool)              // where the page of a number stands; nil where they are counted from 1
	also  func(line string) (heard bool, err error) // what else can be typed; may be nil
}

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
	prompt := say.Textf("Press Enter for the next %s, b for the one before, or type the number of a %s.", b.what, b.what)
	if at == b.pages-1 {
		prompt = say.Textf("Press Enter to end, b for the %s before, or type the number of a %s.", b.what, b.what)
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
		case tell.IsTyped(line, stopWord):
			return b.pages, nil
		case bad == nil && there:
			return to, nil
		case bad == nil:
			t.say(say.Textf("There is no %s %s.", b.what, line))
		default:
			t.say(say.Text("An empty line goes on, b goes back, a number jumps and stop ends. The letter q leaves."))
		}
	}
}
