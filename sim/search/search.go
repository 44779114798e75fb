// Package search looks for plans that do well: the ghost nobody beat so far, and
// the exploits that a model should not have.
//
// The method is plain, so that anybody can repeat it. Every policy leads under
// every luck, and what it does is written down to the day and the dollar: these
// scripts are where a search starts. The best of them, one for each style of
// leading, are changed again and again at random: days move from one lever or
// elephant to another, money is given or saved, work is done a year earlier or
// later. A change stays if the mean over all seeds is better for it. A quarter of
// the tries is shared by the styles; the rest goes to the best of them. Equal jobs
// find equal plans on every machine.
//
// Read search.go first, then change.go for what can be done otherwise.
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

// scouting is the part of the tries that all styles share: one in so many.
const scouting = 4

// Run searches. Workers play several scripts at once.
func Run(j Job, workers sim.Workers) Found {
	if j.Progress == nil {
		j.Progress = func(int, int) {}
	}
	scripts := j.played(j.scripts(), workers)
	c := climb{Job: j, lot: policy.Lot(j.Start), tried: len(scripts), total: len(scripts) + j.Tries, workers: workers}
	slices.SortStableFunc(scripts, byWorth)
	hills := bestOfEachStyle(scripts)
	share := j.Tries / scouting / len(hills)
	for k := range hills {
		c.further(&hills[k], share)
	}
	slices.SortStableFunc(hills, byWorth)
	c.further(&hills[0], c.total-c.tried)
	return Found{hills[0].Leader, hills[0].worth(), c.tried}
}

// A trial is a script with what it was worth under each luck.
type trial struct {
	Leader
	values []float64 // by seed
	whole  bool      // played on every seed; not if it was dropped
}

func (t *trial) worth() float64 { return sim.Mean(t.values) }

func byWorth(a, b trial) int { return cmp.Compare(b.worth(), a.worth()) }

// bestOfEachStyle keeps the first script of each style it ends in, so that a
// search does not look at one hill only.
func bestOfEachStyle(scripts []trial) []trial {
	var kept []trial
	var taken [sim.NumStyles]bool
	for _, t := range scripts {
		style := t.Plans[len(t.Plans)-1].Style
		if !taken[style] {
			taken[style] = true
			kept = append(kept, t)
		}
	}
	return kept
}

// MeanWorth plays p on every seed and returns the mean of what that is worth.
func (j *Job) MeanWorth(p sim.Policy, workers sim.Workers) float64 {
	values := make([]float64, len(j.Seeds))
	workers.Each(len(j.Seeds), func(k int) { values[k] = j.worthOf(p, j.Seeds[k]) })
	return sim.Mean(values)
}

// Rival returns the policy that is worth most as the mean over the seeds, and what
// it is worth. It leads after the years that are given, and may plan otherwise
// under each luck.
func (j *Job) Rival(workers sim.Workers) (id string, worth float64) {
	for _, rule := range policy.IDs() {
		values := make([]float64, len(j.Seeds))
		workers.Each(len(j.Seeds), func(k int) {
			p, _ := policy.ByID(rule)
			values[k] = j.worthOf(shadow{p, j.Given, &Leader{}}, j.Seeds[k])
		})
		if mean := sim.Mean(values); id == "" || mean > worth {
			id, worth = rule, mean
		}
	}
	return id, worth
}

// worthOf returns what p is worth on a seed.
func (j *Job) worthOf(p sim.Policy, seed sim.Seed) float64 {
	run := sim.Begin(j.World, seed)
	sim.Play(run, p)
	return j.value(run)
}

// value says how good a finished run is.
func (j *Job) value(r *sim.Run) float64 {
	if j.Worth == nil {
		return Worth(r)
	}
	return j.Worth(r)
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
