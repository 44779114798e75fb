package seat

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// vote is what a seat is about to say in a secret vote.
type vote struct {
	at     id  // the round that it is meant for
	seat   int // at the keyboard; [nobody] until one of several has said so
	part   part
	secret class.Secret
}

// A part is one of the questions of a vote.
type part int

// The parts of a vote.
const (
	what part = iota
	howSure
	why
)

// ballot returns the vote that this table has before it: the one underway, or the last
// that is over.
func (m *Model) ballot() *class.BallotView {
	t := m.team()
	if t.Ballot != nil {
		return t.Ballot
	}
	if n := len(t.Past); n > 0 {
		return &t.Past[n-1]
	}
	return nil
}

// balloting is a vote, step by step.
func (m *Model) balloting() scene {
	b := m.ballot()
	if b == nil {
		return m.briefing()
	}
	if m.team().Ballot == nil {
		return m.outcome(b, true)
	}
	switch b.Step {
	case sessions.Read:
		return m.reading(b)
	case sessions.Vote, sessions.Revote:
		return m.votes(b)
	case sessions.Reasons, sessions.Facts, sessions.Discuss:
		return m.talking(b)
	case sessions.Foretell:
		return m.predicting()
	default:
		return m.outcome(b, false)
	}
}

// step names a step of the vote underway.
func (m *Model) step(b *class.BallotView) id {
	return id{kind: voting, n: len(m.team().Past), step: b.Step, more: len(b.Rounds), seat: nobody}
}

// keyboard returns the seat that is at the keyboard, or asks which of several is.
func (m *Model) keyboard(at id) (seat int, q scene, asks bool) {
	if m.vote.at != at || m.vote.seat != nobody && !m.holds(m.vote.seat) {
		m.vote = vote{at: at, seat: nobody}
		if len(m.arrival.seats) == 1 {
			m.vote.seat = m.first()
		}
	}
	if m.vote.seat != nobody {
		return m.vote.seat, scene{}, false
	}
	a := ui.Ask{What: say.Text("Who is at the keyboard?"), Where: m.team().Name, Doing: say.Text("it is me")}
	a.Page.Blocks = []page.Block{page.Text{Text: say.Text("Everybody else looks away until the keyboard is passed on.")}}
	for _, seat := range m.arrival.seats {
		o := ui.Option{Label: m.view.Seats[seat]}
		if m.mine(seat).Mine {
			o.Note = say.Text("has voted, and can change it")
		}
		a.Options = append(a.Options, o)
	}
	a.Chosen = func(i int) tea.Cmd { m.vote.seat = m.arrival.seats[i]; return nil }
	return nobody, scene{id: at.as(handing), ask: a}, true
}

// mine returns the vote underway as one of this screen's seats may see it.
func (m *Model) mine(seat int) *class.BallotView {
	v := m.class.ViewFor(m.who(seat), m.place.Now()).Spoken()
	if b := v.Teams[m.place.Team()].Ballot; b != nil {
		return b
	}
	return &class.BallotView{}
}

// passOn hands the keyboard to another seat, where there are several.
func (m *Model) passOn() tea.Cmd {
	m.vote = vote{at: m.vote.at, seat: nobody}
	if len(m.arrival.seats) == 1 {
		m.vote.seat = m.first()
	}
	return nil
}

// reading lets a seat open two reports.
func (m *Model) reading(b *class.BallotView) scene {
	at := m.step(b)
	q := ui.Ask{What: say.Text("Read, then vote"), Where: m.team().Name, Doing: say.Text("open it")}
	if !m.acts() {
		q.Page.Blocks = m.question(b)
		return scene{id: at, ask: q}
	}
	seat, who, asks := m.keyboard(at)
	if asks {
		return who
	}
	read := m.mine(seat).Read
	q.Page.Blocks = append([]page.Block{ // before the question, which can be longer than the screen
		page.Text{Text: say.Textf("Open %d reports and no more. What you do not open, you do not know.", class.MayRead), Role: page.Strong},
	}, m.question(b)...)
	for i := range class.Reports {
		o := ui.Option{Label: tell.BoardReportName(i)}
		switch {
		case slices.Contains(read, i):
			o.Note = say.Text("read")
		case len(read) >= class.MayRead:
			o.Shut = say.Text("You have read your two.")
		}
		q.Options = append(q.Options, o)
	}
	if len(m.arrival.seats) > 1 {
		q.Options = append(q.Options, ui.Option{Label: say.Text("Pass the keyboard on")})
	}
	q.Chosen = func(i int) tea.Cmd {
		switch {
		case i >= class.Reports:
			return m.passOn()
		case slices.Contains(m.mine(seat).Read, i):
			return m.report(i)
		}
		return m.doThen(seat, func() tea.Cmd { return m.report(i) }, class.Act{Do: class.Look, N: i})
	}
	return scene{id: at.of(seat), ask: q}
}

// report shows report i above the others.
func (m *Model) report(i int) tea.Cmd {
	p := tell.BoardReport(i, m.team().Years)
	return ui.Above(ui.Ask{
		Scene: id{kind: reading}, What: p.Title, Where: m.team().Name, Page: untitled(p), Doing: say.Text("back"), Esc: ui.Close(),
		Options: []ui.Option{{Label: say.Text("I have read it")}}, Chosen: func(int) tea.Cmd { return ui.Close() },
	}.Screen())
}

// question puts what is voted on.
func (m *Model) question(b *class.BallotView) []page.Block {
	blocks := []page.Block{page.Text{Text: b.Question, Role: page.Strong}}
	if b.Card >= 0 && len(b.Rounds) == 0 {
		g := m.table.game
		v := g.View()
		blocks = append(blocks, tell.CardScene(&v, g.Scenario(), b.Card, g.History().Answers).Blocks...)
	}
	return blocks
}

// votes takes the vote of a seat: what for, how sure, and why.
func (m *Model) votes(b *class.BallotView) scene {
	at := m.step(b)
	if !m.acts() {
		q := ui.Ask{What: say.Text("A secret vote"), Where: m.team().Name}
		q.Page.Blocks = append(m.question(b), page.Text{Text: votesIn(b)})
		return scene{id: at, ask: q}
	}
	seat, who, asks := m.keyboard(at)
	if asks {
		return who
	}
	here := at.of(seat).as(voting + kind(m.vote.part))
	if m.vote.part == what && m.mine(seat).Mine && !m.skipped[at.as(changing)] {
		return m.voted(b, at)
	}
	q := ui.Ask{What: say.Text("Vote in secret"), Where: m.view.Seats[seat], Esc: m.stepBack()}
	switch m.vote.part {
	case what:
		q.Esc = nil
		q.Page.Blocks = append(m.question(b), page.Text{Text: m.voteWords(b), Role: page.Quiet})
		for _, o := range b.Options {
			q.Options = append(q.Options, ui.Option{Label: o})
		}
		q.Chosen = func(i int) tea.Cmd { m.votesFor(i, b.Sure); return nil }
	case howSure:
		q.Page.Blocks = m.chosen(b)
		for _, sure := range saves.Sureties[1:] {
			q.Options = append(q.Options, ui.Option{Label: say.Textf("%d%% sure", sure)})
		}
		q.Chosen = func(i int) tea.Cmd { m.vote.secret.Sure, m.vote.part = saves.Sureties[i+1], why; return nil }
	case why:
		q.Page.Blocks = m.chosen(b)
		q.Doing = say.Text("cast the vote")
		q.Lines = []ui.Line{{
			Label: say.Text("Why, in one sentence"), Words: say.Text("It is read out without your seat. It may stay empty."), Most: saves.MaxReason,
		}}
		q.Wrote = func(texts []string) tea.Cmd { return m.cast(seat, at, texts[0]) }
	}
	return scene{id: here, ask: q}
}

// voteWords says what becomes of a vote.
func (m *Model) voteWords(b *class.BallotView) string {
	text := say.Text("Nobody sees what you vote. You can change it until the vote is closed.")
	if b.Of < class.Fewest {
		text += " " + say.Text("With so few voters, shuffling hides nothing.")
	}
	return text
}

func (m *Model) votesFor(option int, sure bool) {
	m.vote.secret, m.vote.part = class.Secret{Choice: option}, why
	if sure {
		m.vote.part = howSure
	}
}

// chosen repeats what a seat votes for.
func (m *Model) chosen(b *class.BallotView) []page.Block {
	if at := m.vote.secret.Choice; at < len(b.Options) {
		return []page.Block{page.Text{Text: b.Question}, page.Text{Text: say.Textf("You vote for: %s", b.Options[at]), Role: page.Strong}}
	}
	return nil
}

// stepBack leads to the question before.
func (m *Model) stepBack() tea.Cmd {
	return left(func() { m.vote.part = what })
}

// cast hands in the vote.
func (m *Model) cast(seat int, at id, text string) tea.Cmd {
	s := m.vote.secret
	s.Text = text
	mine := m.mine(seat)
	next := mine.Voted // of the people at the seat who vote here
	if mine.Mine {
		next = max(next-1, 0) // the last of them changes it
	}
	return m.do(seat, func(err error) {
		if err != nil {
			return
		}
		delete(m.skipped, at.as(changing))
		m.passOn()
		if len(m.arrival.seats) > 1 || mine.Each && next+1 < m.place.Sits(seat) {
			m.said = say.Text("Thank you. Pass the keyboard on.")
		}
	}, class.Act{Do: class.Vote, N: next, Secret: &s})
}

// voted says that the vote is in.
func (m *Model) voted(b *class.BallotView, at id) scene {
	q := ui.Ask{What: say.Text("Your vote is in"), Where: m.team().Name}
	q.Page.Blocks = []page.Block{
		page.Text{Text: b.Question}, page.Text{Text: votesIn(b), Role: page.Strong},
		page.Text{Text: say.Text("Please do not talk about it yet. It goes on when the vote is closed.")},
	}
	if ruled := b.RuledWords(); ruled != "" {
		q.Page.Blocks = append(q.Page.Blocks, page.Text{Text: ruled, Role: page.Quiet})
	}
	q.Options = []ui.Option{{Label: say.Text("Change the vote")}}
	if len(m.arrival.seats) > 1 {
		q.Options = append([]ui.Option{{Label: say.Text("Pass the keyboard on")}}, q.Options...)
	}
	q.Chosen = func(i int) tea.Cmd {
		if i < len(q.Options)-1 {
			return m.passOn()
		}
		m.skipped[at.as(changing)] = true
		return nil
	}
	return scene{id: at.as(voted), ask: q}
}

func votesIn(b *class.BallotView) string { return say.Textf("Votes in: %d of %d", b.In, b.Of) }

// talking is what a board has before it while it talks.
func (m *Model) talking(b *class.BallotView) scene {
	q := ui.Ask{What: say.Text("Talk about it"), Where: m.team().Name}
	blocks := []page.Block{page.Text{Text: b.Question}, page.Text{Text: b.Pattern.Words(), Role: page.Strong}}
	if b.Argues != "" {
		blocks = append(blocks, page.Text{Text: say.Textf("%s argues against it for one minute.", b.Argues), Role: page.Strong})
	}
	if b.Few {
		blocks = append(blocks, page.Text{Text: say.Text("With so few voters, shuffling hides nothing."), Role: page.Quiet})
	}
	switch b.Step {
	case sessions.Facts:
		q.What = say.Text("What has nobody mentioned?")
		blocks = append(blocks, page.Text{Text: say.Text("Does anyone know something that nobody has mentioned?")})
		if m.view.Card != nil && m.view.Card.OnlyYouKnow != "" {
			blocks = append(blocks, page.Text{Text: say.Text("Your card (y) says what only you know. It is yours to offer or to keep.")})
		}
	case sessions.Discuss:
		blocks = append(blocks, page.Text{Text: say.Text("Talk. Who has not spoken yet?")})
	default:
		q.What = say.Text("The reasons")
		blocks = append(blocks, page.Text{Text: say.Text("The reasons, in no order and without names.")})
	}
	var items []page.Text
	for _, text := range b.Reasons {
		items = append(items, page.Text{Text: text})
	}
	if len(items) > 0 {
		blocks = append(blocks, page.Bullets{Items: items})
	} else if b.Step == sessions.Reasons && m.class.Script().Moderate {
		blocks = append(blocks, page.Text{Text: say.Text("What was written comes here when the facilitator has read it."), Role: page.Quiet})
	}
	q.Page.Blocks = blocks
	return scene{id: m.step(b), ask: q}
}
