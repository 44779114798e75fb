package debrief

import (
	"slices"
	"strings"

	"example.com/realign/sim"
)

// A Change is one assumption with another value.
type Change struct {
	Key     string  // of the parameter
	Doubled bool    // or else halved
	From    float64 // its value in the world
	To      float64 // the other value, held within the parameter's range
}

// doubted are the assumptions that a debrief doubts, those with the largest sway
// first: half as large or twice as large, they change what runs are worth most, as
// the mean over the industrial and the knowledge era, of a leader who keeps to the
// calendar and of one who turns to the members. A proof computes them anew.
var doubted = []string{
	"value.engage_value", "people.prospects", "value.standing", "offerings.best_weight",
	"value.offerings", "needs.fit_reach", "start.legacy_quality", "standing.conference",
}

// argued are the assumptions that carry the argument which the game lets people
// test, whatever their sway: that members' needs move, that beliefs nobody examines
// stand in the way, and that the members of today weigh relationships. Whoever
// doubts the argument doubts these.
var argued = []string{"needs.drift", "elephants.difficulty", "value.relationship_interactive"}

// Argued returns the keys of the assumptions that carry the argument.
func Argued() []string { return slices.Clone(argued) }

// Assumptions returns the keys of the few assumptions that a debrief doubts: those
// with the largest sway, and those that carry the argument.
func Assumptions() []string { return slices.Concat(doubted, argued) }

// AllAssumptions returns the keys of all parameters that the model card marks as
// assumptions. To doubt them all takes minutes.
func AllAssumptions() []string {
	var keys []string
	for _, p := range sim.Parameters() {
		if strings.HasPrefix(p.Source, "A") {
			keys = append(keys, p.Key)
		}
	}
	return keys
}

// changes halves and doubles each assumption. A change that changes nothing,
// because the assumption is 0 or stands at the end of its range, is left out.
func changes(w *sim.World, assumptions []string) []Change {
	var all []Change
	for _, key := range assumptions {
		for _, doubled := range []bool{false, true} {
			if c, changes := ChangeOf(w, key, doubled); changes {
				all = append(all, c)
			}
		}
	}
	return all
}

// held returns a value of p halved or doubled, within its range.
func (c *Change) held(p *sim.Parameter, value float64) float64 {
	factor := 0.5
	if c.Doubled {
		factor = 2
	}
	return min(max(float64(value*factor), p.Lo), p.Hi)
}

// world returns w with the change. Where the era moves, both eras are changed.
func (c *Change) world(w *sim.World) sim.World {
	p, _ := sim.ParameterByKey(c.Key)
	changed := *w
	p.Set(&changed.Rules, c.To)
	if w.Shift != nil {
		shift := *w.Shift
		p.Set(&shift.To, c.held(&p, p.Value(&shift.To)))
		changed.Shift = &shift
	}
	return changed
}
