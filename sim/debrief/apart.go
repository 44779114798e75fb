package debrief

import "example.com/realign/sim"

// Apart says what set a run apart from another that began as it did, such as the
// standing plan on the same luck: how much more each cause did to a figure in the
// run than in the other. Both are seen at the end of the last year that both
// finished, which is returned too; 0 where there is none. The causes add up
// exactly, from what the figure was in the other, Opening, to what it was in the
// run, Closing.
func Apart(f sim.Figure, run, other *Track) (m Movement, year int) {
	year = min(len(run.Years), len(other.Years))
	m.Figure = f
	if year == 0 {
		return m, 0
	}
	m.Opening, m.Closing = other.Years[year-1].Accounts[f].Closing, run.Years[year-1].Accounts[f].Closing
	by, without := causesOf(f, run.Years[:year]), causesOf(f, other.Years[:year])
	for c := range by {
		by[c] -= without[c]
	}
	m.list(&by)
	return m, year
}
