package sim

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheStandingPlanTakesEveryDay(t *testing.T) {
	r := Standard("knowledge")
	p := StandingPlan()
	assert.Equal(t, 45*Day, p.Days(&r))
	w := house(8000, nil)
	s := New(w, 1)
	v := Observe(&s, w)
	assert.Empty(t, Check(p, &v, &r))
}

func TestHigherLevelsTakeMore(t *testing.T) {
	r := Standard("knowledge")
	for l := range NumLevers {
		for level := Level(1); level <= MaxLevel; level++ {
			low, high := r.Levels[l][level-1], r.Levels[l][level]
			assert.True(t, high.Days > low.Days || high.Money > low.Money || high.Amount > low.Amount, "%s %d", l, level)
			assert.True(t, high.Days >= low.Days && high.Money >= low.Money && high.Amount >= low.Amount, "%s %d", l, level)
		}
	}
}

// levelPath walks the path with the settings that a player has.
type levelPath struct{}

func (levelPath) Plan(v *View, _ *Rules) Plan {
	p := Plan{Style: Relational}
	for _, l := range []Lever{Conference, BudgetPreparation, BoardMeetings, KeyAppearances, Listening, CultureBuilding, BoardRenewal} {
		p = p.With(l, 1)
	}
	elephants, level := 3, Level(1)
	switch v.Year {
	case 1:
		p, level = p.With(Listening, 2), 2
	case 2:
		for _, l := range []Lever{CapabilityBuilding, PersonalRelationships, CoDevelopment, SiloBreaking} {
			p = p.With(l, 1)
		}
	default:
		elephants = 1
		p = p.With(PersonalRelationships, 2).With(CoDevelopment, 2)
		for _, l := range []Lever{CapabilityBuilding, SiloBreaking, MemberCommunities, Experiments} {
			p = p.With(l, 1)
		}
	}
	for _, e := range []int{8, 0, 2, 5, 6, 3, 7, 4, 1} {
		if elephants > 0 && v.Elephants[e].Status != Resolved {
			p = p.WithElephant(e, level)
			elephants--
		}
	}
	return p
}

func (levelPath) Answer(*View, *Card, []bool) int { return 0 }

// The table of levels must leave a player room for what the strategies in days
// and dollars can do: the path is open, worse before it is better, and half a
// heart does not carry it.
func TestThePathIsOpenToPlayersWhoSetLevels(t *testing.T) {
	early, late := 0.0, 0.0
	for _, seed := range modeSeeds {
		w := house(8000, nil)
		w.Plan = StandingPlan()
		walker, drifter := Begin(w, seed), Begin(w, seed)
		Play(walker, levelPath{})
		Play(drifter, steady{})
		require.Len(t, walker.Years(), 10, "seed %d: %s", seed, walker.Ending())
		of := func(r *Run, year int) float64 { return r.Years()[year-1].Figures.Float(Vitality) }
		early += of(walker, 3) / of(drifter, 3) / float64(len(modeSeeds))
		late += of(walker, len(drifter.Years())) / of(drifter, len(drifter.Years())) / float64(len(modeSeeds))
	}
	within(t, "vitality, year 3, path by levels over standing plan", early, band{.85, .99})
	within(t, "vitality at the end, path by levels over standing plan", late, band{1.3, 9})
}

// steady keeps the plan in force.
type steady struct{}

func (steady) Plan(v *View, _ *Rules) Plan     { return v.LastPlan }
func (steady) Answer(*View, *Card, []bool) int { return 0 }
