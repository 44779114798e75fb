package folder

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/saves"
	"example.com/realign/saves/spreadsheet"
	"example.com/realign/ui/host/class"
)

// C-23: a changed session is led on after the class was opened again, at the desk and
// on the wall.
func TestC23AChangedSessionSurvivesThatTheClassIsOpenedAgain(t *testing.T) {
	h := newHost(t)
	wall, err := Follow(h.f.path)
	require.NoError(t, err)
	h.to("practice")
	text := strings.Replace(string(h.c.Script().Text), "minutes: 40", "minutes: 42", 1)
	text = strings.Replace(text, "minutes: 6\n", "minutes: 8\n", 1)
	h.does(class.Act{Do: class.Reload, Text: text})
	require.Equal(t, 42, h.c.Script().Minutes)
	h.to("first")
	require.NoError(t, h.f.Close())
	_, again, _, err := Open(h.f.path)
	require.NoError(t, err)
	assert.Equal(t, h.c.Script().Hash, again.Script().Hash)
	assert.Equal(t, views(h.c), views(again))
	onWall, _, err := wall.Look()
	require.NoError(t, err)
	assert.Equal(t, 42, onWall.Script().Minutes)
}

func TestTheTableOfVotesSaysHowManyAreByRule(t *testing.T) {
	past := class.BallotView{Question: "Which?", Options: []string{"This", "That"}, Decision: 1, Rounds: []class.Round{{Tallies: make([]saves.Tally, 2), Ruled: 2}}}
	table := votes(&class.View{Teams: []*class.TeamView{{Name: "Anchor", Past: []class.BallotView{past}}}})
	var b bytes.Buffer
	require.NoError(t, table.Write(&b, spreadsheet.English))
	assert.Contains(t, b.String(), "Decided,Votes by rule")
	assert.Contains(t, b.String(), "Anchor,Which?,That,0,,1,2")
}

func TestASaveThatCannotBeWrittenCostsNoOtherTableItsOwn(t *testing.T) {
	h := newHost(t)
	led(h)
	inTheWay := filepath.Join(h.f.path, savesName, "anchor"+saves.Suffix)
	require.NoError(t, os.MkdirAll(filepath.Join(inTheWay, "mine"), 0o700))
	assert.ErrorContains(t, h.f.Export(h.c), "anchor"+saves.Suffix)
	for _, name := range []string{ballotsName, injectsName, savesName + "/beacon" + saves.Suffix} {
		assert.FileExists(t, filepath.Join(h.f.path, name))
	}
}

// C-30, for the largest class after a long day.
func TestC30ALargeJournalIsOpenedAgain(t *testing.T) {
	h := newHost(t)
	h.to("first")
	require.NoError(t, h.f.Close())
	require.NoError(t, os.Truncate(filepath.Join(h.f.path, journalName), maxFile+1))
	f, c, found, err := Open(h.f.path)
	require.NoError(t, err)
	assert.Equal(t, h.c.Stage(), c.Stage())
	assert.Positive(t, found.Cut)
	require.NoError(t, f.Close())
}

func TestC31WhatIsCutOffIsKeptAsideAndForgottenWithTheRest(t *testing.T) {
	h := newHost(t)
	h.to("first")
	require.NoError(t, h.f.Close())
	journal := filepath.Join(h.f.path, journalName)
	whole, err := os.ReadFile(journal)
	require.NoError(t, err)
	for range 2 {
		require.NoError(t, os.WriteFile(journal, append(bytes.Clone(whole), "torn"...), 0o600))
		f, _, found, err := Open(h.f.path)
		require.NoError(t, err)
		require.NoError(t, f.Close())
		assert.Equal(t, 4, found.Cut)
	}
	kept, err := os.ReadFile(filepath.Join(h.f.path, asideName))
	require.NoError(t, err)
	assert.Equal(t, "torntorn", string(kept))
	removed, left, err := Forget(h.f.path)
	require.NoError(t, err)
	assert.Contains(t, removed, asideName)
	assert.Empty(t, left)
}
