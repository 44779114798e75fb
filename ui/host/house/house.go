package house

import (
	"sync"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/session"
)

// A House lets tables into a hall. It is a [door.House].
type House struct {
	hall   *hall.Hall
	code   Code
	show   Show
	chairs *chairs
	porch  *porch

	mu       sync.Mutex
	together map[int]*session.Together // by team
}

// A Code tells the code of a team that was renewed so many times. It has one for
// every name.
type Code func(team string, renewed int) string

// A Show makes the program that is shown to somebody who has a place.
type Show func(*Place, door.Terminal) tea.Model

// New returns the house of a hall. Whoever makes it closes it, after the door and
// before the hall.
func New(h *hall.Hall, c Code, s Show) *House {
	return &House{hall: h, code: c, show: s, chairs: newChairs(h), porch: newPorch(h), together: map[int]*session.Together{}}
}

// Close writes down what there is still to tell.
func (h *House) Close() { h.porch.close() }

// Enter lets a team in that shows its code. It takes as long where there is no such
// team.
func (h *House) Enter(login, code string) (door.Visit, error) {
	c := h.hall.Class()
	names := make([]string, c.Teams())
	for i := range names {
		names[i] = c.TeamName(i)
	}
	team, want := -1, h.code("", 0)
	for i, name := range join.Logins(names) {
		if name == login {
			team, want = i, h.code(names[i], c.Renewed(i))
		}
	}
	if !join.Fits(want, code) || team < 0 {
		return nil, door.ErrStranger
	}
	return &visit{house: h, team: team, places: map[int]*Place{}}, nil
}

// playing returns what the people at a table play together.
func (h *House) playing(team int) *session.Together {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.together[team] == nil {
		h.together[team] = &session.Together{}
	}
	return h.together[team]
}

// Hear takes what the facilitator should know to the class's log.
func (h *House) Hear(e door.Event) { h.porch.hear(e) }
