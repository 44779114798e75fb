package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// newBrief says what a scenario asks of whoever plays it.
func newBrief(g game, next func() tea.Cmd) sheet {
	return newSheet(say.Text("The brief"), whereabouts(g), tell.Brief(g.Scenario(), g.Seed()), say.Text("go on"), next).staged()
}

// newOffer asks whether to play a practice year first. Enter starts the game.
func newOffer(g game, start, practise func() tea.Cmd) listing {
	return listing{
		what: say.Text("Ready?"), where: whereabouts(g),
		words: page.Page{Blocks: []page.Block{
			page.Text{Text: say.Text("A practice year is a whole year with nothing at stake. Afterwards it is thrown away, and the game starts as if it had not been.")},
		}},
		menu: menu{items: []item{
			{label: say.Text("Start year 1")},
			{label: say.Text("Play a practice year first"), note: say.Text("Try the levers, see a year run, read a report.")},
		}},
		doing: say.Text("choose"),
		chosen: func(i int) tea.Cmd {
			if i == 0 {
				return start()
			}
			return practise()
		},
		esc: leave, escDoes: say.Text("leave"),
	}
}

// newPracticed says that what was played does not count.
func newPracticed(next func() tea.Cmd) sheet {
	p := tell.Practised()
	return newSheet(say.Text("Practice"), "", p, say.Text("go on"), next).staged().at(tell.OnLater)
}
