package class

import (
	"maps"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// A guess is what a seat expects of a year.
type guess struct {
	amount int64 // of the figure that is foretold, in its unit
	sure   int   // per cent; 0 where the seat did not say
}

// halfSure is how sure a table is of which nobody has said so. The score of a
// forecast is then that of a coin, whatever came of it, so nothing is claimed.
const halfSure = 50

// guess returns g with what a seat expects; a later one replaces it.
func (g game) guess(seat int, s *Secret) game {
	g.guesses = maps.Clone(g.guesses)
	if g.guesses == nil {
		g.guesses = map[int]guess{}
	}
	said := guess{}
	if s != nil {
		said = guess{s.Amount, min(max(s.Sure, 0), 100)}
	}
	g.guesses[seat] = said
	return g
}

// guessed returns what was expected, rising and without seats.
func (g *game) guessed() (all []int64) {
	for _, said := range g.guesses {
		all = append(all, said.amount)
	}
	slices.Sort(all)
	return all
}

// runs runs the year that is planned, and keeps what was expected of it.
func (c *Class) runs(g game) game {
	g.told = append(slices.Clip(g.told), g.guessed())
	if f, ok := c.forecast(&g); ok {
		g.records = append(slices.Clip(g.records), f)
	}
	return g.play()
}

// forecast returns what a table expected of a year as it stands in its save: of its
// seats' numbers the middle one, the lower of two, which no single seat can pull
// away; and how sure those were on average who said so. A save holds forecasts of
// the renewal rate alone. Of too few seats none is kept: it would tell who said what.
func (c *Class) forecast(g *game) (f saves.ForecastRecord, ok bool) {
	st, said := c.at(), g.guessed()
	if st.Do != sessions.PlayYears || !st.Play.Predicts || st.Play.Predict != sim.Renewal || len(said) < Fewest {
		return f, false
	}
	sum, n := 0, 0
	for _, one := range g.guesses {
		if one.sure > 0 {
			sum, n = sum+one.sure, n+1
		}
	}
	f = saves.ForecastRecord{Year: g.run.Year(), Renewal: permille(said[(len(said)-1)/2]), Sure: halfSure}
	if n > 0 {
		f.Sure = sum / n
	}
	return f, true
}

// permille returns a share in millionths as thousandths.
func permille(millionths int64) int {
	const each, whole = 1000, 1000
	return int(min(max((millionths+each/2)/each, 0), whole))
}
