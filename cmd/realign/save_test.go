package main

import (
	"bytes"
	"encoding/binary"
	"path/filepath"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// A shell of Windows writes what it puts into a file as UTF-16.
func TestACodeIsReadAsAShellOfWindowsWroteIt(t *testing.T) {
	game := filepath.Join(t.TempDir(), "game.realign")
	var code, out, says bytes.Buffer
	require.Equal(t, exitDone, realign([]string{"run", "one-quarter", "--save", game}, nil, &out, &says), says.String())
	require.Equal(t, exitDone, realign([]string{"save", "code", game}, nil, &code, &says), says.String())
	wide := []byte("\xff\xfe")
	for _, r := range utf16.Encode([]rune(code.String())) {
		wide = binary.LittleEndian.AppendUint16(wide, r)
	}
	require.Equal(t, exitDone, realign([]string{"save", "verify", "-"}, bytes.NewReader(wide), &out, &says), says.String())
}
