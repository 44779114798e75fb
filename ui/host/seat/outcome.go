package seat

import (
	"slices"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// outcome shows what was decided, with both rounds as one picture.
func (m *Model) outcome(b *class.BallotView, over bool) scene {
	q := ui.Ask{What: say.Text("What you decided"), Where: m.team().Name}
	q.Page.Blocks = append([]page.Block{page.Text{Text: b.Question, Role: page.Strong}}, m.picture(b)...)
	switch {
	case b.Decision >= 0 && b.Decision < len(b.Options):
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: decidedText(b), Role: page.Strong})
	case b.Void:
		q.What = say.Text("Nothing was decided")
	case b.Chair != "" && m.acts() && m.holds(m.class.Presides()):
		return m.presiding(b, q.Page.Blocks)
	case b.Tie:
		q.What = say.Text("Not decided yet")
		text := say.Text("The chair decides, and tells the facilitator.")
		if b.Chair != "" {
			text = say.Textf("%s decides now, at their screen.", b.Chair)
		}
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: text, Role: page.Strong})
	}
	var minuted []page.Text
	for _, text := range b.Dissent {
		minuted = append(minuted, page.Text{Text: text})
	}
	if len(minuted) > 0 {
		q.Page.Blocks = append(q.Page.Blocks, page.Heading{Text: say.Text("Minuted")}, page.Bullets{Items: minuted})
	}
	here := id{kind: outcome, n: len(m.team().Past)}
	if b.Decision < 0 || over || !m.acts() {
		return scene{id: here, ask: q}
	}
	if m.skipped[here.as(dissenting)] {
		return m.dissenting(here.as(dissenting), q.Page.Blocks)
	}
	q.Options = []ui.Option{{Label: say.Text("Have your dissent minuted"), Note: say.Text("One sentence, without your seat.")}}
	q.Chosen = func(int) tea.Cmd { m.skipped[here.as(dissenting)] = true; return nil }
	return scene{id: here, ask: q}
}

// presiding lets the chair decide what the votes do not. It asks once more, because it
// stands then.
func (m *Model) presiding(b *class.BallotView, blocks []page.Block) scene {
	here := id{kind: presiding, n: len(m.team().Past), seat: nobody}
	q := ui.Ask{What: say.Text("You decide"), Where: b.Chair, Doing: say.Text("decide")}
	if m.decides.at != here {
		m.decides = decision{at: here, option: nobody}
	}
	if option := m.decides.option; option >= 0 && option < len(b.Options) {
		back := func() { m.decides = decision{} }
		q.Page.Blocks = []page.Block{page.Text{Text: b.Question}, page.Text{Text: say.Textf("You decide for: %s", b.Options[option]), Role: page.Strong}}
		q.Esc = left(back)
		q.Options = []ui.Option{{Label: say.Text("Decide so"), Note: say.Text("It stands for the whole table then.")}, {Label: say.Text("Think again")}}
		q.Chosen = func(i int) tea.Cmd {
			if i == 1 {
				back()
				return nil
			}
			return m.do(m.class.Presides(), func(error) { back() }, class.Act{Do: class.Preside, N: option})
		}
		return scene{id: here.of(option), ask: q}
	}
	text := say.Text("The votes decide nothing, so the chair does.")
	if b.ByChair {
		text = say.Text("The board has voted to advise you. The chair decides.")
	}
	q.Page.Blocks = append(blocks, page.Text{Text: text, Role: page.Strong})
	for _, o := range b.Options {
		q.Options = append(q.Options, ui.Option{Label: o})
	}
	q.Chosen = func(i int) tea.Cmd { m.decides.option = i; return nil }
	return scene{id: here, ask: q}
}

// A decision is what the chair is about to decide.
type decision struct {
	at     id
	option int // [nobody] until one was chosen
}

// decidedText says what was decided, and how.
func decidedText(b *class.BallotView) string {
	answer := b.Options[b.Decision]
	switch {
	case b.ByRule() && !b.ByTheChair():
		return say.Textf("The seats that vote by rule chose: %s", answer)
	case b.ByTheChair():
		return say.Textf("Decided by the chair: %s", answer)
	case b.Weighted:
		return say.Textf("Decided by the votes as they are weighed here: %s", answer)
	default:
		return say.Textf("Decided: %s", answer)
	}
}

// fell shows how the vote on a card fell, before what came of it.
func (m *Model) fell(r *reply) scene {
	s := m.outcome(r.vote, true)
	s.id = id{kind: fallen, n: m.table.watched, more: r.card, seat: nobody}
	s.ask.Doing = say.Text("go on")
	s.ask.Options = []ui.Option{{Label: say.Text("See what came of it")}}
	s.ask.Chosen = func(int) tea.Cmd { r.vote = nil; return nil }
	return s
}

// replied returns the answer that the class has to a card, with who gave it: the
// clock, the seats that vote by rule, a vote of the table, or somebody at it.
func (m *Model) replied(year, card, choice int) *reply {
	r := &reply{card: card, choice: choice}
	if m.class.TimeAnswered(m.place.Team(), year, card) {
		r.by = tell.TheClock
		return r
	}
	if !m.class.VoteAnswered(m.place.Team(), year, card) {
		return r // a vote on it may have been taken back, or be one of a practice or of a run before
	}
	past := m.team().Past
	for i := range slices.Backward(past) {
		b := &past[i]
		if b.Card != card || b.Year != year || b.Void {
			continue
		}
		if r.by, r.vote = tell.YourVote, b; b.ByRule() {
			r.by = tell.TheRule
		}
		break
	}
	return r
}

// dissenting takes a sentence for the minutes.
func (m *Model) dissenting(here id, blocks []page.Block) scene {
	away := func() { delete(m.skipped, here) }
	return scene{id: here, ask: ui.Ask{
		What: say.Text("Have your dissent minuted"), Where: m.team().Name, Page: page.Page{Blocks: blocks[:1]}, Doing: say.Text("keep it"),
		Esc:   left(away),
		Lines: []ui.Line{{Label: say.Text("Minute this"), Words: say.Text("one sentence"), Most: saves.MaxReason}},
		Wrote: func(texts []string) tea.Cmd {
			if texts[0] == "" {
				away()
				return nil
			}
			return m.do(m.first(), func(err error) {
				if err == nil {
					away()
				}
			}, class.Act{Do: class.Dissent, Text: texts[0]})
		},
	}}
}

// picture draws the options, and behind each the votes where they may be seen: the
// first round hollow, the second solid.
func (m *Model) picture(b *class.BallotView) []page.Block {
	dots, arrow := [2]string{"○", "●"}, "→"
	if m.look.Theme.ASCII {
		dots, arrow = [2]string{"o", "*"}, ">"
	}
	var items []page.Text
	for i, option := range b.Options {
		var votes []string
		for k, r := range b.Rounds {
			if i < len(r.Tallies) {
				n := r.Tallies[i].Votes()
				votes = append(votes, strings.TrimSpace(strings.Repeat(dots[min(k, 1)], min(n, mostDots))+" "+strconv.Itoa(n)))
			}
		}
		text := option
		if len(votes) > 0 {
			text += ": " + strings.Join(votes, " "+arrow+" ")
		}
		items = append(items, page.Text{Text: text})
	}
	blocks := []page.Block{page.Bullets{Items: items, Numbered: true}}
	if n := len(b.Rounds); n > 0 && len(b.Rounds[n-1].Tallies) > 0 {
		blocks = append(blocks, page.Text{Text: b.Rounds[n-1].Divergence(), Role: page.Quiet})
	}
	return blocks
}

// mostDots is how many votes are drawn.
const mostDots = 20
