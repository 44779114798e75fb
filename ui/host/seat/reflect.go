package seat

import (
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// comparing shows the tables side by side, as far as the facilitator has gone.
func (m *Model) comparing() scene {
	v := &m.view
	q := ui.Ask{What: say.Text("How the tables did"), Where: m.team().Name}
	q.Page.Blocks = m.opening()
	for _, f := range v.Shows.Figures[:v.Shown] {
		t := page.Table{Caption: tell.FigureLabel(f), Head: []string{say.Text("Table"), tell.FigureLabel(f)}, Right: []int{1}}
		for i := range v.Teams {
			if n := len(v.Teams[i].Years); n > 0 {
				t.Rows = append(t.Rows, []string{m.called(i), tell.FormatAmount(f, v.Teams[i].Years[n-1].Figures[f])})
			}
		}
		if len(t.Rows) > 0 {
			q.Page.Blocks = append(q.Page.Blocks, t)
		}
	}
	if v.Shows.Endings && v.Shown >= len(v.Shows.Figures) {
		var facts page.Facts
		for i := range v.Teams {
			if e := v.Teams[i].Ending; e != "" {
				facts.Items = append(facts.Items, page.Fact{Label: m.called(i), Value: e})
			}
		}
		if len(facts.Items) > 0 {
			q.Page.Blocks = append(q.Page.Blocks, page.Heading{Text: say.Text("How it ended")}, facts)
		}
	}
	for i := range v.Teams {
		if n := len(v.Teams[i].Missed); n > 0 {
			text := missed(m.called(i), n)
			q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: text, Role: page.Quiet})
		}
	}
	m.withGame(&q)
	return scene{id: m.staged(comparing), ask: q}
}

// missed says how many years were played before a table came.
func missed(table string, years int) string {
	return say.Many(years, "%s came late: %s year of its game ran on the plan that stood.", "%s came late: %s years of its game ran on the plan that stood.", table, strconv.Itoa(years))
}

// called returns what a table is called in a comparison. One's own is always known.
func (m *Model) called(team int) string {
	switch {
	case team == m.place.Team():
		return say.Textf("%s (you)", m.view.Teams[team].Name)
	case m.view.Shows.HideNames:
		return say.Textf("Team %s", class.Unnamed(team, len(m.view.Teams)))
	default:
		return m.view.Teams[team].Name
	}
}

// opening is what the facilitator says in this stage.
func (m *Model) opening() []page.Block {
	if m.view.Say == "" {
		return nil
	}
	return []page.Block{page.Text{Text: m.view.Say}}
}

// withGame offers to look at one's own game.
func (m *Model) withGame(q *ui.Ask) {
	q.Options = append(q.Options, m.gameOption())
	q.Chosen = func(int) tea.Cmd { return m.browse() }
}

// reflecting shows the questions of a debrief, and what the table wrote on its way.
func (m *Model) reflecting() scene {
	q := ui.Ask{What: say.Text("Look back together"), Where: m.team().Name}
	q.Page.Blocks = m.opening()
	for _, a := range m.view.Asked {
		q.Page.Blocks = append(append(q.Page.Blocks, page.Heading{Text: tell.PhaseTitle(a.Phase)}), bullets(a.Questions)...)
	}
	if wrote := m.team().Wrote; len(wrote) > 0 {
		q.Page.Blocks = append(q.Page.Blocks, page.Heading{Text: say.Text("What you wrote on the way")})
		q.Page.Blocks = append(q.Page.Blocks, bullets(wrote)...)
	}
	m.withGame(&q)
	return scene{id: m.staged(reflecting), ask: q}
}

func bullets(texts []string) []page.Block {
	var items []page.Text
	for _, text := range texts {
		items = append(items, page.Text{Text: text})
	}
	if len(items) == 0 {
		return nil
	}
	return []page.Block{page.Bullets{Items: items}}
}

// committing asks what somebody at this table will do.
func (m *Model) committing() scene {
	if m.skipped[m.staged(pledging)] && m.acts() {
		return m.pledging()
	}
	q := ui.Ask{What: say.Text("What will you do?"), Where: m.team().Name}
	if q.Page.Blocks = m.opening(); m.view.Say == "" {
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("One thing that you will do after today, in your own association.")}}
	}
	var promised []string
	for _, p := range m.view.Pledges {
		text := p.Action
		if p.When != "" {
			text = say.Textf("%s, by %s", text, p.When)
		}
		promised = append(promised, text)
	}
	q.Page.Blocks = append(q.Page.Blocks, bullets(promised)...)
	if m.acts() {
		q.Options = append(q.Options, ui.Option{Label: say.Text("Write down what you will do"), Note: say.Text("In your own association, and small enough to begin. Without your name.")})
	}
	quotes := m.quotes(&q)
	q.Options = append(q.Options, m.gameOption())
	q.Chosen = func(i int) tea.Cmd {
		switch {
		case m.acts() && i == 0:
			m.skipped[m.staged(pledging)] = true
			return nil
		case quotes && i == 1:
			return m.allows()
		default:
			return m.browse()
		}
	}
	return scene{id: m.staged(committing), ask: q}
}

// quotes asks whether the sentences of the table may be handed out, where that is
// asked at all.
func (m *Model) quotes(q *ui.Ask) bool {
	if !m.class.Script().Privacy.AskQuotes || !m.acts() {
		return false
	}
	o := ui.Option{Label: say.Text("Let the report quote your table's sentences"), Note: say.Text("It does not so far. No names stand in it either way.")}
	if m.team().Quotes {
		o = ui.Option{Label: say.Text("Do not let the report quote your table's sentences"), Note: say.Text("So far it may. No names stand in it either way.")}
	}
	q.Options = append(q.Options, o)
	return true
}

// allows turns around whether the sentences of the table may be handed out.
func (m *Model) allows() tea.Cmd {
	n := 1
	if m.team().Quotes {
		n = 0
	}
	return m.do(m.first(), nil, class.Act{Do: class.Quotes, N: n})
}

// pledging takes what somebody will do.
func (m *Model) pledging() scene {
	here := m.staged(pledging)
	away := func() { delete(m.skipped, here) }
	q := ui.Ask{
		What: say.Text("What will you do?"), Where: m.team().Name, Doing: say.Text("keep it"),
		Esc:   left(away),
		Lines: []ui.Line{{Label: say.Text("What will be done"), Words: say.Text("in your own association, and small enough to begin"), Most: saves.MaxAction}},
	}
	fields := map[sessions.Field]ui.Line{
		sessions.ByWhen:    {Label: say.Text("By when"), Words: say.Text("may stay empty"), Most: saves.MaxWhen},
		sessions.WhoChecks: {Label: say.Text("Who asks about it"), Words: say.Text("a role rather than a name; may stay empty"), Most: saves.MaxAsks},
	}
	where := map[sessions.Field]int{}
	for _, f := range m.view.Fields {
		if l, ok := fields[f]; ok {
			where[f] = len(q.Lines)
			q.Lines = append(q.Lines, l)
		}
	}
	q.Wrote = func(texts []string) tea.Cmd {
		if texts[0] == "" {
			away()
			return nil
		}
		more := []string{"", ""}
		for i, f := range []sessions.Field{sessions.ByWhen, sessions.WhoChecks} {
			if at, asked := where[f]; asked {
				more[i] = texts[at]
			}
		}
		return m.do(m.first(), func(err error) {
			if err == nil {
				away()
			}
		}, class.Act{Do: class.Pledge, Text: texts[0], More: more})
	}
	return scene{id: here, ask: q}
}

// ending is what is shown when all is over.
func (m *Model) ending() scene {
	q := ui.Ask{What: say.Text("Thank you"), Where: m.team().Name}
	q.Page.Blocks = []page.Block{
		page.Text{Text: say.Text("The session is over. This was an exercise.")},
		page.Text{Text: say.Text("What your board takes away, the facilitator hands out.")},
	}
	if e := m.team().Ending; e != "" {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: e, Role: page.Strong})
	}
	quotes := m.quotes(&q)
	q.Options = append(q.Options, m.gameOption())
	q.Chosen = func(i int) tea.Cmd {
		if quotes && i == 0 {
			return m.allows()
		}
		return m.browse()
	}
	return scene{id: id{kind: ending}, ask: q}
}

// waiting is shown before the first stage.
func (m *Model) waiting() scene {
	q := ui.Ask{What: m.view.Title, Where: m.team().Name}
	q.Page.Blocks = []page.Block{
		page.Text{Text: say.Text("You have your place. The session begins in a moment."), Role: page.Strong},
		page.Text{Text: say.Text("This screen goes on by itself. The last line always says which keys do something; ? explains them, and pressed twice calls the facilitator.")},
	}
	for i, title := range m.view.Seats {
		if m.holds(i) && len(m.arrival.seats) == 1 {
			q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Textf("You are: %s. The key y shows your card at any time.", title)})
		}
	}
	return scene{id: id{kind: waiting}, ask: q}
}

// briefing shows what the facilitator says.
func (m *Model) briefing() scene {
	q := ui.Ask{What: m.view.Heading, Where: m.team().Name}
	q.Page.Blocks = m.opening()
	if m.view.Do == sessions.Pause {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Text("A break. This screen goes on by itself.")})
	}
	if len(q.Page.Blocks) == 0 {
		q.Page.Blocks = []page.Block{page.Text{Text: say.Text("Listen to the facilitator. This screen goes on by itself.")}}
	}
	return scene{id: m.staged(briefing), ask: q}
}

// writes reports whether the table has still to write a line before the stage begins.
func (m *Model) writes() bool {
	return m.view.Write != "" && m.acts() && !m.team().Watches && !m.skipped[m.staged(writing)] && !m.view.Do.Reflects() && len(m.team().Wrote) == 0
}

// writing takes the line that a table writes before a stage.
func (m *Model) writing() scene {
	skip := m.staged(writing)
	return scene{id: skip, ask: ui.Ask{
		What: say.Text("Before it begins"), Where: m.team().Name, Doing: say.Text("keep it"),
		Page: page.Page{Blocks: []page.Block{
			page.Text{Text: m.view.Write, Role: page.Strong},
			page.Text{Text: say.Text("One line for the whole table, written at one of its screens. You read it again at the end.")},
		}},
		Esc:   left(func() { m.skipped[skip] = true }),
		Lines: []ui.Line{{Label: say.Text("Your line"), Words: say.Text("Esc leaves it to another screen of your table."), Most: saves.MaxAction}},
		Wrote: func(texts []string) tea.Cmd {
			if texts[0] == "" {
				m.skipped[skip] = true
				return nil
			}
			return m.do(m.first(), nil, class.Act{Do: class.Write, Text: texts[0]})
		},
	}}
}

// dealing shows the cards of the seats.
func (m *Model) dealing() scene {
	q := m.cardAsk()
	if len(m.arrival.seats) == 1 { // whoever shares or looks on has none on the screen
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: say.Text("Read it for yourself. The key y brings it back at any time."), Role: page.Quiet})
	}
	return scene{id: m.staged(dealing).of(m.first()), ask: q}
}
