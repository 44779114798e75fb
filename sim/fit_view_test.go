package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestHowOfferingsFitIsSeenNoSharperThanSegmentsAreKnown(t *testing.T) {
	for _, c := range []struct {
		known    float64
		segments bool
		trend    bool
	}{{.12, false, false}, {.45, false, false}, {.60, true, false}, {.80, true, true}} {
		r := playing(t, house(2000, nil))
		knowing(r, c.known)
		fits, moving := r.Fits(), false
		require.Len(t, fits, len(r.View().Offerings))
		for _, f := range fits {
			assert.Equal(t, c.segments, len(f.Segments) > 0)
			moving = moving || f.Trend != 0
			for i, seen := range f.Segments {
				truth := fit(&r.state.Offerings[f.Index], &r.state.Segments[i], &r.world.Rules)
				assert.True(t, seen.Low <= truth && truth <= seen.High)
				assert.False(t, seen.Sharp() && seen.High > 0 && seen.Low < 1)
			}
		}
		assert.Equal(t, c.trend, moving)
	}
}

func TestATrendSaysWhereTheYearTakesTheFit(t *testing.T) {
	r := playing(t, house(2000, nil))
	knowing(r, .9)
	g := r.state.Segments[0]
	r.state.Segments = r.state.Segments[:1]
	behind := Offering{Design: g.Need, Quality: .8, Alive: true}
	ahead := behind
	for d := range ahead.Design {
		ahead.Design[d] += 2 * r.world.Rules.Needs.Drift * g.Direction[d]
	}
	r.state.Offerings = []Offering{behind, ahead}
	assert.Equal(t, -1, r.Fits()[0].Trend)
	assert.Equal(t, 1, r.Fits()[1].Trend)
}
