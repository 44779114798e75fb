package main

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/saves"
	"example.com/realign/sim"
)

func TestAReplayThatTakesLongIsAskedForBeforeItBegins(t *testing.T) {
	huge := &saves.Saved{}
	huge.Scenario.World.Members = 100_000
	for year := range 10 {
		huge.Records = append(huge.Records, saves.PlanRecord{Year: year + 1, Plan: sim.StandingPlan()})
	}
	assert.Greater(t, huge.Work(), saves.AskWork)
	assert.ErrorContains(t, (&gameSource{}).allowed(huge), "add --long to do it")
	assert.NoError(t, (&gameSource{long: true}).allowed(huge))
	huge.Scenario.World.Members = 8000
	assert.NoError(t, (&gameSource{}).allowed(huge), "a game of the usual size is not asked for")
}
