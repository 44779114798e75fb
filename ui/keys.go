package ui

import (
	"github.com/charmbracelet/bubbles/key"

	"example.com/realign/ui/say"
)

// keys is every key the game listens to. Letters of vi are aliases that no help
// mentions. What they are called and do is said when it is shown.
var keys = struct {
	Up, Down, Less, More, Choose, Back           key.Binding
	NextTab, PrevTab, PageDown, PageUp, Top, End key.Binding
	Undo, Same, Skip, Play, Help, Quit, Redraw   key.Binding
	Palette, Suspend, Find                       key.Binding
	Form, Members, Ghost, Act, Contents          key.Binding
}{
	Up:       bind("↑", say.Mark("up"), "up", "k"),
	Down:     bind("↓", say.Mark("down"), "down", "j"),
	Less:     bind("←", say.Mark("less"), "left", "h"),
	More:     bind("→", say.Mark("more"), "right", "l"),
	Choose:   bind(say.Mark("enter"), say.Mark("choose"), "enter"),
	Back:     bind(say.Mark("esc"), say.Mark("back"), "esc"),
	NextTab:  bind(say.Mark("tab"), say.Mark("next tab"), "tab"),
	PrevTab:  bind(say.Mark("shift+tab"), say.Mark("tab before"), "shift+tab"),
	PageDown: bind(say.Mark("space"), say.Mark("read on"), " ", "pgdown", "ctrl+d"),
	PageUp:   bind("b", say.Mark("read back"), "b", "pgup", "ctrl+u"),
	Top:      bind(say.Mark("home¦key"), say.Mark("first line"), "home", "g"),
	End:      bind(say.Mark("end¦key"), say.Mark("last line"), "end", "G"),
	Undo:     bind("u", say.Mark("undo"), "u"),
	Same:     bind("s", say.Mark("same as last year"), "s"),
	Skip:     bind("n", say.Mark("skip the rest"), "n"),
	Play:     bind("p", say.Mark("play"), "p"),
	Ghost:    bind("o", say.Mark("next other leader"), "o"),
	Act:      bind("a", say.Mark("do it"), "a"),
	Contents: bind("c", say.Mark("all parts"), "c"),
	Members:  bind("m", say.Mark("members one by one"), "m"),
	Form:     bind("r", say.Mark("another form"), "r"),
	Help:     bind("?", say.Mark("help"), "?", "f1"),
	Quit:     bind("q", say.Mark("quit"), "q", "ctrl+c"),
	Redraw:   bind("ctrl+l", say.Mark("draw the screen again"), "ctrl+l"),
	Palette:  bind(":", say.Mark("everything that can be done"), ":", "ctrl+k"),
	Find:     bind("/", say.Mark("find"), "/"),
	Suspend:  bind("ctrl+z", say.Mark("leave the game for a moment"), "ctrl+z"),
}

// bind returns a binding that help shows as shown and desc, and that listens to
// on.
func bind(shown, desc string, on ...string) key.Binding {
	return key.NewBinding(key.WithKeys(on...), key.WithHelp(shown, desc))
}

// does says what a binding does.
func does(b key.Binding) string { return say.Text(b.Help().Desc) }

// means returns binding b with what it does on one screen.
func means(b key.Binding, desc string) key.Binding {
	return bind(b.Help().Key, desc, b.Keys()...)
}

// digits returns a binding for the number keys from first to last.
func digits(first, last int, desc string) key.Binding {
	var on []string
	for d := first; d <= min(last, 9); d++ {
		on = append(on, string(rune('0'+d)))
	}
	shown := string(rune('0' + first))
	if last > first {
		shown += "-" + string(rune('0'+min(last, 9)))
	}
	return bind(shown, desc, on...)
}

// spare are the letters that no key has; they pick what stands behind the ninth
// choice of a menu.
const spare = "defitvwy"

// pickOf returns the key that picks a choice of a menu by its place; "" where
// there is none.
func pickOf(place int) string {
	const all = "123456789" + spare
	if place >= len(all) {
		return ""
	}
	return all[place : place+1]
}

// pickedBy returns the place of the choice that a key picks; -1 for none.
func pickedBy(pressed string) int {
	for place := 0; pickOf(place) != ""; place++ {
		if pickOf(place) == pressed {
			return place
		}
	}
	return -1
}

// digitKeys is how many choices of a menu have a number.
const digitKeys = 9

// picks returns a binding for the keys that pick one of so many choices.
func picks(choices int, desc string) key.Binding {
	numbers := digits(1, choices, desc)
	if choices <= digitKeys {
		return numbers
	}
	on, shown := numbers.Keys(), numbers.Help().Key+" "
	for place := digitKeys; place < choices && pickOf(place) != ""; place++ {
		on, shown = append(on, pickOf(place)), shown+pickOf(place) // each one: they do not follow each other
	}
	return bind(shown, desc, on...)
}

// digit returns the number of a number key, and whether it was one.
func digit(pressed string) (int, bool) {
	if len(pressed) != 1 || pressed[0] < '0' || pressed[0] > '9' {
		return 0, false
	}
	return int(pressed[0] - '0'), true
}
