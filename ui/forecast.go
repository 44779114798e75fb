package ui

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// forecast asks what renewal rate the leader expects of the year, and how sure.
// It is there to be skipped: enter on an untouched forecast makes none.
type forecast struct {
	game    game
	guess   tell.Forecast
	touched bool
	row     int // 0 the rate, 1 how sure
	waiting bool
	problem string
	done    func() tea.Cmd
}

func newForecast(g game, done func() tea.Cmd) forecast {
	guess := tell.Forecast{RenewalPermille: 800, SurePercent: 70}
	v := g.View()
	if n := len(v.History); n > 0 && v.History[n-1].Renewal.Known {
		guess.RenewalPermille = int(v.History[n-1].Renewal.Middle()*100+0.5) * 10
	}
	return forecast{game: g, guess: guess, done: done}
}

func (s forecast) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tookMsg:
		if msg.game != s.game || !s.waiting || late(msg.err) {
			return s, nil
		}
		if msg.err == nil {
			return s, s.done()
		}
		s.waiting, s.problem = false, sentence(msg.err)
	case rowMsg:
		s.row = int(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

// Stage is where in the year this is.
func (s forecast) Stage() tell.Stage { return tell.OnForecast }

func (s forecast) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case s.waiting:
	case key.Matches(msg, keys.Back):
		return s, leave
	case key.Matches(msg, keys.Choose) && (!s.touched || s.problem != ""):
		return s, s.done()
	case key.Matches(msg, keys.Choose):
		s.waiting = true
		return s, work(s.game, s.game.Forecasting(s.guess))
	case key.Matches(msg, keys.Up, keys.Down):
		s.row = 1 - s.row
	case key.Matches(msg, keys.More):
		return s.turn(+1), nil
	case key.Matches(msg, keys.Less):
		return s.turn(-1), nil
	case key.Matches(msg, keys.Undo):
		s.touched = false
	}
	return s, nil
}

// turn moves the marked number: the rate by a point, how sure by five.
func (s forecast) turn(by int) forecast {
	s.touched = true
	if s.row == 0 {
		s.guess.RenewalPermille = max(0, min(s.guess.RenewalPermille+10*by, 1000))
	} else {
		s.guess.SurePercent = max(50, min(s.guess.SurePercent+5*by, 100))
	}
	return s
}

func (s forecast) Draw(f Frame) string {
	v := s.game.View()
	p := page.Page{Blocks: []page.Block{
		page.Text{Text: tell.ForecastAsk(&v)},
		page.Text{Text: say.Text("You may skip this. It changes nothing in the game; the debrief compares it with what happened."), Role: page.Quiet},
	}}
	if record := tell.ForecastRecord(s.game.History()); record != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: record})
	}
	lines := append([]string{f.head(say.Text("Forecast"), whereabouts(s.game)), ""}, indent(page.Draw(p, f.measure(), f.Theme))...)
	lines = append(lines, "",
		s.line(f, 0, say.Text("Renewal rate¦short"), s.guess.RenewalPermille/10), s.line(f, 1, say.Text("How sure"), s.guess.SurePercent), "")
	words := say.Text("No forecast yet: left and right make one, enter skips it.")
	if s.touched {
		words = say.Text("Enter writes it down and runs the year; u makes none.")
	}
	if s.problem != "" {
		words = say.Textf("%s Enter goes on without it.", s.problem)
	}
	for _, line := range page.Wrap(words, f.measure()) {
		lines = append(lines, "  "+line)
	}
	return strings.Join(lines, "\n")
}

func (s forecast) line(f Frame, row int, label string, percent int) string {
	mark, style := "  ", f.Theme.Text
	if row == s.row {
		mark, style = "> ", f.Theme.Focus
	}
	number := fmt.Sprintf("%3d%%", percent)
	if !s.touched {
		number, percent = "  ? ", 0
	}
	left, right := "  ", "  "
	if row == s.row {
		left, right = f.spot(stroke("left"), f.glyph("‹ ", "< ")), f.spot(stroke("right"), f.glyph(" ›", " >"))
	}
	line := "  " + paint(style, mark+pad(label, 16)+left+number+right) + "  " + f.share(float64(percent)/100, 40)
	return f.strip(rowMsg(row), line)
}

func (s forecast) Keys() []key.Binding {
	doing := say.Text("skip")
	if s.touched {
		doing = say.Text("write it down")
	}
	return []key.Binding{
		means(keys.Choose, doing),
		bind("←→", say.Text("less or more"), append(keys.Less.Keys(), keys.More.Keys()...)...),
		bind("↑↓", say.Text("move"), append(keys.Up.Keys(), keys.Down.Keys()...)...),
		means(keys.Back, say.Text("leave")), means(keys.Undo, say.Text("no forecast")),
	}
}
