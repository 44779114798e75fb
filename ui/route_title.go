package ui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// practiceSeed is the luck of every practice year, so that a room can talk about
// the same one.
const practiceSeed sim.Seed = 1

// title opens the title; finished puts the mark where a finished game leads.
func (r *router) title(finished bool) tea.Cmd {
	r.letGo()
	return func() tea.Msg { return resetMsg{screen: r.home(finished)} }
}

// home is the title with the saves that are there now.
func (r *router) home(finished bool) Screen {
	all, err := r.saved()
	if err != nil {
		all = nil // what is wrong with the folder shows when a game is to be saved
	}
	return r.titleOf(all, finished)
}

func (r *router) titleOf(all []saves.Listing, finished bool) Screen {
	var s title
	if last, ok := r.unfinished(all); ok {
		s = s.offer(say.Text("Continue"), shelf.Name(last), func() tea.Cmd { return r.open(last.Path) })
	}
	s = s.offer(say.Text("New game"), "", r.library)
	if len(all) > 0 {
		s = s.offer(say.Text("Saved games"), "", r.shelf)
	}
	s = s.offer(say.Text("Practice year"), say.Text("nothing is saved"), r.rehearse)
	s = s.offer(say.Text("Paste a code"), say.Text("a game that somebody sent"), r.paste)
	s = s.offer(say.Text("How it works"), "", func() tea.Cmd { return push(newHow()) })
	s = s.offer(say.Text("Why believe it?"), "", func() tea.Cmd { return push(newBelieve()) })
	s = s.offer(say.Text("The words of the game"), say.Text("what a silo is, or a lever"), r.glossary)
	s = s.offer(say.Text("Settings"), "", r.settings)
	s = s.offer(say.Text("Quit"), "", func() tea.Cmd { return push(newQuit(false)) })
	s.said, r.said = r.said, ""
	if finished {
		s.menu.at = len(s.menu.items) - 1
	}
	return s
}

// unfinished returns the newest save that can be played on, as far as is known.
func (r *router) unfinished(all []saves.Listing) (saves.Listing, bool) {
	for _, l := range all {
		if l.Err == nil && !l.Ended && l.Path != r.refused {
			return l, true
		}
	}
	return saves.Listing{}, false
}

// rehearse opens a practice year from the title.
func (r *router) rehearse() tea.Cmd {
	return r.once(func() tea.Msg {
		all, err := r.all()
		switch {
		case err != nil:
			return pushMsg{newNotice(err, goBack)}
		case len(all) == 0:
			return pushMsg{newNotice(errors.New(say.Text("there is no scenario to practise with")), goBack)}
		}
		return landMsg(func() tea.Msg {
			return stageMsg{r.practice(&all[0], tell.Guided, func() tea.Cmd { return r.title(false) })}
		})
	})
}

// letGo closes the games that were open. What was chosen in them is on disk.
func (r *router) letGo() {
	for _, g := range r.games {
		_ = g.Close() // nothing is left to write, so nothing can be lost
	}
	r.games = nil
}
