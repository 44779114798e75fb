package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// takeOver asks from which year on another leader is to lead, and who.
type takeOver struct {
	where   string
	year    int
	last    int
	leaders []string // ids
	menu    menu
	begin   func(year int, leader string) tea.Cmd
}

func newTakeOver(where string, years int, leaders []string, begin func(int, string) tea.Cmd) takeOver {
	s := takeOver{where: where, year: 1, last: years, leaders: leaders, begin: begin}
	for _, id := range leaders {
		name, _ := tell.LeaderName(id)
		s.menu.items = append(s.menu.items, item{label: name})
	}
	return s
}

func (s takeOver) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok {
		switch {
		case key.Matches(press, keys.Back):
			return s, back
		case key.Matches(press, keys.More):
			s.year = min(s.year+1, s.last)
			return s, nil
		case key.Matches(press, keys.Less):
			s.year = max(s.year-1, 1)
			return s, nil
		}
	}
	var at int
	if s.menu, at = s.menu.update(msg); at >= 0 {
		return s, s.begin(s.year, s.leaders[at])
	}
	return s, nil
}

func (s takeOver) Draw(f Frame) string {
	lines := []string{f.head(tell.RoomTitle(tell.TakeOverRoom), s.where), ""}
	for _, line := range page.Wrap(say.Text("The run stays as it was until that year. Left and right change the year; Enter plays it with the leader who has the mark."), f.measure()) {
		lines = append(lines, "  "+line)
	}
	lines = append(lines, "", "  "+say.Textf("From year %s", f.turning(say.Textf("%d of %d", s.year, s.last))), "")
	return strings.Join(append(lines, s.menu.draw(f, f.Height-len(lines)-1)...), "\n")
}

func (s takeOver) Keys() []key.Binding {
	all := s.menu.keys(say.Text("play it"))
	return append(append(all[:1:1], bind("←→", say.Text("year"), append(keys.Less.Keys(), keys.More.Keys()...)...)),
		append(all[1:], means(keys.Back, say.Text("back")))...)
}
