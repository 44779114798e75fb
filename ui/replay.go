package ui

import (
	"strconv"
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
)

// glance is how long a year is shown when a replay plays by itself.
const glance = 3 * time.Second

// replay shows a saved game year by year. With motion it can play by itself; any
// key stops that. Nothing of the game changes.
type replay struct {
	parts
	years   []shelf.Part
	motion  bool
	playing bool
	ticket  *int // of the pause under way, so that an old one is not heard
	typed   int  // the year typed so far, of one with several digits
}

// A yearMsg says that the name of a year was pointed at.
type yearMsg int

// A glanceMsg ends the time that a year is shown.
type glanceMsg struct{ ticket *int }

func newReplay(where string, years []shelf.Part, motion bool) replay {
	var pages []page.Page
	for _, y := range years {
		pages = append(pages, y.Page)
	}
	return replay{parts: newParts(say.Text("Replay"), where, pages, back), years: years, motion: motion}
}

func (s replay) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case glanceMsg:
		if s.playing && msg.ticket == s.ticket {
			s.parts = s.open(s.at + 1)
			return s.play()
		}
		return s, nil
	case yearMsg:
		s = s.Still().(replay)
		s.parts, s.typed = s.open(int(msg)), 0
		return s, nil
	case tea.KeyMsg:
		return s.press(msg)
	}
	var cmd tea.Cmd
	s.parts, cmd = s.update(msg)
	return s, cmd
}

// press stops what plays by itself, or moves through the years.
func (s replay) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	if s.playing {
		return s.Still(), nil
	}
	if n, ok := digit(msg.String()); ok {
		return s.jump(n), nil
	}
	s.typed = 0
	if s.motion && key.Matches(msg, keys.Play) {
		if s.last() {
			s.parts = s.open(0)
		}
		return s.play()
	}
	var cmd tea.Cmd
	s.parts, cmd = s.parts.press(msg)
	return s, cmd
}

// play shows the year for a moment before the next, or stops at the end.
func (s replay) play() (Screen, tea.Cmd) {
	if s.last() {
		return s.Still(), nil
	}
	s.playing, s.ticket = true, new(int)
	ticket := s.ticket
	return s, tea.Tick(glance, func(time.Time) tea.Msg { return glanceMsg{ticket} })
}

// Still stops what plays by itself.
func (s replay) Still() Screen {
	s.playing = false
	return s
}

// jump turns to the year of which d is a digit: 1 and then 2 is year 12 in a
// game that has so many, and year 2 in any other. 0 alone is year 10.
func (s replay) jump(d int) replay {
	year := d
	if d == 0 && s.typed == 0 {
		year = 10
	}
	if at, ok := shelf.PartOf(s.years, 10*s.typed+d); ok && s.typed > 0 {
		s.parts, s.typed = s.open(at), 10*s.typed+d
		return s
	}
	if at, ok := shelf.PartOf(s.years, year); ok {
		s.parts, s.typed = s.open(at), year
	}
	return s
}

func (s replay) Draw(f Frame) string {
	which := s.years[s.at].Page.Title
	if line := s.line(f); ansi.StringWidth(line) < f.Width/2 {
		which = line
	}
	if s.playing {
		which += "     " + say.Text("plays by itself; any key stops it")
	}
	return s.draw(f, which)
}

// line names the years, the one shown in brackets.
func (s replay) line(f Frame) string {
	var names []string
	for i, y := range s.years {
		name := say.Text("end")
		if y.Year > 0 {
			name = strconv.Itoa(y.Year)
		}
		if i == s.at {
			name = "[" + name + "]"
		}
		names = append(names, f.spot(yearMsg(i), name))
	}
	return say.Textf("Years  %s", strings.Join(names, " "))
}

func (s replay) Keys() []key.Binding {
	if s.playing {
		return []key.Binding{bind(say.Mark("any key"), say.Text("stop"))}
	}
	called := turned{say.Text("year"), say.Text("next year"), say.Text("skip the rest of the year")}
	all := s.keys(called, digits(0, 9, say.Text("jump to a year")))
	if s.motion {
		all = append(all[:2:2], append([]key.Binding{keys.Play}, all[2:]...)...)
	}
	return all
}

// Explain says how to jump to a year of two digits.
func (s replay) Explain() []page.Block {
	return []page.Block{
		page.Heading{Text: say.Text("Years of two digits")},
		page.Text{Text: say.Text("Press 1 and then 2 for year 12. 0 alone is year 10.")},
	}
}
