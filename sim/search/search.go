// Package search looks for plans that do well: the ghost nobody beat so far, and
// the exploits that a model should not have.
//
// The method is plain, so that anybody can repeat it. Every policy leads once
// and what it does is written down. The best of these scripts, one for each style of
// leading, are changed again and again at random, a lever, an elephant or the
// style in some of the years, and a change stays if the mean over all seeds is
// better for it. Plans are in levels, so that a player could have set them. Equal
// jobs find equal plans on every machine.
package search

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A Job says what to search.
type Job struct {
	World *sim.World
	Seeds []sim.Seed // the luck a plan must do well under, as the mean over all
	Tries int        // scripts to play beside those of the policies
	Start uint64     // where chance starts; another number searches elsewhere
	// Given plans lead the first years and are not changed.
	Given []sim.Plan
	// Constant searches one plan for all years that are not given.
	Constant bool
	// Worth says how good a finished run is; nil for [Worth].
	Worth func(*sim.Run) float64
	// Progress is called after each script with the number done; it may be nil.
	Progress func(done, total int)
}

// A Found is the best script of a search.
type Found struct {
	Leader
	Worth float64 // mean over the seeds
	Tried int     // scripts played
}

// Run searches. Workers play the seeds of a script.
func Run(j Job, workers sim.Workers) Found {
	if j.Worth == nil {
		j.Worth = Worth
	}
	if j.Progress == nil {
		j.Progress = func(int, int) {}
	}
	lot := policy.Lot(j.Start)
	found := j.scripts(workers)
	tried := len(found)
	total := tried + j.Tries
	slices.SortStableFunc(found, func(a, b Found) int { return cmp.Compare(b.Worth, a.Worth) })
	found = bestOfEachStyle(found)
	for k := range found {
		for range j.Tries / len(found) {
			other := Found{Leader: j.changed(found[k].Leader, &lot)}
			other.Worth = j.worth(other.Leader, workers)
			if other.Worth > found[k].Worth {
				found[k] = other
			}
			tried++
			j.Progress(tried, total)
		}
	}
	best := slices.MaxFunc(found, func(a, b Found) int { return cmp.Compare(a.Worth, b.Worth) })
	best.Leader = j.AsPlayed(best.Leader)
	best.Worth, best.Tried = j.worth(best.Leader, workers), tried
	j.Progress(total, total)
	return best
}

// AsPlayed returns l with every plan cut down to what could be afforded on the
// first seed, so that it can be followed as it is written.
func (j *Job) AsPlayed(l Leader) Leader {
	var noted Leader
	sim.Play(sim.Begin(j.World, j.Seeds[0]), shadow{Policy: l, noted: &noted})
	return Leader{append(noted.Plans, l.Plans[len(noted.Plans):]...)}
}

// bestOfEachStyle keeps the first script of each style it ends in, so that a
// search does not look at one hill only.
func bestOfEachStyle(found []Found) []Found {
	var kept []Found
	var taken [sim.NumStyles]bool
	for _, f := range found {
		style := f.Plans[len(f.Plans)-1].Style
		if !taken[style] {
			taken[style] = true
			kept = append(kept, f)
		}
	}
	return kept
}

// scripts writes down what every policy does on the first seed, and what one does
// who takes the path in levels.
func (j *Job) scripts(workers sim.Workers) []Found {
	var all []Found
	leaders := []sim.Policy{walker{}}
	for _, id := range policy.IDs() {
		p, _ := policy.ByID(id)
		leaders = append(leaders, p)
	}
	for _, p := range leaders {
		var noted Leader
		sim.Play(sim.Begin(j.World, j.Seeds[0]), shadow{p, j.Given, &noted})
		if len(noted.Plans) == 0 {
			continue
		}
		for len(noted.Plans) < j.World.Years {
			noted.Plans = append(noted.Plans, noted.Plans[len(noted.Plans)-1])
		}
		copy(noted.Plans, j.Given) // a script that went under ends before them
		if j.Constant {
			for k := len(j.Given); k < len(noted.Plans); k++ {
				noted.Plans[k] = noted.Plans[len(noted.Plans)-1]
			}
		}
		all = append(all, Found{Leader: noted, Worth: j.worth(noted, workers)})
	}
	return all
}

// worth plays l on every seed and returns the mean.
func (j *Job) worth(l Leader, workers sim.Workers) float64 {
	values := make([]float64, len(j.Seeds))
	workers.Each(len(j.Seeds), func(k int) {
		run := sim.Begin(j.World, j.Seeds[k])
		sim.Play(run, l)
		values[k] = j.Worth(run)
	})
	return sim.Mean(values)
}

// Worth is how good a finished run is: the mean of its vitality, members times
// engagement, and of what is left of it five years on, so that a last year's
// stripping does not pay. A run that went under is worth no more than how far it
// came.
func Worth(r *sim.Run) float64 {
	const perYear = 100
	years := r.Years()
	if len(years) == 0 {
		return 0
	}
	o, stands := r.Outlook()
	if !stands {
		return float64(float64(len(years)) / perYear)
	}
	return sim.Mean([]float64{years[len(years)-1].Figures.Float(sim.Vitality), o.Vitality()})
}
