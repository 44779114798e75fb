package plain

import (
	"strconv"
	"strings"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// usuallySure is how sure a forecast is that does not say so.
const usuallySure = 70

// forecast asks what is expected of the year that was just planned. An empty
// line makes no forecast.
func (t *table) forecast() error {
	t.talk.teach(t.manner, tell.OnForecast)
	if record := tell.ForecastRecord(t.game.History()); record != "" {
		t.talk.say(record)
	}
	v := t.game.View()
	t.talk.at(place{where: func() string {
		return say.Textf("Year %d of %d: the plan is made, and the year begins once you have given a forecast, or none.", v.Year, v.Years)
	}})
	prompt := t.talk.once(forForecast, tell.ForecastPrompt(&v), tell.ForecastAgain(&v))
	for {
		line, err := t.ask(prompt)
		if err != nil || line == "" {
			return err
		}
		switch {
		case isHelp(line):
			t.talk.hint(say.Text("The first number is the renewal rate you expect, from 0 to 100. The second is how sure you are, from 50 to 100. It changes nothing in the game; the debrief compares it with what came."))
			continue
		case isBack(line):
			t.talk.hint(say.Text("The plan is made and cannot be taken back. Enter goes on."))
			continue
		}
		f, ok := parseForecast(line, t.game.Year())
		if !ok {
			t.talk.hint(say.Text("That is not a forecast. Type a number from 0 to 100 and one from 50 to 100."))
			continue
		}
		if err := t.game.SetForecast(f); err != nil {
			return err
		}
		t.talk.say(tell.ForecastText(f))
		return nil
	}
}

// parseForecast reads "84", "84.5 70" or "84% 70%".
func parseForecast(line string, year int) (tell.Forecast, bool) {
	words := strings.Fields(strings.NewReplacer("%", " ", ",", " ").Replace(line))
	if len(words) < 1 || len(words) > 2 {
		return tell.Forecast{}, false
	}
	f := tell.Forecast{Year: year, SurePercent: usuallySure}
	rate, err := strconv.ParseFloat(words[0], 64)
	if err != nil || !(rate >= 0 && rate <= 100) {
		return f, false
	}
	f.RenewalPermille = int(rate*10 + .5)
	if len(words) == 2 {
		sure, err := strconv.Atoi(words[1])
		if err != nil || sure < 50 || sure > 100 {
			return f, false
		}
		f.SurePercent = sure
	}
	return f, true
}
