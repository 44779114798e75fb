package scenarios

import (
	"math"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// shareSlack is how far shares may miss 100 % by rounding.
const shareSlack = 0.005

// standardSegments are what members are told apart by where a scenario does not
// say.
var standardSegments = []Segment{
	{"starters", "Starters", ""}, {"specialists", "Specialists", ""}, {"managers", "Managers", ""},
	{"owners", "Owners", ""}, {"elders", "Elders", ""},
}

func (r *reader) readSegments() {
	items := r.top.Entries("segments")
	if len(items) == 0 {
		r.sc.Segments = standardSegments
	}
	var shares []float64
	sum := 0.0
	for _, n := range items {
		m := r.fields(n, "segment")
		s := Segment{m.ID("id"), m.Text("name"), m.Text("about")}
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
	m := r.fields(r.top.At("advisors"), "advisors")
	for d := range sim.NumDepartments {
		r.sc.Advisors[d] = m.Text(d.ID())
	}
}

func (r *reader) readElephants() {
	rules := &r.sc.World.Rules
	standard := rules.Elephants
	items := r.top.Entries("elephants")
	if !r.top.Has("elephants") {
		r.sc.Elephants = standardElephants
		for _, e := range standard {
			r.names.elephants = append(r.names.elephants, e.ID)
		}
		return
	}
	rules.Elephants = nil
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
	m := r.fields(n, "elephant")
	id := m.ID("id")
	text, known := standardElephant(id)
	rule, _ := standardRule(standard, id)
	if !known {
		m.Require("belief", "family", "grip", "cost", "drags")
	}
	text.ID, rule.ID = id, id
	if m.Has("belief") {
		text.Belief = m.Text("belief")
	}
	if m.Has("hint") {
		text.Hint = m.Text("hint")
	}
	if f := m.Choice("family"); f >= 0 {
		text.Family = Families[f]
	}
	rule.Grip = m.Share("grip", rule.Grip)
	rule.Cost = m.Plain("cost", rule.Cost)
	if m.Has("drags") {
		rule.Drags = r.drags(m.At("drags"))
	}
	return text, rule
}

// drags reads what an elephant takes from the return of investments.
func (r *reader) drags(n *dialect.Node) (drags [sim.NumLevers]float64) {
	m := r.fields(n, "drags")
	for l := range sim.NumLevers {
		if l.Connects() {
			drags[l] = m.Share(l.ID(), 0)
		}
	}
	return drags
}
