package ui

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// Below the crowd stands who is in focus, as far as the window has room: whole parts,
// and a line where some are left out.
func TestWhoIsInFocusIsSaidWhereThereIsRoom(t *testing.T) {
	for height, says := range map[int]struct{ register, known, rest bool }{
		24: {},
		26: {register: true, rest: true},
		50: {register: true, known: true},
	} {
		b := lay(t, small(t), theme.Plain, 100, height)
		secondYear(t, b).press("tab", "m")
		shown := b.text()
		assert.Equal(t, says.register, strings.Contains(shown, "What the register says"), "%d rows", height)
		assert.Equal(t, says.known, strings.Contains(shown, "What is known of them"), "%d rows", height)
		assert.Equal(t, says.rest, strings.Contains(shown, say.Text("enter tells the rest")), "%d rows", height)
		b.fits(t)
	}
}
