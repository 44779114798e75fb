package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
)

// newNotice says why something could not be done.
func newNotice(err error) sheet {
	p := page.Page{Blocks: []page.Block{page.Text{Text: sentence(err), Role: page.Bad}}}
	return newSheet("That did not work", "", p, "go back", func() tea.Cmd { return back })
}
