package sim_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"github.com/stretchr/testify/require"
)

// fewMembers is the membership of most games of the machine test. Emulated
// processors take a long time over full ones, and arithmetic that differs shows
// in a small membership as well.
const fewMembers = 700

// endowed keeps a small membership from ruin: what a house costs does not shrink
// as its membership does.
var endowed = []sim.Effect{{Target: sim.Quantity(sim.Reserves), Set: true, Amount: 200e6}}

// worlds returns every built-in world and one of each era, by name.
func worlds(t *testing.T) (names []string, byName map[string]sim.World) {
	t.Helper()
	byName = map[string]sim.World{}
	all, err := scenarios.All()
	require.NoError(t, err)
	for _, sc := range all {
		byName[sc.ID] = sc.World
		names = append(names, sc.ID)
	}
	for _, era := range sim.EraIDs() {
		name := "era-" + era
		byName[name] = sim.World{ID: name, Years: 10, Members: 8000, Rules: sim.Standard(era), Plan: sim.StandingPlan()}
		names = append(names, name)
	}
	slices.Sort(names)
	return names, byName
}

// game plays a game and returns its line: who led which world with which luck
// and how many members, how far it came, and the fingerprint of how it ended.
func game(t *testing.T, w sim.World, leader string, seed sim.Seed) string {
	t.Helper()
	p, known := policy.ByID(leader)
	require.True(t, known)
	run := sim.Begin(&w, seed)
	sim.Play(run, p)
	return fmt.Sprintf("%-20s %-14s %20d %6d %2d %s\n", w.ID, leader, uint64(seed), w.Members, len(run.Years()), run.Digest())
}

// C-51: the digests of whole games, which every machine must reach: every policy in
// every world on several seeds with a small membership, and one game of each
// world at full size. A new scenario or policy adds lines and changes none. Run
// with -update after a change of the model or of a scenario that is meant.
func TestGoldenD1GamesAreTheSameOnEveryMachine(t *testing.T) {
	var b strings.Builder
	names, byName := worlds(t)
	for _, name := range names {
		w := byName[name]
		w.ID = name
		b.WriteString(game(t, w, "relationship", 1))
		w.Members, w.Start = fewMembers, slices.Concat(w.Start, endowed)
		for _, leader := range policy.IDs() {
			for _, seed := range []sim.Seed{42, 1 << 63} {
				b.WriteString(game(t, w, leader, seed))
			}
		}
	}
	sim.Golden(t, "machine.golden", b.String())
}
