package scenarios

import (
	"regexp"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/possible"
	"example.com/realign/scenarios/words"
	"example.com/realign/sim"
)

// Check reads a scenario and says what is wrong with it, as [Parse] does, and
// besides what is spelled well and probably not meant: what can never happen,
// what makes no difference, what is missing that a trainer will want.
func Check(file string, data []byte) []Fault {
	r, doc := parse(file, data)
	if r.sc.ID != "" || len(r.sc.Cards) > 0 {
		r.check()
	}
	return doc.Faults()
}

// check looks at everything that could be read.
func (r *reader) check() {
	c := &checker{r, possible.Game{From: 1, Till: r.sc.World.Years, Rules: &r.sc.World.Rules}, nil}
	c.language()
	c.whatCanCome()
	c.cards()
	c.shocks()
	c.endings()
	c.objectives()
	c.people()
	c.debrief()
	c.era()
}

// A checker looks at a scenario that has been read. Of what holds an error it
// says nothing more: most of that would only repeat the error.
type checker struct {
	*reader
	game possible.Game // while it is played
	can  []bool        // by card: whether it can come up
}

// sound reports whether nothing in n has been faulted.
func (c *checker) sound(n *dialect.Node) bool { return n != nil && !c.doc.BadWithin(n) }

// entries returns the entries of a list at the top of the file.
func (c *checker) entries(word string) []*dialect.Node { return itemsOf(c.top.At(word)) }

// tagged is how a language is written: en, es, pt-BR.
var tagged = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// language warns of a language that nobody can tell, so that the game would say that
// this world is written in another.
func (c *checker) language() {
	if n := c.top.At("language"); c.sound(n) && !tagged.MatchString(c.sc.Language) {
		c.doc.Warnf(n.Place, "language", "a language is written like en or es, and not %q", c.sc.Language)
	}
}

// whatCanCome finds out which cards can come up. A card that waits for another
// can only after that one; two that wait for each other never do.
func (c *checker) whatCanCome() {
	cards := c.sc.World.Cards
	c.can = make([]bool, len(cards))
	c.game.Comes = func(card int) bool { return c.can[card] }
	c.game.Chosen = func(card, choice int) bool {
		return c.game.Holds(cards[card].Choices[choice].Needs)
	}
	for again := true; again; {
		again = false
		for i := range cards {
			k := &cards[i]
			if !c.can[i] && (k.ForcedOnly || k.Chance > 0 && c.game.Holds(k.When)) {
				c.can[i], again = true, true
			}
		}
	}
}

// over returns what is known when the last year is over.
func (c *checker) over() *possible.Game {
	g := c.game
	g.From, g.Till = g.Till+1, g.Till+1
	return &g
}

// ever returns what is known at any time, until it is over.
func (c *checker) ever() *possible.Game {
	g := c.game
	g.Till++
	return &g
}

// node returns a word's value in a group, or the group where it has none.
func node(n *dialect.Node, word string) *dialect.Node {
	if f := fieldOf(n, word); f != nil {
		return f
	}
	return n
}

// zero notes a condition that divides by something that can be 0.
func (c *checker) zero(e *sim.Expr, n *dialect.Node, word string) {
	if c.game.DividesByZero(e) {
		c.doc.Notef(node(n, word).Place, "zero", "where what is divided by is 0, this is unknown and does not hold")
	}
}

// era warns of a change of era in which nothing changes.
func (c *checker) era() {
	n := c.top.At("era")
	if n == nil || n.Kind != dialect.Dict || !c.sound(n) || c.sc.Era != c.sc.LaterEra {
		return
	}
	for _, p := range pairsOf(c.top.At("rules")) {
		if p.Value.Kind == dialect.Dict {
			return
		}
	}
	c.doc.Warnf(n.Place, "no-effect", "the era turns into itself and no rule moves, so nothing changes; let a rule move, or write %s: %s", "era", c.sc.Era)
}

func pairsOf(n *dialect.Node) []dialect.Pair {
	if n == nil {
		return nil
	}
	return n.Pairs
}

// debrief warns of a debrief that leaves out what makes one land.
func (c *checker) debrief() {
	n := c.top.At("debrief")
	if !c.sound(n) {
		return
	}
	for _, phase := range []Phase{Feel, What, NowWhat} {
		if len(c.sc.Debrief.Questions[phase]) == 0 {
			c.doc.Warnf(keyPlace(n, "questions"), "debrief", "a debrief without questions under %q does not land; add one", words.Phases[phase])
		}
	}
}

// keyPlace returns where a word stands in a group, or the group where it does
// not.
func keyPlace(n *dialect.Node, word string) dialect.Place {
	for _, p := range pairsOf(n) {
		if p.Key.Text == word {
			return p.Key.Place
		}
	}
	return n.Place
}
