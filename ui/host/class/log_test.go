package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhatWasAddedToALogIsFoundWhereItHasLostItsOldest(t *testing.T) {
	log := []Logged{{1, "a"}, {2, "b"}, {2, "b"}, {3, "c"}}
	for _, c := range []struct {
		before, now, added []Logged
	}{
		{nil, log, log},
		{log, log, []Logged{}},
		{log[:2], log, log[2:]},
		{log[:3], log[1:], log[3:]},
		{log[:1], log[1:], log[1:]},
	} {
		assert.Equal(t, c.added, Added(c.before, c.now))
	}
}
