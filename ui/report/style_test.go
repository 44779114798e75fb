package report

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
)

// led is a plan that sets levers of a kind to a level.
func led(level sim.Level, groups ...sim.Group) (p sim.Plan) {
	for l := range sim.NumLevers {
		for _, g := range groups {
			if l.Group() == g {
				p = p.With(l, level)
			}
		}
	}
	return p
}

// A style says what came first. Days that were only taken from the calendar were not
// given to members.
func TestAStyleSaysWhatTheDaysWentTo(t *testing.T) {
	rules := sim.Standard("knowledge")
	calendar, idle := led(2, sim.AnnualCycle), sim.Plan{}
	members := led(1, sim.Know, sim.Relate, sim.Create, sim.Build)
	for name, c := range map[string]struct {
		early, late sim.Plan
		says        string
	}{
		"the calendar, kept":             {calendar, calendar, "Calendar first, steady course"},
		"members, kept":                  {members, members, "Members first, steady course"},
		"nothing at all":                 {idle, idle, "Neither calendar nor members, steady course"},
		"a little listening and no more": {idle.With(sim.Listening, 1), idle.With(sim.Listening, 1), "Neither calendar nor members, steady course"},
		"shortcuts alone":                {led(3, sim.Shortcuts), led(3, sim.Shortcuts), "Neither calendar nor members, fond of shortcuts"},
		"what is in the way":             {idle.WithElephant(0, 3).WithElephant(1, 3), idle.WithElephant(0, 3).WithElephant(1, 3), "Members first, steady course"},
		"from the calendar to members":   {calendar, members, "Calendar first, late conversion"},
		"the calendar, dropped":          {calendar, idle.With(sim.BoardMeetings, 1).With(sim.Listening, 1), "Calendar first, then the calendar let go"},
		"the calendar, for nobody":       {calendar.With(sim.Listening, 1), idle.With(sim.Listening, 1), "Calendar first, then the calendar let go"},
		"from members to the calendar":   {members, calendar, "Members first, back to the calendar"},
	} {
		var years []sim.Year
		for i := range 8 {
			plan := c.early
			if i >= 4 {
				plan = c.late
			}
			years = append(years, sim.Year{Plan: plan})
		}
		assert.Equal(t, c.says, styleOf(years, &rules), name)
	}
}
