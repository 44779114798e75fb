package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// about says what the marked row is set to and what it does, in a column.
func (s desk) about(f Frame, width, height int) []string {
	p := s.help()
	if r := s.rows[s.at]; r.section == connection {
		p.Title = tell.GroupLabel(r.lever.Group()) + ": " + p.Title
	}
	if now := s.setting(); now != "" {
		p.Blocks = append([]page.Block{page.Text{Text: now, Role: page.Strong}}, p.Blocks...)
	}
	if by := s.rows[s.at].credit(s.game, s.view); by != "" {
		p.Blocks = append([]page.Block{page.Text{Text: by, Role: page.Warn}}, p.Blocks...)
	}
	for _, why := range []string{s.rows[s.at].locked(s.game), s.game.Barred()} {
		if why != "" {
			p.Blocks = append([]page.Block{page.Text{Text: why, Role: page.Warn}}, p.Blocks...)
		}
	}
	lines := page.Draw(p, width, f.Theme)
	if len(lines) > height {
		lines = slices.DeleteFunc(lines, func(line string) bool { return strings.TrimSpace(line) == "" })
	}
	if len(lines) > height {
		rest := say.Text("? tells the rest")
		if f.seated {
			rest = say.Text("F1 tells the rest")
		}
		lines = append(brokenOff(f, lines[:max(height-1, 0):max(height-1, 0)], width), paint(f.Theme.Quiet, rest))
	}
	return lines
}

// brokenOff marks that the last line goes on, where it does not end a sentence and
// there is room.
func brokenOff(f Frame, lines []string, width int) []string {
	last := len(lines) - 1
	if last < 0 {
		return lines
	}
	text := strings.TrimRight(ansi.Strip(lines[last]), " ")
	if !strings.HasSuffix(text, ".") && ansi.StringWidth(text)+2 <= width {
		lines[last] = strings.TrimRight(lines[last], " ") + paint(f.Theme.Text, " "+f.glyph("…", "~"))
	}
	return lines
}

// setting says what the marked row takes as it is set, and what it was.
func (s desk) setting() string {
	r, p := s.rows[s.at], s.game.Draft()
	was := r.level(&s.view.LastPlan, s.view)
	now := r.level(&p, s.view)
	text := ""
	switch r.section {
	case style:
		if now != was {
			return say.Textf("Now: %s; it was %s", tell.StyleLabel(p.Style), tell.StyleLabel(s.view.LastPlan.Style))
		}
		return ""
	case elephants:
		days, _ := r.takes(&p, s.view, s.game.Rules())
		text = say.Text("Off")
		if days > 0 {
			text = say.Textf("%s a quarter", tell.DayCount(days))
		}
	default:
		text = tell.Takes(r.lever, p.Effort(r.lever, s.game.Rules()))
	}
	if now != was {
		text = say.Textf("%s. It was %s", text, tell.LevelLabel(was))
	}
	return capital(text) + "."
}
