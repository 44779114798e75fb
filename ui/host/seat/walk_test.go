package seat

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/ui/host/class"
)

// walked are the keys of the random walk: those that do something, and some that do
// not.
var walked = []string{
	"enter", "enter", "enter", "esc", "up", "down", "left", "right", "tab", "1", "2", "3", "4", "5", "y", "w", "v", "?", "f1", "a", "n", "b", "s", "u", ":", "q", "x", "é", " ",
}

// led are what the facilitator does meanwhile.
var led = []class.Act{
	{Do: class.Go}, {Do: class.Go}, {Do: class.Hold}, {Do: class.Next, N: 1}, {Do: class.Next, N: 1}, {Do: class.Back}, {Do: class.Extend, N: 1},
	{Do: class.Step, Team: 0}, {Do: class.Step, Team: 1}, {Do: class.Undo, Team: 0, N: 1}, {Do: class.Lock, N: 2}, {Do: class.OneScreen, Team: 0},
	{Do: class.Attend, Team: 0}, {Do: class.Banner, Text: "A banner"}, {Do: class.Tell, Team: -1, Text: "Words for all"}, {Do: class.Fire, N: 1, Team: 0},
	{Do: class.Welcome, Text: "Comet"}, {Do: class.Finish},
}

// Whatever keys are pressed at whatever seats, and whatever the facilitator does
// meanwhile: nothing breaks, nothing is outside the window, seats do nothing that is
// the facilitator's, and no screen shows a game that is not the class's.
func TestNoKeysBreakASeatOrTheClass(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		r := newRoom(t)
		for range 4 {
			r.enter(rapid.IntRange(0, 1).Draw(rt, "table"))
		}
		for range rapid.IntRange(1, 90).Draw(rt, "steps") {
			s := rapid.SampledFrom(r.screens).Draw(rt, "screen")
			switch rapid.IntRange(0, 9).Draw(rt, "what") {
			case 0:
				_ = r.try(class.Facilitator, rapid.SampledFrom(led).Draw(rt, "led"))
				r.news()
			case 1:
				r.at += class.Moment(rapid.IntRange(0, 200_000).Draw(rt, "time"))
				_ = r.try(class.Facilitator, class.Act{Do: class.Tick})
				r.news()
			case 2:
				s.send(tea.WindowSizeMsg{Width: rapid.IntRange(1, 130).Draw(rt, "width"), Height: rapid.IntRange(1, 50).Draw(rt, "height")})
			case 3:
				s.rest()
			default:
				s.left = false
				s.press(rapid.SampledFrom(walked).Draw(rt, "key"))
			}
			for _, one := range r.screens {
				one.fits()
				g, years := one.m.table.game, r.c.Run(one.place.team).Years()
				if n := len(g.Years()); one.m.table.round == one.m.round() && n > 0 {
					require.LessOrEqual(rt, n, len(years))
					require.Equal(rt, years[n-1].Digest, g.Years()[n-1].Digest)
				}
			}
		}
		for _, d := range r.deeds {
			require.True(rt, d.By == class.Facilitator || d.Do >= class.Draft, d)
		}
	})
}
