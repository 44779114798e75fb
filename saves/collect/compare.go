package collect

import (
	"cmp"
	"fmt"
	"maps"
	"slices"

	"example.com/realign/saves"
)

// A ground is what games must share to be compared.
type ground struct {
	text, id, title string // of the scenario
	seed            uint64
}

func groundOf(s *saves.Saved) ground {
	return ground{string(s.Scenario.Text), s.Scenario.ID, s.Scenario.Title, uint64(s.Seed)}
}

// compare finds the ground that most games share, or the one that is asked for, and
// marks those that stand elsewhere and those that are there twice.
func (c *Collection) compare(o *Options) {
	c.twice()
	of, found := c.most()
	if o.Scenario != nil {
		of.text, of.id, of.title, found = string(o.Scenario.Text), o.Scenario.ID, o.Scenario.Title, true
	}
	if o.Seed != nil {
		of.seed = *o.Seed
	}
	if !found {
		return
	}
	c.Scenario, c.Title, c.Seed = of.id, of.title, of.seed
	for _, g := range c.Comparable() {
		switch own := groundOf(&g.Saved); {
		case own.text != of.text && own.id == of.id:
			g.Kind, g.Says = OtherScenario, fmt.Sprintf("is sound, and was played in another version of %s, so its figures say nothing beside the others", of.title)
		case own.text != of.text:
			g.Kind, g.Says = OtherScenario, fmt.Sprintf("is sound, and was played in another scenario, %s, so its figures say nothing beside the others", own.title)
		case own.seed != of.seed:
			g.Kind, g.Says = OtherLuck, fmt.Sprintf("is sound, and had other luck (seed %d and not %d), so some of what differs is luck", own.seed, of.seed)
		}
	}
}

// most returns the ground on which most games stand; of two that are equal, the
// one that comes first.
func (c *Collection) most() (ground, bool) {
	count, first := map[ground]int{}, map[ground]int{}
	for i, g := range c.Games {
		if !g.Kind.Comparable() {
			continue
		}
		of := groundOf(&g.Saved)
		if count[of]++; count[of] == 1 {
			first[of] = i
		}
	}
	if len(count) == 0 {
		return ground{}, false
	}
	return slices.MaxFunc(slices.Collect(maps.Keys(count)), func(a, b ground) int {
		return cmp.Or(cmp.Compare(count[a], count[b]), cmp.Compare(first[b], first[a]))
	}), true
}

// twice marks what was handed in twice: the same file, or an older copy of a game
// of which another file holds more.
func (c *Collection) twice() {
	all := c.Comparable()
	for i, g := range all {
		for _, other := range all[:i] {
			if !g.Kind.Comparable() {
				break
			}
			if other.Kind.Comparable() {
				pair(other, g)
			}
		}
	}
}

// pair marks one of two games that are the same. Two teams may have chosen alike so
// far, so games of different names are none. The earlier of two that are equal counts.
func pair(a, b *Game) {
	if a.From != b.From || a.Saved.Seed != b.Saved.Seed || a.Saved.Scenario.ID != b.Saved.Scenario.ID {
		return
	}
	n, same := saves.Shared(&a.Saved, &b.Saved)
	switch ofA, ofB := len(a.Saved.Records), len(b.Saved.Records); {
	case !same:
	case n == ofA && n == ofB:
		b.Kind, b.Says = Duplicate, fmt.Sprintf("is the same as %s, which counts", a.File)
	case n == ofA:
		a.Kind, a.Says = OlderCopy, fmt.Sprintf("is an older copy of %s, which counts", b.File)
	case n == ofB:
		b.Kind, b.Says = OlderCopy, fmt.Sprintf("is an older copy of %s, which counts", a.File)
	}
}
