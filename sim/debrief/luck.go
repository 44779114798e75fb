package debrief

import (
	"cmp"
	"slices"

	"example.com/realign/sim"
)

// LuckRuns is how many other seeds are played.
const LuckRuns = 200

// A Luck says how the same choices fare under other luck, and where the run fell
// among them. Choices that other luck makes impossible are replaced as in a
// [Departure]. The outlook is left out: it is what the last plan leads to, and
// would cost half of the time again.
type Luck struct {
	Runs   int     // other runs played, one for each of the seeds that follow the run's own
	Stood  int     // of them came to their last year
	Places []Place // of the run, by each of [Outcomes]
	Bands  []Band  // of the other runs, by each of [Outcomes]
}

// A Place is where the run fell among the others by one figure. A run that fell
// before its last year ranks below all that lasted longer, whatever its figures.
type Place struct {
	Figure sim.Figure
	Mine   sim.Amount // at the end of the run
	Middle sim.Amount // at the end of the other runs, the median
	Worse  int        // other runs that came out worse
	Even   int        // and just as well
}

// Percentile returns the share of so many other runs that came out worse, those
// just as well counted half, in per cent.
func (p *Place) Percentile(runs int) int {
	if runs == 0 {
		return 0
	}
	return (100*p.Worse + 50*p.Even) / runs
}

// A Band is how one figure lay over the other runs, year by year.
type Band struct {
	Figure sim.Figure
	Years  []BandYear // as far as any of them came
}

// A BandYear is a figure over the runs that finished a year. Low and High bound
// the middle nine tenths.
type BandYear struct {
	Runs              int
	Low, Middle, High sim.Amount
}

// Luck makes the choices of the run under other luck, on so many seeds: those
// that follow the run's own.
func (v *Review) Luck(runs int, workers sim.Workers) Luck {
	others := make([][]sim.Figures, runs)
	workers.Each(runs, func(k int) {
		run := sim.Begin(v.game.World, v.game.Seed+sim.Seed(k)+1)
		run.Unseen()
		s := script{choices: &v.game.Choices}
		others[k] = figuresOf(s.years(run))
	})
	l := Luck{Runs: runs}
	for _, years := range others {
		if len(years) == v.game.World.Years {
			l.Stood++
		}
	}
	mine := figuresOf(v.run.Years)
	for _, f := range Outcomes() {
		l.Places = append(l.Places, place(f, mine, others))
		l.Bands = append(l.Bands, band(f, others))
	}
	return l
}

// figuresOf returns the figures of years.
func figuresOf(years []sim.Year) []sim.Figures {
	all := make([]sim.Figures, len(years))
	for i := range years {
		all[i] = years[i].Figures
	}
	return all
}

// place says where one run fell among others by a figure.
func place(f sim.Figure, mine []sim.Figures, others [][]sim.Figures) Place {
	p := Place{Figure: f, Mine: last(f, mine)}
	var ends []sim.Amount
	for _, years := range others {
		ends = append(ends, last(f, years))
		switch compare(f, years, mine) {
		case -1:
			p.Worse++
		case 0:
			p.Even++
		}
	}
	p.Middle = quantile(ends, 1, 2)
	return p
}

// compare returns -1 where a run came out worse than another by a figure, 1 where
// it came out better, and 0 where they are even.
func compare(f sim.Figure, a, b []sim.Figures) int {
	by := cmp.Compare(last(f, a), last(f, b))
	if f == sim.Silos {
		by = -by
	}
	return cmp.Or(cmp.Compare(len(a), len(b)), by)
}

// last returns a figure at the end of a run, and 0 of a run without a year.
func last(f sim.Figure, years []sim.Figures) sim.Amount {
	if len(years) == 0 {
		return 0
	}
	return years[len(years)-1][f]
}

// band says how a figure lay over runs.
func band(f sim.Figure, runs [][]sim.Figures) Band {
	b := Band{Figure: f}
	for i := 0; ; i++ {
		var values []sim.Amount
		for _, years := range runs {
			if i < len(years) {
				values = append(values, years[i][f])
			}
		}
		if len(values) == 0 {
			return b
		}
		b.Years = append(b.Years, BandYear{
			Runs: len(values), Low: quantile(values, 1, 20), Middle: quantile(values, 1, 2), High: quantile(values, 19, 20),
		})
	}
}

// quantile returns the value that of parts of the values do not exceed, the
// nearest rank; 0 of no values.
func quantile(values []sim.Amount, of, parts int) sim.Amount {
	if len(values) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(values))
	rank := (len(sorted)*of + parts - 1) / parts
	return sorted[max(0, rank-1)]
}
