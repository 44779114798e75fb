package ui

import (
	"cmp"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// yearTall is the height of a window from which the members are drawn above the
// news, so that those who leave can be seen to go.
const yearTall = 34

// crowd draws the members as they are now, where there is room.
func (s year) crowd(width, height int, f Frame) []string {
	if height < yearTall-footerHeight || len(s.field.Corners) == 0 {
		return nil
	}
	return append(indent(page.Draw(page.Page{Blocks: []page.Block{s.field}}, max(width-4, 1), f.Theme)), "")
}

func (s year) Draw(f Frame) string {
	lines := []string{f.head(say.Textf("Year %d runs", s.number), whereabouts(s.game)), "  " + s.progress(f), ""}
	lines = append(lines, s.crowd(f.Width, f.Height, f)...)
	if s.problem != "" {
		lines = append(lines, f.complaint(s.problem)...)
	}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

// progress draws the four quarters filling one after the other, and says what is
// going on.
func (s year) progress(f Frame) string {
	played := s.played()
	var parts []string
	for q := range sim.QuartersAYear {
		filled := 0
		switch {
		case q < played:
			filled = beats
		case q == played && s.motion:
			filled = s.beat
		}
		bar := paint(f.Theme.Accent, strings.Repeat(f.glyph("█", "#"), filled)) + paint(f.Theme.Quiet, strings.Repeat(f.glyph("░", "."), beats-filled))
		parts = append(parts, say.Textf("Q%d", q+1)+" "+bar)
	}
	return strings.Join(parts, "  ") + "  " + s.words(f)
}

func (s year) words(f Frame) string {
	switch {
	case s.problem != "":
		return say.Text("The year stands still.")
	case s.over():
		return cmp.Or(tell.BrokenOff(s.game.Ending()), say.Text("The year is over."))
	default:
		return paint(f.Theme.Quiet, say.Text("running")+" "+f.glyph("…", "..."))
	}
}

// played is how many quarters of the year have been. A board or a bank can end it
// before the last.
func (s year) played() int {
	switch {
	case s.over() && tell.BrokenOff(s.game.Ending()) != "":
		return len(s.game.Quarters())
	case s.over():
		return sim.QuartersAYear
	}
	return s.game.View().Quarter
}
