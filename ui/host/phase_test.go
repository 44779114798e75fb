package host

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
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
