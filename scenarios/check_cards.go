package scenarios

import (
	"example.com/realign/scenarios/clean"
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
	c.ignored(card, n)
	c.voices(text, n)
	for k, answer := range itemsOf(fieldOf(n, "choices")) {
		c.choice(text, &card.Choices[k], k, answer)
	}
	c.open(card, n)
	c.worse(card, n)
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

// The space of a scene on the smallest screen: its rows without heading, date
// and footer, and what a line of text or of advice may take of its columns.
const (
	sceneRows     = 18
	textColumns   = 76
	adviceColumns = 72
	leastName     = 17 // the department behind an advisor's name
)

// voices warns of advisors without words, and of a scene that needs scrolling
// before everyone has spoken.
func (c *checker) voices(text *Card, n *dialect.Node) {
	rows := clean.Rows(text.Text, textColumns)
	for _, a := range text.Advisors {
		if a.Says == "" {
			c.doc.Warnf(keyPlace(n, "advisors"), "silent", "%s is asked and says nothing; write a sentence behind %s", a.Department, a.Department)
		}
		rows += (leastName + clean.Cells(a.Name+a.Says) + adviceColumns - 1) / adviceColumns
	}
	if rows > sceneRows {
		c.doc.Warnf(keyPlace(n, "advisors"), "crowded", "the scene takes %d lines and a small screen shows %d at once; let fewer people speak, or shorten them", rows, sceneRows)
	}
}

func (c *checker) choice(text *Card, choice *sim.CardChoice, k int, n *dialect.Node) {
	if len(choice.Now) == 0 && len(choice.Later) == 0 && text.Choices[k].Price == "" {
		c.doc.Warnf(keyPlace(n, "id"), "no-effect", "choice %q changes nothing and costs nothing; give it an effect, or say its price", choice.ID)
	}
	if !c.game.Holds(choice.Needs) {
		c.doc.Warnf(node(n, "needs").Place, "never", "this condition cannot hold, so nobody can ever answer %q; change it", choice.ID)
	}
	if text.Choices[k].Reply == "" {
		c.doc.Notef(keyPlace(n, "id"), "reply", "choice %q has no reply; a sentence of what came of it is worth having", choice.ID)
	}
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
func (c *checker) worse(card *sim.Card, n *dialect.Node) {
	answers := itemsOf(fieldOf(n, "choices"))
	for i := range card.Choices {
		for j := range card.Choices {
			if i == j || !c.game.Implies(card.Choices[i].Needs, card.Choices[j].Needs) {
				continue // the other may be closed where this one is open
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
