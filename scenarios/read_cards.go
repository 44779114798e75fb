package scenarios

import (
	"slices"
	"strconv"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// The most and fewest choices of a card.
const (
	leastChoices = 2
	mostChoices  = 4
)

// collectNames notes the ids of cards, choices and endings before conditions are
// read that refer to them. What is wrong with an id is faulted later.
func (r *reader) collectNames() {
	for _, n := range append(slices.Clone(itemsOf(r.top.At("cards"))), r.dealt.cards...) {
		r.names.cards = append(r.names.cards, valueOf(n, "id"))
		var choices []string
		for _, c := range itemsOf(fieldOf(n, "choices")) {
			choices = append(choices, valueOf(c, "id"))
		}
		r.names.choices = append(r.names.choices, choices)
	}
	for _, n := range itemsOf(r.top.At("endings")) {
		r.names.endings = append(r.names.endings, valueOf(n, "id"))
	}
}

func itemsOf(n *dialect.Node) []*dialect.Node {
	if n == nil {
		return nil
	}
	return n.Items
}

func fieldOf(n *dialect.Node, word string) *dialect.Node {
	for _, p := range n.Pairs {
		if p.Key.Text == word {
			return p.Value
		}
	}
	return nil
}

func valueOf(n *dialect.Node, word string) string {
	if f := fieldOf(n, word); f != nil {
		return f.Text
	}
	return ""
}

func (r *reader) readCards() {
	if r.top.Has("cards") && len(r.top.List("cards")) == 0 {
		r.doc.Errorf(r.top.Place("cards"), "missing", "a scenario needs cards; add one")
	}
	ids := r.addCards(r.top.List("cards"), nil)
	own := r.doc
	r.doc, r.isDealt = r.dealt.doc, true
	r.addCards(r.dealt.cards, ids)
	r.doc, r.isDealt = own, false
}

// addCards reads cards. It returns the ids seen so far.
func (r *reader) addCards(items []*dialect.Node, ids []string) []string {
	for _, n := range items {
		text, card, m := r.card(n)
		ids = r.unique(ids, card.ID, m.Place("id"), "card")
		r.sc.Cards = append(r.sc.Cards, text)
		r.sc.World.Cards = append(r.sc.World.Cards, card)
	}
	return ids
}

func (r *reader) card(n *dialect.Node) (Card, sim.Card, dialect.Map) {
	r.fill(n)
	m := r.doc.Map(n, "a card", "id", "eras", "title", "year", "quarter", "when", "chance", "once", "forced_only",
		"advisors", "teaches", "text", "trainer_note", "choices")
	m.Require("id", "title", "text", "choices")
	text := Card{
		ID:          m.ID("id"),
		Title:       m.Line("title", titleCells),
		Text:        m.Prose("text", cardCells),
		TrainerNote: m.Prose("trainer_note", noteCells),
		Teaches:     r.teaches(m),
		Advisors:    r.advice(m.At("advisors")),
	}
	card := sim.Card{
		ID:         text.ID,
		Year:       m.Whole("year", 1, r.names.years, 0),
		Quarter:    m.Whole("quarter", 1, sim.QuartersAYear, 0),
		When:       r.condition(m.At("when"), "when"),
		Chance:     permille(m.Share("chance", 1)),
		Repeats:    !m.Switch("once", true),
		ForcedOnly: m.Switch("forced_only", false),
	}
	r.eras(m)
	if card.Year > 0 && m.Has("when") {
		r.doc.Errorf(m.Place("when"), "both", "a card comes in a year or when a condition holds, not both; put year >= %d into the condition", card.Year)
	}
	if !m.Has("year") && !m.Has("when") && !card.ForcedOnly {
		r.doc.Errorf(m.Place("id"), "missing", `a card needs "year", "when" or "forced_only"; add one, or it never comes up by plan`)
	}
	if card.Year > 0 && card.Quarter == 0 && m.Has("chance") {
		card.Quarter = 1 // otherwise chance would be asked anew every quarter
	}
	text.Choices, card.Choices = r.choices(m)
	return text, card, m
}

// eras checks in which eras a card of the deck can come up. A card of the
// scenario's own is in the scenario's era.
func (r *reader) eras(m dialect.Map) {
	if m.Has("eras") && !r.isDealt {
		r.doc.Errorf(m.Place("eras"), "eras", `"eras" is for cards of the deck; leave it out`)
	}
	for _, n := range m.List("eras") {
		r.doc.OneOf(n, "eras", sim.EraIDs())
	}
}

// permille returns a share in thousandths.
func permille(share float64) sim.Permille { return sim.Permille(share*1000 + 0.5) }

// teaches reads which objectives a card serves and which elephants it is about.
func (r *reader) teaches(m dialect.Map) []string {
	var known, ids []string
	for _, o := range r.sc.Objectives {
		known = append(known, o.ID)
	}
	known = append(known, r.names.elephants...)
	for _, n := range m.List("teaches") {
		id := r.doc.ID(n, "teaches")
		if id != "" && !slices.Contains(known, id) {
			r.doc.Errorf(n.Place, "reference", "there is no objective or elephant %q%s", id, dialect.Hint(id, known))
		}
		ids = append(ids, id)
	}
	return ids
}

// advice reads what departments say to a card: a sentence for each, or only who
// is asked.
func (r *reader) advice(n *dialect.Node) []Advisor {
	if n == nil {
		return nil
	}
	var all []Advisor
	if n.Kind == dialect.List {
		for _, item := range n.Items {
			if d, ok := r.department(item); ok {
				all = append(all, Advisor{Department: d, Name: r.sc.Advisors[d]})
			}
		}
		return all
	}
	r.doc.AnyMap(n, "the advice")
	for _, p := range n.Pairs {
		says := r.doc.Text1(p.Value, p.Key.Text, adviceCells)
		d, ok := r.department(p.Key)
		if !ok {
			continue
		}
		if r.isDealt && r.sc.Advisors[d] == "" && r.sc.Advisors != [sim.NumDepartments]string{} {
			continue // where some have a name, only they speak
		}
		if r.sc.Advisors[d] == "" && !r.isDealt {
			r.doc.Errorf(p.Key.Place, "reference", "nobody speaks for %q; name somebody under advisors at the top of the file", d)
		}
		all = append(all, Advisor{d, r.sc.Advisors[d], says})
	}
	return all
}

func (r *reader) department(n *dialect.Node) (sim.Department, bool) {
	var ids []string
	for d := range sim.NumDepartments {
		ids = append(ids, d.ID())
	}
	i := r.doc.OneOf(n, "a department", ids)
	return sim.Department(i), i >= 0
}

func (r *reader) choices(m dialect.Map) (texts []Choice, choices []sim.CardChoice) {
	items := m.List("choices")
	if n := len(items); m.IsList("choices") && (n < leastChoices || n > mostChoices) {
		r.doc.Errorf(m.Place("choices"), "count", "a card has %d to %d choices; here are %d", leastChoices, mostChoices, n)
	}
	var ids []string
	for _, n := range items {
		c := r.doc.Map(n, "a choice", "id", "label", "needs", "now", "later", "reply", "price")
		c.Require("id", "label")
		text := Choice{c.ID("id"), c.Line("label", labelCells), c.Prose("reply", replyCells), c.Line("price", priceCells)}
		ids = r.unique(ids, text.ID, c.Place("id"), "choice")
		choice := sim.CardChoice{
			ID:    text.ID,
			Needs: r.condition(c.At("needs"), "needs"),
			Now:   r.effects(c.At("now"), "the effects of a choice"),
			Later: r.later(c.At("later")),
		}
		if len(choice.Now) == 0 && len(choice.Later) == 0 && text.Price == "" && text.ID != "" {
			r.doc.Warnf(c.Place("id"), "no-effect", "choice %q changes nothing and costs nothing; give it an effect, or say its price", text.ID)
		}
		texts, choices = append(texts, text), append(choices, choice)
	}
	if len(choices) > 0 && !slices.ContainsFunc(choices, func(c sim.CardChoice) bool { return c.Needs == nil }) {
		r.doc.Warnf(m.Place("choices"), "closed", "every choice needs something; where nothing holds, the card cannot be answered and does not come up")
	}
	return texts, choices
}

// trimNumber writes a number without needless zeros.
func trimNumber(v float64) string { return strconv.FormatFloat(v, 'f', -1, 64) }
