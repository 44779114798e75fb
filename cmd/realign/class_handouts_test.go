package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
)

// One table's file that cannot be read costs no other table its pages.
func TestAGameThatCannotBeReadCostsNoOtherTableItsPage(t *testing.T) {
	dir := t.TempDir()
	at := func(name string) string { return filepath.Join(dir, "saves", name) }
	require.NoError(t, os.Mkdir(filepath.Join(dir, "saves"), 0o700))
	for seed, name := range map[string]string{"1": "beacon.realign", "2": "compass.realign"} {
		var out, says bytes.Buffer
		require.Equal(t, exitDone, realign([]string{"run", "one-quarter", "--seed", seed, "--save", at(name)}, nil, &out, &says), says.String())
	}
	require.NoError(t, os.WriteFile(at("anchor.realign"), []byte("realign-save/1\nhalf"), 0o600))
	s := sessions.Session{Export: []sessions.Export{sessions.ClassReport}}
	var says bytes.Buffer
	cmd := &cobra.Command{}
	cmd.SetErr(&says)
	err := handOut(cmd, dir, &s)
	require.ErrorContains(t, err, "anchor.realign")
	page, err := os.ReadFile(filepath.Join(dir, "class.html"))
	require.NoError(t, err)
	assert.Contains(t, string(page), "beacon.realign")
	assert.Contains(t, string(page), "anchor.realign", "and it is named")
	assert.Contains(t, says.String(), "class.html is written")
}

// Nor does one that does not come out as it was recorded.
func TestAGameThatWasEditedCostsNoOtherTableItsPage(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.Mkdir(filepath.Join(dir, "saves"), 0o700))
	for seed, name := range map[string]string{"1": "anchor.realign", "2": "beacon.realign"} {
		played, edited := filepath.Join(dir, name), filepath.Join(dir, "saves", name)
		var out, says bytes.Buffer
		require.Equal(t, exitDone, realign([]string{"run", "one-quarter", "--seed", seed, "--save", played}, nil, &out, &says), says.String())
		saved, err := saves.Read(played)
		require.NoError(t, err)
		for i, r := range saved.Records {
			if year, ok := r.(saves.YearRecord); ok {
				year.Digest = strings.Repeat("0", len(year.Digest))
				saved.Records[i] = year
			}
		}
		require.NoError(t, saves.Write(edited, &saved))
	}
	s := sessions.Session{Export: []sessions.Export{sessions.Takeaway, sessions.ClassReport}}
	var says bytes.Buffer
	cmd := &cobra.Command{}
	cmd.SetErr(&says)
	err := handOut(cmd, dir, &s)
	require.ErrorContains(t, err, "anchor.realign")
	require.ErrorContains(t, err, "beacon.realign")
	assert.Contains(t, says.String(), "class.html is written")
}
