package tell

import (
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// A Forecast is what was expected of a year's renewal rate, and how sure one was
// that it would come within [ForecastWithin] points.
type Forecast struct {
	Year            int
	RenewalPermille int
	SurePercent     int
}

// ForecastWithin is how near a forecast has to come, in points, to have come
// true.
const ForecastWithin = 2

// rate returns the renewal rate that was expected, in millionths.
func (f Forecast) rate() sim.Amount { return sim.Amount(f.RenewalPermille) * 1000 }

// miss returns how far what came lay from what was expected.
func (f Forecast) miss(came sim.Amount) sim.Amount {
	return absolute(shown(sim.Renewal, came) - f.rate())
}

// cameTrue reports whether the forecast came near enough.
func (f Forecast) cameTrue(came sim.Amount) bool { return f.miss(came) <= ForecastWithin*10_000 }

// ForecastText says what was expected, in a sentence.
func ForecastText(f Forecast) string {
	return "You expected a renewal rate of " + FormatAmount(sim.Renewal, f.rate()) + " and were " +
		strconv.Itoa(f.SurePercent) + "% sure that it would come within " + strconv.Itoa(ForecastWithin) + " points."
}

// forecastResult says what came of a forecast.
func forecastResult(f *Forecast, yv *sim.YearView) []page.Block {
	if f == nil {
		return nil
	}
	text := ForecastText(*f)
	if !yv.Renewal.Sharp() {
		return []page.Block{page.Text{Text: text + " The rate is known once the next year has begun."}}
	}
	came := sim.Amount(yv.Renewal.Low*1e6 + .5)
	text += " It came to " + FormatAmount(sim.Renewal, came) + ", " + points(f.miss(came).Float(sim.InMicro)*100) + " off."
	return []page.Block{page.Text{Text: text}}
}

// Calibration says how the forecasts of a run did: each one, and how sure one
// was on average against how often it came true.
func Calibration(years []sim.Year, forecasts []Forecast) page.Page {
	p := page.Page{Title: "What you expected"}
	t := page.Table{Head: []string{"Year", "Expected", "Sure", "Came", "Off by", "Within " + strconv.Itoa(ForecastWithin) + " points"}}
	sure, hits := 0, 0
	for _, f := range forecasts {
		if f.Year < 1 || f.Year > len(years) {
			continue
		}
		came := years[f.Year-1].Figures[sim.Renewal]
		hit := "no"
		if f.cameTrue(came) {
			hit = "yes"
			hits++
		}
		sure += f.SurePercent
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(f.Year), FormatAmount(sim.Renewal, f.rate()), strconv.Itoa(f.SurePercent) + "%",
			FormatAmount(sim.Renewal, came), points(f.miss(came).Float(sim.InMicro) * 100), hit,
		})
	}
	n := len(t.Rows)
	if n == 0 {
		p.Blocks = []page.Block{page.Text{Text: "No renewal rate was forecast in this run."}}
		return p
	}
	p.Blocks = []page.Block{t, page.Text{Text: "On average you were " + strconv.Itoa(sure/n) + "% sure. " +
		plural(hits, "forecast", "forecasts") + " of " + strconv.Itoa(n) + " came within " + strconv.Itoa(ForecastWithin) +
		" points, which is " + Percent(float64(hits)/float64(n)) + "."}}
	return p
}
