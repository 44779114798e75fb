package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// newNotice says why something could not be done; next follows.
func newNotice(err error, next func() tea.Cmd) sheet {
	p := page.Page{Blocks: []page.Block{page.Text{Text: sentence(err), Role: page.Bad}}}
	return newSheet(say.Text("That did not work"), "", p, say.Text("go back"), next)
}

// goBack is what follows a notice that stands above where it came from.
func goBack() tea.Cmd { return back }
