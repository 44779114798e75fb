package policy

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
)

// A heir leads as one leader does for some years, and then as another whose
// first year that is.
type heir struct {
	years         int
	before, after sim.Policy
}

func (h heir) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	if v.Year <= h.years {
		return h.before.Plan(v, r)
	}
	own := *v
	own.Year -= h.years
	return h.after.Plan(&own, r)
}

func (h heir) Answer(v *sim.View, c *sim.Card, open []bool) int { return h.after.Answer(v, c, open) }

// turned plays forks on some seeds and returns the mean vitality in the last year
// and five years on, and how many stand then.
func turned(before, after string, years int) (last, later float64, stand int) {
	seeds := []sim.Seed{1, 2, 3, 7, 11, 19, 42, 101}
	for _, seed := range seeds {
		a, _ := ByID(before)
		b, _ := ByID(after)
		r := sim.Begin(society(), seed)
		sim.Play(r, heir{years, a, b})
		if o, known := r.Outlook(); known {
			last += vitality(r, society().Years) / float64(len(seeds))
			later += o.Vitality() / float64(len(seeds))
			if o.Stands {
				stand++
			}
		}
	}
	return last, later, stand
}

// What is decided after year five matters both ways: a late turn comes too late
// to show in the last year and still decides whether there is an association
// five years on, and going back to the calendar gives a good start away.
func TestChoicesAfterYearFiveStillMatter(t *testing.T) {
	_, stayed, standing := turned("drifter", "drifter", 5)
	_, turn, turning := turned("drifter", "relationship", 5)
	early, earlier, _ := turned("drifter", "relationship", 3)
	t.Logf("five years of the calendar: staying %.0f, %d of 8 stand; turning %.0f, %d stand; turning after three %.0f, %.0f", stayed, standing, turn, turning, early, earlier)
	assert.Zero(t, standing, "the calendar alone does not last")
	assert.GreaterOrEqual(t, turning, 4)
	assert.Greater(t, earlier, 1.3*turn, "earlier is better")

	kept, keptLater, _ := turned("relationship", "relationship", 5)
	back, backLater, _ := turned("relationship", "drifter", 5)
	t.Logf("five years of the path: keeping on %.0f, %.0f; going back %.0f, %.0f", kept, keptLater, back, backLater)
	assert.Less(t, back, .85*kept)
	assert.Less(t, backLater, .6*keptLater)
}
