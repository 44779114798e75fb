package scenarios

import (
	"embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/scenarios/words"
)

// The decks hold cards that speak of any association. A scenario takes one with
// the word deck.
//
//go:embed deck/*.yaml
var decks embed.FS

// commonDeck is the one deck there is.
const commonDeck = "common"

// dealtHeading begins the part of a scenario's text that the game writes: the
// cards that were dealt to it. With them the text stays the same world when the
// deck changes.
const dealtHeading = "\n# Dealt by the game from the common deck. A file of your own needs no such part: the line deck: common brings it.\ndealt:\n"

// A LeftOut is a card of the deck that a scenario does not get, and why.
type LeftOut struct{ Card, Why string }

// A dealing is how cards of a deck come to a scenario.
type dealing struct {
	doc   *dialect.Document // where the cards stand
	cards []*dialect.Node
	text  string // what the text of the scenario gains; empty where it has it already
}

// deal gives the scenario the cards of its deck that fit it. A text that holds
// the cards it was dealt keeps them.
func (r *reader) deal() {
	r.dealt = dealing{doc: r.doc}
	if r.top.Has("dealt") {
		if !r.top.Has("deck") {
			r.doc.Errorf(r.top.Place("dealt"), "dealt", `"dealt" is what the game writes for a scenario with a "deck"; move these cards to "cards"`)
		}
		r.dealt.cards = r.top.Entries("dealt")
		return
	}
	if !r.top.Has("deck") {
		return
	}
	take, ok := r.readDeck(r.top.At("deck"))
	if !ok {
		return
	}
	d := commonCards()
	r.dealt.doc = d.doc.Again()
	var text strings.Builder
	text.WriteString(dealtHeading)
	for _, c := range d.cards {
		if why := r.misfit(c, take); why != "" {
			r.sc.LeftOut = append(r.sc.LeftOut, LeftOut{c.id, why})
			continue
		}
		r.dealt.cards = append(r.dealt.cards, c.node.Clone())
		text.WriteString(c.text)
	}
	r.dealt.text = text.String()
	if len(r.doc.Text)+len(r.dealt.text) > dialect.MaxBytes {
		r.doc.Errorf(r.top.Place("deck"), "too-big", "with the cards of the deck the scenario is larger than 1 MB; shorten it")
	}
}

// A taking is which cards of a deck a scenario asks for.
type taking struct{ without, only []*dialect.Node }

func (r *reader) readDeck(n *dialect.Node) (t taking, ok bool) {
	if n.Kind == dialect.Scalar {
		return t, r.doc.OneOf(n, "deck", words.At("scenario").Word("deck").Values) >= 0
	}
	m := r.fields(n, "deck")
	ok = m.Choice("take") >= 0
	if m.Has("without") && m.Has("only") {
		r.doc.Errorf(m.Place("only"), "both", `a deck is taken "without" some cards or with "only" some, not both`)
	}
	var ids []string
	for _, c := range deckCards() {
		ids = append(ids, c.id)
	}
	t.without, t.only = r.cardsNamed(m, "without", ids), r.cardsNamed(m, "only", ids)
	if m.Has("only") && t.only == nil {
		t.only = []*dialect.Node{}
	}
	return t, ok
}

func (r *reader) cardsNamed(m fields, word string, ids []string) []*dialect.Node {
	items := m.Entries(word)
	for _, n := range items {
		if id := r.doc.ID(n, word); id != "" && !slices.Contains(ids, id) {
			r.doc.Errorf(n.Place, "reference", "the deck has no card %q%s", id, dialect.Hint(id, ids))
			r.doc.SuggestWord(n, "reference", ids)
		}
	}
	return items
}

// misfit returns why a card of the deck is not dealt, or "". A card that speaks
// of what the scenario lacks is found by reading it there.
func (r *reader) misfit(c deckCard, t taking) string {
	named := func(items []*dialect.Node) int {
		return slices.IndexFunc(items, func(n *dialect.Node) bool { return n.Text == c.id })
	}
	only := named(t.only)
	switch {
	case named(t.without) >= 0, t.only != nil && only < 0:
		return "the scenario does without it"
	case slices.Contains(r.ownCards(), c.id):
		return "the scenario has its own card of that name"
	}
	why := ""
	switch eras := c.eras; {
	case len(eras) > 0 && !slices.Contains(eras, r.sc.Era) && !slices.Contains(eras, r.sc.LaterEra):
		why = fmt.Sprintf("it belongs to another era: %s", strings.Join(eras, ", "))
	default:
		why = r.unreadable(c)
	}
	if why != "" && only >= 0 {
		r.doc.Warnf(t.only[only].Place, "left-out", "the card %q does not fit here and is left out: %s", c.id, why)
	}
	return why
}

// unreadable returns the first thing that keeps a card of the deck from being
// read in this scenario.
func (r *reader) unreadable(c deckCard) string {
	for _, e := range standardElephants {
		if strings.Contains(c.text, e.ID) && !slices.Contains(r.names.elephants, e.ID) {
			return fmt.Sprintf("it is about the elephant %q, which this house does not have", e.ID)
		}
	}
	trial := &reader{doc: commonCards().doc.Again(), sc: r.sc, names: r.names, isDealt: true}
	trial.card(c.node.Clone())
	for _, f := range trial.doc.Faults() {
		if f.Level == Error {
			return f.Message
		}
	}
	return ""
}

func (r *reader) ownCards() []string {
	var ids []string
	for _, n := range itemsOf(r.top.At("cards")) {
		ids = append(ids, idOf(n))
	}
	return ids
}

// A cardDeck is a file of cards.
type cardDeck struct {
	doc   *dialect.Document
	cards []deckCard
}

// A deckCard is a card as it stands in a deck.
type deckCard struct {
	id   string
	eras []string // in which it can come up; empty for all
	text string   // its lines, with the last line's end
	node *dialect.Node
}

// commonCards returns the common deck, which is read once.
var commonCards = sync.OnceValue(cutDeck)

// cutDeck cuts the common deck into its cards. That it can be read is held by a
// test.
func cutDeck() cardDeck {
	data, err := decks.ReadFile("deck/" + commonDeck + ".yaml")
	if err != nil {
		data = nil // it is embedded
	}
	d := cardDeck{doc: dialect.Read(commonDeck+".yaml", data)}
	if d.doc.Root == nil {
		return d
	}
	lines := strings.SplitAfter(string(d.doc.Text), "\n")
	items := itemsOf(fieldOf(d.doc.Root, "cards"))
	for i, n := range items {
		end := len(lines)
		if i+1 < len(items) {
			end = items[i+1].Line - 1
		}
		text := strings.TrimRight(strings.Join(lines[n.Line-1:end], ""), "\n")
		c := deckCard{id: idOf(n), text: text + "\n", node: n}
		for _, e := range itemsOf(fieldOf(n, "eras")) {
			c.eras = append(c.eras, e.Text)
		}
		d.cards = append(d.cards, c)
	}
	return d
}

// deckCards returns the cards of the common deck.
func deckCards() []deckCard { return commonCards().cards }

// String returns the card and the reason on a line.
func (l LeftOut) String() string { return fmt.Sprintf("%s: %s", l.Card, l.Why) }
