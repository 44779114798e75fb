package class

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// welcome lets a team join that comes late. Before the first stage nobody is late. It
// meets what was sent to all before it came where it is to: journals hold teams of a
// time when late ones did not.
func (c *Class) welcome(name string, meets bool) {
	t := team{name: name, game: c.fresh, open: -1}
	for i := 0; meets && i < len(c.sends); i++ {
		t.game = t.game.sent(c.sends[i])
	}
	if c.stage >= 0 {
		t.watches = c.script.Late == sessions.LateWatch
		for i := range c.teams {
			t.runs = max(t.runs, c.teams[i].runs)
		}
		if !t.watches {
			t = c.catchUp(t)
		}
	}
	c.teams = append(c.teams, t)
	c.begins(len(c.teams) - 1)
}

// catchUp plays the years that every other team has behind it, on the plan that
// stands and with the first answer to each card, and marks them.
func (c *Class) catchUp(t team) team {
	for range c.behind() {
		year := t.game.run.Year()
		if t.game.run.Phase() == sim.Over {
			break
		}
		t.missed = append(t.missed, year)
		g := t.game
		g.records = append(slices.Clip(g.records), saves.MissedRecord{Year: year}, noted(year, say.Text("The table came later; this year was played on the plan that stood.")))
		g = g.commit(g.fit()).play()
		for g.run.Phase() == sim.Answering {
			g = g.answer(g.usual())
		}
		for len(g.told) < year {
			g.told = append(slices.Clip(g.told), nil)
		}
		t.game = g
	}
	return t
}

// plays is a team that plays years from one on, so that it misses none of them.
func (t *team) plays(from int) {
	var missed []int
	for _, year := range t.missed {
		if year < from {
			missed = append(missed, year)
		}
	}
	t.missed = missed
}

// behind returns how many years every team that plays has behind it.
func (c *Class) behind() int {
	years := -1
	for i := range c.teams {
		if t := &c.teams[i]; !t.watches {
			if n := len(t.game.run.Years()); years < 0 || n < years {
				years = n
			}
		}
	}
	return max(years, 0)
}

// emptiest returns the table where the fewest people sit.
func (c *Class) emptiest() string {
	best, fewest := 0, -1
	for i := range c.teams {
		n := 0
		for _, chair := range c.teams[i].chairs {
			n += chair.People
		}
		if fewest < 0 || n < fewest {
			best, fewest = i, n
		}
	}
	return c.teams[best].name
}
