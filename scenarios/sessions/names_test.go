package sessions

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// T-07: nobody goes by the name of whoever leads, and of nothing that looks so.
func TestT07NobodyGoesByTheNameOfWhoeverLeads(t *testing.T) {
	for _, name := range append([]string{
		"Trainer", " HOST ", "Adm1n", "АDMIN", "syѕtem", "Projéctor", "that team", "Doctor", "ａｌｌ", "W-a-l-l",
	}, reserved...) {
		assert.True(t, Reserved(name), name)
	}
	for _, name := range []string{"Anchor", "Hosta", "Train", "Wallace", "The system", "", "日本"} {
		assert.False(t, Reserved(name), name)
	}
}
