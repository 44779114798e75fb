package seat

import (
	"cmp"
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// This file is what is always at hand: one's card, what was said, one's game, help.

// The keys in the help that take a raised hand down, and that raise it.
const (
	takesDown = "a"
	raises    = "?"
)

func (m *Model) shortcuts() []ui.Shortcut {
	if !m.arrived() {
		return nil
	}
	return []ui.Shortcut{
		{Key: "y", Does: say.Text("your card"), Hint: true, Open: func() ui.Screen { return m.above(m.cardAsk()) }},
		{Key: "w", Does: say.Text("what was said"), Open: func() ui.Screen { return m.above(m.messages()) }},
		{Key: "v", Does: say.Text("your game"), Open: func() ui.Screen { return ui.Browsing(m.table.game) }},
	}
}

// above returns words as a screen to come back from.
func (m *Model) above(q ui.Ask) ui.Screen {
	q.Esc, q.Doing = ui.Close(), say.Text("back")
	q.Options, q.Chosen = []ui.Option{{Label: say.Text("Back")}}, func(int) tea.Cmd { return ui.Close() }
	return q.Screen()
}

// cardAsk shows the card of this seat; of several, all of them are on paper.
func (m *Model) cardAsk() ui.Ask {
	q := ui.Ask{Scene: id{kind: card}, What: say.Text("Your card"), Where: m.team().Name}
	card := m.view.Card
	switch {
	case m.first() == nobody:
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("Whoever looks on has no card.")}}
	case len(m.arrival.seats) > 1:
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("You share one laptop, so the cards are on paper: what only one of you knows would be read by all here.")}}
	case card == nil:
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("No cards are dealt in this session.")}}
	default:
		q.What = say.Text(card.Title)
		q.Page.Blocks = cardBlocks(card)
	}
	return q
}

func cardBlocks(card *scenarios.Seat) (blocks []page.Block) {
	for _, part := range []struct{ head, text string }{
		{say.Text("Your duty"), card.Duty}, {say.Text("Only you know"), card.OnlyYouKnow}, {say.Text("Worth asking"), card.WorthAsking},
	} {
		if part.text != "" {
			blocks = append(blocks, page.Heading{Text: part.head}, page.Text{Text: say.Text(part.text)})
		}
	}
	return blocks
}

// arrived reports whether somebody before this screen has a place.
func (m *Model) arrived() bool { return m.first() != nobody || m.arrival.looksOn }

// mail returns the messages for the seats of this screen, in the order in which they
// came.
func (m *Model) mail() []class.Message {
	if !m.arrived() {
		return nil
	}
	all := slices.Clone(m.view.Mail)
	for _, seat := range m.arrival.seats[min(len(m.arrival.seats), 1):] {
		for _, l := range m.class.ViewFor(m.who(seat), m.place.Now()).Spoken().Mail {
			if l.Seat == seat {
				all = append(all, l)
			}
		}
	}
	slices.SortStableFunc(all, func(a, b class.Message) int { return cmp.Compare(a.At, b.At) })
	return all
}

// letter says a message in one line.
func letter(l class.Message) string {
	if l.From == "" {
		return l.Text
	}
	return say.Textf("From %s: %s", l.From, l.Text)
}

// messages shows all that was said, the newest first.
func (m *Model) messages() ui.Ask {
	q := ui.Ask{Scene: id{kind: messages}, What: say.Text("What was said"), Where: m.team().Name}
	if m.view.Banner != "" {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: m.view.Banner, Role: page.Warn})
	}
	mail := m.mail()
	m.read = len(mail)
	for i := len(mail) - 1; i >= 0; i-- {
		if mail[i].From != "" {
			q.Page.Blocks = append(q.Page.Blocks, page.Heading{Text: say.Textf("From: %s", mail[i].From)})
		}
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: mail[i].Text})
	}
	if m.view.Say != "" {
		q.Page.Blocks = append(q.Page.Blocks, page.Heading{Text: m.view.Heading}, page.Text{Text: m.view.Say})
	}
	if len(q.Page.Blocks) == 0 {
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("Nothing was said so far.")}}
	}
	return q
}

// helped says above the keys how the facilitator is called. Whoever only looks up a key
// calls nobody: it takes the key once more.
func (m *Model) helped() []page.Block {
	if m.first() == nobody {
		return []page.Block{page.Text{Text: say.Text("You look on. Ask the facilitator if something is unclear.")}}
	}
	text := say.Textf("Do you need the facilitator? Press %s once more: your table's hand goes up. The key %s takes it down again.", raises, takesDown)
	if hand := m.team().Hand; hand.Up {
		since := int((m.view.Now - hand.Since) / class.Minute)
		text = say.Many(since, "Your table's hand has been up for 1 minute.", "Your table's hand has been up for %s minutes.", strconv.Itoa(since)) +
			" " + say.Textf("The key %s takes it down again. Esc closes this help.", takesDown)
	}
	return []page.Block{page.Text{Text: text, Role: page.Strong}}
}

// raise raises the hand of the table.
func (m *Model) raise() tea.Cmd { return m.do(m.first(), nil, class.Act{Do: class.Raise}) }

// handed raises the hand of the table in the help, or takes it down; nil where a key
// does neither.
func (m *Model) handed(pressed string) tea.Cmd {
	switch {
	case pressed == takesDown:
		return m.lower()
	case pressed == raises && !m.team().Hand.Up && m.first() != nobody:
		return m.raise()
	}
	return nil
}

// lower takes the hand down that a seat of this screen has raised.
func (m *Model) lower() tea.Cmd {
	hand := m.team().Hand
	if !hand.Up || !m.holds(hand.Seat) {
		return nil
	}
	return m.do(hand.Seat, func(err error) {
		if err == nil {
			m.said = say.Text("Your hand is down.")
		}
	}, class.Act{Do: class.Raise})
}
