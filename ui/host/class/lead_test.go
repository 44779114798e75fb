package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOfTwoHostsThatOpenAClassInOneMomentTheFirstLeads(t *testing.T) {
	r := newRoom(t)
	lead := func(host, after string, n int) error {
		return r.try(Facilitator, Act{Do: Lead, Host: host, Text: after, N: n})
	}
	require.NoError(t, lead("one", "", 1))
	require.ErrorIs(t, lead("other", "", 1), ErrNotNow)
	host, byClock := r.c.Leader()
	assert.Equal(t, "one", host)
	assert.True(t, byClock)
	assert.Empty(t, r.c.Log(), "the first is no news")
	require.ErrorIs(t, lead("", "one", 0), ErrNotNow, "nobody leads nothing")
	require.NoError(t, lead("one", "one", 0), "somebody sat down at its console")
	_, byClock = r.c.Leader()
	assert.False(t, byClock)
	require.NoError(t, lead("other", "one", 1))
	host, _ = r.again().Leader()
	assert.Equal(t, "other", host, "the journal says so")
	assert.Equal(t, "Another host leads the class now.", r.c.Log()[len(r.c.Log())-1].Words)
	assert.ErrorIs(t, r.try(1, Act{Do: Lead, Seat: 1, Host: "one", Text: "other"}), ErrNotYours)
}
