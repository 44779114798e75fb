package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// The least and the most members at the start.
const (
	leastMembers = 100
	mostMembers  = 1_000_000
	// mostMemberYears keeps a game so small that a save of it can be played again
	// in seconds.
	mostMemberYears = 4_000_000
)

// starts reports whether the start can set q: what is a stock and does not end
// by itself. The grip of elephants and what chapters are stand where they are
// listed.
func starts(q sim.Quantity) bool {
	return q.Changeable() && !q.Temporary() && q != sim.LeadershipDays && q != sim.Grip && q != sim.Quantity(sim.Members) && q.Index() != sim.PerChapter
}

// readStart reads the opening state as changes to the era's standard.
func (r *reader) readStart() {
	n := r.top.At("start")
	if n == nil {
		return
	}
	r.doc.AnyMap(n, "the start")
	for _, p := range n.Pairs {
		r.startWith(p.Key.Text, p)
	}
}

func (r *reader) startWith(word string, p dialect.Pair) {
	w := &r.sc.World
	switch word {
	case "members":
		w.Members = r.doc.Whole(p.Value, "members", leastMembers, mostMembers, w.Members)
		if w.Years > 0 && w.Members*w.Years > mostMemberYears {
			r.doc.Errorf(p.Value.Place, "range", "over %d years there can be %d members at the most, or playing it again would take too long", w.Years, mostMemberYears/w.Years)
		}
		return
	case "board":
		r.startBoard(p)
		return
	case "renewal", "innovation", "revenue", "net", "vitality", "first_year_renewal", "attendance":
		r.doc.Warnf(p.Key.Place, "no-effect", "%q follows from the rest and cannot be set; this line changes nothing", word)
		return
	case "grip":
		r.doc.Errorf(p.Key.Place, "unknown-word", "the grip of an elephant stands where the elephant is listed, under elephants")
		return
	}
	t, why := r.names.target(word, starts)
	if why != "" {
		if !r.doc.Stray(p) {
			r.doc.Errorf(p.Key.Place, "unknown-word", "%s", why)
		}
		return
	}
	number, ok := r.amount(p.Value, word, t.quantity)
	if !ok {
		return
	}
	if number.Signed {
		r.doc.Errorf(p.Value.Place, "sign", "the start says where %q stands; leave out the sign", word)
		return
	}
	w.Start = append(w.Start, sim.Effect{Target: t.quantity, Index: t.index, Amount: number.Value, Set: true})
}

// startBoard reads what is known of the board in one place: board: { support:
// 62%, mindset: 8% }.
func (r *reader) startBoard(p dialect.Pair) {
	full := map[string]string{"support": "board_support", "mindset": "mindset.board", "capability": "capability.board"}
	r.doc.Map(p.Value, "the board", "support", "mindset", "capability")
	for _, inner := range p.Value.Pairs {
		if word, known := full[inner.Key.Text]; known {
			r.startWith(word, inner)
		}
	}
}

func (r *reader) readLevers() {
	m := r.doc.Map(r.top.At("levers"), "the list of levers", sim.LeverIDs()...)
	for l := range sim.NumLevers {
		if n := m.At(l.ID()); n != nil {
			r.lever(l, n)
		}
	}
}

func (r *reader) lever(l sim.Lever, n *dialect.Node) {
	m := r.doc.Map(n, "a lever", "label", "about", "least", "days", "money", "amount")
	r.sc.Levers[l] = Lever{m.Line("label", nameCells), m.Line("about", adviceCells)}
	rules := &r.sc.World.Rules
	if m.Has("least") {
		rules.Least[l] = sim.Level(m.Whole("least", 0, int(sim.MaxLevel), 0))
	}
	levels := &rules.Levels[l]
	r.perLevel(m, "days", 45, func(level int, v float64) { levels[level].Days = sim.Days(v*float64(sim.Day) + 0.5) })
	r.perLevel(m, "money", 10e6, func(level int, v float64) { levels[level].Money = sim.Money(v*float64(sim.Dollar) + 0.5) })
	r.perLevel(m, "amount", 10, func(level int, v float64) { levels[level].Amount = sim.Permille(v*1000 + 0.5) })
}

// perLevel reads a row of the table of levels: four numbers, from level 0 to 3.
func (r *reader) perLevel(m dialect.Map, word string, most float64, set func(level int, v float64)) {
	if !m.Has(word) {
		return
	}
	items := m.List(word)
	if len(items) != int(sim.MaxLevel)+1 {
		r.doc.Errorf(m.Place(word), "count", "%q is a list of four numbers, for the levels 0 to 3", word)
		return
	}
	for level, n := range items {
		set(level, r.between(n, word, 0, most, 0))
	}
}

// readStandingPlan reads the plan from which the first year starts.
func (r *reader) readStandingPlan() {
	w := &r.sc.World
	for l := range sim.NumLevers {
		w.Plan.Levels[l] = max(w.Plan.Levels[l], w.Rules.Least[l])
	}
	if n := r.top.At("plan"); n != nil {
		w.Plan = r.plan(n, "the plan", w.Plan)
	}
	days, have := w.Plan.Days(&w.Rules).Float(), w.Rules.Leadership.DaysAQuarter
	if days > have {
		r.doc.Errorf(r.top.Place("plan"), "days", "the standing plan takes %g days a quarter; there are %g", days, have)
	}
}

// plan reads a year's plan: what it does not name stays as in before.
func (r *reader) plan(n *dialect.Node, what string, before sim.Plan) sim.Plan {
	m := r.doc.Map(n, what, append([]string{"style", "elephants"}, sim.LeverIDs()...)...)
	p := before
	var styles []string
	for s := range sim.NumStyles {
		styles = append(styles, s.ID())
	}
	if s := m.OneOf("style", styles); s >= 0 {
		p.Style = sim.Style(s)
	}
	for l := range sim.NumLevers {
		if m.Has(l.ID()) {
			p = p.With(l, r.levelOf(m, l))
		}
	}
	elephants := r.doc.Map(m.At("elephants"), "the list of elephants", r.names.elephants...)
	for e, id := range r.names.elephants {
		if elephants.Has(id) {
			p = p.WithElephant(e, sim.Level(elephants.Whole(id, 0, int(sim.MaxLevel), 0)))
		}
	}
	return p
}

func (r *reader) levelOf(m dialect.Map, l sim.Lever) sim.Level {
	least := r.sc.World.Rules.Least[l]
	return sim.Level(m.Whole(l.ID(), int(least), int(sim.MaxLevel), int(least)))
}
