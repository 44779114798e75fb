package search

import (
	"slices"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// batch is how many changed scripts are played at once, however many cores there
// are.
const batch = 4

// farWorse is the part of its worth on one seed that a script may lose against the
// best and still be played on another.
const farWorse = .02

// A climb is a search on its way.
type climb struct {
	Job
	lot          policy.Lot
	round        int // batches so far
	tried, total int // scripts
	workers      sim.Workers
}

// further changes the script of a hill so many times and keeps what is better.
func (c *climb) further(hill *trial, tries int) {
	for tries > 0 {
		others := make([]trial, min(batch, tries))
		for k := range others {
			others[k].Leader = c.changed(hill.Leader, &c.lot)
		}
		c.workers.Each(len(others), func(k int) { c.play(&others[k], hill, c.round) })
		bar := *hill
		for _, other := range others {
			if other.whole && other.worth() > bar.worth() {
				bar = other
			}
		}
		*hill = bar
		tries -= len(others)
		c.tried += len(others)
		c.round++
		c.Progress(c.tried, c.total)
	}
}

// play plays a script on every seed: first on the first one, which shows what can
// be afforded, then on one after the other of the rest, beginning with another
// in each round. Where there is a bar, a script is dropped that is far worse on
// the first seed or not better on the first two.
func (j *Job) play(t *trial, bar *trial, round int) {
	t.values = make([]float64, len(j.Seeds))
	t.values[0] = j.fit(t)
	ahead := 0.0
	if bar != nil {
		ahead = t.values[0] - bar.values[0]
		if ahead < -float64(bar.values[0]*farWorse) {
			return
		}
	}
	for i := range len(j.Seeds) - 1 {
		k := 1 + (round+i)%(len(j.Seeds)-1)
		t.values[k] = j.worthOf(t.Leader, j.Seeds[k])
		if bar != nil && i == 0 && ahead+t.values[k]-bar.values[k] <= 0 {
			return
		}
	}
	t.whole = true
}

// fit plays a script on the first seed, cuts it down to what could be afforded
// there, so that it can be followed as it is written, and returns what it was
// worth. One plan for all years becomes what the year with least could afford.
func (j *Job) fit(t *trial) float64 {
	run, noted := j.noted(t.Leader)
	for j.Constant {
		cut := firstCut(t.Plans, noted, len(j.Given))
		if cut < 0 {
			break
		}
		before := t.Plans[cut]
		for k := len(j.Given); k < len(t.Plans); k++ {
			t.Plans[k] = noted[cut]
		}
		if noted[cut].Days(run.Rules()) >= before.Days(run.Rules()) && noted[cut].Money(run.Rules()) >= before.Money(run.Rules()) {
			break // nothing was saved by it
		}
		run, noted = j.noted(t.Leader)
	}
	copy(t.Plans, noted)
	return j.value(run)
}

// noted lets l lead on the first seed, and returns what it planned there as far
// as it could be afforded.
func (j *Job) noted(l Leader) (*sim.Run, []sim.Plan) {
	var noted Leader
	run := sim.Begin(j.World, j.Seeds[0])
	sim.Play(run, shadow{Policy: l, noted: &noted})
	return run, noted.Plans
}

// firstCut returns the first year from some year on that was played otherwise
// than planned, or -1.
func firstCut(planned, played []sim.Plan, from int) int {
	for y := from; y < len(played); y++ {
		if played[y] != planned[y] {
			return y
		}
	}
	return -1
}

// played plays scripts on every seed.
func (j *Job) played(scripts []Leader, workers sim.Workers) []trial {
	trials := make([]trial, len(scripts))
	workers.Each(len(trials), func(k int) {
		trials[k].Leader = scripts[k]
		j.play(&trials[k], nil, 0)
	})
	return trials
}

// scripts writes down what every policy does under every luck, each script once.
func (j *Job) scripts() []Leader {
	var all []Leader
	for _, id := range policy.IDs() {
		for _, seed := range j.Seeds {
			p, _ := policy.ByID(id)
			if l, some := j.script(p, seed); some && !has(all, l) {
				all = append(all, l)
			}
		}
	}
	return all
}

// script writes down what p does on a seed; false where it came to no plan.
func (j *Job) script(p sim.Policy, seed sim.Seed) (Leader, bool) {
	var noted Leader
	sim.Play(sim.Begin(j.World, seed), shadow{p, j.Given, &noted})
	if len(noted.Plans) == 0 {
		return noted, false
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
	return noted, true
}

// has reports whether l is among all.
func has(all []Leader, l Leader) bool {
	return slices.ContainsFunc(all, func(other Leader) bool { return slices.Equal(other.Plans, l.Plans) })
}
