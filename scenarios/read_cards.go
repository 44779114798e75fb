package scenarios

import (
	"slices"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// collectNames notes the ids of cards, choices and endings before conditions are
// read that refer to them. What is wrong with an id is faulted later.
func (r *reader) collectNames() {
	for _, n := range append(slices.Clone(itemsOf(r.top.At("cards"))), r.dealt.cards...) {
		r.names.cards = append(r.names.cards, idOf(n))
		var choices []string
		for _, c := range itemsOf(fieldOf(n, "choices")) {
			choices = append(choices, idOf(c))
		}
		r.names.choices = append(r.names.choices, choices)
	}
	for _, n := range itemsOf(r.top.At("endings")) {
		r.names.endings = append(r.names.endings, idOf(n))
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

func idOf(n *dialect.Node) string {
	if f := fieldOf(n, "id"); f != nil {
		return f.Text
	}
	return ""
}

func (r *reader) readCards() {
	ids := r.addCards(r.top.Entries("cards"), nil)
	own := r.doc
	r.doc, r.isDealt = r.dealt.doc, true
	r.addCards(r.dealt.cards, ids)
	r.doc, r.isDealt = own, false
	r.dealtBadly()
}

// dealtBadly tells of cards of the deck that turn out not to fit after all.
func (r *reader) dealtBadly() {
	if r.dealt.doc == r.doc {
		return // told where they stand
	}
	for _, f := range r.dealt.doc.Faults() {
		if f.Level == Error {
			r.doc.Errorf(r.top.Place("deck"), "left-out", "a card of the deck does not fit here: %s; take the deck without it", f.Message)
		}
	}
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

func (r *reader) card(n *dialect.Node) (Card, sim.Card, fields) {
	r.fill(n)
	m := r.fields(n, "card")
	text := Card{
		ID:          m.ID("id"),
		Title:       m.Text("title"),
		Text:        m.Sentences("text"),
		TrainerNote: m.Sentences("trainer_note"),
		Teaches:     r.teaches(m),
		Advisors:    r.advice(m.At("advisors")),
	}
	card := sim.Card{
		ID:         text.ID,
		Year:       r.year(m, 0),
		Quarter:    m.Count("quarter", 0),
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
	r.leans(&text, m.At("leans"), m.At("advisors"))
	return text, card, m
}

// eras checks in which eras a card of the deck can come up. A card of the
// scenario's own is in the scenario's era.
func (r *reader) eras(m fields) {
	if m.Has("eras") && !r.isDealt {
		r.doc.Errorf(m.Place("eras"), "eras", `"eras" is for cards of the deck; leave it out`)
	}
	for _, n := range m.Entries("eras") {
		r.doc.OneOf(n, "eras", m.Word("eras").Values)
	}
}

// year reads the year in which something comes, inside the game.
func (r *reader) year(m fields, otherwise int) int {
	return m.Whole("year", int(m.Word("year").Lo), r.names.years, otherwise)
}

// permille returns a share in thousandths.
func permille(share float64) sim.Permille { return sim.Permille(share*1000 + 0.5) }

// teaches reads which objectives a card serves and which elephants it is about.
func (r *reader) teaches(m fields) []string {
	var known, ids []string
	for _, o := range r.sc.Objectives {
		known = append(known, o.ID)
	}
	known = append(known, r.names.elephants...)
	for _, n := range m.Entries("teaches") {
		id := r.doc.ID(n, "teaches")
		if id != "" && !slices.Contains(known, id) {
			r.doc.Errorf(n.Place, "reference", "there is no objective or elephant %q%s", id, elephantHint(id, known))
			r.doc.SuggestWord(n, "reference", known)
		}
		ids = append(ids, id)
	}
	return ids
}

func (r *reader) choices(m fields) (texts []Choice, choices []sim.CardChoice) {
	var ids []string
	for _, n := range m.Entries("choices") {
		c := r.fields(n, "choice")
		text := Choice{c.ID("id"), c.Text("label"), c.Sentences("reply"), c.Text("price")}
		ids = r.unique(ids, text.ID, c.Place("id"), "choice")
		choice := sim.CardChoice{
			ID:    text.ID,
			Needs: r.condition(c.At("needs"), "needs"),
			Now:   r.effects(c.At("now"), "the effects of a choice"),
			Later: r.later(c.At("later")),
		}
		texts, choices = append(texts, text), append(choices, choice)
	}
	return texts, choices
}
