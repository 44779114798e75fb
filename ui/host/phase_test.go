package host

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/tell"
)

// Nobody reads ahead: the facilitator can ask phase by phase, and the wall shows what a
// phase is about.
func TestTheQuestionsOfADebriefAreAskedPhaseByPhase(t *testing.T) {
	r := newRoom(t, oneScreen...)
	r.to("debrief")
	asked := r.d.view().Asked
	require.Len(t, asked, 3)
	shows := func(which ...int) {
		t.Helper()
		for i := range asked {
			assert.Equal(t, slices.Contains(which, i), strings.Contains(r.wall(), asked[i].Questions[0]), r.wall())
		}
	}
	shows(0, 1, 2)
	r.press("f")
	shows(0)
	assert.NotContains(t, r.wall(), "Engaged members", "how it felt is no figure")
	r.press("f")
	shows(1)
	assert.Contains(t, r.wall(), "Engaged members")
	assert.Regexp(t, `(?m)^ +3 +\d+ `, r.wall(), "every year has its row")
	r.press("f")
	shows(2)
	r.press("f")
	assert.Contains(t, r.d.View(), "That cannot be done now.")
	r.press("F", "F", "F")
	shows(0, 1, 2)
	several := newRoom(t)
	several.to("debrief")
	several.press("f", "f")
	assert.Contains(t, several.wall(), "Engaged members at the end:")
	assert.Regexp(t, `Anchor +\d+`, several.wall())
}

// A room of many tables sees all figures of a comparison and how each ended, however
// many were shown before.
func TestAComparisonByManyFiguresFitsTheWall(t *testing.T) {
	for _, tables := range []int{8, 12} {
		r := tablesRoom(t, tables)
		r.to("reveal")
		comparesBy(t, r)
	}
}

func comparesBy(t *testing.T, r *room) {
	t.Helper()
	v := r.hall.c.ViewFor(class.Who{Kind: class.Wall}, r.hall.Now())
	v.Shows = sessions.Shows{Endings: true, Figures: []sim.Figure{sim.Engagement, sim.Silos, sim.Innovation, sim.Reserves}}
	for v.Shown = range 5 {
		frame := DrawWall(v, worldOf(r.hall.c), r.d.Theme, wallWidth, wallHeight)
		fits(t, frame, wallWidth, wallHeight)
		for _, f := range v.Shows.Figures[:v.Shown] {
			years := v.Teams[len(v.Teams)-1].Years
			assert.Contains(t, frame, tell.FormatAmount(f, years[len(years)-1].Figures[f]))
		}
		if v.Shown == 4 {
			assert.Contains(t, frame, v.Teams[len(v.Teams)-1].Ending[:8])
		}
	}
}
