package class

import (
	"slices"
	"sync"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// looks are a team as its own seats see it, but for its votes, and as those of other
// teams do. They are made once for everybody who looks, and anew when something may
// have changed for the team: a hall of a hundred tables is looked at from five hundred
// seats, several times a second.
type looks struct{ own, beside look }

type look struct {
	once sync.Once
	team TeamView
}

func (l *look) seen(look func() TeamView) *TeamView {
	l.once.Do(func() { l.team = look() })
	return &l.team
}

// team returns a team as somebody may see it. It is not to be changed.
func (c *Class) team(i int, who Who) *TeamView {
	t := &c.teams[i]
	switch {
	case who.Kind == Seat && who.Team == i:
		own := t.looks.own.seen(func() TeamView { return c.teamView(i, who) })
		if voting := *own; c.showVotes(&voting, i, who) {
			return &voting
		}
		return own
	case who.Kind == Seat && c.script.Mode != sessions.OneScreen:
		return t.looks.beside.seen(func() TeamView { return c.beside(i) })
	default:
		v := c.teamView(i, who)
		c.showVotes(&v, i, who)
		return &v
	}
}

// beside returns a team as the seats of another one see it: what its table is called
// and whether it is done, as on the wall, and where people look back how its game went.
func (c *Class) beside(i int) TeamView {
	t := &c.teams[i]
	v := TeamView{Name: t.name, Card: -1, Ready: c.ready(t)}
	if c.at().Do.Reflects() || c.Over() {
		run := t.game.run
		v.Year, v.Phase, v.Years, v.Runs, v.Missed = run.Year(), run.Phase(), run.Years(), len(t.earlier)+1, t.missed
		v.Watches, v.Brought = t.watches, t.brought
		v.Ending = c.endingOf(run)
	}
	return v
}

func (c *Class) endingOf(run *sim.Run) string {
	if run.Phase() != sim.Over {
		return ""
	}
	return c.script.Scenario.Ending(run.Ending()).Title
}

// teamView returns a team without its votes, which nobody sees as others do.
func (c *Class) teamView(i int, who Who) TeamView {
	t := &c.teams[i]
	g := t.now()
	v := TeamView{
		Ending: c.endingOf(g.run), Chairs: c.chairsOf(t), AtDesk: t.desk, Missed: t.missed, Watches: t.watches, Brought: t.brought,
		Name: t.name, Year: g.run.Year(), Phase: g.run.Phase(), Years: g.run.Years(), Ready: c.ready(t), Practice: t.practice != nil,
		Card: g.run.Card(), Foretold: len(g.guesses), Runs: len(t.earlier) + 1, Quotes: t.quotes, Figure: c.at().Play.Predict, Predicts: c.foretelling(t),
	}
	if n := len(g.told); n > 0 && n == len(g.run.Years()) && len(g.told[n-1]) >= Fewest {
		v.Told = g.told[n-1]
	}
	v.Late = slices.Contains(g.late, g.run.Year()-1)
	if who.Kind == Desk {
		v.Acted, v.Renewed = t.acted, t.renewed
	}
	if who.Kind == Desk || who.Kind == Seat && who.Team == i || c.script.Mode == sessions.OneScreen {
		v.Draft, v.Hand, v.Setters, v.Replaced = g.draft, t.hand, g.setters, t.lost
		seen, rules := g.run.View(), g.run.Rules()
		v.Days, v.DaysOf, v.Money, v.MoneyOf = g.draft.Days(rules), seen.Days, g.draft.Money(rules), seen.Pool
		for _, e := range seen.Elephants {
			if e.Status != sim.Hidden {
				v.Beliefs = append(v.Beliefs, e.Index)
			}
		}
		for l := range sim.NumLevers {
			v.Locked[l] = c.closed(l)
		}
	}
	if !c.script.Moderate || who.Kind != Wall {
		v.Wrote = c.wrote(t)
	}
	return v
}

// showVotes adds the votes of a team as somebody may see them, and reports whether there
// are any.
func (c *Class) showVotes(v *TeamView, i int, who Who) bool {
	if open := c.teams[i].open; open >= 0 {
		b := c.ballots[open].view(c, who)
		v.Ballot = &b
	}
	for k := range c.ballots {
		if b := &c.ballots[k]; b.team == i && b.over {
			v.Past = append(v.Past, b.view(c, who))
		}
	}
	return v.Ballot != nil || len(v.Past) > 0
}

// wrote returns what a team wrote before the stage; where people look back, before
// all of them.
func (c *Class) wrote(t *team) (texts []string) {
	if !c.at().Do.Reflects() {
		if text := t.wroteFor(c.stage); text != "" {
			texts = append(texts, text)
		}
		return texts
	}
	for _, l := range t.wrote {
		texts = append(texts, l.text)
	}
	return texts
}
