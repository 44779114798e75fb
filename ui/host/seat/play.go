package seat

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// playing is a stage in which years are played.
func (m *Model) playing() scene {
	g, t := m.table.game, m.team()
	switch {
	case t.Ballot != nil:
		return m.balloting()
	case t.Watches:
		return m.late()
	case t.Ready:
		return m.ready()
	case g.Phase() == sim.Planning:
		return scene{id: m.deskScene(), screen: func() ui.Screen { return ui.Planning(g, nothing) }}
	case t.Predicts:
		return m.predicting()
	default:
		return m.briefing()
	}
}

func (m *Model) deskScene() id {
	return id{kind: planning, n: m.table.game.Year(), more: m.table.jumps}
}

// running is a year that runs on this screen: its quarters, its cards and its report.
func (m *Model) running() scene {
	t := &m.table
	g, year := t.game, t.watched
	if g.Phase() == sim.Answering && t.reply == nil {
		if choice, ok := m.answer(); ok {
			card := g.Card()
			if g.Answered(choice) == nil {
				t.reply = m.replied(year, card, choice)
			}
		} else if s, waits := m.deciding(); waits {
			return s
		} else {
			m.rejoin() // nobody will answer it any more
			return m.scene()
		}
	}
	answers := len(g.History().Answers)
	switch {
	case t.reply != nil && t.reply.vote != nil:
		return m.fell(t.reply)
	case t.reply != nil:
		r := *t.reply
		return scene{id: id{kind: replying, n: year, more: answers}, screen: func() ui.Screen {
			return ui.Replied(g, r.card, r.choice, r.by, func() tea.Cmd { t.reply = nil; return nil })
		}}
	case t.told:
		return scene{id: id{kind: reporting, n: year}, screen: func() ui.Screen {
			return ui.Reported(g, func() tea.Cmd { t.watched, t.told = 0, false; return nil })
		}}
	}
	return scene{id: id{kind: running, n: year, more: answers}, screen: func() ui.Screen {
		return ui.Running(g, year, m.look.Motion, nothing, func() tea.Cmd { t.told = true; return nil })
	}}
}

// deciding is the card that waits, where the class waits for the same: put to the
// vote, or answered by whoever is first.
func (m *Model) deciding() (scene, bool) {
	g, there := m.table.game, m.run()
	if m.table.round != m.round() || there.Phase() != sim.Answering || len(there.Years()) != len(g.Years()) || there.Card() != g.Card() {
		return scene{}, false
	}
	if m.team().Ballot != nil {
		return m.balloting(), true
	}
	if !m.acts() {
		return m.lookingAt(g.Card()), true
	}
	return scene{id: id{kind: deciding, n: g.Year(), more: len(g.History().Answers)}, screen: func() ui.Screen {
		return ui.Dilemma(g, func(card, choice int) tea.Cmd {
			m.table.reply = &reply{card: card, choice: choice}
			return nil
		})
	}}, true
}

// lookingAt shows a card to somebody who only looks on.
func (m *Model) lookingAt(card int) scene {
	g := m.table.game
	v := g.View()
	var open []bool
	for i := range g.World().Cards[card].Choices {
		open = append(open, g.Open(i))
	}
	p := tell.Card(&v, g.Scenario(), card, g.History().Answers, open)
	return scene{id: id{kind: deciding, n: g.Year(), more: len(g.History().Answers), seat: nobody}, ask: ui.Ask{What: p.Title, Where: m.team().Name, Page: untitled(p)}}
}

func untitled(p page.Page) page.Page {
	p.Title = ""
	return p
}

// late is shown to a table that came too late to play.
func (m *Model) late() scene {
	q := ui.Ask{What: say.Text("Your table looks on"), Where: m.team().Name}
	q.Page.Blocks = []page.Block{
		page.Text{Text: say.Text("You came when the others were well under way, so in this session your table looks on."), Role: page.Strong},
		page.Text{Text: say.Text("Sit beside another table while the years are played. From the comparison on, this screen is yours as well.")},
	}
	return scene{id: m.staged(ready).of(nobody), ask: q}
}

// ready is shown while the other tables still play.
func (m *Model) ready() scene {
	done, all := 0, len(m.view.Teams)
	for i := range m.view.Teams {
		if m.view.Teams[i].Ready {
			done++
		}
	}
	q := ui.Ask{What: say.Text("Your table is done with this stage"), Where: m.team().Name}
	if done < all {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Textf("%d of %d tables are done. Talk about what the last year brought until the others are.", done, all)})
	} else {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Text("All tables are done. It goes on in a moment.")})
	}
	if e := m.team().Ending; e != "" {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: e, Role: page.Strong})
	}
	q.Options = []ui.Option{m.gameOption()}
	q.Chosen = func(int) tea.Cmd { return m.browse() }
	return scene{id: id{kind: ready, stage: m.class.Stage()}, ask: q}
}

// gameOption offers to read one's own game.
func (m *Model) gameOption() ui.Option {
	return ui.Option{Label: say.Text("Look at your game"), Note: say.Text("Members, organisation, innovation, finance and the story so far.")}
}

// browse shows the game to be read.
func (m *Model) browse() tea.Cmd { return ui.Above(ui.Browsing(m.table.game)) }

// predicting asks what this seat expects of the year.
func (m *Model) predicting() scene {
	g, t := m.table.game, m.team()
	year := g.Year()
	if t.Ballot != nil {
		year = -len(t.Past) - 1 // it is about the vote
	}
	seat, ok := m.silent(year)
	q := ui.Ask{What: say.Text("What do you expect?"), Where: m.team().Name}
	how := page.Text{Text: say.Many(t.Asked(), "%d of %d seat has said what to expect.", "%d of %d seats have said what they expect.", t.Foretold, t.Asked()), Role: page.Quiet}
	if ok && m.acts() {
		ask := say.Textf("%s at the end of this year?", tell.FigureLabel(t.Figure))
		if len(m.arrival.seats) > 1 {
			ask = say.Textf("%s: %s at the end of this year?", m.view.Seats[seat], tell.FigureLabel(t.Figure))
		}
		q.Page.Blocks = []page.Block{
			page.Text{Text: ask, Role: page.Strong},
			page.Text{Text: say.Text("Say it alone, before the others do. It changes nothing in the game; afterwards you see how far the table was apart.")}, how,
		}
		if n := len(t.Years); n > 0 && ok {
			q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Textf("At the end of year %d it was %s.", n, tell.FormatAmount(t.Figure, t.Years[n-1].Figures[t.Figure]))})
		}
		q.Doing = say.Text("say it")
		q.Lines = []ui.Line{{Label: say.Text("You expect"), Words: tell.TypedIn(t.Figure) + " " + say.Text("Empty says nothing."), Most: typedMost}}
		q.Wrote = func(texts []string) tea.Cmd { return m.foretell(seat, year, texts[0]) }
		return scene{id: expectation(year, seat), ask: q}
	}
	q.Page.Blocks = []page.Block{page.Text{Text: say.Text("What you expect is kept."), Role: page.Strong}, how}
	if !m.acts() {
		q.Page.Blocks = []page.Block{how}
		return scene{id: expectation(year, nobody), ask: q}
	}
	if t.Ballot != nil {
		q.Options, q.Chosen = []ui.Option{m.gameOption()}, func(int) tea.Cmd { return m.browse() }
		return scene{id: expectation(year, nobody), ask: q}
	}
	run := ui.Option{Label: say.Textf("Let year %d run", year)}
	if missing := t.Asked() - t.Foretold; missing > 0 {
		run.Note = say.Many(missing, "One seat has not said anything yet.", "%s seats have not said anything yet.", strconv.Itoa(missing))
	}
	q.Options = []ui.Option{run, m.gameOption()}
	q.Chosen = func(i int) tea.Cmd {
		if i == 1 {
			return m.browse()
		}
		return m.do(m.first(), nil, class.Act{Do: class.Run})
	}
	return scene{id: expectation(year, nobody), ask: q}
}

// typedMost is how much of a number can be typed, in cells.
const typedMost = 12

// silent returns the first seat of this screen that has not been asked yet what it
// expects of a year.
func (m *Model) silent(year int) (seat int, ok bool) {
	for _, seat := range m.arrival.seats {
		if !m.skipped[expectation(year, seat)] {
			return seat, true
		}
	}
	return nobody, false
}

func expectation(year, seat int) id { return id{kind: expecting, n: year, seat: seat} }

// foretell says what a seat expects.
func (m *Model) foretell(seat, year int, text string) tea.Cmd {
	if text == "" {
		m.skipped[expectation(year, seat)] = true
		return nil
	}
	amount, ok := tell.ReadAmount(m.team().Figure, text)
	if !ok {
		m.said = tell.Mistyped(m.team().Figure)
		return nil
	}
	return m.do(seat, func(err error) { m.skipped[expectation(year, seat)] = err == nil },
		class.Act{Do: class.Foretell, Secret: &class.Secret{Amount: int64(amount)}})
}
