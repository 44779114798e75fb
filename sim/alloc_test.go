package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// settled returns a state that has found its room: two years old, with a plan
// under which the house goes on.
func settled(t testing.TB, w *World) *State {
	s := New(w, 1)
	s.Plan = usual()
	for range 2 * QuartersAYear {
		s.advance(w)
		if s.Quarter%QuartersAYear == 0 {
			s.close(w)
		}
	}
	require.False(t, s.failed())
	return &s
}

func TestAQuarterInTheSteadyStateNeedsNoNewMemory(t *testing.T) {
	w := house(8000, nil)
	s := settled(t, w)
	assert.Zero(t, testing.AllocsPerRun(3*QuartersAYear, func() { s.advance(w) }))
}

func TestACopyIntoRoomThatIsThereNeedsNoNewMemory(t *testing.T) {
	s := settled(t, house(8000, nil))
	c := s.Clone()
	assert.Zero(t, testing.AllocsPerRun(10, func() { s.copyTo(&c) }))
	assert.Equal(t, s.digest().String(), c.digest().String())
}

func TestAMemberTakesAtMost160BytesTiesIncluded(t *testing.T) {
	assert.LessOrEqual(t, bytesPerMember(t, 30_000), 160.0)
}
