package scenarios

import (
	"fmt"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// plan reads a year's plan: what it does not name stays as in before.
func (r *reader) plan(n *dialect.Node, what string, before sim.Plan) sim.Plan {
	place := words.At("plan")
	m := form.ReadAs(r.doc, n, place, what, place.Names())
	p := before
	if s := m.Choice("style"); s >= 0 {
		p.Style = sim.Style(s)
	}
	for l := range sim.NumLevers {
		switch n := m.At(l.ID()); {
		case n == nil:
		case n.Kind == dialect.Dict:
			p = p.Tune(l, r.effort(n, l, before.Effort(l, &r.sc.World.Rules)))
		default:
			p = p.With(l, r.levelOf(m, l))
		}
	}
	return r.work(m.At("elephants"), p)
}

// levelOf reads the level of a lever.
func (r *reader) levelOf(m fields, l sim.Lever) sim.Level {
	least := int(r.sc.World.Rules.Least[l])
	return sim.Level(m.Whole(l.ID(), least, int(m.Word(l.ID()).Hi), least))
}

// effort reads what a lever takes in place of a level: { days: 3.5, money: 12k }.
// What it does not name stays as in e.
func (r *reader) effort(n *dialect.Node, l sim.Lever, e sim.Effort) sim.Effort {
	f := form.ReadAs(r.doc, n, words.At("effort"), fmt.Sprintf("the effort for %s", l.ID()), effortWords(l))
	if len(n.Pairs) == 0 {
		r.doc.Errorf(n.Place, "missing", "the effort for %s says nothing; give it days, like { days: 3.5 }, or a level", l.ID())
	}
	if f.Has("days") {
		e.Days = daysOf(f)
	}
	if f.Has("money") {
		e.Money = sim.Money(f.Plain("money", 0)*float64(sim.Dollar) + 0.5)
	}
	if f.Has("amount") {
		e.Amount = sim.Permille(f.Plain("amount", 0)*1000 + 0.5)
	}
	if !l.TakesAmount() {
		e.Amount = 0
	}
	rules := &r.sc.World.Rules
	if least := rules.Levels[l][rules.Least[l]]; e.Days < least.Days || e.Amount < least.Amount {
		r.doc.Errorf(n.Place, "range", "%q cannot be set that low here; it takes at least %s", l.ID(), effortText(l, least))
	}
	return e
}

// effortWords returns the words that the effort for a lever can have.
func effortWords(l sim.Lever) []string {
	known := []string{"days"}
	if l.TakesMoney() {
		known = append(known, "money")
	}
	if l.TakesAmount() {
		known = append(known, "amount")
	}
	return known
}

// daysOf reads days a quarter, to a hundredth.
func daysOf(f fields) sim.Days { return sim.Days(f.Plain("days", 0)*float64(sim.Day) + 0.5) }

// work reads the work on elephants.
func (r *reader) work(n *dialect.Node, p sim.Plan) sim.Plan {
	work := words.At("work")
	m := form.ReadAs(r.doc, n, work, work.What, r.names.elephants)
	for e, id := range r.names.elephants {
		switch n := m.At(id); {
		case n == nil:
		case n.Kind == dialect.Dict:
			p = p.TuneElephant(e, daysOf(r.fields(n, "push")))
		default:
			p = p.WithElephant(e, sim.Level(m.Whole(id, int(work.Each.Lo), int(work.Each.Hi), 0)))
		}
	}
	return p
}
