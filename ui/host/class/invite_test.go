package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestTheWallInvitesBeforeTheClassBeginsAndWhereItIsAsked(t *testing.T) {
	r := newRoom(t)
	do := func(a Act) error { return r.try(Facilitator, a) }
	wall := func() []string { return r.c.ViewFor(Who{Kind: Wall}, r.at).Invitation }
	require.ErrorIs(t, do(Act{Do: Invite, N: 1}), ErrNotNow, "there is nothing to show")
	require.NoError(t, do(Act{Do: Invite, More: []string{"ssh anchor@harbour", "\x1b[2Jplugh"}}))
	assert.Equal(t, "ssh anchor@harbour", wall()[0])
	assert.NotContains(t, wall()[1], "\x1b")
	require.NoError(t, do(Act{Do: Go}))
	assert.Empty(t, wall())
	require.NoError(t, do(Act{Do: Invite, N: 1}))
	assert.Len(t, wall(), 2)
	assert.Empty(t, r.seat(0, 0).Invitation)
	require.NoError(t, do(Act{Do: Hide}))
	assert.Empty(t, wall(), "hidden is hidden")
	require.NoError(t, do(Act{Do: Hide}))
	require.NoError(t, do(Act{Do: Invite}))
	assert.Empty(t, wall())
}
