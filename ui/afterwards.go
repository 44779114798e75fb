package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// An afterward is something that can be done with a game that has been looked back
// on.
type afterward struct {
	label, note string
	do          func() tea.Cmd
}

// newAfterwards asks what follows a debrief. The mark stands on the last, so that
// enter alone still leads out.
func newAfterwards(g game, all []afterward) listing {
	s := listing{
		what: say.Text("What next?"), where: whereabouts(g),
		words: page.Page{Blocks: []page.Block{
			page.Text{Text: say.Text("The game is finished and saved, and stays among the saved games.")},
		}},
		doing: say.Text("choose"), chosen: func(i int) tea.Cmd { return all[i].do() },
		esc: toTitle, escDoes: say.Text("title"),
	}
	for _, a := range all {
		s.menu.items = append(s.menu.items, item{label: a.label, note: a.note})
	}
	s.menu = s.menu.mark(len(all)-1, -1)
	return s
}
