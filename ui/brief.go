package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// newBrief says what a scenario asks of whoever plays it.
func newBrief(g game, next func() tea.Cmd) sheet {
	p := tell.Brief(g.Scenario())
	p.Blocks = append(p.Blocks, tell.SmallPrint(g.Scenario(), g.Seed()))
	return newSheet("The brief", whereabouts(g), p, "go on", next).staged()
}

// newOffer asks whether to play a practice year first. Enter starts the game.
func newOffer(g game, start, practise func() tea.Cmd) listing {
	return listing{
		what: "Ready?", where: whereabouts(g),
		words: page.Page{Blocks: []page.Block{
			page.Text{Text: "A practice year is a whole year with nothing at stake. Afterwards it is thrown away, and the game starts as if it had not been."},
		}},
		menu: menu{items: []item{
			{label: "Start year 1"},
			{label: "Play a practice year first", note: "Try the levers, see a year run, read a report."},
		}},
		doing: "choose",
		chosen: func(i int) tea.Cmd {
			if i == 0 {
				return start()
			}
			return practise()
		},
		esc: leave, escDoes: "leave",
	}
}

// newPracticed says that what was played does not count.
func newPracticed(next func() tea.Cmd) sheet {
	p := page.Page{Title: "That was practice", Blocks: []page.Block{
		page.Text{Text: "Nothing of it counts, and nothing of it was saved. From here on every choice is kept."},
		page.Bullets{Items: []page.Text{
			{Text: "The annual cycle has nearly all the days. Anything new has to come from somewhere."},
			{Text: "Read the report in three steps: what the board sees, what is known of the members, and because."},
			{Text: "Tab turns from the plan to Members, Organisation, Innovation, Finance and Story."},
		}},
	}}
	return newSheet("Practice", "", p, "go on", next).staged().at(tell.OnLater)
}
