package sweep

import (
	"testing"

	"example.com/realign/sim"
	"github.com/stretchr/testify/assert"
)

func job() Job {
	w := &sim.World{ID: "small", Years: 4, Members: 3000, Rules: sim.Standard("industrial"), Plan: sim.StandingPlan()}
	return Job{World: w, Policies: []string{"administrator", "random"}, Seeds: []sim.Seed{1, 2, 3, 4, 5}}
}

func TestASweepIsTheSameOnAnyNumberOfCores(t *testing.T) {
	one, many := Run(job(), 1, nil), Run(job(), 7, nil)
	assert.Equal(t, one, many)
}

func TestASweepCountsEveryGame(t *testing.T) {
	r := Run(job(), 2, nil)
	assert.Len(t, r.Policies, 2)
	for _, o := range r.Policies {
		n := 0
		for _, games := range o.Endings {
			n += games
		}
		assert.Equal(t, 5, n)
		assert.Equal(t, 5, o.Years[0].Games)
	}
}

func TestASpreadLiesWhereItsValuesLie(t *testing.T) {
	s := spread([]float64{4, 1, 3, 2, 5})
	assert.Equal(t, Spread{Mean: 3, SD: 1.5811388300841898, P5: 1, P95: 5}, s)
	assert.Equal(t, Spread{Mean: 7, P5: 7, P95: 7}, spread([]float64{7}))
	assert.Zero(t, spread(nil))
}

func TestProgressComesToTheEnd(t *testing.T) {
	most := make(chan int, 100)
	Run(job(), 3, func(done, total int) {
		assert.Equal(t, 10, total)
		most <- done
	})
	close(most)
	last := 0
	for n := range most {
		last = max(last, n)
	}
	assert.Equal(t, 10, last)
}

func BenchmarkSweep(b *testing.B) {
	for _, cores := range []int{1, 2} {
		b.Run(map[int]string{1: "1-core", 2: "2-cores"}[cores], func(b *testing.B) {
			j := job()
			j.World.Members, j.World.Years = 8000, 10
			for range b.N {
				Run(j, cores, nil)
			}
		})
	}
}

// A panic on a goroutine that nobody watches would end the program and leave its
// terminal as it was drawn on.
func TestAPieceThatPanicsDoesSoWhereItCanBeCaught(t *testing.T) {
	for _, cores := range []int{1, 4} {
		done := make([]bool, 9)
		assert.PanicsWithValue(t, "planted", func() {
			Each(len(done), cores, func(piece int) {
				if piece == 0 {
					panic("planted")
				}
				done[piece] = true
			}, nil)
		})
		if cores > 1 {
			assert.NotContains(t, done[1:], false, "the others are done")
		}
	}
}
