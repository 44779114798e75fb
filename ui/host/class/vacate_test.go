package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestWhereAHostIsGoneOnlyThoseWhoSatByItStandUp(t *testing.T) {
	r := newRoom(t)
	sits := func(seat, people int, host string) {
		t.Helper()
		assert.NoError(t, r.try(seat, Act{Do: Sit, Seat: seat, N: people, Host: host}))
	}
	sits(0, 1, "one")
	sits(1, 2, "other")
	sits(2, 1, "one")
	sits(2, 3, "other")
	assert.Equal(t, []string{"one", "other"}, r.c.Hosts())
	turn := r.c.Chair(0, 0).Turn
	r.does(Act{Do: Vacate, Host: "one"})
	assert.Equal(t, 0, r.c.Chair(0, 0).People)
	assert.Equal(t, turn+1, r.c.Chair(0, 0).Turn, "who sat there sits there no more")
	assert.Equal(t, 2, r.c.Chair(0, 1).People)
	assert.Equal(t, 2, r.c.Chair(0, 2).People, "whoever sat beside them stays")
	assert.Equal(t, 0, r.c.SitBy(0, 2, "one"))
	assert.Equal(t, 2, r.c.SitBy(0, 2, "other"))
	assert.Contains(t, r.c.log[len(r.c.log)-1].Words, "A host is gone.")
	assert.ErrorIs(t, r.try(Facilitator, Act{Do: Vacate, Host: "one"}), ErrNotNow, "once is enough")
	assert.ErrorIs(t, r.try(1, Act{Do: Vacate, Seat: 1, Host: "other"}), ErrNotYours)
}

func TestASeatThatWasTakenOverIsTheNewHosts(t *testing.T) {
	r := newRoom(t)
	assert.NoError(t, r.try(0, Act{Do: Sit, N: 2, Host: "one"}))
	assert.NoError(t, r.try(0, Act{Do: Rise, N: 2, Host: "other"}))
	assert.NoError(t, r.try(0, Act{Do: Sit, N: 1, Host: "other"}))
	assert.Equal(t, []string{"other"}, r.c.Hosts())
	assert.NoError(t, r.try(0, Act{Do: Rise, N: 1, Host: "other"}))
	assert.Empty(t, r.c.Hosts())
	assert.NoError(t, r.try(0, Act{Do: Sit, N: 1, Host: "one"}))
	r.does(Act{Do: Resumed})
	assert.Empty(t, r.c.Hosts(), "after a restart nobody sits anywhere")
}
