package tell_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/tell"
)

// What speaks for staying year after year is told in the first of them.
func TestWhatSpeaksTheSameIsToldOnce(t *testing.T) {
	seen := func(strength int) sim.MemberView {
		return sim.MemberView{ID: 7, Pulls: []sim.Pull{{Cause: sim.CauseEngagement, Strength: strength}}}
	}
	life := tell.Life{{Year: 1, Seen: seen(2)}, {Year: 2, Seen: seen(2)}, {Year: 3, Seen: seen(-1)}, {Year: 4, End: true, Seen: seen(-1)}}
	views := []sim.View{{Segments: make([]sim.SegmentView, 1)}}
	said := page.Speak(tell.MemberStory(life, views, guild()))
	assert.Equal(t, 1, strings.Count(said, "for staying"))
	assert.Equal(t, 1, strings.Count(said, "for leaving"))
	assert.Contains(t, said, "At the end: ")
	assert.NotContains(t, said, "Year 4")
}
