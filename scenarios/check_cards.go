package scenarios

import (
	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// cards looks at the scenario's own cards. Those of the deck are held by the
// deck's test.
func (c *checker) cards() {
	for i, n := range c.entries("cards") {
		if i < len(c.sc.Cards) && c.sound(n) {
			c.card(i, n)
		}
	}
}

func (c *checker) card(i int, n *dialect.Node) {
	text, card := &c.sc.Cards[i], &c.sc.World.Cards[i]
	switch {
	case c.can[i]:
	case card.Chance == 0:
		c.doc.Warnf(keyPlace(n, "chance"), "never", "with a chance of 0%% the card %q never comes up; raise it, or remove the card", card.ID)
	default:
		c.doc.Warnf(node(n, "when").Place, "never", "this condition cannot hold in %d years of play, so the card %q never comes up; change it", c.sc.World.Years, card.ID)
	}
	c.zero(card.When, n, "when")
	c.ignored(card, n)
	c.voices(text, n)
	for k, answer := range itemsOf(fieldOf(n, "choices")) {
		c.choice(text, card, k, answer)
	}
	c.open(card, n)
	c.worse(text, card, n)
}

// ignored warns of words that make no difference to a card that only a trainer
// puts.
func (c *checker) ignored(card *sim.Card, n *dialect.Node) {
	if !card.ForcedOnly {
		return
	}
	for _, word := range []string{"year", "quarter", "when", "chance", "once"} {
		if fieldOf(n, word) != nil {
			c.doc.Warnf(keyPlace(n, word), "ignored", "only a trainer puts this card, so %q makes no difference; remove one of the two", word)
		}
	}
}

func (c *checker) choice(text *Card, card *sim.Card, k int, n *dialect.Node) {
	choice := &card.Choices[k]
	if free(text, card, k) {
		c.doc.Warnf(keyPlace(n, "id"), "no-effect", "choice %q changes nothing and costs nothing; give it an effect, or say its price", choice.ID)
	}
	if !c.game.Holds(choice.Needs) {
		c.doc.Warnf(node(n, "needs").Place, "never", "this condition cannot hold, so nobody can ever answer %q; change it", choice.ID)
	}
	c.zero(choice.Needs, n, "needs")
	if text.Choices[k].Reply == "" {
		c.doc.Notef(keyPlace(n, "id"), "reply", "choice %q has no reply; a sentence of what came of it is worth having", choice.ID)
	}
}

// free reports whether an answer changes nothing and costs nothing.
func free(text *Card, card *sim.Card, k int) bool {
	return len(card.Choices[k].Now) == 0 && len(card.Choices[k].Later) == 0 && text.Choices[k].Price == ""
}

// open warns of a card that can find every answer closed.
func (c *checker) open(card *sim.Card, n *dialect.Node) {
	for i := range card.Choices {
		if card.Choices[i].Needs == nil {
			return
		}
	}
	c.doc.Warnf(keyPlace(n, "choices"), "closed", "every choice needs something; where nothing holds, the card cannot be answered and does not come up")
}

// worse warns of an answer that another one beats or equals in everything that
// is written down.
func (c *checker) worse(text *Card, card *sim.Card, n *dialect.Node) {
	answers := itemsOf(fieldOf(n, "choices"))
	for i := range card.Choices {
		for j := range card.Choices {
			if i == j || free(text, card, j) || !c.game.Implies(card.Choices[i].Needs, card.Choices[j].Needs) {
				continue // the other is faulted already, or may be closed where this one is open
			}
			switch better, equal := weigh(&card.Choices[j], &card.Choices[i]); {
			case equal && i > j && len(changes(&card.Choices[i])) > 0:
				c.doc.Warnf(keyPlace(answers[i], "id"), "same", "choice %q changes exactly what %q does; let them differ", card.Choices[i].ID, card.Choices[j].ID)
			case better:
				c.doc.Warnf(keyPlace(answers[i], "id"), "dominated", "choice %q is worse than %q in everything it changes; give it something that speaks for it", card.Choices[i].ID, card.Choices[j].ID)
			}
		}
	}
}
