package door

import (
	"testing"

	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
)

func TestATerminalHasTheColoursItSays(t *testing.T) {
	for _, tt := range []struct {
		term, name, value string
		want              termenv.Profile
	}{
		{"xterm-256color", "", "", termenv.ANSI256},
		{"xterm-256color", "COLORTERM", "truecolor", termenv.TrueColor},
		{"xterm-256color", "NO_COLOR", "1", termenv.Ascii},
		{"xterm", "", "", termenv.ANSI},
		{"linux", "", "", termenv.ANSI},
		{"vt100", "", "", termenv.Ascii},
		{"dumb", "COLORTERM", "truecolor", termenv.Ascii},
		{"", "", "", termenv.Ascii},
		{"anything", "COLORTERM", "nonsense", termenv.ANSI},
	} {
		at := Terminal{Term: tt.term}
		if tt.name != "" {
			assert.True(t, at.keep(tt.name, tt.value, Usual))
		}
		assert.Equal(t, tt.want, at.Profile(), "%s %s", tt.term, tt.value)
	}
}

func TestATerminalThatSaysNothingOfItsLanguageShowsAllCharacters(t *testing.T) {
	assert.False(t, Terminal{Term: "xterm-256color"}.Theme().ASCII)
	assert.True(t, Terminal{Term: "linux"}.Theme().ASCII)
	assert.True(t, Terminal{Term: "dumb"}.Theme().ASCII)
	said := Terminal{Term: "xterm"}
	said.keep("LANG", "C", Usual)
	assert.True(t, said.Theme().ASCII)
	said.keep("LC_ALL", "de_DE.UTF-8", Usual)
	assert.False(t, said.Theme().ASCII)
}

// Nothing of the host's environment reaches a guest, or the other way round.
func TestTheHostsEnvironmentIsNotSeen(t *testing.T) {
	t.Setenv("NO_COLOR", "1")
	t.Setenv("REALIGN_THEME", "mono")
	at := Terminal{Term: "xterm-256color"}
	assert.Equal(t, termenv.ANSI256, at.Profile())
	assert.Empty(t, at.Env("REALIGN_THEME"))
}
