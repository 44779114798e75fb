package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/sim"
	"example.com/realign/ui/tell"
)

func TestAShareThatCannotBeIsNotTakenAndTheReasonIsSaid(t *testing.T) {
	for _, text := range []string{"999", "-1", "100.1", "many", ""} {
		_, ok := tell.ReadAmount(sim.Renewal, text)
		assert.False(t, ok, text)
	}
	for text, want := range map[string]sim.Amount{"0": 0, "78": 780_000, "100 %": 1_000_000} {
		got, ok := tell.ReadAmount(sim.Renewal, text)
		assert.True(t, ok, text)
		assert.Equal(t, want, got)
	}
	assert.Contains(t, tell.Mistyped(sim.Renewal), "from 0 to 100")

	_, ok := tell.ReadAmount(sim.Members, "8,400")
	assert.True(t, ok, "members are counted, and are more than a hundred")
	_, ok = tell.ReadAmount(sim.Net, "-250")
	assert.True(t, ok, "a year may end with a loss")
	assert.NotContains(t, tell.Mistyped(sim.Members), "100")
}
