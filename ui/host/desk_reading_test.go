package host

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// What is open above the desk may outlive the vote that it is about: the clock ends a
// vote whatever is on the screen.
func TestAVoteThatEndsWhileItsSeatsAreOpenLeavesTheDeskAsItWas(t *testing.T) {
	for name, keys := range map[string][]string{"who reads": {"v"}, "which report": {"v", "1"}, "what is in it": {"v", "1", "1"}} {
		r := newRoom(t, "    confidence: yes\n", "    confidence: yes\n    gate: clock\n")
		r.press(" ")
		for r.hall.c.ViewFor(r.d.viewed().Who, r.hall.Now()).Teams[0].Ballot == nil {
			r.press("n")
			if len(r.d.panes) > 0 {
				r.press("y")
			}
		}
		r.press(keys...)
		require.NotEmpty(t, r.d.panes, name)
		r.wait(7 * time.Minute)
		require.Nil(t, r.d.table().Ballot, name)
		assert.NotPanics(t, func() { r.press("1") }, name)
		assert.Contains(t, r.d.View(), "That cannot be done now.", name)
	}
}
