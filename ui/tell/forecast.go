package tell

import (
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A Forecast is what was expected of a year's renewal rate.
type Forecast = debrief.Forecast

// ForecastWithin is how near a forecast has to come, in points, to have come
// true.
const ForecastWithin = debrief.ForecastWithin

// ForecastAsk asks for a forecast, and says what the rate was last year where that
// is known.
func ForecastAsk(v *sim.View) string {
	text := say.Textf("Before the year runs: what share of the members due will renew, and how sure are you that it comes within %d points of that?", ForecastWithin)
	return text + lastRenewal(v, " ", "")
}

// ForecastPrompt asks for a forecast that is typed.
func ForecastPrompt(v *sim.View) string {
	text := say.Textf("Forecast, if you like: how many of 100 members due will renew this year, and how sure are you that it comes within %d points? Type two numbers, such as 84 70, or Enter for none.", ForecastWithin)
	return lastRenewal(v, "", " ") + text
}

// ForecastAgain asks for one in short, where it was asked for before.
func ForecastAgain(v *sim.View) string {
	return lastRenewal(v, "", " ") + say.Text("Your forecast, such as 84 70, or Enter for none.")
}

// lastRenewal says last year's renewal rate between two strings; "" where it is
// not known sharply.
func lastRenewal(v *sim.View, before, after string) string {
	n := len(v.History)
	if n == 0 || !v.History[n-1].Renewal.Sharp() {
		return ""
	}
	rate := FormatAmount(sim.Renewal, sim.Amount(v.History[n-1].Renewal.Low*1e6+.5))
	return before + say.Textf("Last year's renewal rate was %s.", rate) + after
}

// leastRecord is how many forecasts make a record.
const leastRecord = 2

// ForecastRecord says how the forecasts of a run came out so far; "" where there are
// too few.
func ForecastRecord(h History) string {
	c := debrief.Calibrate(h.Years, h.Forecasts)
	if len(c.Scored) < leastRecord {
		return ""
	}
	return say.Textf("So far %s of your %s forecasts came within %d points; you were %d%% sure on average.", Count(c.Hits), Count(len(c.Scored)), ForecastWithin, c.Sure)
}

// ForecastText says what was expected, in a sentence.
func ForecastText(f Forecast) string {
	return say.Textf("You expected a renewal rate of %s and were %d%% sure that it would come within %d points.", FormatAmount(sim.Renewal, f.Expected()), f.SurePercent, ForecastWithin)
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
	text += " " + say.Textf("It came to %s, %s off.", FormatAmount(sim.Renewal, came), points(f.Miss(came).Float(sim.InMicro)*100))
	return []page.Block{page.Text{Text: text}}
}

// Calibration says how the forecasts of a run did: each one, how sure one was on
// average against how often it came true, and the score of both together.
func Calibration(c debrief.Calibration) page.Page {
	p := page.Page{Title: say.Text("What you expected")}
	n := len(c.Scored)
	if n == 0 {
		p.Blocks = []page.Block{page.Text{Text: say.Text("No renewal rate was forecast in this run. The game asks for one each time a plan is committed; with a number given there, this part shows how near you came.")}}
		return p
	}
	t := page.Table{Head: []string{say.Text("Year"), say.Text("Expected"), say.Text("Sure"), say.Text("Came"), say.Text("Off by"), say.Textf("Within %d points", ForecastWithin)}}
	for _, f := range c.Scored {
		hit := say.Text("no")
		if f.True {
			hit = say.Text("yes")
		}
		t.Rows = append(t.Rows, []string{
			strconv.Itoa(f.Year), FormatAmount(sim.Renewal, f.Expected()), strconv.Itoa(f.SurePercent) + "%",
			FormatAmount(sim.Renewal, f.Came), points(f.Off.Float(sim.InMicro) * 100), hit,
		})
	}
	p.Blocks = []page.Block{
		t,
		page.Text{Text: say.Textf("On average you were %d%% sure. %s of %d came within %d points, which is %s.", c.Sure, say.Many(c.Hits, "1 forecast", "%s forecasts", Count(c.Hits)), n, ForecastWithin, Percent(float64(c.Hits)/float64(n)))},
		page.Text{Text: say.Textf("The Brier score is %s: 0 for whoever is sure and always near enough, %s for whoever is half sure every time. Saying what one believes is the way to a low one.", brier(c.Brier), brier(debrief.CoinBrier)), Role: page.Quiet},
	}
	return p
}

// brier says a score that is given in ten-thousandths, with two decimals.
func brier(score int) string { return chart.Decimals(float64(score)/10_000, 2) }
