package saves

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTheRunsOfATeamAreToldByTheirFiles(t *testing.T) {
	for name, want := range map[string]struct {
		team string
		run  int
	}{
		"anchor.realign": {"anchor", 1}, "anchor.2.realign": {"anchor", 2}, "anchor.12.realign": {"anchor", 12},
		"anchor.team-3.realign": {"anchor.team-3", 1}, "anchor.team-3.2.realign": {"anchor.team-3", 2},
		"anchor.1.realign": {"anchor.1", 1}, "anchor.02.realign": {"anchor.02", 1}, ".2.realign": {".2", 1}, "": {"", 1},
	} {
		team, run := RunOf(name)
		assert.Equal(t, want.team, team, name)
		assert.Equal(t, want.run, run, name)
	}
	for run := 1; run < 4; run++ {
		team, again := RunOf(RunName("anchor.team-3", run))
		assert.Equal(t, "anchor.team-3", team)
		assert.Equal(t, run, again)
	}
}
