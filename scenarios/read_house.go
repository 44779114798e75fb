package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/form"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

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
		w.Members = r.doc.Whole(p.Value, "members", words.LeastMembers, words.MostMembers, w.Members)
		if w.Years > 0 && w.Members*w.Years > words.MostMemberYears {
			r.doc.Errorf(p.Value.Place, "range", "over %d years there can be %d members at the most, or playing it again would take too long", w.Years, words.MostMemberYears/w.Years)
		}
		return
	case "board":
		r.startBoard(p)
		return
	case "renewal":
		return // is fitted when all else is read
	case "innovation", "revenue", "net", "vitality", "first_year_renewal", "attendance":
		r.doc.Warnf(p.Key.Place, "no-effect", "%q follows from the rest and cannot be set; this line changes nothing", word)
		return
	case "grip":
		r.doc.Errorf(p.Key.Place, "unknown-word", "the grip of an elephant stands where the elephant is listed, under elephants")
		return
	}
	t, why := r.names.target(word, words.Starts)
	if why != "" {
		if !r.doc.Stray(p) {
			r.doc.Errorf(p.Key.Place, "unknown-word", "%s", why)
			r.doc.SuggestWord(p.Key, "unknown-word", append(r.names.targets(words.Starts), words.At("start").Names()...))
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
	r.fields(p.Value, "board")
	for _, inner := range p.Value.Pairs {
		if word, known := full[inner.Key.Text]; known {
			r.startWith(word, inner)
		}
	}
}

func (r *reader) readLevers() {
	r.sc.World.LeadersSpend = permille(r.top.Plain("leaders_spend", 0))
	m := r.fields(r.top.At("levers"), "levers")
	for l := range sim.NumLevers {
		if n := m.At(l.ID()); n != nil {
			r.lever(l, n)
		}
	}
}

func (r *reader) lever(l sim.Lever, n *dialect.Node) {
	m := r.fields(n, "lever")
	r.sc.Levers[l] = Lever{m.Text("label"), m.Text("about")}
	rules := &r.sc.World.Rules
	if m.Has("least") {
		rules.Least[l] = sim.Level(m.Count("least", 0))
	}
	levels := &rules.Levels[l]
	r.perLevel(m, "days", func(level int, v float64) { levels[level].Days = sim.Days(v*float64(sim.Day) + 0.5) })
	r.perLevel(m, "money", func(level int, v float64) { levels[level].Money = sim.Money(v*float64(sim.Dollar) + 0.5) })
	r.perLevel(m, "amount", func(level int, v float64) { levels[level].Amount = sim.Permille(v*1000 + 0.5) })
}

// perLevel reads a row of the table of levels: a number for each level from 0 on.
func (r *reader) perLevel(m fields, word string, set func(level int, v float64)) {
	items := m.Entries(word)
	if w := m.Word(word); len(items) == w.Most {
		for level, n := range items {
			set(level, form.PlainNumber(r.doc, n, w, 0))
		}
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
	r.readLeast()
}

// readLeast refuses levers that cannot be set as low as what every year has: a year
// would come in which no plan fits, and the game could not go on.
func (r *reader) readLeast() {
	w := &r.sc.World
	least, pool := sim.Plan{Levels: w.Rules.Least}, w.Rules.Pool(w.Members)
	if later := w.Shift; later != nil {
		pool = min(pool, later.To.Pool(w.Members))
		if days, have := least.Days(&w.Rules).Float(), later.To.Leadership.DaysAQuarter; days > have {
			r.doc.Errorf(r.top.Place("levers"), "least", "the levers take at least %g days a quarter; from year %d on there are %g", days, later.Till+1, have)
		}
	}
	if money := least.Money(&w.Rules); money > pool {
		r.doc.Errorf(r.top.Place("levers"), "least", "the levers take at least $%.0f a year, and there can be a year with $%.0f", money.Float(), pool.Float())
	}
}
