package ui

import "github.com/charmbracelet/bubbles/key"

// keys is every key the game listens to. Letters of vi are aliases that no help
// mentions.
var keys = struct {
	Up, Down, Less, More, Choose, Back           key.Binding
	NextTab, PrevTab, PageDown, PageUp, Top, End key.Binding
	Undo, Same, Skip, Play, Help, Quit, Redraw   key.Binding
	Form                                         key.Binding
}{
	Up:       bind("↑", "up", "up", "k"),
	Down:     bind("↓", "down", "down", "j"),
	Less:     bind("←", "less", "left", "h"),
	More:     bind("→", "more", "right", "l"),
	Choose:   bind("enter", "choose", "enter"),
	Back:     bind("esc", "back", "esc"),
	NextTab:  bind("tab", "next tab", "tab"),
	PrevTab:  bind("shift+tab", "tab before", "shift+tab"),
	PageDown: bind("space", "read on", " ", "pgdown", "ctrl+d"),
	PageUp:   bind("b", "read back", "b", "pgup", "ctrl+u"),
	Top:      bind("home", "first line", "home", "g"),
	End:      bind("end", "last line", "end", "G"),
	Undo:     bind("u", "undo", "u"),
	Same:     bind("s", "same as last year", "s"),
	Skip:     bind("n", "skip the rest", "n"),
	Play:     bind("p", "play", "p"),
	Form:     bind("r", "another form", "r"),
	Help:     bind("?", "help", "?", "f1"),
	Quit:     bind("q", "quit", "q", "ctrl+c"),
	Redraw:   bind("ctrl+l", "draw the screen again", "ctrl+l"),
}

// bind returns a binding that help shows as shown and desc, and that listens to
// on.
func bind(shown, desc string, on ...string) key.Binding {
	return key.NewBinding(key.WithKeys(on...), key.WithHelp(shown, desc))
}

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

// digit returns the number of a number key, and whether it was one.
func digit(pressed string) (int, bool) {
	if len(pressed) != 1 || pressed[0] < '0' || pressed[0] > '9' {
		return 0, false
	}
	return int(pressed[0] - '0'), true
}
