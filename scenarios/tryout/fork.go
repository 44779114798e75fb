package tryout

import (
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/sim/sweep"
)

// Playing every game again from every card with every answer would take twenty
// times as long as the games themselves, so forks are a sample.
const (
	// forksOfCard is the most moments at which the other answers to a card are
	// tried, and forksASeed the most for each seed. They are taken seed by seed, so
	// that all leaders are among them.
	forksOfCard = 24
	forksASeed  = 2
	// leastForks is the fewest moments from which a choice is called dominated.
	leastForks = 20
)

// A fork is one moment played on with each answer that was open, under the same
// luck and led by the same leader.
type fork struct {
	card     int
	outcomes []outcome // by choice
}

// An outcome is what an answer led to.
type outcome struct {
	open  bool
	years int         // played in all
	soon  sim.Figures // at the end of the year of the answer
	late  sim.Figures // at the end of the last year
	after float64     // vitality some years beyond, where the last plan is kept
}

// fork plays a sample of moments on with their other answers.
func (t *trial) fork() {
	wanted := t.sample()
	var games []int
	for n := range t.games {
		if len(wanted[n]) > 0 {
			games = append(games, n)
		}
	}
	t.forks = make([][]fork, len(games))
	sweep.Each(len(games), t.Cores, func(k int) { t.forks[k] = t.replay(games[k], wanted[games[k]]) }, t.bar())
}

// sample returns, for each game, the moments to be played on, as indices in
// their order.
func (t *trial) sample() [][]int {
	wanted := make([][]int, len(t.games))
	taken := make([]int, len(t.Scenario.World.Cards))
	most := min(forksOfCard, forksASeed*t.Seeds)
	for seed := range t.Seeds {
		for leader := range t.leaders {
			n := leader*t.Seeds + seed
			for k, m := range t.games[n].moments {
				if taken[m.card] < most && m.choices() > 1 {
					taken[m.card]++
					wanted[n] = append(wanted[n], k)
				}
			}
		}
	}
	return wanted
}

// choices returns how many answers were open.
func (m *moment) choices() int {
	n := 0
	for _, open := range m.open {
		if open {
			n++
		}
	}
	return n
}

// replay plays the n-th game again and branches off at the wanted moments.
func (t *trial) replay(n int, wanted []int) []fork {
	leader, known := policy.ByID(t.leaders[t.leader(n)])
	if !known {
		return nil
	}
	run := sim.Begin(&t.Scenario.World, t.seed(n))
	var forks []fork
	var given, years []int // of each fork: the game's own answer, and the year of it
	met := 0
	sim.Play(run, witness{leader, func() {}, func(open []bool, choice int) {
		if len(wanted) > len(forks) && wanted[len(forks)] == met {
			f := fork{card: run.Card(), outcomes: make([]outcome, len(open))}
			for k := range open {
				if open[k] && k != choice {
					f.outcomes[k] = branch(run, leader, k)
				}
			}
			forks, given, years = append(forks, f), append(given, choice), append(years, run.Year())
		}
		met++
	}})
	for k := range forks {
		forks[k].outcomes[given[k]] = outcomeOf(run, years[k])
	}
	return forks
}

// branch plays a copy of run on with another answer.
func branch(run *sim.Run, leader sim.Policy, choice int) outcome {
	other, year := run.Clone(), run.Year()
	if err := other.Answer(choice); err != nil {
		return outcome{}
	}
	sim.Play(other, leader)
	return outcomeOf(other, year)
}

// outcomeOf returns what a run came to that gave an answer in the given year.
func outcomeOf(run *sim.Run, year int) outcome {
	years := run.Years()
	if len(years) < year {
		return outcome{}
	}
	beyond, _ := run.Outlook() // a game that failed has none, and it counts as nothing
	return outcome{true, len(years), years[year-1].Figures, years[len(years)-1].Figures, beyond.Vitality()}
}
