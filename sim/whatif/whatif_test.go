package whatif_test

import (
	"runtime"
	"testing"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/sim/sweep"
	"example.com/realign/sim/whatif"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func world(members int) *sim.World {
	return &sim.World{ID: "house", Years: 10, Members: members, Rules: sim.Standard("knowledge"), Plan: sim.StandingPlan()}
}

func leader(t testing.TB, id string) sim.Policy {
	p, known := policy.ByID(id)
	require.True(t, known)
	return p
}

func TestAForkThatIsLedTheSameBecomesTheSameRun(t *testing.T) {
	run := sim.Begin(world(4000), 7)
	past := whatif.Lead(run, leader(t, "relationship"))
	require.Equal(t, len(run.Years()), past.Years())
	for year := 1; year <= past.Years(); year++ {
		fork := past.Fork(year)
		assert.Equal(t, sim.Planning, fork.Phase())
		assert.Equal(t, year, fork.Year())
		sim.Play(fork, leader(t, "relationship"))
		assert.Equal(t, run.Digest().String(), fork.Digest().String(), "left in year %d", year)
		assert.Equal(t, run.Years(), fork.Years())
		assert.Equal(t, run.Ending(), fork.Ending())
	}
}

// C-52, its first half: the years before a choice stay as they were.
func TestC52AForkChangesNeitherThePastNorAnotherFork(t *testing.T) {
	past := whatif.Lead(sim.Begin(world(4000), 7), leader(t, "administrator"))
	first, second := past.Fork(3), past.Fork(3)
	before := second.Digest()
	sim.Play(first, leader(t, "relationship"))
	assert.Equal(t, before, second.Digest())
	assert.Equal(t, before, past.Fork(3).Digest())
	assert.NotEqual(t, before, first.Digest())
}

func TestAYearThatWasNotPlayedHasNoFork(t *testing.T) {
	run := sim.Begin(world(300), 7)
	past := whatif.Lead(run, leader(t, "administrator"))
	for _, year := range []int{-1, 0, past.Years() + 1} {
		assert.False(t, past.Has(year))
		assert.Nil(t, past.Fork(year))
	}
	assert.False(t, past.Keep(run), "a run that is over has no plan to make")
}

func TestAPastFromTheMiddleHasTheYearsFromThere(t *testing.T) {
	run := whatif.Lead(sim.Begin(world(4000), 7), leader(t, "administrator")).Fork(4)
	past := whatif.Lead(run, leader(t, "administrator"))
	assert.False(t, past.Has(3))
	assert.True(t, past.Has(4))
	assert.Equal(t, 4, past.Fork(4).Year())
}

func TestWhatIfsAreTheSameInSharedRoomAndOnAnyNumberOfCores(t *testing.T) {
	past := whatif.Lead(sim.Begin(world(4000), 7), leader(t, "administrator"))
	const n = 20
	year := func(k int) int { return 1 + k%past.Years() }
	ask := func(workers sim.Workers) (digests [n]sim.Digest, years [n][]sim.Year) {
		past.Each(n, workers, year, func(k int, fork *sim.Run) {
			sim.Play(fork, leader(t, "relationship"))
			digests[k], years[k] = fork.Digest(), fork.Years()
		})
		return digests, years
	}
	var want [n]sim.Digest
	var told [n][]sim.Year
	for k := range n {
		fork := past.Fork(year(k))
		sim.Play(fork, leader(t, "relationship"))
		want[k], told[k] = fork.Digest(), fork.Years()
	}
	for _, workers := range []sim.Workers{nil, sweep.Workers(2), sweep.Workers(7)} {
		digests, years := ask(workers)
		assert.Equal(t, want, digests)
		assert.Equal(t, told, years)
	}
}

func TestAPastOfTenYearsTakesTenMegabytes(t *testing.T) {
	run := sim.Begin(world(8000), 7)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	past := whatif.Lead(run, leader(t, "administrator"))
	runtime.GC()
	runtime.ReadMemStats(&after)
	require.Equal(t, 10, past.Years())
	size := float64(after.HeapAlloc) - float64(before.HeapAlloc)
	t.Logf("%.1f MB", size/1e6)
	assert.LessOrEqual(t, size, 12e6)
	runtime.KeepAlive(past)
}

func BenchmarkSixtyWhatIfs(b *testing.B) {
	past := whatif.Lead(sim.Begin(world(8000), 7), leader(b, "administrator"))
	require.Equal(b, 10, past.Years())
	for _, c := range []struct {
		name    string
		workers sim.Workers
	}{{"1-core", nil}, {"2-cores", sweep.Workers(2)}} {
		b.Run(c.name, func(b *testing.B) {
			for range b.N {
				past.Each(60, c.workers, func(k int) int { return 1 + k%10 }, func(_ int, fork *sim.Run) {
					sim.Play(fork, leader(b, "relationship"))
				})
			}
		})
	}
}
