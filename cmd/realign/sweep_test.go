package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim/sweep"
)

// Where no plan fits, no game comes to the end of a year, and there is none to tell of.
func TestALeaderWhoFinishedNoYearIsTold(t *testing.T) {
	var out strings.Builder
	none := sweep.Result{Policies: []sweep.Outcome{{Policy: "drifter", Failures: 2}}}
	require.NoError(t, writeSweep(&out, &scenarios.Scenario{Title: "Dear"}, 2, &none))
	head, row, _ := strings.Cut(out.String()[strings.Index(out.String(), "leader "):], "\n")
	row, _, _ = strings.Cut(row, "\n")
	assert.Regexp(t, `^drifter +2 +- +- +-$`, row)
	assert.Len(t, row, len(head), "its columns stand under their names")
}
