package scenarios

import (
	"slices"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

func (r *reader) readShocks() {
	var ids []string
	for _, n := range r.top.List("shocks") {
		m := r.doc.Map(n, "a shock", "id", "year", "quarter", "chance", "when", "text", "change")
		m.Require("id", "year", "quarter", "text", "change")
		text := Shock{m.ID("id"), m.Prose("text", replyCells)}
		ids = r.unique(ids, text.ID, m.Place("id"), "shock")
		r.sc.Shocks = append(r.sc.Shocks, text)
		r.sc.World.Shocks = append(r.sc.World.Shocks, sim.Shock{
			ID:      text.ID,
			Year:    m.Whole("year", 1, r.names.years, 1),
			Quarter: m.Whole("quarter", 1, sim.QuartersAYear, 1),
			Chance:  permille(m.Share("chance", 1)),
			When:    r.condition(m.At("when"), "when"),
			Change:  r.effects(m.At("change"), "the change"),
		})
	}
}

func (r *reader) readObjectives() {
	var ids []string
	for _, n := range r.top.List("objectives") {
		m := r.doc.Map(n, "an objective", "id", "text", "seen_when")
		m.Require("id", "text")
		o := Objective{m.ID("id"), m.Line("text", lineCells), r.condition(m.At("seen_when"), "seen_when")}
		ids = r.unique(ids, o.ID, m.Place("id"), "objective")
		r.sc.Objectives = append(r.sc.Objectives, o)
	}
}

// readEndings reads the endings. The first whose condition holds is a run's;
// those that the engine sets itself have words only.
func (r *reader) readEndings() {
	var ids []string
	closed := ""
	for _, n := range r.top.List("endings") {
		m := r.doc.Map(n, "an ending", "id", "when", "otherwise", "title", "text")
		m.Require("id", "title")
		e := Ending{m.ID("id"), m.Line("title", titleCells), m.Prose("text", endingCells)}
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
	if closed == "" && len(ids) > 0 {
		r.doc.Warnf(r.top.Place("endings"), "otherwise", "no ending has otherwise: yes; where no condition holds, the run ends in plain words")
	}
}

// setByEngine faults a condition on an ending that needs none.
func (r *reader) setByEngine(m dialect.Map, id string) {
	for _, word := range []string{"when", "otherwise"} {
		if m.Has(word) {
			r.doc.Errorf(m.Place(word), "both", "%q comes by itself when its time has come; leave out %q", id, word)
		}
	}
}

// otherwise reports whether an ending always holds.
func (r *reader) otherwise(m dialect.Map) bool {
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
	for _, n := range r.top.List("seats") {
		m := r.doc.Map(n, "a seat", "id", "title", "duty", "only_you_know", "worth_asking")
		m.Require("id", "title", "duty")
		s := Seat{m.ID("id"), m.Line("title", nameCells), m.Line("duty", lineCells), m.Prose("only_you_know", replyCells), m.Line("worth_asking", lineCells)}
		ids = r.unique(ids, s.ID, m.Place("id"), "seat")
		r.sc.Seats = append(r.sc.Seats, s)
	}
}

func (r *reader) readDebrief() {
	n := r.top.At("debrief")
	if n == nil {
		return
	}
	m := r.doc.Map(n, "the debrief", "what_if", "questions")
	m.Require("questions")
	questions := r.doc.Map(m.At("questions"), "the group of questions", phaseIDs...)
	d := &r.sc.Debrief
	for phase, id := range phaseIDs {
		for _, q := range questions.List(id) {
			d.Questions[phase] = append(d.Questions[phase], r.doc.Text1(q, id, lineCells))
		}
	}
	for _, phase := range []Phase{Feel, What, NowWhat} {
		if len(d.Questions[phase]) == 0 {
			r.doc.Warnf(m.Place("questions"), "debrief", "a debrief without questions under %q does not land; add one", phase)
		}
	}
	for _, item := range m.List("what_if") {
		r.whatIf(item)
	}
}

func (r *reader) whatIf(n *dialect.Node) {
	m := r.doc.Map(n, "a what-if", "title", "change")
	m.Require("title", "change")
	w := WhatIf{Title: m.Line("title", lineCells)}
	change := r.doc.Map(m.At("change"), "the change", "card", "choose")
	change.Require("card", "choose")
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
func (r *reader) reference(m dialect.Map, word string, ids []string) int {
	n := m.At(word)
	id := m.ID(word)
	if n == nil || id == "" {
		return -1
	}
	i := slices.Index(ids, id)
	if i < 0 {
		r.doc.Errorf(n.Place, "reference", "there is no %q %q%s", word, id, dialect.Hint(id, ids))
	}
	return i
}

// AnyPolicy stands for every leader: each must satisfy the expectation.
const AnyPolicy = "any"

// policies are the leaders that can play an expectation.
var policies = []string{
	AnyPolicy, "administrator", "enthusiast", "benchmarker", "controller", "steward", "politician",
	"craftsman", "relationship", "drifter", "random", "adaptive",
}

func (r *reader) readExpectations() {
	for _, n := range r.top.List("expect") {
		m := r.doc.Map(n, "an expectation", "about", "policy", "that")
		m.Require("about", "that")
		e := Expectation{About: m.Line("about", lineCells), Policy: policies[0]}
		if p := m.OneOf("policy", policies); p >= 0 {
			e.Policy = policies[p]
		}
		if that := m.At("that"); that != nil {
			e.That = strings.Join(strings.Fields(m.Line("that", maxCondition)), " ")
			if fault := checkExpectation(that.Text, &r.names); fault != nil {
				r.doc.Errorf(r.doc.Inside(that, fault.offset), fault.code, "%s", fault.message)
			}
		}
		r.sc.Expect = append(r.sc.Expect, e)
	}
}
