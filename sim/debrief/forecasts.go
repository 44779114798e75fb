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
	// Brier is the mean of [Scored.Brier], and Coin what it is for whoever is half
	// sure every time. The score is proper: nobody can better it by saying
	// anything else than what they believe.
	Brier, Coin int
}

// A Scored forecast is one with what came of it.
type Scored struct {
	Forecast
	Came sim.Amount // the rate, in millionths
	Off  sim.Amount // how far the forecast lay from it, in millionths
	True bool       // within [ForecastWithin] points
	// Brier is the square of what one was sure of less what came, in
	// ten-thousandths: 0 for a sure hit, 10,000 for a sure miss.
	Brier int
}
