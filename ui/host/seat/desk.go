package seat

import (
	"errors"
	"slices"
	"sync"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
)

// desk is the plan that the seats of a table work on together.
type desk struct {
	agreed sim.Plan // as the class has it, as far as this seat knows
	sends  bool     // a draft is on its way, or was a moment ago
	bases  bases

	setters setters
}

// bases are what the drafts of this screen were made of, the newest last. They are
// asked for by whoever writes down a plan, which takes a while.
type bases struct {
	mu  sync.Mutex
	all []based
}

// A based draft is one, with what the class had when it was made.
type based struct{ draft, over sim.Plan }

// mostBases is how many drafts are remembered: no more are made while one is written.
const mostBases = 4

// note remembers what a draft was made of.
func (b *bases) note(draft, over sim.Plan) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if n := len(b.all); n > 0 && b.all[n-1] == (based{draft, over}) {
		return
	}
	b.all = append(b.all[max(len(b.all)-mostBases+1, 0):], based{draft, over})
}

// of returns what a draft was made of; nil where that is not known.
func (b *bases) of(draft sim.Plan) *sim.Plan {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, made := range slices.Backward(b.all) {
		if made.draft == draft {
			return &made.over
		}
	}
	return nil
}

// What a draft leads to.
type (
	draftMsg struct { // it has arrived
		plan sim.Plan
		err  error
	}
	restedMsg struct{} // another can be sent
)

// merge takes what others have changed since. What this seat has changed meanwhile
// stays, lever by lever.
func (d *desk) merge(m *Model) {
	g, theirs := m.table.game, m.team().Draft
	if g.Phase() != sim.Planning || theirs == d.agreed {
		return
	}
	if both := class.Merged(d.agreed, g.Draft(), theirs); both != g.Draft() {
		g.Adopt(both)
	}
	d.agreed = theirs
}

// send sends what this seat has changed, at most once in a while. A seat that only
// looks changes nothing, and so sends nothing.
func (m *Model) send() tea.Cmd {
	d, g := &m.desk, m.table.game
	if d.sends || !m.acts() || !m.plans() || g.Draft() == d.agreed {
		return nil
	}
	d.sends = true
	plan, over, place, seat, seen := g.Draft(), d.agreed, m.place, m.first(), m.class.Mark(m.place.Team())
	return func() tea.Msg {
		return draftMsg{plan, place.Do(seat, class.Act{Do: class.Draft, Plan: &plan, Over: &over, Seen: seen})}
	}
}

// drafted takes what became of a draft.
func (m *Model) drafted(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case draftMsg:
		switch {
		case msg.err == nil:
			m.desk.agreed = msg.plan
		case errors.Is(msg.err, class.ErrGoneOn): // what that comes to shows where the class is now
		case m.plans() && !errors.Is(msg.err, class.ErrPaused):
			m.said = ui.Sentence(msg.err)
			m.table.game.Adopt(m.team().Draft)
			m.desk.agreed = m.team().Draft
		}
		return m.later(restedMsg{})
	case restedMsg:
		m.desk.sends = false
	}
	return nil
}

// plans reports whether the coming year is planned on this screen now.
func (m *Model) plans() bool {
	g := m.table.game
	return m.table.watched == 0 && m.table.round == m.round() && g.Phase() == sim.Planning && m.run().Phase() == sim.Planning &&
		len(g.Years()) == len(m.run().Years()) && m.shown == m.deskScene()
}

// bar says what cannot be moved on the desk.
func (d *desk) bar(m *Model) {
	var b session.Bars
	switch {
	case m.team().AtDesk:
		b.All = say.Text("Your table plays at the facilitator's screen now.")
	case !m.acts():
		b.All = say.Text("This screen looks on. It cannot change the plan.")
	case m.shown != m.deskScene() && m.shown != id{}:
		b.All = say.Text("This is your game as it stands. No year is planned now.")
	}
	for l, locked := range m.team().Locked {
		if !locked {
			continue
		}
		b.Levers[l] = say.Text("Locked. It stays as it is to the end.")
		if opens := m.class.Opens(sim.Lever(l)); opens != "" {
			b.Levers[l] = say.Textf("Locked in this stage. It opens with: %s.", opens)
		}
	}
	m.table.game.Bar(b)
}
