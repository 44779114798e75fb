package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
)

// forecasts returns those in the save of a team.
func (r *room) forecasts(team int) (all []saves.ForecastRecord) {
	for _, rec := range r.c.Saves(team)[0].Records {
		if f, ok := rec.(saves.ForecastRecord); ok {
			all = append(all, f)
		}
	}
	return all
}

// expects lets the seats of the first team say what they expect of its first year,
// and runs it.
func expects(t *testing.T, change func(*sessions.Session), said ...Secret) *room {
	r := scripted(t, change)
	r.to("first")
	r.does(Act{Do: Commit})
	for seat, s := range said {
		require.NoError(t, r.try(seat, Act{Do: Foretell, Seat: seat, Secret: &s}))
	}
	r.does(Act{Do: Run})
	for r.c.teams[0].game.run.Phase() == sim.Answering {
		r.does(Act{Do: Answer})
	}
	return r
}

func TestWhatATableExpectsStandsInItsSaveAsTheMiddleOfItsSeats(t *testing.T) {
	asItIs := func(*sessions.Session) {}
	for name, c := range map[string]struct {
		said []Secret
		want []saves.ForecastRecord
	}{
		"the middle one":           {[]Secret{{Amount: 900_400}, {Amount: 100_000}, {Amount: 840_000}}, []saves.ForecastRecord{{Year: 1, Renewal: 840, Sure: 50}}},
		"as sure as those who say": {[]Secret{{Amount: 900_400, Sure: 90}, {Amount: 900_600, Sure: 50}, {Amount: 840_000}}, []saves.ForecastRecord{{Year: 1, Renewal: 900, Sure: 70}}},
		"within what can be":       {[]Secret{{Amount: -5}, {Amount: -5}, {Amount: 2_000_000}}, []saves.ForecastRecord{{Year: 1, Renewal: 0, Sure: 50}}},
		"of two nothing is kept":   {[]Secret{{Amount: 900_000}, {Amount: 800_000}}, nil},
	} {
		r := expects(t, asItIs, c.said...)
		assert.Equal(t, c.want, r.forecasts(0), name)
		r.sound(0)
	}
}

func TestOnlyForecastsOfTheRenewalRateAreKept(t *testing.T) {
	three := []Secret{{Amount: 1}, {Amount: 1}, {Amount: 1}}
	assert.Empty(t, expects(t, func(s *sessions.Session) { s.Stages[3].Play.Predict = sim.Members }, three...).forecasts(0))
}

func TestAForecastOfAYearThatIsTakenBackDoesNotCount(t *testing.T) {
	r := expects(t, func(*sessions.Session) {}, Secret{Amount: 800_000}, Secret{Amount: 800_000}, Secret{Amount: 800_000})
	r.does(Act{Do: Undo, N: 1})
	s := r.c.Saves(0)[0]
	replay, err := s.Replay()
	require.NoError(t, err)
	assert.True(t, replay.Sound(), replay.Message)
	assert.Empty(t, replay.Forecasts)
}
