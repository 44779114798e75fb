package tell

import (
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
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
	return say.Textf("You expected a renewal rate of %s and were %d%% sure that it would come within %d points.", FormatAmount(sim.Renewal, f.rate()), f.SurePercent, ForecastWithin)
}

// forecastResult says what came of a forecast.
func forecastResult(f *Forecast, yv *sim.YearView) []page.Block {
	if f == nil {
		return nil
	}
	text := ForecastText(*f)
	if !yv.Renewal.Sharp() {
		return []page.Block{page.Text{Text: text + " " + say.Text("The rate is known once the next year has begun.")}}
	}
	came := sim.Amount(yv.Renewal.Low*1e6 + .5)
	text += " " + say.Textf("It came to %s, %s off.", FormatAmount(sim.Renewal, came), points(f.miss(came).Float(sim.InMicro)*100))
	return []page.Block{page.Text{Text: text}}
}

// Calibration says how the forecasts of a run did: each one, and how sure one
// was on average against how often it came true.
func Calibration(years []sim.Year, forecasts []Forecast) page.Page {
	p := page.Page{Title: say.Text("What you expected")}
	t := page.Table{Head: []string{say.Text("Year"), say.Text("Expected"), say.Text("Sure"), say.Text("Came"), say.Text("Off by"), say.Textf("Within %d points", ForecastWithin)}}
	sure, hits := 0, 0
	for _, f := range forecasts {
		if f.Year < 1 || f.Year > len(years) {
			continue
		}
		came := years[f.Year-1].Figures[sim.Renewal]
		hit := say.Text("no")
		if f.cameTrue(came) {
			hit = say.Text("yes")
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
		p.Blocks = []page.Block{page.Text{Text: say.Text("No renewal rate was forecast in this run.")}}
		return p
	}
	p.Blocks = []page.Block{t, page.Text{Text: say.Textf("On average you were %d%% sure. %s of %d came within %d points, which is %s.", sure/n, say.Many(hits, "1 forecast", "%s forecasts", Count(hits)), n, ForecastWithin, Percent(float64(hits)/float64(n)))}}
	return p
}
