package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// loaded is a turn of a house whose departments all work together to one degree,
// with a plan that moves the work from events to members.
func loaded(t *testing.T, together float64) *turn {
	t.Helper()
	w := house(8000, nil)
	s := New(w, 1)
	s.eachPair(func(i, j int) { s.Collaboration[i][j], s.Collaboration[j][i] = together, together })
	s.Plan = connecting().Tune(Conference, Effort{Days: 2 * Day, Amount: 300})
	tr := &turn{s: &s, w: w, r: &w.Rules, members: 8000}
	tr.takePlan()
	tr.carryLoad()
	return tr
}

func TestTheStandingPlanLoadsEveryDepartmentAlike(t *testing.T) {
	w := house(8000, nil)
	s := New(w, 1)
	s.Plan = w.Plan
	for d := range NumDepartments {
		assert.InDelta(t, s.Load, s.Loads[d], .05, d.ID())
	}
}

func TestClosedDepartmentsDrownBesideIdleOnes(t *testing.T) {
	closed, open := loaded(t, .1), loaded(t, .7)
	assert.Less(t, closed.s.Load, 1.0, "the house as a whole has hands free")
	assert.Greater(t, closed.s.Loads[MembershipDept], closed.s.Loads[EventsDept]+.3)
	assert.Positive(t, closed.overload)
	assert.Less(t, open.overload, closed.overload)
	assert.InDelta(t, open.s.Loads[MembershipDept], open.s.Loads[EventsDept], .05)
}

func TestPostsFollowTheWorkWhereDepartmentsGiveThemUp(t *testing.T) {
	moved := func(together float64) float64 {
		tr := loaded(t, together)
		before := tr.s.Posts
		for range 8 {
			tr.carryLoad()
		}
		sum := 0.0
		for d := range NumDepartments {
			sum += tr.s.Posts[d]
		}
		assert.InDelta(t, 1, sum, 1e-9)
		return tr.s.Posts[MembershipDept] - before[MembershipDept]
	}
	assert.Greater(t, moved(.7), 2*moved(.1))
}

func TestEveryKindOfWorkIsDoneBySomebody(t *testing.T) {
	for k, shares := range workShares {
		sum := 0.0
		for _, part := range shares {
			sum += part
		}
		assert.InDelta(t, 1, sum, 1e-12, workNames[k])
	}
}
