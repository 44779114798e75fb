package scenarios

import (
	"fmt"
	"slices"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// A function is something a condition can ask with a bracket behind its name.
type function struct {
	name string
	like string // how it is written
	read func(p *conditionParser) (sim.Expr, fits)
}

// functions lists what conditions can ask.
func functions() []function {
	return []function{
		{"trend", "trend(engagement, 4)", (*conditionParser).trend},
		{"level", "level(listening)", (*conditionParser).level},
		{"happened", "happened(card-id)", (*conditionParser).happened},
		{"chose", `chose("card-id/choice-id")`, (*conditionParser).chose},
		{"named", "named(elephant-id)", func(p *conditionParser) (sim.Expr, fits) {
			return p.ask(sim.OpNamed, "elephant", p.names.elephants), fitsTruth
		}},
		{"confronted", "confronted(elephant-id)", func(p *conditionParser) (sim.Expr, fits) {
			return p.ask(sim.OpConfronted, "elephant", p.names.elephants), fitsTruth
		}},
		{"share", "share(segment-id)", func(p *conditionParser) (sim.Expr, fits) {
			return p.ask(sim.OpShareOf, "segment", p.names.segments), fitsShare
		}},
	}
}

// expectations lists what expectations can ask, of many games at once.
func expectations() []function {
	return []function{
		{"median", "median(members)", (*conditionParser).median},
		{"wins", "wins(ending-id)", (*conditionParser).wins},
	}
}

func (p *conditionParser) call(s symbol) piece {
	known := functions()
	if p.expecting {
		known = expectations()
	}
	i := slices.IndexFunc(known, func(f function) bool { return f.name == s.text })
	if i < 0 {
		var words []string
		for _, f := range known {
			words = append(words, f.name)
		}
		p.fail(s.at, "unknown-name", "there is nothing to ask called %q%s", s.text, dialect.Hint(s.text, words))
		p.meant(s.at, s.text, dialect.Obvious(s.text, words))
		return piece{at: s.at, end: s.end}
	}
	p.next() // the opening bracket
	expr, f := known[i].read(p)
	end := p.symbols[0]
	if !p.takes(")") {
		p.fail(end.at, "bracket", "%s is written like %s", s.text, known[i].like)
	}
	return piece{expr: expr, fits: f, at: s.at, end: end.end}
}

// readable reports whether a condition can ask for q.
func readable(q sim.Quantity) bool { return q.Readable() }

func (p *conditionParser) quantity(s symbol) piece {
	t, why := p.names.target(s.text, readable)
	if why != "" {
		p.fail(s.at, "unknown-name", "%s", p.minusHint(s.text, why))
		p.meant(s.at, s.text, dialect.Obvious(s.text, p.names.targets(readable)))
	}
	expr := sim.Expr{Op: sim.OpRead, Quantity: t.quantity, Index: t.index}
	return piece{expr: expr, fits: fitsOf(t.quantity.Kind()), at: s.at, end: s.end}
}

// minusHint recognises a minus that was read as part of a name.
func (p *conditionParser) minusHint(text, why string) string {
	before, after, found := strings.Cut(text, "-")
	if !found {
		return why
	}
	if _, wrong := p.names.target(before, readable); wrong != "" {
		return why
	}
	return fmt.Sprintf("put spaces around a minus: %s - %s", before, after)
}

func (p *conditionParser) trend() (sim.Expr, fits) {
	s := p.next()
	f, known := sim.FigureByID(s.text)
	if !known || s.kind != symbolName {
		var ids []string
		for f := range sim.NumFigures {
			ids = append(ids, f.ID())
		}
		p.fail(s.at, "unknown-name", "trend asks for a figure of the years; %q is none%s", s.text, dialect.Hint(s.text, ids))
		p.meant(s.at, s.text, dialect.Obvious(s.text, ids))
		return sim.Expr{}, fitsPlain
	}
	if at := p.symbols[0].at; !p.takes(",") {
		p.fail(at, "syntax", "trend needs a number of years, like trend(%s, 4)", s.text)
	}
	n := p.next()
	years, err := dialect.ParseNumber(n.text)
	whole := int(years.Value)
	if n.kind != symbolNumber || err != nil || years.Unit != dialect.NoUnit || float64(whole) != years.Value || whole < 1 || whole > p.names.years {
		p.fail(n.at, "range", "the years of a trend are a whole number from 1 to %d", p.names.years)
	}
	q := sim.Quantity(f)
	return sim.Expr{Op: sim.OpTrend, Quantity: q, Years: whole}, fitsOf(q.Kind())
}

func (p *conditionParser) level() (sim.Expr, fits) {
	return p.ask(sim.OpLevel, "lever", sim.LeverIDs()), fitsPlain
}

func (p *conditionParser) happened() (sim.Expr, fits) {
	return p.ask(sim.OpHappened, "card", p.names.cards), fitsTruth
}

// ask reads an id, with or without quotes, and returns an operation on it.
func (p *conditionParser) ask(op sim.Op, what string, ids []string) sim.Expr {
	s := p.next()
	i := slices.Index(ids, s.text)
	if i < 0 || s.kind != symbolName && s.kind != symbolQuoted {
		hint := dialect.Hint
		if what == "elephant" {
			hint = elephantHint
		}
		p.fail(s.at, "reference", "there is no %s %q%s", what, s.text, hint(s.text, ids))
		if s.kind == symbolName {
			p.meant(s.at, s.text, dialect.Obvious(s.text, ids))
		}
		i = 0
	}
	return sim.Expr{Op: op, Index: i}
}

func (p *conditionParser) chose() (sim.Expr, fits) {
	s := p.next()
	card, choice, both := strings.Cut(s.text, "/")
	if s.kind != symbolQuoted || !both {
		p.fail(s.at, "syntax", `chose is written like chose("card-id/choice-id"), in quotes`)
		return sim.Expr{}, fitsTruth
	}
	c := slices.Index(p.names.cards, card)
	if c < 0 {
		p.fail(s.at, "reference", "there is no card %q%s", card, dialect.Hint(card, p.names.cards))
		return sim.Expr{}, fitsTruth
	}
	k := slices.Index(p.names.choices[c], choice)
	if k < 0 {
		p.fail(s.at, "reference", "card %q has no choice %q%s", card, choice, dialect.Hint(choice, p.names.choices[c]))
	}
	return sim.Expr{Op: sim.OpChose, Index: c, Choice: k}, fitsTruth
}
