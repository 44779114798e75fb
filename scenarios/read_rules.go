package scenarios

import (
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// readEra reads the era, or the two eras of a scenario in which the ground moves,
// and gives the world the rules that go with them.
func (r *reader) readEra() {
	s, eras := &r.sc, sim.EraIDs()
	s.Era = eras[len(eras)-1]
	n := r.top.At("era")
	if n != nil && n.Kind == dialect.Dict {
		r.readShift(n)
	} else if e := r.doc.OneOf(n, "era", eras); e >= 0 {
		s.Era = eras[e]
	}
	s.World.Rules = sim.Standard(s.Era)
}

// readShift reads a change of era: { from: industrial, to: knowledge, years: 3-6 }.
func (r *reader) readShift(n *dialect.Node) {
	s, eras := &r.sc, sim.EraIDs()
	m := r.fields(n, "shift")
	from, to := m.Choice("from"), m.Choice("to")
	first, last := r.readSpan(m)
	if from < 0 || to < 0 || first == 0 {
		return
	}
	s.Era, s.LaterEra = eras[from], eras[to]
	s.World.Shift = &sim.Shift{To: sim.Standard(eras[to]), From: first, Till: last}
}

// readSpan reads the years of a change of era, such as 3-6. It returns zeros
// where they are missing or wrong.
func (r *reader) readSpan(m fields) (first, last int) {
	n := m.At("years")
	text := m.Text("years")
	if n == nil || text == "" {
		return 0, 0
	}
	left, right, several := strings.Cut(text, "-")
	if !several {
		right = left
	}
	first, errFirst := strconv.Atoi(strings.TrimSpace(left))
	last, errLast := strconv.Atoi(strings.TrimSpace(right))
	switch {
	case errFirst != nil || errLast != nil:
		r.doc.Errorf(n.Place, "span", "the years of a change of era are the first and the last, like 3-6, or one year, like 6")
	case last < first:
		r.doc.Errorf(n.Place, "order", "year %d comes before year %d; write the earlier one first", last, first)
	case first < 1 || last > r.names.years:
		r.doc.Errorf(n.Place, "range", "the years of a change of era lie inside the game, from 1 to %d", r.names.years)
	default:
		return first, last
	}
	return 0, 0
}

// readRules reads what a scenario changes in the model itself.
func (r *reader) readRules() {
	n := r.top.At("rules")
	if n == nil {
		return
	}
	r.doc.AnyMap(n, words.At("rules").What)
	var seen []string
	for _, p := range n.Pairs {
		if r.doc.Stray(p) || slices.Contains(seen, p.Key.Text) {
			continue // faulted already
		}
		seen = append(seen, p.Key.Text)
		r.rule(p)
	}
}

// rule reads one parameter: a number, or { from: …, to: … } where the era
// changes.
func (r *reader) rule(p dialect.Pair) {
	key, w := p.Key.Text, &r.sc.World
	parameter, known := sim.ParameterByKey(key)
	if !known {
		hint := dialect.Hint(key, parameterKeys())
		if hint == "" {
			hint = "; realign model lists them all"
		}
		r.doc.Errorf(p.Key.Place, "unknown-word", "the model has no rule %q%s", key, hint)
		r.doc.SuggestWord(p.Key, "unknown-word", parameterKeys())
		return
	}
	if p.Value.Kind == dialect.Dict {
		r.movingRule(p.Value, &parameter)
		return
	}
	v, ok := r.setting(p.Value, &parameter)
	if !ok {
		return
	}
	parameter.Set(&w.Rules, v)
	if w.Shift != nil {
		parameter.Set(&w.Shift.To, v)
	}
}

// movingRule reads a parameter that moves while the era does.
func (r *reader) movingRule(n *dialect.Node, parameter *sim.Parameter) {
	m := r.fields(n, "moving")
	w := &r.sc.World
	switch {
	case w.Shift == nil:
		r.doc.Errorf(n.Place, "stays", "a rule moves only while the era does; write one number, or give the era from, to and years")
		return
	case strings.HasPrefix(parameter.Key, "start."):
		r.doc.Errorf(n.Place, "stays", "%q says how it begins and cannot move; write one number", parameter.Key)
		return
	}
	from, okFrom := r.setting(m.At("from"), parameter)
	to, okTo := r.setting(m.At("to"), parameter)
	if okFrom && okTo {
		parameter.Set(&w.Rules, from)
		parameter.Set(&w.Shift.To, to)
	}
}

// setting reads a parameter's value and holds it to the parameter's range.
func (r *reader) setting(n *dialect.Node, parameter *sim.Parameter) (float64, bool) {
	if n == nil {
		return 0, false
	}
	number, ok := r.doc.Number(n, parameter.Key)
	if !ok {
		return 0, false
	}
	if v := number.Value; !(v >= parameter.Lo && v <= parameter.Hi) {
		r.doc.Errorf(n.Place, "range", "%q (%s) lies from %s to %s", parameter.Key, parameter.Meaning, form.TrimNumber(parameter.Lo), form.TrimNumber(parameter.Hi))
		return 0, false
	}
	return number.Value, true
}

// parameterKeys returns the key of every rule of the model.
func parameterKeys() []string {
	var keys []string
	for _, p := range sim.Parameters() {
		keys = append(keys, p.Key)
	}
	return keys
}
