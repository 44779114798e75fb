package ui

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/theme"
)

// A tour goes to one place after the other, each time from a title of its own. Only
// to the places of the debrief, which come after a whole game, it goes from the same
// debrief while nothing has changed.
type tour struct {
	t             *testing.T // of all of the tour
	sc            scenarios.Scenario
	theme         theme.Theme
	width, height int

	late  *table // on the debrief
	from  tea.Model
	stood string
}

// inDebrief reports whether a place is one of the debrief's.
func inDebrief(place string) bool {
	return strings.HasPrefix(place, "debrief") || slices.Contains([]string{"take-over", "taken-over", "pledge", "afterwards", "otherwise"}, place)
}

// to goes to a place of a name.
func (r *tour) to(t *testing.T, place string) *table {
	t.Helper()
	b := r.late
	switch {
	case !inDebrief(place):
		b = lay(t, r.sc, r.theme, r.width, r.height)
	case b == nil || b.stands() != r.stood:
		b = lay(r.t, r.sc, r.theme, r.width, r.height).until(t, "enter", is[debrief])
		r.late, r.from, r.stood = b, b.app, b.stands()
	default:
		b.app, b.left, b.width, b.height = r.from, false, r.width, r.height
	}
	placeNamed(place)(t, b)
	return b
}
