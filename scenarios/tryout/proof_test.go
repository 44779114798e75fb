//go:build proof

package tryout

import (
	"flag"
	"os"
	"regexp"
	"runtime"
	"strconv"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
)

var (
	update = flag.Bool("update", false, "write the balance of the library anew")
	seeds  = flag.Int("seeds", leastSeeds, "on how many seeds; on fewer than the guide rests on, only the promises are held")
)

// leastSeeds is how many seeds the balance in the guide rests on.
const leastSeeds = 200

// The whole library is played by every leader; it takes minutes. That the guide
// is of the files and the model as they are, a quick test holds.
func TestBalanceOfTheLibrary(t *testing.T) {
	data, err := os.ReadFile(guide)
	require.NoError(t, err)
	before, balance, behind := balanceOf(t, string(data))
	n := *seeds
	if !*update && n == leastSeeds {
		said := regexp.MustCompile(`seeds 1 to (\d+) · `).FindStringSubmatch(balance)
		require.NotNil(t, said, "the library has not been played yet: run this with -update")
		n, err = strconv.Atoi(said[1])
		require.NoError(t, err)
		assert.GreaterOrEqual(t, n, leastSeeds)
	}
	all, err := scenarios.All()
	require.NoError(t, err)
	var results []Result
	for i := range all {
		results = append(results, Play(Job{Scenario: &all[i], Seeds: n, Cores: runtime.GOMAXPROCS(0)}))
		t.Logf("%s has been played", all[i].ID)
	}
	now := "\n" + Balance(all, results) + "\n"
	if *update {
		require.NoError(t, os.WriteFile(guide, []byte(before+now+behind), 0o644))
		return
	}
	if n >= leastSeeds {
		assert.Equal(t, now, balance)
	}
	for i := range results {
		holdToBalance(t, &all[i], &results[i])
	}
}

// holdToBalance holds a built-in scenario to what the library promises: nobody
// wins by a habit, nothing is dominated, everything is reached, and what the
// author expects holds.
func holdToBalance(t *testing.T, sc *scenarios.Scenario, r *Result) {
	t.Helper()
	for _, f := range r.Faults(sc.ID, sc) {
		t.Error(f)
	}
}
