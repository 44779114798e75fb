package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newHow says how the game works, on one page.
func newHow() sheet {
	return newSheet(say.Text("How it works"), "", tell.How(), say.Text("back"), func() tea.Cmd { return back })
}

// newBelieve says how the model works and why anybody should believe it.
func newBelieve() sheet {
	r := sim.Standard("knowledge")
	return newSheet(say.Text("Why believe it?"), "", tell.Believe(&r), say.Text("back"), func() tea.Cmd { return back })
}
