package debrief

import "example.com/realign/sim"

// A Forecast is what was expected of a year's renewal rate, and how sure one was
// that it would come within [ForecastWithin] points.
type Forecast struct {
	Year            int
	RenewalPermille int
	SurePercent     int // 0 to 100
}

// ForecastWithin is how near a forecast has to come, in points, to have come
// true.
const ForecastWithin = 2

// A Calibration says how the forecasts of a run did. It is kept apart from the
// game: nothing in it counts there.
type Calibration struct {
	Scored []Scored // in the order of their years; empty where nothing was forecast
	Sure   int      // how sure one was on average, in per cent
	Hits   int      // forecasts that came true
	// Brier is the mean of [Scored.Brier]. The score is proper: nobody can expect
	// to better it by saying anything else than what they believe. [CoinBrier] is
	// what it is for whoever is half sure every time.
	Brier int
}

// CoinBrier is the Brier score, in ten-thousandths, of whoever is half sure of
// everything.
const CoinBrier = 2500

// A Scored forecast is one with what came of it.
type Scored struct {
	Forecast
	Came sim.Amount // the rate, in millionths
	Off  sim.Amount // how far the forecast lay from it, in millionths
	True bool       // within [ForecastWithin] points
	// Brier is the square of what one was sure of less what came, in
	// ten-thousandths: 0 for a sure hit, 10,000 for a sure miss (Brier 1950).
	Brier int
}

// The unit of a forecast in millionths, and a point.
const (
	permille = 1_000
	point    = 10_000
)

// Expected returns the rate that was forecast, in millionths.
func (f Forecast) Expected() sim.Amount { return sim.Amount(f.RenewalPermille) * permille }

// Miss returns how far a rate lay from what was forecast, in millionths. The rate
// is rounded to the tenths of a point in which it is shown and forecast.
func (f Forecast) Miss(came sim.Amount) sim.Amount {
	return size((came+permille/2)/permille*permille - f.Expected())
}

// Calibrate scores forecasts by what came of them. Forecasts of years that were
// not finished are left out.
func Calibrate(years []sim.Year, forecasts []Forecast) Calibration {
	var c Calibration
	for _, f := range forecasts {
		if f.Year < 1 || f.Year > len(years) {
			continue
		}
		s := Scored{Forecast: f, Came: years[f.Year-1].Figures[sim.Renewal]}
		s.Off = f.Miss(s.Came)
		s.True = s.Off <= ForecastWithin*point
		off := f.SurePercent
		if s.True {
			off -= 100
			c.Hits++
		}
		s.Brier = off * off
		c.Sure += f.SurePercent
		c.Brier += s.Brier
		c.Scored = append(c.Scored, s)
	}
	if n := len(c.Scored); n > 0 {
		c.Sure, c.Brier = c.Sure/n, c.Brier/n
	}
	return c
}
