package debrief

import "example.com/realign/sim"

// LuckRuns is how many other seeds are played.
const LuckRuns = 200

// A Luck says how the same choices fare under other luck, and where the run fell
// among them. Choices that other luck made impossible are replaced as in a
// [Departure].
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
	Middle sim.Amount // of the others' ends, the median
	Worse  int        // other runs that came out worse
	Even   int        // and just as well
}

// Percentile returns the share of the other runs that came out worse, those just
// as well counted half, in per cent.
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
