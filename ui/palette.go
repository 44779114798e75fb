package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// wantedMost is how many cells of what is looked for can be typed.
const wantedMost = 40

// A deed is something that can be done from the palette: the key that does it on
// the screen below, or what opens another place.
type deed struct {
	label, note string
	press       tea.KeyMsg
	open        func() tea.Cmd // nil where press does it
}

// A place is somewhere that can be gone to from every screen.
type place struct {
	label, note string
	open        func() tea.Cmd
}

// palette lists everything that can be done now, from the keys of the screen
// below it and the places of the house, and does what is chosen. What is typed
// narrows the list.
type palette struct {
	deeds  []deed
	wanted field
	fits   []int // of the deeds, those that are listed
	menu   menu
}

// A deedMsg asks App to close the palette and to do what was chosen in it.
type deedMsg struct{ deed deed }

func newPalette(of Screen, shorts []key.Binding, places []place, alone bool) palette {
	var all, several []deed
	for _, b := range append(of.Keys(), shorts...) {
		if deeds := deedsOf(b); len(deeds) > 1 {
			several = append(several, deeds...)
		} else {
			all = append(all, deeds...)
		}
	}
	for _, p := range places {
		all = append(all, deed{label: p.label, note: p.note, open: p.open})
	}
	windows := []key.Binding{keys.Help, keys.Quit, keys.Redraw}
	if alone {
		windows = append(windows, keys.Suspend)
	}
	for _, b := range windows {
		all = append(all, deedsOf(b)...)
	}
	all = append(all, several...) // at the end: they are many, and do little each
	return palette{deeds: all, wanted: field{most: wantedMost}}.list()
}

// deedsOf returns what the keys of a binding do. A field is typed into where it
// stands, not from here.
func deedsOf(b key.Binding) []deed {
	var all []deed
	for _, s := range strikes(b) {
		shown := spelled(bind(s.shown, ""))
		all = append(all, deed{label: does(b), note: shown, press: stroke(s.key)})
	}
	return all
}

// list lists the deeds that hold every word that is typed.
func (s palette) list() palette {
	words := strings.Fields(clean.Fold(s.wanted.text))
	s.fits, s.menu = nil, menu{bare: true}
	for i, d := range s.deeds {
		if holds(clean.Fold(d.label+" "+d.note), words) {
			s.fits = append(s.fits, i)
			s.menu.items = append(s.menu.items, item{label: d.label, aside: d.note})
		}
	}
	return s
}

// holds reports whether text holds every one of words.
func holds(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

// Typing reports that letters narrow the list.
func (s palette) Typing() bool { return true }

func (s palette) Update(msg tea.Msg) (Screen, tea.Cmd) {
	chosen := -1
	press, isKey := msg.(tea.KeyMsg)
	switch {
	case !isKey:
		s.menu, chosen = s.menu.update(msg)
	case key.Matches(press, keys.Back), press.Type == tea.KeyEnter && len(s.fits) == 0:
		return s, back
	case press.Type == tea.KeyUp, press.Type == tea.KeyDown, press.Type == tea.KeyEnter, press.Type == tea.KeyHome, press.Type == tea.KeyEnd:
		s.menu, chosen = s.menu.press(press)
	default:
		before := s.wanted
		if s.wanted = s.wanted.press(press); s.wanted != before {
			s = s.list()
		}
	}
	if chosen < 0 {
		return s, nil
	}
	d := s.deeds[s.fits[chosen]]
	return s, func() tea.Msg { return deedMsg{d} }
}

func (s palette) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Everything that can be done"), ""), "",
		"  " + say.Text("Type a few letters of it:") + " " + paint(f.Theme.Focus, s.wanted.text+"_"), ""}
	if len(s.fits) == 0 {
		lines = append(lines, "  "+say.Text("Nothing here is called that. Backspace takes a letter back."))
	}
	return strings.Join(append(lines, s.menu.draw(f, f.Height-len(lines)-1)...), "\n")
}

func (s palette) Keys() []key.Binding {
	doing := say.Text("do it")
	if len(s.fits) == 0 {
		doing = say.Text("back")
	}
	return []key.Binding{
		means(keys.Choose, doing), bind("↑↓", say.Text("move"), "up", "down"), means(keys.Back, say.Text("back")),
		bind(say.Mark("letters"), say.Text("narrow the list")), bind("ctrl+u", say.Text("start over"), "ctrl+u"),
	}
}
