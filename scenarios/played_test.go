package scenarios

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A witness lets another leader play and notes which cards come up and which of
// their answers are open.
type witness struct {
	sim.Policy
	tour bool // goes on a best-practice tour instead of to dinners
	seen map[string]bool
}

func (w witness) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	p := w.Policy.Plan(v, r)
	if w.tour {
		p = p.With(sim.KeyAppearances, 0).With(sim.BestPracticeTour, 1)
	}
	return p
}

func (w witness) Answer(v *sim.View, c *sim.Card, open []bool) int {
	for k, choice := range c.Choices {
		w.seen[c.ID] = true
		w.seen[c.ID+"/"+choice.ID] = w.seen[c.ID+"/"+choice.ID] || open[k]
	}
	return w.Policy.Answer(v, c, open)
}

// seeds are the luck under which built-in scenarios are tried here.
var seeds = []sim.Seed{1, 2, 3, 4}

// A tally is what many games of a scenario came to.
type tally struct {
	seen     map[string]bool
	endings  map[string]map[string]int // by leader, then by ending
	vitality map[string]float64        // by leader, over all seeds; nothing where a run failed
}

// tried plays a scenario with the leaders that are compared, under every seed. While
// something has not been met, one plays who goes on a best-practice tour, and then the
// others.
func tried(s *Scenario) tally {
	all := tally{map[string]bool{}, map[string]map[string]int{}, map[string]float64{}}
	play := func(id string, seed sim.Seed, tour bool) {
		leader, _ := policy.ByID(id)
		run := playedBy(s, seed, witness{leader, tour, all.seen})
		if tour {
			return
		}
		if all.endings[id] == nil {
			all.endings[id] = map[string]int{}
		}
		all.endings[id][run.Ending()]++
		if years := run.Years(); len(years) == s.World.Years {
			all.vitality[id] += years[len(years)-1].Figures.Float(sim.Vitality)
		}
	}
	var others []string
	for _, id := range policy.IDs() {
		if id != ownLeader[s.ID][0] && !slices.Contains(compared, id) {
			others = append(others, id)
			continue
		}
		for _, seed := range seeds {
			play(id, seed, false)
		}
	}
	for _, seed := range seeds {
		if len(all.missing(s)) > 0 {
			play("relationship", seed, true)
		}
	}
	for _, id := range others {
		for _, seed := range seeds {
			if len(all.missing(s)) > 0 {
				play(id, seed, false)
			}
		}
	}
	return all
}

// missing says what of a scenario no game has met.
func (a *tally) missing(s *Scenario) (all []string) {
	for _, c := range s.World.Cards {
		if !a.seen[c.ID] {
			all = append(all, c.ID+" never comes up")
		}
		for _, choice := range c.Choices {
			if !a.seen[c.ID+"/"+choice.ID] {
				all = append(all, c.ID+"/"+choice.ID+" is never open")
			}
		}
	}
	for _, e := range s.World.Endings {
		if !slices.Contains(rare, s.ID+"/"+e.ID) && a.reached(e.ID) == 0 {
			all = append(all, "nobody comes to the ending "+e.ID)
		}
	}
	return all
}

// playedBy returns a whole game of a scenario.
func playedBy(s *Scenario, seed sim.Seed, leader sim.Policy) *sim.Run {
	run := sim.Begin(&s.World, seed)
	sim.Play(run, leader)
	return run
}

// reached returns how many games ended so.
func (a *tally) reached(ending string) (n int) {
	for _, leader := range a.endings {
		n += leader[ending]
	}
	return n
}

// The leader of its own era in each built-in scenario, and the ending that
// answers to it.
var ownLeader = map[string][2]string{
	"society":          {"relationship", "renewed"},
	"guild":            {"craftsman", "masters"},
	"bureau":           {"administrator", "every-nut"},
	"ground-moves":     {"adaptive", "moved"},
	"empty-hall":       {"relationship", "fifty-two-weeks"},
	"all-hands":        {"relationship", "many-hands"},
	"feed":             {"relationship", "the-well"},
	"golden-handcuffs": {"relationship", "nobody-has-to"},
	"long-table":       {"relationship", "shorter-table"},
	"forty-houses":     {"relationship", "one-street"},
	"two-flags":        {"relationship", "one-flag"},
}

// compared are the leaders that the leader of the era is held against.
var compared = []string{"administrator", "enthusiast", "craftsman", "relationship", "drifter"}

// rare are the endings of built-in scenarios that take a leader who changes
// course, or luck that few games have.
var rare = []string{
	"society/undecided", "bureau/as-it-was", "ground-moves/neither", "ground-moves/in-pieces", "empty-hall/kind-and-poor", "empty-hall/waiting",
	"feed/treading", "golden-handcuffs/adjourned", "forty-houses/same-forty", "member-who-left/bought-time",
}

func TestBuiltInScenariosCanBePlayedToEveryEnd(t *testing.T) {
	for _, id := range IDs() {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			s, err := Load(id)
			require.NoError(t, err)
			all := tried(&s)
			assert.Empty(t, all.missing(&s))
			if s.Tutorial {
				return // too short for a way of leading to show
			}
			own, known := ownLeader[id]
			require.True(t, known, "name the leader of its era")
			assert.GreaterOrEqual(t, all.endings[own[0]][own[1]], len(seeds)/2, "the era's own leader ends well: %v", all.endings[own[0]])
			for _, other := range compared {
				if other != own[0] {
					assert.Greater(t, all.vitality[own[0]], all.vitality[other], "%s against the leader of the era", other)
				}
			}
		})
	}
}

// A keeper keeps the standing plan, and answers as has always been answered.
type keeper struct{ plan sim.Plan }

func (k keeper) Plan(*sim.View, *sim.Rules) sim.Plan              { return k.plan }
func (k keeper) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return slices.Index(open, true) }

func TestTheStandingPlanNormallySurvives(t *testing.T) {
	for _, id := range IDs() {
		t.Run(id, func(t *testing.T) {
			t.Parallel()
			s, err := Load(id)
			require.NoError(t, err)
			lasted := 0
			for _, seed := range seeds {
				run := playedBy(&s, seed, keeper{s.World.Plan})
				if len(run.Years()) == s.World.Years {
					lasted++
				}
			}
			assert.GreaterOrEqual(t, lasted, len(seeds)-1)
		})
	}
}
