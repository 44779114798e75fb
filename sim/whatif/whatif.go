// Package whatif plays runs beside the run they could have been. A [Past] keeps
// a run as it was at the planning of each year, so that a run which leaves it in
// year seven plays the years from there and not from the first.
package whatif

import "example.com/realign/sim"

// A Past is a run as it was at the planning of each of its years. It holds one
// copy of the run for a year, which takes about 125 bytes a member: ten megabytes
// for ten years of 8,000 members.
type Past struct{ years []*sim.Run }

// Keep keeps r as it is now, if it waits for the plan of the year that follows
// those kept, and reports whether it did. Call it whenever r comes to a year's
// planning.
func (p *Past) Keep(r *sim.Run) bool {
	if r.Phase() != sim.Planning || r.Year() != len(p.years)+1 {
		return false
	}
	p.years = append(p.years, r.Clone())
	return true
}

// Lead lets a policy lead r to its end and returns the past of it, from where r
// was.
func Lead(r *sim.Run, leader sim.Policy) *Past {
	p := new(Past)
	p.years = make([]*sim.Run, r.Year()-1, r.World().Years) // none of the years before
	keep := keeper{leader, r, p}
	sim.Play(r, keep)
	return p
}

// A keeper keeps the run before it lets the leader plan.
type keeper struct {
	sim.Policy
	run  *sim.Run
	past *Past
}

func (k keeper) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	k.past.Keep(k.run)
	return k.Policy.Plan(v, r)
}

// Years returns the number of years kept; forks can leave in these.
func (p *Past) Years() int { return len(p.years) }

// Has reports whether a run can leave in a year, counted from 1.
func (p *Past) Has(year int) bool {
	return year >= 1 && year <= len(p.years) && p.years[year-1] != nil
}

// Fork returns a run that is at the planning of a year, counted from 1, with the
// luck of the past, and goes on by itself. It returns nil for a year that the
// past does not have.
func (p *Past) Fork(year int) *sim.Run {
	if !p.Has(year) {
		return nil
	}
	return p.years[year-1].Clone()
}

// batch is the number of what-ifs that use the same room one after the other.
const batch = 6

// Each plays n what-ifs, at the same time if there are workers. It forks the k-th
// at the year that year tells, and lets play have the fork. The fork's room goes
// to another what-if when play returns, so play keeps what it needs of it: its
// years, its ending, a digest, or a clone. A what-if of a year that the past does
// not have is left out.
func (p *Past) Each(n int, workers sim.Workers, year func(k int) int, play func(k int, fork *sim.Run)) {
	workers.Each((n+batch-1)/batch, func(piece int) {
		var room sim.Run
		for k := piece * batch; k < min(n, (piece+1)*batch); k++ {
			if at := year(k); p.Has(at) {
				p.years[at-1].CopyTo(&room)
				play(k, &room)
			}
		}
	})
}
