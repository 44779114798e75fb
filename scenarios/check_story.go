package scenarios

import (
	"slices"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// shocks warns of shocks that cannot strike.
func (c *checker) shocks() {
	for i, n := range c.entries("shocks") {
		if i >= len(c.sc.World.Shocks) || !c.sound(n) {
			continue
		}
		s := &c.sc.World.Shocks[i]
		c.zero(s.When, n, "when")
		switch {
		case s.Chance == 0:
			c.doc.Warnf(keyPlace(n, "chance"), "never", "with a chance of 0%% the shock %q never strikes; raise it, or remove the shock", s.ID)
		case !c.game.Holds(s.When):
			c.doc.Warnf(node(n, "when").Place, "never", "this condition cannot hold, so the shock %q never strikes; change it", s.ID)
		}
	}
}

// endings warns of endings that cannot be reached, because their condition
// cannot hold or because an earlier one holds wherever theirs does.
func (c *checker) endings() {
	items := c.entries("endings")
	if len(items) == 0 {
		return
	}
	var before []sim.Ending
	closed := false
	next := 0 // among the world's endings, which leave out those of the engine
	for i, n := range items {
		if i >= len(c.sc.Endings) || isEngine(c.sc.Endings[i].ID) {
			continue
		}
		if next >= len(c.sc.World.Endings) {
			break
		}
		e := c.sc.World.Endings[next]
		next++
		if !c.sound(n) {
			continue
		}
		closed = closed || e.When == nil
		c.zero(e.When, n, "when")
		c.ending(e, before, node(n, "when"))
		before = append(before, e)
	}
	if !closed {
		c.doc.Warnf(c.top.Place("endings"), "otherwise", "no ending has otherwise: yes; where no condition holds, the game ends in plain words")
	}
}

func isEngine(id string) bool { return id == sim.EndingDismissed || id == sim.EndingInsolvent }

func (c *checker) ending(e sim.Ending, before []sim.Ending, at *dialect.Node) {
	over := c.over()
	if !over.Holds(e.When) {
		c.doc.Warnf(at.Place, "never", "this condition cannot hold, so the ending %q is never reached; change it", e.ID)
		return
	}
	for _, earlier := range before {
		if earlier.When != nil && over.Implies(e.When, earlier.When) {
			c.doc.Warnf(at.Place, "shadowed", "wherever this holds, the earlier ending %q holds as well, so %q is never reached; move it up", earlier.ID, e.ID)
			return
		}
	}
}

// objectives warns of objectives that no card teaches or that cannot be seen.
func (c *checker) objectives() {
	for i, n := range c.entries("objectives") {
		if i >= len(c.sc.Objectives) || !c.sound(n) {
			continue
		}
		o := &c.sc.Objectives[i]
		taught := slices.ContainsFunc(c.sc.Cards, func(card Card) bool { return slices.Contains(card.Teaches, o.ID) })
		if !taught {
			c.doc.Warnf(keyPlace(n, "id"), "untaught", "no card teaches %q; name it under teaches in one, or remove it", o.ID)
		}
		c.zero(o.SeenWhen, n, "seen_when")
		if !c.ever().Holds(o.SeenWhen) {
			c.doc.Warnf(node(n, "seen_when").Place, "never", "this condition cannot hold, so nobody is ever seen to have learned %q; change it", o.ID)
		}
	}
}

// people warns of advisors and seats that have nothing to say, of segments
// without anybody and of elephants that do nothing.
func (c *checker) people() {
	var heard [sim.NumDepartments]bool
	for i := range c.sc.Cards {
		for _, a := range c.sc.Cards[i].Advisors {
			heard[a.Department] = true
		}
	}
	leans := c.leaning()
	for _, p := range pairsOf(c.top.At("advisors")) {
		if d, known := sim.DepartmentByID(p.Key.Text); known && !heard[d] {
			c.doc.Warnf(p.Key.Place, "unused", "no card asks %s; let it speak in one, or remove the line", p.Key.Text)
		} else if known && !leans[d] {
			c.doc.Warnf(p.Key.Place, "no-side", "the advice of %s never leans to an answer, so nobody can see what came of following it; name a choice for it under leans in a card", p.Key.Text)
		}
	}
	for i, n := range c.entries("segments") {
		if i < len(c.sc.World.Shares) && c.sound(n) && c.sc.World.Shares[i] == 0 {
			c.doc.Warnf(keyPlace(n, "share"), "no-effect", "nobody belongs to the segment %q; give it a share, or remove it", c.sc.Segments[i].ID)
		}
	}
	for i, n := range c.entries("seats") {
		if i < len(c.sc.Seats) && c.sound(n) && c.sc.Seats[i].OnlyYouKnow == "" && c.sc.Seats[i].WorthAsking == "" {
			c.doc.Warnf(keyPlace(n, "id"), "bare-seat", "the seat %q brings nothing to the table; give it only_you_know or worth_asking", c.sc.Seats[i].ID)
		}
	}
	for i, n := range c.entries("elephants") {
		if i < len(c.sc.World.Rules.Elephants) && c.sound(n) {
			c.elephant(&c.sc.World.Rules.Elephants[i], &c.sc.Elephants[i], n)
		}
	}
}

func (c *checker) elephant(rule *sim.ElephantRule, text *Elephant, n *dialect.Node) {
	switch {
	case rule.Grip == 0:
		c.doc.Warnf(keyPlace(n, "grip"), "no-effect", "nobody holds the elephant %q; raise its grip, or remove it", rule.ID)
	case rule.Drags == [sim.NumLevers]float64{}:
		c.doc.Warnf(keyPlace(n, "drags"), "no-effect", "the elephant %q drags on nothing, so it makes no difference; give it drags", rule.ID)
	}
	if text.Hint == "" {
		c.doc.Warnf(keyPlace(n, "id"), "hint", "the elephant %q has no hint, which is shown while it is only suspected; add one", rule.ID)
	}
}
