package ui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/theme"
)

// Every screen as the player sees it: two sizes, with and without colour. A
// change of a word or of the model shows here; go test ./ui -update takes it.
func TestEveryScreenAsItIsSeen(t *testing.T) {
	sc := small(t)
	themes := map[string]theme.Theme{"plain": theme.Plain, "colour": theme.Dark(termenv.TrueColor)}
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		for name, th := range themes {
			for _, p := range places {
				t.Run(fmt.Sprintf("%s/%dx%d-%s", p.name, size[0], size[1], name), func(t *testing.T) {
					b := lay(t, sc, th, size[0], size[1])
					p.to(t, b)
					b.fits(t)
					golden(t, fmt.Sprintf("screens/%s-%dx%d-%s", p.name, size[0], size[1], name), b.app.View())
				})
			}
		}
	}
}

// A terminal that can show nothing but ASCII gets nothing else.
func TestPlainCharactersOnly(t *testing.T) {
	sc := small(t)
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := lay(t, sc, theme.Theme{ASCII: true}, 80, 24)
			p.to(t, b)
			b.fits(t)
			for i, line := range strings.Split(b.app.View(), "\n") {
				assert.NotRegexp(t, `[^ -~]`, line, "row %d of %s", i, p.name)
			}
		})
	}
}

// Sixteen colours draw the same text as none and as all of them.
func TestColourChangesNoText(t *testing.T) {
	sc := small(t)
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			bare := lay(t, sc, theme.Plain, 100, 30)
			p.to(t, bare)
			for _, th := range []theme.Theme{theme.Dark(termenv.ANSI), theme.Light(termenv.ANSI256), theme.Light(termenv.TrueColor)} {
				b := lay(t, sc, th, 100, 30)
				p.to(t, b)
				assert.Equal(t, bare.text(), b.text())
			}
		})
	}
}
