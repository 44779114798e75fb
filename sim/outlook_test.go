package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A keeper leads the same way every year.
type keeper struct{ plan Plan }

func (k keeper) Plan(*View, *Rules) Plan       { return k.plan }
func (keeper) Answer(*View, *Card, []bool) int { return 0 }

func ended(t *testing.T, p Plan) *Run {
	t.Helper()
	r := Begin(house(8000, nil), 7)
	Play(r, keeper{p})
	require.Equal(t, Over, r.Phase())
	return r
}

func TestAnOutlookGoesOnWithTheLastPlanAndChangesNothing(t *testing.T) {
	r := ended(t, StandingPlan())
	before := r.Digest()
	o, known := r.Outlook()
	require.True(t, known)
	assert.Equal(t, before, r.Digest())
	assert.Len(t, r.Years(), 10)
	again, _ := r.Outlook()
	assert.Equal(t, o, again)

	longer := house(8000, nil)
	longer.Years = 15
	whole := Begin(longer, 7)
	Play(whole, keeper{StandingPlan()})
	assert.Equal(t, len(whole.Years()), 10+o.Years, "the same years as if the game were longer")
	assert.Equal(t, whole.Years()[len(whole.Years())-1].Figures, o.Last)
}

func TestThereIsNoOutlookBeforeTheEndOrAfterAFall(t *testing.T) {
	_, known := Begin(house(500, nil), 7).Outlook()
	assert.False(t, known)
	_, known = ended(t, Plan{Style: Administrator}).Outlook()
	assert.False(t, known, "whoever does nothing is dismissed")
}
