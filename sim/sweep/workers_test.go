package sweep

import (
	"testing"

	"example.com/realign/sim"
	"github.com/stretchr/testify/assert"
)

func TestALargeMembershipIsTheSameOnAnyNumberOfCores(t *testing.T) {
	w := *job().World
	w.Members, w.Years = 9000, 2
	digest := func(workers sim.Workers) string {
		run := sim.Begin(&w, 3)
		run.Employ(workers)
		for run.Phase() == sim.Planning {
			assert.NoError(t, run.Decide(w.Plan))
			for run.Phase() == sim.Underway {
				_, err := run.Quarter()
				assert.NoError(t, err)
			}
		}
		return run.Digest().String()
	}
	alone := digest(nil)
	for _, cores := range []int{1, 2, 7} {
		assert.Equal(t, alone, digest(Workers(cores)), "%d cores", cores)
	}
}

func TestWorkersDoEveryPieceOnce(t *testing.T) {
	for _, cores := range []int{0, 1, 3, 50} {
		done := make([]int, 20)
		Workers(cores)(len(done), func(piece int) { done[piece]++ })
		for piece, times := range done {
			assert.Equal(t, 1, times, "piece %d on %d cores", piece, cores)
		}
	}
}
