package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// newSavedGame says what a saved game is, and offers what can be done with it.
// said stands above; it may be empty.
func newSavedGame(g *shelf.Game, said string, do func(shelf.Deed) tea.Cmd) listing {
	p, doings := g.About(), g.Doings()
	s := listing{
		what: p.Title, where: g.Name(), words: page.Page{Blocks: p.Blocks}, doing: say.Text("choose"), esc: back, escDoes: say.Text("back"),
		chosen: func(i int) tea.Cmd { return do(doings[i].Deed) },
	}
	if said != "" {
		s.words.Blocks = append([]page.Block{page.Text{Text: said, Role: page.Good}}, p.Blocks...)
	}
	for _, d := range doings {
		it := item{label: d.Label, note: d.Note, brief: true}
		if d.Shut != "" {
			it = item{label: d.Label, shut: d.Shut}
		}
		s.menu.items = append(s.menu.items, it)
	}
	s.menu = s.menu.mark(0, +1)
	return s
}
