package ui

import (
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// ink returns what charts are drawn with.
func (f Frame) ink() chart.Ink {
	t := f.Theme
	return chart.Ink{
		ASCII: t.ASCII, Text: t.Text, Strong: t.Strong, Quiet: t.Quiet,
		Accent: t.Accent, Good: t.Good, Bad: t.Bad,
	}
}

// pips draws a level; one that is tuned by hand says so.
func (f Frame) pips(level sim.Level) string {
	if level == sim.Tuned {
		return paint(f.Theme.Accent, f.glyph(say.Text("own"), " "+say.Text("own")+" "))
	}
	return paint(f.Theme.Accent, chart.Pips(int(level), int(sim.MaxLevel), f.ink()))
}

// share draws how full something is.
func (f Frame) share(share float64, width int) string {
	return chart.Share(share, share, width, f.ink())
}
