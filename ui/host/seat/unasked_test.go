package seat

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/host/class"
)

// held keeps the messages that let a screen hear again.
func (s *screen) held() *[]tea.Msg {
	var all []tea.Msg
	s.m.hush = func(msg tea.Msg) tea.Cmd { all = append(all, msg); return nil }
	return &all
}

func TestAScreenThatTheClassBringsIgnoresKeysForAMoment(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	hears := s.held()
	r.to("first")
	before := s.m.table.game.Draft()
	s.press("1", "left", "enter", "tab")
	s.rest()
	assert.Equal(t, before, s.m.table.game.Draft())
	assert.Contains(t, s.text(), "one moment")
	for _, msg := range *hears {
		s.send(msg)
	}
	s.press("left")
	assert.NotEqual(t, before, s.m.table.game.Draft())
}

func TestAKeyThatWasMeantForTheScreenBeforeIsNotTaken(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	before := s.m.table.game.Draft()
	r.at += class.Moment(1)
	_ = r.try(class.Facilitator, class.Act{Do: class.Next, N: 1}) // of which this screen has not heard yet
	s.send(key("1"))
	assert.Equal(t, before, s.m.table.game.Draft())
	assert.Contains(t, s.text(), "Read, then vote")
	assert.Empty(t, r.read(0), "no report was opened by it")
}

// read returns the reports that the first seat of a table has opened.
func (r *room) read(team int) []int {
	return r.c.ViewFor(class.Who{Kind: class.Seat, Team: team}, r.at).Teams[team].Ballot.Read
}

func TestAScreenThatSomebodyHereAskedForHearsAtOnce(t *testing.T) {
	r := newRoom(t)
	s := r.sits(0, 0)
	r.to("first")
	hears := s.held()
	s.press("enter", "enter")
	assert.Empty(t, *hears)
	assert.Contains(t, s.text(), "What do you expect?")
}
