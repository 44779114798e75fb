package ui

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
)

// This file says which screen follows which around saved games.
//
//	title ─┬─ shelf ── saved game ─┬─ where the game stopped
//	       │              ↑        ├─ replay
//	       │              │        ├─ second term ── desk of that year
//	       │              │        ├─ rivals ── two games
//	       │              │        ├─ verdict
//	       │              │        ├─ code
//	       │              ├────────┴─ repaired
//	       └─ paste ──────┘
//
// What was made new is looked at from the title, so that lists are fresh.

// shelf lists the saved games as they are now.
func (r *router) shelf() tea.Cmd {
	return r.once(func() tea.Msg {
		all, err := r.saved()
		if err != nil {
			return pushMsg{newNotice(err, goBack)}
		}
		return pushMsg{newShelf(shelf.Rows(all), func(path string) tea.Cmd { return r.take(path, "") })}
	})
}

// take opens what can be done with the save at path. said stands above it.
func (r *router) take(path, said string) tea.Cmd {
	return push(newWait(say.Text("Saved game"), func() Screen {
		g := shelf.Look(path)
		return newSavedGame(&g, said, func(d shelf.Deed) tea.Cmd { return r.deed(g, d) })
	}))
}

// fresh goes to the title and opens from there a save that was just made.
func (r *router) fresh(path, said string) tea.Cmd {
	r.letGo()
	return func() tea.Msg { return resetMsg{screen: r.home(false), then: r.take(path, said)} }
}

// deed opens what follows a choice on a saved game. It is given a copy of the
// game, because tasks play it again.
func (r *router) deed(g shelf.Game, d shelf.Deed) tea.Cmd {
	switch d {
	case shelf.Continue:
		return r.open(g.Path)
	case shelf.Replay:
		return r.task(say.Text("Replay"), func() (Screen, error) {
			years, err := g.Replay()
			if err != nil {
				return nil, err
			}
			return newReplay(g.Name(), years, r.motion), nil
		})
	case shelf.SecondTerm:
		return push(r.secondTerm(g))
	case shelf.Compare:
		return r.rivals(g)
	case shelf.Verify:
		return r.task(say.Text("Verify"), func() (Screen, error) {
			p, err := g.Verify()
			return newSheet("", g.Name(), p, say.Text("go back"), goBack), err
		})
	case shelf.CopyCode:
		return r.task(say.Text("Copy code"), func() (Screen, error) {
			code, err := g.Code()
			if err != nil {
				return nil, err
			}
			return newSheet("", g.Name(), shelf.CodePage(code, r.clip(code)), say.Text("go back"), goBack).forSelecting(), nil
		})
	case shelf.Repair:
		return r.repair(g)
	}
	return nil
}

// task has work done while a screen says so, and shows what comes of it.
func (r *router) task(what string, do func() (Screen, error)) tea.Cmd {
	return push(newWait(what, func() Screen {
		s, err := do()
		if err != nil {
			return newNotice(err, goBack)
		}
		return s
	}))
}

func (r *router) secondTerm(g shelf.Game) Screen {
	return newSecondTerm(&g, func(year int, name string) tea.Cmd {
		if len(r.games) == 0 {
			r.file = nil // it was of a game that has been left
		}
		return r.once(func() tea.Msg {
			path, err := g.Term(year, name, r.dir)
			if err != nil {
				return pushMsg{newNotice(err, goBack)}
			}
			return r.opened(session.Continue(path))
		})
	})
}

// rivals lists the other games and puts the one that is chosen beside g.
func (r *router) rivals(g shelf.Game) tea.Cmd {
	return func() tea.Msg {
		all, err := r.saved()
		others := g.Others(all)
		if err == nil && len(others) == 0 {
			err = errors.New(say.Text("there is no other game to compare with; a second term makes one"))
		}
		if err != nil {
			return pushMsg{newNotice(err, goBack)}
		}
		return pushMsg{newRivals(&g, shelf.Rows(others), func(path string) tea.Cmd { return r.compare(g, path) })}
	}
}

func (r *router) compare(g shelf.Game, path string) tea.Cmd {
	return r.task(say.Text("Compare"), func() (Screen, error) {
		other := shelf.Look(path)
		if other.Err != nil {
			return nil, other.Err
		}
		pages, err := shelf.Compared(&g, &other)
		if err != nil {
			return nil, err
		}
		return newParts(say.Text("Compare"), g.Name(), pages, back), nil
	})
}

func (r *router) repair(g shelf.Game) tea.Cmd {
	return r.task(say.Text("Repair"), func() (Screen, error) {
		p, path, err := g.Repair()
		look := func() tea.Cmd { return r.fresh(path, "") }
		return newSheet("", g.Name(), p, say.Text("look at the new game"), look), err
	})
}

// paste takes a code and makes a save of it.
func (r *router) paste() tea.Cmd {
	keep := func(code string) tea.Cmd {
		return func() tea.Msg {
			more, err := r.all()
			if err != nil {
				more = nil // a code of a built-in scenario needs none
			}
			path, err := shelf.KeepCode(code, r.dir, more)
			return keptMsg{code, path, shelf.KeptAbout(code), err}
		}
	}
	done := func(path, said string) tea.Cmd { return r.fresh(path, said) }
	mend := func(problem string) tea.Cmd {
		return push(newSheet("", "", shelf.MendPage(problem), say.Text("back to the code"), goBack))
	}
	return push(paste{keep: keep, done: done, mend: mend})
}
