package report

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Heat is a map of tables by something else. What a field means stands in it;
// the hatch only lets the eye compare.
type Heat struct {
	Columns []string
	Rows    []HeatRow
}

// A HeatRow is what one table did.
type HeatRow struct {
	Table  string
	Fields []Field
}

// A Field is a place of the map. Hatch is from 0 for none to [mostHatch].
type Field struct {
	Text  string
	Hatch int
}

const mostHatch = 4

// hatchOf returns the hatch of a share in per cent.
func hatchOf(percent int) int { return min(max(percent, 0)*(mostHatch+1)/100, mostHatch) }

// cards maps the tables by the cards that any of them met, with the letter of
// the answer, and tells the letters.
func (c *class) cards() (*Heat, []Asked) {
	sc := &c.tables[0].Replayed.Scenario
	met := c.met()
	if len(met) == 0 {
		return nil, nil
	}
	h := &Heat{}
	var legend []Asked
	for n, card := range met {
		h.Columns = append(h.Columns, itoa(n+1))
		legend = append(legend, asked(n+1, &sc.Cards[card]))
	}
	for i, e := range c.tables {
		row := HeatRow{Table: c.names[i], Fields: make([]Field, len(met))}
		for _, a := range answers(e) {
			at := slices.IndexFunc(met, func(card int) bool { return sc.Cards[card].ID == a.Card })
			k := slices.IndexFunc(sc.Cards[met[at]].Choices, func(x scenarios.Choice) bool { return x.ID == a.Choice })
			row.Fields[at] = Field{letter(k), min(k, mostHatch)}
		}
		h.Rows = append(h.Rows, row)
	}
	return h, legend
}

// met returns the cards that were answered, in the order of the scenario.
func (c *class) met() (cards []int) {
	sc := &c.tables[0].Replayed.Scenario
	for i := range sc.Cards {
		for _, e := range c.tables {
			if slices.ContainsFunc(answers(e), func(a saves.AnswerRecord) bool { return a.Card == sc.Cards[i].ID }) {
				cards = append(cards, i)
				break
			}
		}
	}
	return cards
}

func answers(e *Entry) (all []saves.AnswerRecord) {
	for _, r := range e.Replayed.Choices {
		if a, ok := r.(saves.AnswerRecord); ok {
			all = append(all, a)
		}
	}
	return all
}

func asked(number int, card *scenarios.Card) Asked {
	a := Asked{Number: number, Title: say.Text(card.Title)}
	for k := range card.Choices {
		a.Answers = append(a.Answers, say.Textf("%s: %s", letter(k), say.Text(card.Choices[k].Label)))
	}
	return a
}

func letter(k int) string { return string(rune('A' + k)) }

// yearColumns names the years that any table has played.
func (c *class) yearColumns() (names []string) {
	most := 0
	for i := range c.tables {
		most = max(most, len(c.years(i)))
	}
	for year := range most {
		names = append(names, itoa(year+1))
	}
	return names
}

// calendar maps the tables by the years, with the part of the planned days that
// went into the annual cycle.
func (c *class) calendar() *Heat {
	h := &Heat{Columns: c.yearColumns()}
	for i, e := range c.tables {
		row := HeatRow{Table: c.names[i], Fields: make([]Field, len(h.Columns))}
		for year := range c.years(i) {
			share := tell.CalendarShare(c.years(i)[year:year+1], &e.Replayed.Scenario.World.Rules)
			row.Fields[year] = Field{itoa(share) + "%", hatchOf(share)}
		}
		h.Rows = append(h.Rows, row)
	}
	return h
}

// levers maps the tables by what is more than the annual cycle: the first year in
// which each was set higher than in the standing plan. The earlier, the denser.
func (c *class) levers() (*Heat, []string) {
	sc := &c.tables[0].Replayed.Scenario
	h := &Heat{}
	var names []string
	for l := range sim.NumLevers {
		if l.Group() != sim.AnnualCycle {
			names = append(names, tell.LeverLabel(sc, l))
			h.Columns = append(h.Columns, itoa(len(names)))
		}
	}
	for i := range c.tables {
		row := HeatRow{Table: c.names[i]}
		for l := range sim.NumLevers {
			if l.Group() != sim.AnnualCycle {
				row.Fields = append(row.Fields, firstSet(c.years(i), l, &sc.World))
			}
		}
		h.Rows = append(h.Rows, row)
	}
	return h, names
}

// firstSet tells the first year in which a lever took more than in the standing
// plan.
func firstSet(years []sim.Year, l sim.Lever, w *sim.World) Field {
	standing := w.Plan.Effort(l, &w.Rules)
	for i := range years {
		e := years[i].Plan.Effort(l, &w.Rules)
		if e.Days > standing.Days || e.Money > standing.Money {
			return Field{itoa(years[i].Number), mostHatch - i*mostHatch/w.Years}
		}
	}
	return Field{}
}

// votes maps the tables by the years, with how divided the first votes of the
// year were: the votes that did not go to the answer with most votes.
func (c *class) votes() *Heat {
	h := &Heat{Columns: c.yearColumns()}
	any := false
	for i, e := range c.tables {
		row := HeatRow{Table: c.names[i], Fields: make([]Field, len(h.Columns))}
		for year := range row.Fields {
			if divided, voted := dividedIn(e.Replayed.Ballots, year+1); voted {
				row.Fields[year] = Field{itoa(divided) + "%", hatchOf(divided)}
				any = true
			}
		}
		h.Rows = append(h.Rows, row)
	}
	if !any {
		return nil
	}
	return h
}

// dividedIn returns how divided the first votes of a year were, in per cent.
func dividedIn(ballots []saves.BallotRecord, year int) (divided int, voted bool) {
	votes, against := 0, 0
	for _, b := range ballots {
		if b.Year != year {
			continue
		}
		all, most := 0, 0
		for _, t := range b.First {
			all += t.Votes()
			most = max(most, t.Votes())
		}
		votes, against = votes+all, against+all-most
	}
	if votes == 0 {
		return 0, false
	}
	return (100*against + votes/2) / votes, true
}

// goals maps the tables by what could be seen, and when it was.
func (c *class) goals() (*Heat, []string) {
	objectives := c.tables[0].Replayed.Scenario.Objectives
	if len(objectives) == 0 {
		return nil, nil
	}
	h := &Heat{}
	var texts []string
	for n, o := range objectives {
		h.Columns = append(h.Columns, itoa(n+1))
		texts = append(texts, say.Text(o.Text))
	}
	for i := range c.tables {
		row := HeatRow{Table: c.names[i], Fields: make([]Field, len(objectives))}
		for n, s := range c.seen(i) {
			row.Fields[n] = goalField(s)
		}
		h.Rows = append(h.Rows, row)
	}
	return h, texts
}

func goalField(s debrief.Seen) Field {
	switch s.When {
	case debrief.SeenEarly:
		return Field{say.Textf("early, year %s", itoa(s.Year)), mostHatch}
	case debrief.SeenLate:
		return Field{say.Textf("late, year %s", itoa(s.Year)), 2}
	case debrief.NotSeen:
		return Field{Text: say.Text("not seen")}
	}
	return Field{Text: say.Text("yours to say")}
}
