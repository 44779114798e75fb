package ui

import (
	"errors"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	looked "example.com/realign/sim/debrief"
	"example.com/realign/ui/report"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// This file says what leads out of a debrief and back.
//
//	debrief ─┬─ contents
//	         ├─ otherwise ── desk of a turning point's year
//	         ├─ take over ── both runs
//	         ├─ saved games ── one of them as a ghost
//	         ├─ pledge
//	         ├─ to take away
//	         └─ afterwards ── second term, saved game, new game, title

// debrief looks back on a finished game.
func (r *router) debrief(g game) Screen {
	return newDebrief(g, ways{
		start:    func() tea.Cmd { return lookBack(g, r.depth) },
		done:     func() tea.Cmd { return stage(r.afterwards(g)) },
		otherway: func(turns []looked.WhatIf) tea.Cmd { return push(r.otherwise(g, turns)) },
		takeOver: func(v *session.Review, l *tell.Looking) tea.Cmd { return push(r.takeOver(g, v, l)) },
		beside:   func(v *session.Review) tea.Cmd { return r.beside(g, v) },
		pledge:   func() tea.Cmd { return push(newPledge(g)) },
		print:    func(l *tell.Looking) tea.Cmd { return r.print(g, l) },
	})
}

// afterwards asks what follows a game that has been looked back on.
func (r *router) afterwards(g game) Screen {
	path := g.Path()
	return newAfterwards(g, []afterward{
		{say.Text("Play it again with something changed"), say.Text("From a year of your choice, on the same luck; the years before it stay."), func() tea.Cmd {
			return push(newWait(say.Text("Second term"), func() Screen { return r.again(path) }))
		}},
		{say.Text("Replay it, compare it, or hand it on"), say.Text("Year by year, beside another game, or as one line to paste."), func() tea.Cmd { return r.take(path, "") }},
		{say.Text("A new game"), say.Text("In this world on other luck, or in another."), r.library},
		{say.Text("Back to the title"), "", func() tea.Cmd { return r.title(true) }},
	})
}

// again asks from which year the game at path is played anew; where it cannot be, it
// shows the saved game, which says why.
func (r *router) again(path string) Screen {
	g := shelf.Look(path)
	if slices.ContainsFunc(g.Doings(), func(d shelf.Doing) bool { return d.Deed == shelf.SecondTerm && d.Shut == "" }) {
		return r.secondTerm(g)
	}
	return newSavedGame(&g, "", func(d shelf.Deed) tea.Cmd { return r.deed(g, d) })
}

// takeOver asks who leads from when on, and sets both runs side by side.
func (r *router) takeOver(g game, v *session.Review, l *tell.Looking) Screen {
	run, where := l.Debrief.Run, whereabouts(g)
	return newTakeOver(where, len(run.Years), v.Leaders(), func(year int, id string) tea.Cmd {
		return r.task(tell.RoomTitle(tell.TakeOverRoom), func() (Screen, error) {
			other, has := v.From(year, id)
			if !has {
				return nil, errors.New(say.Text("there is no such year in this run"))
			}
			name, _ := tell.LeaderName(id)
			return newSheet(say.Text("What if"), where, tell.TakenOver(year, name, &run, &other, l.Scenario), say.Text("go back"), goBack), nil
		})
	})
}

// beside lists the other saved games and has the choices of the one that is
// chosen made on this game's luck.
func (r *router) beside(g game, v *session.Review) tea.Cmd {
	return func() tea.Msg {
		all, err := r.saved()
		if err != nil {
			return pushMsg{newNotice(err, goBack)}
		}
		rows := shelf.Rows(shelf.Besides(all, g.Path()))
		if len(rows) == 0 {
			return pushMsg{newNotice(errors.New(say.Text("there is no other game to stand beside this one; a second term makes one")), goBack)}
		}
		return pushMsg{newBesides(g, rows, func(path string) tea.Cmd {
			return r.once(func() tea.Msg {
				ghost, err := v.Beside(path)
				return besideMsg{g, ghost, err}
			})
		})}
	}
}

// print writes the pages of a game beside its save, and hands the card to the
// clipboard.
func (r *router) print(g game, l *tell.Looking) tea.Cmd {
	d, path := l.Debrief, g.Path()
	return r.task(tell.RoomTitle(tell.PrintRoom), func() (Screen, error) {
		kept, err := report.Keep(path, &d)
		if err != nil {
			return nil, err
		}
		return newSheet("", whereabouts(g), tell.TakenAway(kept.Path, r.clip(kept.Card), kept.Card), say.Text("go back"), goBack), nil
	})
}
