package debrief

import (
	"cmp"

	"example.com/realign/sim"
)

// This file holds how one assumption is doubted of games that stand beside each other,
// finished or not, as people who talk about them ask for it.

// ChangeOf returns an assumption of w halved or doubled. It returns false where no
// parameter has that key, or where that changes nothing, because the assumption is 0
// or stands at the end of its range.
func ChangeOf(w *sim.World, key string, doubled bool) (Change, bool) {
	p, known := sim.ParameterByKey(key)
	if !known {
		return Change{}, false
	}
	c := Change{Key: key, Doubled: doubled, From: p.Value(&w.Rules)}
	c.To = c.held(&p, c.From)
	return c, c.To != c.From
}

// Changes returns the assumptions of w that a debrief doubts, each halved and doubled
// where that changes something. Those that carry the argument come first.
func Changes(w *sim.World) []Change {
	return append(changes(w, argued), changes(w, doubted)...)
}

// Standing returns g as it would have been on the standing plan, with the first
// answer to every card.
func (g *Game) Standing() Game {
	return Game{World: g.World, Seed: g.Seed, Choices: *standing(g.World)}
}

// Again plays the choices of g under the same luck up to the end of a year, and
// returns its years: fewer where it falls before. With c, which may be nil, it is
// played as if that assumption were otherwise. G has a plan.
func (g *Game) Again(c *Change, years int) []sim.Year {
	world := g.World
	if c != nil {
		changed := c.world(world)
		world = &changed
	}
	s := script{choices: &g.Choices, last: years}
	run := sim.Begin(world, g.Seed)
	run.Unseen()
	return s.years(run)
}

// Ahead compares two runs that were played up to the same year: what fell before is
// behind what stood longer, and otherwise engaged members count. It is above 0 where
// one is ahead of other, and below where other is.
func Ahead(one, other []sim.Year) int {
	engaged := func(years []sim.Year) sim.Amount {
		t := Track{Years: years}
		return t.Last()[sim.Vitality]
	}
	return cmp.Or(cmp.Compare(len(one), len(other)), cmp.Compare(engaged(one), engaged(other)))
}
