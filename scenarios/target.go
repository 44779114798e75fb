package scenarios

import (
	"fmt"
	"slices"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// A names lists what conditions and effects can refer to in a scenario.
type names struct {
	years     int
	segments  []string
	chapters  []string
	elephants []string
	cards     []string
	choices   [][]string // by card
	endings   []string
}

// A target is a quantity, with the layer, elephant or chapter it is meant for.
type target struct {
	quantity sim.Quantity
	index    int
}

// target returns what text names. Why tells a person what is wrong; it is empty
// where all is well.
func (n *names) target(text string, usable func(sim.Quantity) bool) (t target, why string) {
	id, part, dotted := strings.Cut(text, ".")
	q, known := sim.QuantityByID(id)
	if !known || !usable(q) {
		return t, fmt.Sprintf("nothing here is called %q%s", text, n.hint(text, known, usable))
	}
	parts := n.parts(q)
	switch {
	case parts == nil && dotted:
		return t, fmt.Sprintf("%q is one number; leave out %q", id, "."+part)
	case parts != nil && len(parts) == 0:
		return t, fmt.Sprintf("%q exists once for each chapter, and there are no chapters here", id)
	case parts != nil && !dotted:
		return t, fmt.Sprintf("%q exists once for each of several; write %s.%s, or another of: %s", id, id, parts[0], strings.Join(parts, ", "))
	}
	t = target{q, 0}
	if parts != nil {
		if t.index = slices.Index(parts, part); t.index < 0 {
			hint := dialect.Hint
			if q.Index() == sim.PerElephant {
				hint = elephantHint
			}
			return t, fmt.Sprintf("%q has no %q%s", id, part, hint(part, parts))
		}
	}
	return t, ""
}

// parts lists what q exists once for each of, or nil.
func (n *names) parts(q sim.Quantity) []string {
	switch q.Index() {
	case sim.PerLayer:
		parts := make([]string, sim.NumLayers)
		for l := range sim.NumLayers {
			parts[l] = l.ID()
		}
		return parts
	case sim.PerElephant:
		return n.elephants
	case sim.PerChapter:
		return append([]string{}, n.chapters...)
	default:
		return nil
	}
}

// hint helps on with a name that is unknown, or known for another use.
func (n *names) hint(text string, known bool, usable func(sim.Quantity) bool) string {
	if known {
		return ", because it can only be used elsewhere: what follows from other things can be asked for, not changed; what lasts for some quarters can be changed, not asked for"
	}
	if _, lever := sim.LeverByID(text); lever {
		return fmt.Sprintf("; it is a lever, and its level is level(%s)", text)
	}
	return dialect.Hint(text, n.targets(usable))
}

// elephantHint ends a message about an id that no elephant of a scenario has: a
// standard one is out of the game where the scenario lists others.
func elephantHint(id string, known []string) string {
	if _, standard := standardElephant(id); standard {
		return "; it is a standard elephant, and those are left out where elephants are listed; add it to the list under elephants"
	}
	return dialect.Hint(id, known)
}

// targets lists all names of quantities that are usable.
func (n *names) targets(usable func(sim.Quantity) bool) []string {
	var all []string
	for q := range sim.NumQuantities {
		if !usable(q) {
			continue
		}
		parts := n.parts(q)
		if parts == nil {
			all = append(all, q.ID())
		}
		for _, part := range parts {
			all = append(all, q.ID()+"."+part)
		}
	}
	return all
}
