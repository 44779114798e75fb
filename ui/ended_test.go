package ui

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
	"example.com/realign/ui/theme"
)

// A board that nobody meets warns, then dismisses; each is said where it happens.
func TestALeaderIsWarnedAndToldWhenTheBoardHasHadEnough(t *testing.T) {
	sc := small(t)
	sc.World.Rules.Board.DismissQuarters, sc.World.Rules.Board.WarnBelow = 2, 1
	b := lay(t, sc, theme.Plain, 80, 24).until(t, "enter", is[desk])
	assert.Contains(t, b.text(), "Below 15% for 2 quarters ends your time.", "the desk says it")
	sc.World.Rules.Board.DismissBelow = .99
	b = lay(t, sc, theme.Plain, 80, 24).until(t, "enter", is[desk])
	b.press("enter")
	assert.Contains(t, b.text(), "Below 99% for 2 quarters ends your time.", "and the last look at the plan")
	b.until(t, "enter", func(s Screen) bool { y, ok := s.(year); return ok && y.over() })
	assert.Contains(t, b.text(), "Q2 ██████  Q3 ░░░░░░  Q4 ░░░░░░  The board has had enough.")
	assert.NotContains(t, b.text()[strings.Index(b.text(), "Year 1, quarter 2"):], "Nothing out of the ordinary.")
	b.until(t, "enter", titled("Report on year %d of %d"))
	assert.Contains(t, b.text(), "The board has found another leader: its support stayed below 99% for 2")
	require.Equal(t, sim.EndingDismissed, b.game().Ending())
}

func TestMakingAPlanFitSaysWhatWasLowered(t *testing.T) {
	b := lay(t, small(t), theme.Plain, 80, 24).until(t, "enter", is[desk])
	b.press("right")
	assert.Contains(t, b.text(), "Lower something that takes days. The annual cycle takes 49 of them.")
	b.press("enter", "enter")
	assert.Contains(t, b.text(), "It was lowered until it fits:")
	assert.Contains(t, b.text(), "Annual conference from 3 to 2")
}
