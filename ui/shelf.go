package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// newShelf lists the saved games, the newest first.
func newShelf(rows []shelf.Row, take func(path string) tea.Cmd) listing {
	return gamesOf(say.Text("Saved games"), say.Text("look at"), say.Text("Choose a game to go on with, to replay, to compare, to verify or to hand on."), rows, take)
}

// newRivals lists the games that one can be compared with.
func newRivals(g *shelf.Game, rows []shelf.Row, take func(path string) tea.Cmd) listing {
	s := gamesOf(say.Text("Compare with which game?"), say.Text("compare"), say.Text("The game you come from will be called A, the one you choose B."), rows, take)
	s.where = g.Name()
	return s
}

// gamesOf is a list of saved games to choose from.
func gamesOf(what, doing, words string, rows []shelf.Row, take func(path string) tea.Cmd) listing {
	s := listing{
		what: what, words: page.Page{Blocks: []page.Block{page.Text{Text: words}}}, doing: doing, esc: back, escDoes: say.Text("back"),
		chosen: func(i int) tea.Cmd { return take(rows[i].Path) },
	}
	for _, r := range rows {
		s.menu.items = append(s.menu.items, item{label: r.Label, note: r.Note})
	}
	return s
}
