package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// contents lists the rooms of a debrief, with those that are not ready yet, and
// leads to the one that is chosen.
type contents struct {
	game  game
	rooms []tell.Room
	busy  bool
	menu  menu
}

func newContents(g game, l *tell.Looking, at tell.Room) contents {
	s := contents{game: g}.list(l)
	s.menu.at = slices.Index(s.rooms, at)
	return s
}

// list lists the rooms as they are now.
func (s contents) list(l *tell.Looking) contents {
	s.rooms, s.busy, s.menu.items = l.Rooms(), l.Playing(), nil
	for _, r := range s.rooms {
		it := item{label: tell.RoomTitle(r)}
		if _, missing := l.Needs(r); missing {
			it.aside = say.Text("not ready yet")
			if l.Trouble != "" {
				it.aside = say.Text("cannot be told")
			}
		}
		s.menu.items = append(s.menu.items, it)
	}
	return s
}

// Busy reports whether something is still being played.
func (s contents) Busy() bool { return s.busy }

func (s contents) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case reachedMsg:
		if msg.game == s.game {
			s = s.list(&msg.looking)
		}
		return s, nil
	case roomMsg:
		return s, back
	case tea.KeyMsg:
		if key.Matches(msg, keys.Back, keys.Contents) {
			return s, back
		}
	}
	var at int
	if s.menu, at = s.menu.update(msg); at >= 0 {
		to := roomMsg{s.game, s.rooms[at]}
		return s, func() tea.Msg { return to }
	}
	return s, nil
}

func (s contents) Draw(f Frame) string {
	lines := []string{f.head(say.Text("All parts of the debrief"), whereabouts(s.game)), ""}
	return strings.Join(append(lines, s.menu.draw(f, f.Height-len(lines)-1)...), "\n")
}

func (s contents) Keys() []key.Binding {
	return append(s.menu.keys(say.Text("go there")), means(keys.Back, say.Text("back")), means(keys.Contents, say.Text("back")))
}
