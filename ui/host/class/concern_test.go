package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatConcernsOneTeamChangesNothingForAnother(t *testing.T) {
	c := &Class{teams: make([]team, 3)}
	for _, tt := range []struct {
		e    Event
		want [3]int
	}{
		{Event{Act: Act{Do: Tick}}, [3]int{0, 0, 0}},
		{Event{Act: Act{Do: Note, Team: -1}}, [3]int{0, 0, 0}},
		{Event{Act: Act{Do: Draft, Team: 1}}, [3]int{0, 1, 0}},
		{Event{Act: Act{Do: Fire, Team: 2}}, [3]int{0, 1, 1}},
		{Event{Act: Act{Do: Fire, Team: -1}}, [3]int{1, 2, 2}},
		{Event{Act: Act{Do: Hold}}, [3]int{2, 3, 3}},
	} {
		c.changes(tt.e)
		assert.Equal(t, tt.want, [3]int{c.Changed(0), c.Changed(1), c.Changed(2)}, "%+v", tt.e)
	}
}
