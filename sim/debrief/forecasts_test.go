package debrief_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// rates returns years with renewal rates in thousandths.
func rates(permille ...sim.Amount) []sim.Year {
	years := make([]sim.Year, len(permille))
	for i, rate := range permille {
		years[i].Figures[sim.Renewal] = rate * 1000
	}
	return years
}

func TestAForecastIsScoredByHowSureItWasOfWhatCame(t *testing.T) {
	c := debrief.Calibrate(rates(850, 850, 850), []debrief.Forecast{
		{Year: 1, RenewalPermille: 830, SurePercent: 90}, // just near enough
		{Year: 2, RenewalPermille: 871, SurePercent: 90}, // just not
		{Year: 3, RenewalPermille: 850, SurePercent: 50},
		{Year: 4, RenewalPermille: 850, SurePercent: 50}, // never came
	})
	assert.Equal(t, []debrief.Scored{
		{Forecast: debrief.Forecast{Year: 1, RenewalPermille: 830, SurePercent: 90}, Came: 850_000, Off: 20_000, True: true, Brier: 100},
		{Forecast: debrief.Forecast{Year: 2, RenewalPermille: 871, SurePercent: 90}, Came: 850_000, Off: 21_000, Brier: 8100},
		{Forecast: debrief.Forecast{Year: 3, RenewalPermille: 850, SurePercent: 50}, Came: 850_000, True: true, Brier: debrief.CoinBrier},
	}, c.Scored)
	assert.Equal(t, 76, c.Sure)
	assert.Equal(t, 2, c.Hits)
	assert.Equal(t, (100+8100+2500)/3, c.Brier)
	assert.Empty(t, debrief.Calibrate(nil, nil).Scored)
}

// The score is proper: whoever believes that a forecast comes true in so many
// cases of a hundred expects least of it by saying so.
func TestNobodyBettersTheScoreBySayingWhatTheyDoNotBelieve(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		believed, said := rapid.IntRange(0, 100).Draw(t, "believed"), rapid.IntRange(0, 100).Draw(t, "said")
		expected := func(sure int) int {
			hit := debrief.Calibrate(rates(850), []debrief.Forecast{{Year: 1, RenewalPermille: 850, SurePercent: sure}}).Brier
			miss := debrief.Calibrate(rates(850), []debrief.Forecast{{Year: 1, RenewalPermille: 950, SurePercent: sure}}).Brier
			return believed*hit + (100-believed)*miss
		}
		assert.LessOrEqual(t, expected(believed), expected(said))
	})
}
