package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	looked "example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// newOtherwise asks which turning point is to be played the other way, so that a
// conclusion can be tried and need not be believed.
func newOtherwise(g game, turns []looked.WhatIf, begin func(*looked.Choice) tea.Cmd) listing {
	s := listing{
		what: say.Text("Play one the other way"), where: whereabouts(g),
		words: page.Page{Blocks: []page.Block{page.Text{Text: tell.OtherwiseAbout()}}},
		doing: say.Text("play it"), chosen: func(i int) tea.Cmd { return begin(&turns[i].Choice) },
		esc: back, escDoes: say.Text("back"),
	}
	for i := range turns {
		label, note := tell.OtherWay(&turns[i].Choice, g.Scenario())
		s.menu.items = append(s.menu.items, item{label: label, note: note})
	}
	return s
}

// otherwise has a turning point of g played the other way, as a second term from
// its year.
func (r *router) otherwise(g game, turns []looked.WhatIf) Screen {
	return newOtherwise(g, turns, func(c *looked.Choice) tea.Cmd {
		year, instead, path := c.Year, c.Instead, g.Path()
		return r.once(func() tea.Msg {
			s, err := shelf.Try(path, year, instead)
			if err != nil {
				return pushMsg{newNotice(err, goBack)}
			}
			return r.opened(s, nil)
		})
	})
}
