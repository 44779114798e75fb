package scenarios

import (
	"math"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// The least and the most segments, and how far shares may miss 100 % by
// rounding.
const (
	leastSegments = 2
	mostSegments  = 8
	shareSlack    = 0.005
)

// standardSegments are what members are told apart by where a scenario does not
// say.
var standardSegments = []Segment{
	{"starters", "Starters", ""}, {"specialists", "Specialists", ""}, {"managers", "Managers", ""},
	{"owners", "Owners", ""}, {"elders", "Elders", ""},
}

func (r *reader) readSegments() {
	items := r.top.List("segments")
	if len(items) == 0 {
		r.sc.Segments = standardSegments
	}
	if n := len(items); n == 1 || n > mostSegments {
		r.doc.Errorf(r.top.Place("segments"), "count", "there are %d to %d segments; here are %d", leastSegments, mostSegments, n)
	}
	var shares []float64
	sum := 0.0
	for _, n := range items {
		m := r.doc.Map(n, "a segment", "id", "name", "about", "share")
		m.Require("id", "name")
		s := Segment{m.ID("id"), m.Line("name", 24), m.Line("about", adviceCells)}
		r.names.segments = r.unique(r.names.segments, s.ID, m.Place("id"), "segment")
		r.sc.Segments = append(r.sc.Segments, s)
		if m.Has("share") {
			shares = append(shares, m.Share("share", 0))
			sum += shares[len(shares)-1]
		}
	}
	w := &r.sc.World
	w.Rules.Segments = len(r.sc.Segments)
	switch {
	case len(items) == 0:
		for _, s := range standardSegments {
			r.names.segments = append(r.names.segments, s.ID)
		}
	case len(shares) == 0:
	case len(shares) != len(items):
		r.doc.Errorf(r.top.Place("segments"), "share", "give every segment a share, or none")
	case !(math.Abs(sum-1) <= shareSlack):
		r.doc.Errorf(r.top.Place("segments"), "share", "the shares of the segments add up to %.4g%%, not 100%%", 100*sum)
	default:
		w.Shares = shares
	}
}

// readAdvisors reads who speaks for each department.
func (r *reader) readAdvisors() {
	var ids []string
	for d := range sim.NumDepartments {
		ids = append(ids, d.ID())
	}
	m := r.doc.Map(r.top.At("advisors"), "the list of advisors", ids...)
	for d := range sim.NumDepartments {
		r.sc.Advisors[d] = m.Line(d.ID(), 30)
	}
}

func (r *reader) readElephants() {
	rules := &r.sc.World.Rules
	standard := rules.Elephants
	items := r.top.List("elephants")
	if !r.top.Has("elephants") {
		r.sc.Elephants = standardElephants
		for _, e := range standard {
			r.names.elephants = append(r.names.elephants, e.ID)
		}
		return
	}
	rules.Elephants = nil
	if len(items) > sim.MaxElephants {
		r.doc.Errorf(items[sim.MaxElephants].Place, "count", "at most %d elephants fit into a house", sim.MaxElephants)
		items = items[:sim.MaxElephants]
	}
	for _, n := range items {
		text, rule := r.elephant(n, standard)
		r.names.elephants = r.unique(r.names.elephants, text.ID, n.Place, "elephant")
		r.sc.Elephants = append(r.sc.Elephants, text)
		rules.Elephants = append(rules.Elephants, rule)
	}
}

// elephant reads one elephant. What is left out of a standard one stays as it
// is; one of the author's own needs everything.
func (r *reader) elephant(n *dialect.Node, standard []sim.ElephantRule) (Elephant, sim.ElephantRule) {
	m := r.doc.Map(n, "an elephant", "id", "belief", "family", "hint", "grip", "cost", "drags")
	m.Require("id")
	id := m.ID("id")
	text, known := standardElephant(id)
	rule, _ := standardRule(standard, id)
	if !known {
		m.Require("belief", "family", "grip", "cost", "drags")
	}
	text.ID, rule.ID = id, id
	if m.Has("belief") {
		text.Belief = m.Line("belief", labelCells+10)
	}
	if m.Has("hint") {
		text.Hint = m.Line("hint", adviceCells)
	}
	if f := m.OneOf("family", Families); f >= 0 {
		text.Family = Families[f]
	}
	rule.Grip = m.Share("grip", rule.Grip)
	if m.Has("cost") {
		rule.Cost = r.between(m.At("cost"), "cost", 0, 30, rule.Cost)
	}
	if m.Has("drags") {
		rule.Drags = r.drags(m.At("drags"))
	}
	return text, rule
}

// drags reads what an elephant takes from the return of investments.
func (r *reader) drags(n *dialect.Node) (drags [sim.NumLevers]float64) {
	var ids []string
	for l := range sim.NumLevers {
		if l.Connects() {
			ids = append(ids, l.ID())
		}
	}
	m := r.doc.Map(n, "the list of drags", ids...)
	for l := range sim.NumLevers {
		if l.Connects() {
			drags[l] = m.Share(l.ID(), 0)
		}
	}
	return drags
}

// between reads a plain number in a range.
func (r *reader) between(n *dialect.Node, what string, lo, hi, otherwise float64) float64 {
	number, ok := r.doc.Number(n, what)
	if !ok {
		return otherwise
	}
	if number.Unit == dialect.Percent || !(number.Value >= lo && number.Value <= hi) {
		r.doc.Errorf(n.Place, "range", "%q is a number from %g to %g", what, lo, hi)
		return otherwise
	}
	return number.Value
}
