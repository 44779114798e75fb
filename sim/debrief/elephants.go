package debrief

import (
	"slices"

	"example.com/realign/sim"
)

// An ElephantCost is what an elephant cost: the run less the run in a world
// where it drags nothing. All choices are held, the days spent on it too, so it
// is the price of the belief and not of the work against it.
type ElephantCost struct {
	Index    int // in the world
	Status   sim.ElephantStatus
	Named    int   // the year in which it was said aloud; 0 for never
	Resolved int   // the year in which it was let go for the first time; 0 for never
	Without  Track // the run without its drag
	// Vitality is the engaged members that it cost, in millionths: what the run
	// without it had more, as the mean over the years that both finished.
	Vitality sim.Amount
	// Reserves are the cents that it cost a year: what the run without it held
	// more at the end of the last year that both finished, divided by the years.
	Reserves sim.Amount
	// Worth is what the run without it is worth more, as [Track.Worth].
	Worth sim.Amount
}

// Elephants plays the run once for each elephant, without its drag.
func (v *Review) Elephants(workers sim.Workers) []ElephantCost {
	all := make([]ElephantCost, len(v.game.World.Rules.Elephants))
	workers.Each(len(all), func(e int) {
		c := &all[e]
		*c = ElephantCost{
			Index: e, Status: v.beliefs[e].Status,
			Named: yearOf(v.run.Years, sim.ElephantNamed, e), Resolved: yearOf(v.run.Years, sim.ElephantResolved, e),
		}
		light := withoutDrag(v.game.World, e)
		c.Without = v.game.follow(sim.Begin(&light, v.game.Seed))
		c.Worth = c.Without.Worth() - v.run.Worth()
		c.Vitality, c.Reserves = v.missed(&c.Without)
	})
	return all
}

// withoutDrag returns the world with an elephant that stands in the way of
// nothing.
func withoutDrag(w *sim.World, e int) sim.World {
	light := *w
	light.Rules.Elephants = slices.Clone(w.Rules.Elephants)
	light.Rules.Elephants[e].Drags = [sim.NumLevers]float64{}
	return light
}

// missed returns how much more another run had than the run: vitality as the mean
// over the years, and reserves by the year.
func (v *Review) missed(other *Track) (vitality, reserves sim.Amount) {
	years := min(len(v.run.Years), len(other.Years))
	if years == 0 {
		return 0, 0
	}
	for year := 1; year <= years; year++ {
		more, _ := other.Effect(&v.run, sim.Vitality, year)
		vitality += more
	}
	reserves, _ = other.Effect(&v.run, sim.Reserves, years)
	return vitality / sim.Amount(years), reserves / sim.Amount(years)
}

// yearOf returns the first year in which something happened to number index; 0
// for never.
func yearOf(years []sim.Year, kind sim.EventKind, index int) int {
	for i := range years {
		for _, e := range years[i].Events {
			if e.Kind == kind && e.Index == index {
				return years[i].Number
			}
		}
	}
	return 0
}
