package report

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// runs is what two tables leave of which one played twice, in the order of a folder.
func runs(t testing.TB) []Entry {
	t.Helper()
	var all []Entry
	for i, name := range []string{"anchor.2.realign", "anchor.realign", "beacon.realign"} {
		p := played{leader: "drifter", seed: 5, name: strings.ToUpper(name[:1]) + name[1:6], change: otherPlan(i)}
		s := p.play(t, harbour(t))
		r, err := s.Replay()
		require.NoError(t, err)
		all = append(all, Entry{Name: name, Saved: &s, Replayed: &r})
	}
	return all
}

func TestTheRunsOfATableAreNotTakenForTables(t *testing.T) {
	for named, want := range map[bool][]string{true: {"Anchor, run 1", "Anchor, run 2", "Beacon"}, false: {"Table 1, run 1", "Table 1, run 2", "Table 2"}} {
		p := NewClassPage(runs(t), ClassOptions{Named: named})
		var names []string
		for _, table := range p.Tables {
			names = append(names, table.Name)
		}
		assert.Equal(t, want, names)
		assert.Equal(t, File{Name: "anchor.2.realign", Table: want[1], Says: p.Files[1].Says}, p.Files[1])
	}
}

func TestTwoTeamsWhoseFilesLookLikeRunsAreTwoTables(t *testing.T) {
	entries := runs(t)
	entries[0].Team = "Another"
	p := NewClassPage(entries, ClassOptions{})
	require.Len(t, p.Tables, 3)
	for i, name := range []string{"Table 1", "Table 2", "Table 3"} {
		assert.Equal(t, name, p.Tables[i].Name)
	}
}

func TestPagesThatAreHandedOutSayWhoseTheyAre(t *testing.T) {
	entries := runs(t)
	assert.Equal(t, []string{"Anchor, run 2", "Anchor, run 1", "Beacon"}, Tables(entries))
	assert.Equal(t, []string{""}, Tables(entries[:1]), "of one run nobody asks")
	entries[1] = Entry{Name: "anchor.realign", Err: errors.New("it is a picture")}
	assert.Equal(t, []string{"Anchor", "", "Beacon"}, Tables(entries))
}
