package scenarios

import (
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// usualQuarters is how long a temporary effect lasts where nothing is said.
const usualQuarters = 4

// changeable reports whether an effect can change q.
func changeable(q sim.Quantity) bool { return q.Changeable() }

// effects reads a group of effects, such as { reserves: +150k, trust: -3% }.
func (r *reader) effects(n *dialect.Node, what string) []sim.Effect {
	if n == nil {
		return nil
	}
	m := r.doc.AnyMap(n, what)
	length := words.At("effects").Word("for_quarters")
	quarters := m.Whole(length.Name, int(length.Lo), int(length.Hi), usualQuarters)
	var all []sim.Effect
	temporary := false
	for _, p := range n.Pairs {
		if p.Key.Text == "for_quarters" {
			continue
		}
		e, ok := r.effect(p, quarters)
		temporary = temporary || e.Target.Temporary() || !ok
		if ok {
			all = append(all, e)
		}
	}
	if m.Has("for_quarters") && !temporary {
		r.doc.Errorf(m.Place("for_quarters"), "quarters", "nothing here ends by itself; for_quarters goes with: %s", strings.Join(temporaries(), ", "))
	}
	return all
}

// temporaries lists the quantities on which an effect ends by itself.
func temporaries() []string {
	var ids []string
	for q := range sim.NumQuantities {
		if q.Temporary() && q.Changeable() {
			ids = append(ids, q.ID())
		}
	}
	return ids
}

func (r *reader) effect(p dialect.Pair, quarters int) (e sim.Effect, ok bool) {
	t, why := r.names.target(p.Key.Text, changeable)
	if why != "" {
		if !r.doc.Stray(p) {
			r.doc.Errorf(p.Key.Place, "unknown-word", "%s", why)
			r.doc.SuggestWord(p.Key, "unknown-word", r.names.targets(changeable))
		}
		return e, false
	}
	e.Target, e.Index = t.quantity, t.index
	number, ok := r.amount(p.Value, p.Key.Text, t.quantity)
	if !ok {
		return e, false
	}
	e.Amount, e.Set = number.Value, !number.Signed
	if r.isDealt {
		e.Amount = r.toScale(t.quantity, e.Amount)
	}
	if e.Target.Temporary() {
		e.Quarters = quarters
	}
	if e.Set && !words.Settable(t.quantity) {
		r.doc.Errorf(p.Value.Place, "sign", "an effect needs a sign: write +%s or -%s", p.Value.Text, p.Value.Text)
	}
	if number.Value == 0 && number.Signed {
		r.doc.Warnf(p.Value.Place, "no-effect", "%s changes nothing", p.Value.Text)
	}
	return e, true
}

// amount reads a number that suits q.
func (r *reader) amount(n *dialect.Node, what string, q sim.Quantity) (dialect.Number, bool) {
	number, ok := r.doc.Number(n, what)
	if !ok {
		return number, false
	}
	share, percent := q.Kind() == sim.ShareKind, number.Unit == dialect.Percent
	size := max(number.Value, -number.Value)
	switch {
	case share && !percent && size > 1:
		r.doc.Errorf(n.Place, "unit", "%q is a share; did you mean %s%%?", what, n.Text)
		if size <= 100 {
			r.doc.SuggestValue(n, "unit", n.Text+"%")
		}
	case percent && !share:
		r.doc.Errorf(n.Place, "unit", "%q is %s, not a share; write it without %%", what, fitsOf(q.Kind()))
	case number.Unit != dialect.NoUnit && q.Kind() == sim.PlainNumber:
		r.doc.Errorf(n.Place, "unit", "%q is a plain number; write it without %c", what, number.Unit)
	case !(size <= words.MostOf(q)):
		r.doc.Errorf(n.Place, "range", "%q can be changed by %s at most", what, mostText(q))
	default:
		r.odd(n, what, q, size)
		return number, true
	}
	return number, false
}

// odd warns of an amount that can be used and is probably another than was meant.
func (r *reader) odd(n *dialect.Node, what string, q sim.Quantity, size float64) {
	switch q.Kind() {
	case sim.ShareKind:
		if size == 1 && !strings.HasSuffix(n.Text, "%") {
			r.doc.Warnf(n.Place, "whole", "%q is a share, and %s is 100%% of it; did you mean %s%%?", what, n.Text, n.Text)
		}
	case sim.MoneyKind, sim.PeopleKind:
		r.doc.WarnGrouped(n, what)
	}
}

func mostText(q sim.Quantity) string {
	switch q.Kind() {
	case sim.ShareKind:
		return "100%"
	case sim.MoneyKind:
		return "1000M"
	default:
		return form.TrimNumber(words.MostOf(q))
	}
}

// later reads effects that come some years after a choice: { 2: { … } }.
func (r *reader) later(n *dialect.Node) []sim.Delayed {
	if n == nil {
		return nil
	}
	r.doc.AnyMap(n, "later")
	each := words.At("later").Each
	var all []sim.Delayed
	for _, p := range n.Pairs {
		years := r.doc.Whole(p.Key, "later", int(each.Lo), int(each.Hi), 1)
		if effects := r.effects(p.Value, "the effects after some years"); len(effects) > 0 {
			all = append(all, sim.Delayed{Quarters: years * sim.QuartersAYear, Effects: effects})
		}
	}
	return all
}
