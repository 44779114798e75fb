package ui

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/theme"
)

// The size of the pictures, in cells.
const pictureWide, pictureHigh = 120, 40

// frameMost is how many bytes a frame of that size may take: over a slow line it is
// there before anybody waits for it.
const frameMost = 12 << 10

// scenes lead through one game, from picture to picture.
var scenes = []struct {
	name, title string
	to          func(t *testing.T, b *table)
}{
	{"title", "The title", func(*testing.T, *table) {}},
	{"desk", "The desk on which a year is planned", func(t *testing.T, b *table) { b.until(t, "enter", is[desk]).press(" ") }},
	{"card", "A dilemma", func(t *testing.T, b *table) { closer(b).until(t, "enter", is[card]) }},
	{"report", "The report on a year", func(t *testing.T, b *table) { b.until(t, "enter", titled("Report")) }},
	{"members", "The members, told apart", func(t *testing.T, b *table) { later(t, b, 5).press("tab") }},
	{"people", "One of the members, and whom they know", func(_ *testing.T, b *table) { b.press("m") }},
	{"organisation", "Who works with whom, as a ring", func(_ *testing.T, b *table) { b.press("esc", "3", "r") }},
	{"innovation", "From ideas to what is on offer", func(_ *testing.T, b *table) { b.press("4") }},
	{"finance", "A year's money", func(_ *testing.T, b *table) { b.press("5") }},
	{"debrief", "The years beside other leaders on the same luck", func(t *testing.T, b *table) {
		b.press("1").until(t, "enter", is[debrief]).press("4", "o", "o")
	}},
}

// closer plans a year that keeps the calendar going and listens.
func closer(b *table) *table {
	g := b.game()
	g.SameAsLastYear()
	for _, set := range []struct {
		lever sim.Lever
		level sim.Level
	}{{sim.ProgramLaunches, 1}, {sim.KeyAppearances, 0}, {sim.BudgetPreparation, 1}, {sim.Listening, 3}, {sim.SiloBreaking, 2}, {sim.CoDevelopment, 2}, {sim.Experiments, 1}} {
		g.SetLever(set.lever, set.level)
	}
	g.Fit()
	return b
}

// later plays on to the desk of a year.
func later(t *testing.T, b *table, year int) *table {
	b.until(t, "enter", is[desk])
	for b.game().Year() < year {
		closer(b).until(t, "enter", titled("Report")).until(t, "enter", is[desk])
	}
	return b
}

// Pictures of the main screens, made from the running game.
func TestThePicturesAreOfTheGameAsItIs(t *testing.T) {
	sc, err := scenarios.Load("society")
	require.NoError(t, err)
	b := lay(t, sc, theme.Plain, pictureWide, pictureHigh)
	for _, s := range scenes {
		s.to(t, b)
		b.fits(t)
		frame := b.drawn(theme.Dark(termenv.TrueColor))
		assert.LessOrEqual(t, len(frame), frameMost, "%s takes too many bytes", s.name)
		drawn := picture("realign: "+s.title, frame, pictureWide, pictureHigh)
		file := filepath.Join("testdata", "pictures", s.name+".svg")
		if *update {
			require.NoError(t, os.MkdirAll(filepath.Dir(file), 0o755))
			require.NoError(t, os.WriteFile(file, []byte(drawn), 0o644))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err, "run go test ./ui -update to make it")
		assert.Equal(t, string(want), drawn, "%s differs; go test ./ui -update rewrites it", file)
	}
}
