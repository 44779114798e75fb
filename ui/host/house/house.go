package house

import (
	"crypto/sha256"
	"crypto/subtle"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/hall"
)

// A House lets tables into a hall. It is a [door.House].
type House struct {
	hall   *hall.Hall
	tables Tables
	show   Show
	chairs chairs
	porch  *porch
}

// Tables tells how tables call themselves, and what their codes are.
type Tables struct {
	// Logins returns the login names of teams, in their order.
	Logins func(teams []string) []string
	// Code returns the code of a team that was renewed so many times.
	Code func(team string, renewed int) string
}

// A Show makes the program that is shown to somebody who has a place.
type Show func(*Place, door.Terminal) tea.Model

// New returns the house of a hall. Whoever makes it closes it, after the door and
// before the hall.
func New(h *hall.Hall, t Tables, s Show) *House {
	return &House{hall: h, tables: t, show: s, chairs: newChairs(h), porch: newPorch(h)}
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
	team, want := -1, h.tables.Code("", 0)
	for i, name := range h.tables.Logins(names) {
		if name == login {
			team, want = i, h.tables.Code(names[i], c.Renewed(i))
		}
	}
	if !alike(want, code) || team < 0 {
		return nil, door.ErrStranger
	}
	return &visit{house: h, team: team, places: map[int]*Place{}}, nil
}

// alike reports whether two codes are the same. Capitals do not count, nor what
// stands between the words.
func alike(want, code string) bool {
	a, b := sha256.Sum256([]byte(bare(want))), sha256.Sum256([]byte(bare(code)))
	return subtle.ConstantTimeCompare(a[:], b[:]) == 1
}

// bare returns the letters and digits of a code.
func bare(code string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		default:
			return -1
		}
	}, code)
}

// Hear takes what the facilitator should know to the class's log.
func (h *House) Hear(e door.Event) { h.porch.hear(e) }
