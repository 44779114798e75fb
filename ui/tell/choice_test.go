package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

func TestAChoiceIsToldInTheScenariosWords(t *testing.T) {
	for _, c := range []struct{ what, made, label, text string }{
		{"conference", "2", "The June congress", "2"},
		{"listening", "0", "Listening", "off"},
		{"listening", "4.50 days, $15000", "Listening", "4.50 days, $15000"},
		{"listening", "", "Listening", "none"},
		{"style", "relational", "Style", "Relational"},
		{"know", "1", "Elephant 2", "1"},
		{"empty-seats", "ask", "The hall looks full. The room does not.", "Phone the 200 members who did not come"},
		{"empty-seats", "", "The hall looks full. The room does not.", "not asked"},
		{"forecast", "84.0%, 70% sure", "Forecast", "84.0%, 70% sure"},
		{"forecast", "", "Forecast", "none"},
	} {
		assert.Equal(t, c.label, tell.ChoiceLabel(guild(), c.what))
		assert.Equal(t, c.text, tell.ChoiceText(guild(), c.what, c.made), "%s %s", c.what, c.made)
	}
}

// What an elephant is may still be hidden from whoever compares two games.
func TestAnElephantThatIsComparedGivesNothingAway(t *testing.T) {
	for i, e := range guild().Elephants {
		assert.NotContains(t, tell.ChoiceLabel(guild(), e.ID), e.Belief, "elephant %d", i)
	}
}

func TestAFigureIsSeenSharplyWhereEverybodyCanCountItOrTheHouseCan(t *testing.T) {
	yv := sim.YearView{}
	assert.True(t, tell.SeenSharply(&yv, sim.Members))
	assert.False(t, tell.SeenSharply(&yv, sim.Engagement), "nothing is known")
	yv.Seen[sim.Engagement] = between(.3, .5)
	assert.False(t, tell.SeenSharply(&yv, sim.Engagement), "a range")
	yv.Seen[sim.Engagement] = exactly(.4)
	assert.True(t, tell.SeenSharply(&yv, sim.Engagement))
}

func TestEveryComparedFigureHasAnAxis(t *testing.T) {
	for f := range sim.NumFigures {
		title, _, scale, _ := tell.Axis(f)
		assert.NotEmpty(t, title)
		assert.NotZero(t, scale)
	}
	_, unit, scale, span := tell.Axis(sim.Renewal)
	assert.Equal(t, "%", unit)
	assert.Equal(t, 100.0, scale)
	assert.Equal(t, 20.0, span)
}
