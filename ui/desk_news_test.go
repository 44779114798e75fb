package ui

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/session"
	"example.com/realign/ui/theme"
)

// lastYear leads to the desk of the last year.
func lastYear(t *testing.T) *table {
	t.Helper()
	b := lay(t, small(t), theme.Plain, 80, 24)
	return b.until(t, "enter", func(s Screen) bool { d, ok := s.(desk); return ok && d.view.Year == d.view.Years })
}

func TestTheDeskSaysWhichYearIsTheLastUntilSomethingIsSet(t *testing.T) {
	b := lastYear(t)
	assert.Contains(t, b.text(), "Your last year. The debrief follows the plan you leave for 5 years more.")
	b.press("1")
	assert.NotContains(t, b.text(), "Your last year.")
	b.press("u", "enter")
	assert.Contains(t, b.text(), "Your last year.", "and the last look at the plan")
}

// The row has room for one sentence: of what was new the first that fits is said,
// and nothing is cut off.
func TestTheDeskSaysOfWhatWasNewWhatFits(t *testing.T) {
	v := sim.View{Year: 5, Years: 10}
	for n, members := range []int{8000, 8100, 8300, 8000} {
		yv := sim.YearView{Number: n + 1, Members: members, Renewal: sim.Reading{Low: .8, High: .8, Known: true}}
		v.History = append(v.History, yv)
	}
	s := desk{game: &session.Session{}, view: &v}
	said := "Members went down to 8,000, after 2 years up."
	assert.Equal(t, said, s.news(len(said)))
	assert.Empty(t, s.news(len(said)-1))
}

func TestTheLastYearIsSaidInSpanishOnTheDeskToo(t *testing.T) {
	speakSpanish(t)
	assert.Contains(t, lastYear(t).text(), "Su último año.")
}
