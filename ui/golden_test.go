package ui

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"

	"example.com/realign/ui/theme"
)

// drawn returns what is shown, as it is with another theme.
func (b *table) drawn(th theme.Theme) string {
	app := b.app.(App)
	app.frame.Theme = th
	return app.View()
}

// Every screen as the player sees it: two sizes, with and without colour. A
// change of a word or of the model shows here; go test ./ui -update takes it.
func TestEveryScreenAsItIsSeen(t *testing.T) {
	sc := small(t)
	for _, size := range [][2]int{{80, 24}, {120, 40}} {
		tour := tour{t: t, sc: sc, theme: theme.Plain, width: size[0], height: size[1]}
		for _, p := range places {
			t.Run(fmt.Sprintf("%s/%dx%d", p.name, size[0], size[1]), func(t *testing.T) {
				b := tour.to(t, p.name)
				b.fits(t)
				name := fmt.Sprintf("screens/%s-%dx%d", p.name, size[0], size[1])
				golden(t, name+"-plain", b.app.View())
				golden(t, name+"-colour", b.drawn(theme.Dark(termenv.TrueColor)))
			})
		}
	}
}

// No colour draws the same text as sixteen or all of them, and a terminal that
// can show nothing but ASCII gets nothing else.
func TestEveryTerminalIsToldTheSame(t *testing.T) {
	tour := tour{t: t, sc: small(t), theme: theme.Plain, width: 100, height: 30}
	for _, p := range places {
		t.Run(p.name, func(t *testing.T) {
			b := tour.to(t, p.name)
			for _, th := range []theme.Theme{theme.Dark(termenv.ANSI), theme.Light(termenv.ANSI256), theme.Light(termenv.TrueColor)} {
				assert.Equal(t, b.text(), ansi.Strip(b.drawn(th)))
			}
			for i, line := range strings.Split(b.drawn(theme.Theme{ASCII: true}), "\n") {
				assert.NotRegexp(t, `[^ -~]`, line, "row %d", i)
				assert.LessOrEqual(t, len(line), 100, "row %d", i)
			}
		})
	}
}
