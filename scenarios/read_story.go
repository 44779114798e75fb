package scenarios

import (
	"slices"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

func (r *reader) readShocks() {
	var ids []string
	for _, n := range r.top.Entries("shocks") {
		m := r.fields(n, "shock")
		text := Shock{m.ID("id"), m.Sentences("text")}
		ids = r.unique(ids, text.ID, m.Place("id"), "shock")
		r.sc.Shocks = append(r.sc.Shocks, text)
		r.sc.World.Shocks = append(r.sc.World.Shocks, sim.Shock{
			ID:      text.ID,
			Year:    r.year(m, 1),
			Quarter: m.Count("quarter", 1),
			Chance:  permille(m.Share("chance", 1)),
			When:    r.condition(m.At("when"), "when"),
			Change:  r.effects(m.At("change"), "the change"),
		})
	}
}

func (r *reader) readObjectives() {
	var ids []string
	for _, n := range r.top.Entries("objectives") {
		m := r.fields(n, "objective")
		o := Objective{m.ID("id"), m.Text("text"), r.condition(m.At("seen_when"), "seen_when")}
		ids = r.unique(ids, o.ID, m.Place("id"), "objective")
		r.sc.Objectives = append(r.sc.Objectives, o)
	}
}

// readEndings reads the endings. The first whose condition holds is a run's;
// those that the engine sets itself have words only.
func (r *reader) readEndings() {
	var ids []string
	closed := ""
	for _, n := range r.top.Entries("endings") {
		m := r.fields(n, "ending")
		e := Ending{m.ID("id"), m.Text("title"), m.Sentences("text")}
		ids = r.unique(ids, e.ID, m.Place("id"), "ending")
		r.sc.Endings = append(r.sc.Endings, e)
		if e.ID == sim.EndingDismissed || e.ID == sim.EndingInsolvent {
			r.setByEngine(m, e.ID)
			continue
		}
		if closed != "" {
			r.doc.Errorf(m.Place("id"), "unreachable", "this ending comes after %q, which always holds; move it up", closed)
		}
		if r.otherwise(m) {
			closed = e.ID
		}
		r.sc.World.Endings = append(r.sc.World.Endings, sim.Ending{ID: e.ID, When: r.condition(m.At("when"), "when")})
	}
}

// setByEngine faults a condition on an ending that needs none.
func (r *reader) setByEngine(m fields, id string) {
	for _, word := range []string{"when", "otherwise"} {
		if m.Has(word) {
			r.doc.Errorf(m.Place(word), "both", "%q comes by itself when its time has come; leave out %q", id, word)
		}
	}
}

// otherwise reports whether an ending always holds.
func (r *reader) otherwise(m fields) bool {
	always := m.Switch("otherwise", false)
	switch {
	case always && m.Has("when"):
		r.doc.Errorf(m.Place("otherwise"), "both", `an ending has "when" or "otherwise", not both`)
	case !always && !m.Has("when"):
		r.doc.Errorf(m.Place("id"), "missing", `an ending needs "when" with a condition, or otherwise: yes`)
	}
	return always
}

func (r *reader) readSeats() {
	var ids []string
	for _, n := range r.top.Entries("seats") {
		m := r.fields(n, "seat")
		s := Seat{m.ID("id"), m.Text("title"), m.Text("duty"), m.Sentences("only_you_know"), m.Text("worth_asking"), m.Count("votes", 1)}
		ids = r.unique(ids, s.ID, m.Place("id"), "seat")
		r.sc.Seats = append(r.sc.Seats, s)
	}
}

func (r *reader) readDebrief() {
	n := r.top.At("debrief")
	if n == nil {
		return
	}
	m := r.fields(n, "debrief")
	questions := r.fields(m.At("questions"), "questions")
	d := &r.sc.Debrief
	for phase, id := range words.Phases {
		d.Questions[phase] = questions.Texts(id)
	}
	for _, item := range m.Entries("what_if") {
		r.whatIf(item)
	}
}

func (r *reader) whatIf(n *dialect.Node) {
	m := r.fields(n, "what-if")
	w := WhatIf{Title: m.Text("title")}
	change := r.fields(m.At("change"), "change")
	card := r.reference(change, "card", r.names.cards)
	if card < 0 {
		return
	}
	choice := r.reference(change, "choose", r.names.choices[card])
	w.Card, w.Choice = card, choice
	r.sc.Debrief.WhatIf = append(r.sc.Debrief.WhatIf, w)
}

// reference reads an id that stands elsewhere in the file and returns its index
// there, or -1.
func (r *reader) reference(m fields, word string, ids []string) int {
	n := m.At(word)
	id := m.ID(word)
	if n == nil || id == "" {
		return -1
	}
	i := slices.Index(ids, id)
	if i < 0 {
		r.doc.Errorf(n.Place, "reference", "there is no %q %q%s", word, id, dialect.Hint(id, ids))
		r.doc.SuggestWord(n, "reference", ids)
	}
	return i
}

func (r *reader) readExpectations() {
	for _, n := range r.top.Entries("expect") {
		m := r.fields(n, "expectation")
		e := Expectation{About: m.Text("about"), Policy: words.Policies[0]}
		if p := m.Choice("policy"); p >= 0 {
			e.Policy = words.Policies[p]
		}
		if that := m.At("that"); that != nil {
			e.That = strings.Join(strings.Fields(m.Line("that", words.LongestCondition)), " ")
			if fault := checkExpectation(that.Text, &r.names); fault != nil {
				r.wrong(that, fault)
			}
		}
		r.sc.Expect = append(r.sc.Expect, e)
	}
}
