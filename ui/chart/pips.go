package chart

import "strings"

// Pips draws a level out of most: ●●○, or [##-] in plain characters.
func Pips(level, most int, ink Ink) string {
	most = max(most, 0)
	level = max(0, min(level, most))
	if ink.ASCII {
		return "[" + strings.Repeat("#", level) + strings.Repeat("-", most-level) + "]"
	}
	return strings.Repeat("●", level) + strings.Repeat("○", most-level)
}
