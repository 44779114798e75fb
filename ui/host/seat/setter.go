package seat

import (
	"strconv"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// setters is who has set what on the desk, as far as this screen has said it.
type setters struct {
	credited class.Setters // as the desk shows it
	heard    int           // the last replacement that was looked at
	told     told          // what was said of one; a key does not take it away
}

// overruled says what this screen had set, and another seat of the table has set
// otherwise since: who sits at different laptops does not see the other's hand.
func (m *Model) overruled() {
	s := &m.desk.setters
	for _, r := range m.team().Replaced {
		had, _ := r.Had.Seat()
		by, seated := r.By.Seat()
		if r.N <= s.heard || !m.plans() || !m.holds(had) || seated && m.holds(by) {
			continue
		}
		if text := m.replaced(&r); text != "" {
			s.told = told{text, m.view.Now}
		}
	}
	s.heard = lastReplaced(m.team())
}

// lingers is how long it is said that something was set otherwise, whatever is pressed.
const lingers = class.Minute / 4

// overruling is what is said of that now.
func (m *Model) overruling() string {
	if t := &m.desk.setters.told; m.view.Now-t.at < lingers && m.plans() {
		return t.text
	}
	return ""
}

// lastReplaced returns the number of the newest replacement at a table.
func lastReplaced(t *class.TeamView) int {
	if len(t.Replaced) == 0 {
		return 0
	}
	return t.Replaced[len(t.Replaced)-1].N
}

// replaced says a replacement in a sentence; "" where it comes to the same.
func (m *Model) replaced(r *class.Replaced) string {
	differences := tell.Differences(r.Was, r.Now, m.table.game.Scenario())
	switch who := m.setter(r.By); len(differences) {
	case 0:
		return ""
	case 1:
		return say.Textf("%s set %s to %s; you had %s.", who, differences[0].Name, differences[0].Is, differences[0].Was)
	default:
		return say.Textf("%s set %s, which you had set, and %s more.", who, differences[0].Name, strconv.Itoa(len(differences)-1))
	}
}

// setter names who has set something.
func (m *Model) setter(s class.Setter) string {
	seat, seated := s.Seat()
	switch {
	case !seated:
		return say.Text("The facilitator")
	case seat < len(m.view.Seats):
		return m.view.Seats[seat]
	}
	return say.Text("Somebody")
}

// credit has the desk say what somebody at another screen has set last.
func (m *Model) credit() {
	t := m.team()
	if t.Setters == m.desk.setters.credited {
		return
	}
	text := func(s class.Setter) string {
		seat, seated := s.Seat()
		if s == class.Unset || seated && m.holds(seat) {
			return ""
		}
		return say.Textf("Set last by: %s.", m.setter(s))
	}
	var c session.Credits
	for l, s := range t.Setters.Levers {
		c.Levers[l] = text(s)
	}
	for e, s := range t.Setters.Elephants {
		c.Elephants[e] = text(s)
	}
	c.Style = text(t.Setters.Style)
	m.table.game.Credit(c)
	m.desk.setters.credited = t.Setters
}
