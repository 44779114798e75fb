package chart

import (
	"math"
	"strings"
)

// Share draws a share between 0 and 1 in exactly width cells. Where high is
// greater than low, the share is only known to lie between them, and the cells
// between are drawn lighter.
func Share(low, high float64, width int, ink Ink) string {
	if !finite(low) {
		return ink.Quiet.Render(strings.Repeat(string(ink.pick('·', '?')), max(width, 0)))
	}
	sure := cells(low, width)
	seen := max(sure, cells(high, width))
	full := strings.Repeat(string(ink.pick('█', '#')), sure)
	maybe := strings.Repeat(string(ink.pick('▒', ':')), seen-sure)
	rest := strings.Repeat(string(ink.pick('░', '.')), max(width, 0)-seen)
	return paint(ink.Accent, full) + paint(ink.Quiet, maybe) + paint(ink.Quiet, rest)
}

// cells returns how many of width cells a share fills.
func cells(share float64, width int) int {
	if !finite(share) {
		return 0
	}
	return int(math.Round(max(0, min(1, share)) * float64(max(width, 0))))
}
