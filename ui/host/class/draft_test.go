package class

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestOfADraftOnlyWhatItsSeatHasChangedCounts(t *testing.T) {
	r := newRoom(t)
	r.to("first")
	base := r.c.teams[0].now().draft
	one, other, both := base.With(0, 1), base.With(1, 3), base.With(0, 1).With(1, 3)
	require.NoError(t, r.try(0, Act{Do: Draft, Plan: &one, Over: &base}))
	require.NoError(t, r.try(1, Act{Do: Draft, Seat: 1, Plan: &other, Over: &base}))
	assert.Equal(t, both, r.c.teams[0].now().draft)
	assert.Equal(t, both, r.again().teams[0].now().draft, "and what is written down says so")
	require.NoError(t, r.try(1, Act{Do: Draft, Seat: 1, Plan: &other}))
	assert.Equal(t, other, r.c.teams[0].now().draft, "a whole plan counts as a whole")
	bad := base.With(2, 99)
	assert.ErrorIs(t, r.try(0, Act{Do: Draft, Plan: &bad, Over: &base}), ErrNoSuch)
}
