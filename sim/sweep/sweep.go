// Package sweep plays many whole games on all cores and adds them up in a fixed
// order, so that the result is the same whatever the number of cores.
package sweep

import (
	"slices"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A Job says which games to play: every policy on every seed.
type Job struct {
	World    *sim.World
	Policies []string // ids of known policies
	Seeds    []sim.Seed
}

// A Result is what came of a job, by policy in the order of the job.
type Result struct{ Policies []Outcome }

// An Outcome sums up one policy's games.
type Outcome struct {
	Policy   string
	Failures int            // games that ended before their last year
	Endings  map[string]int // games by ending
	Years    []Year         // as far as any game came
}

// A Year sums up the games that reached a year.
type Year struct {
	Number  int
	Games   int
	Figures [sim.NumFigures]Spread
}

// A Spread describes how a figure lies over games: in people, dollars or plain
// numbers. P5 and P95 bound the middle nine tenths.
type Spread struct{ Mean, SD, P5, P95 float64 }

// Run plays the job on so many cores. It calls progress after each game with the
// number done; progress may be called from several goroutines, and may be nil.
func Run(j Job, cores int, progress func(done, total int)) Result {
	games := make([][]sim.Year, len(j.Policies)*len(j.Seeds))
	endings := make([]string, len(games))
	Each(len(games), cores, func(n int) { games[n], endings[n] = j.game(n) }, progress)
	return j.reduce(games, endings)
}

// game plays the n-th game of the job.
func (j *Job) game(n int) ([]sim.Year, string) {
	leader, known := policy.ByID(j.Policies[n/len(j.Seeds)])
	if !known {
		return nil, ""
	}
	run := sim.Begin(j.World, j.Seeds[n%len(j.Seeds)])
	sim.Play(run, leader)
	return run.Years(), run.Ending()
}

// reduce adds the games up in the order of the job.
func (j *Job) reduce(games [][]sim.Year, endings []string) Result {
	var r Result
	for p, id := range j.Policies {
		from := p * len(j.Seeds)
		mine := games[from : from+len(j.Seeds)]
		o := Outcome{Policy: id, Endings: map[string]int{}}
		for n := range mine {
			ending := endings[from+n]
			o.Endings[ending]++
			switch ending {
			case sim.EndingDismissed, sim.EndingInsolvent, "": // no ending: no plan fitted
				o.Failures++
			}
		}
		for number := 1; number <= j.World.Years; number++ {
			if y, any := sumUp(mine, number); any {
				o.Years = append(o.Years, y)
			}
		}
		r.Policies = append(r.Policies, o)
	}
	return r
}

// sumUp describes one year over the games that reached it.
func sumUp(games [][]sim.Year, number int) (Year, bool) {
	y := Year{Number: number}
	var values [sim.NumFigures][]float64
	for _, years := range games {
		if len(years) < number {
			continue
		}
		y.Games++
		for f := range sim.NumFigures {
			values[f] = append(values[f], years[number-1].Figures.Float(f))
		}
	}
	for f := range sim.NumFigures {
		y.Figures[f] = spread(values[f])
	}
	return y, y.Games > 0
}

// spread describes values.
func spread(values []float64) Spread {
	if len(values) == 0 {
		return Spread{}
	}
	return Spread{Mean: sim.Mean(values), SD: sim.Deviation(values), P5: quantile(values, 1, 20), P95: quantile(values, 19, 20)}
}

// quantile returns the value that of parts of the values do not exceed, the
// nearest rank.
func quantile(values []float64, of, parts int) float64 {
	sorted := slices.Clone(values)
	slices.Sort(sorted)
	rank := (len(sorted)*of + parts - 1) / parts
	return sorted[max(0, min(rank, len(sorted))-1)]
}
