package ui

import (
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// beat is how long a quarter is shown before the next one is played.
const beat = 900 * time.Millisecond

// year shows a year running, quarter by quarter. With motion each quarter is
// shown for a moment; enter skips to the next stop. A card or the end of the
// year stops it.
type year struct {
	game    game
	number  int
	reader  reader
	motion  bool
	hurry   bool
	waiting bool
	ticket  int // of the pause under way, so that an old one is not heard twice
	problem string
	card    func() tea.Cmd // opens the card that waits for an answer
	done    func() tea.Cmd // what follows the year
}

// A beatMsg ends the pause after a quarter.
type beatMsg struct {
	game   game
	ticket int
}

func newYear(g game, number int, motion bool, card, done func() tea.Cmd) year {
	s := year{game: g, number: number, motion: motion, reader: read(page.Page{}, 5), card: card, done: done}
	return s.refresh()
}

// Stage is where in the year this is.
func (s year) Stage() tell.Stage { return tell.OnYear }

// Start plays the first quarter that is due.
func (s year) Start() (Screen, tea.Cmd) { return s.play() }

// play plays the next quarter, or stops where the run waits for something else.
func (s year) play() (Screen, tea.Cmd) {
	switch s.game.Phase() {
	case sim.Underway:
		s.waiting = true
		return s, work(s.game, s.game.Playing())
	case sim.Answering:
		return s, s.card()
	}
	return s, nil
}

func (s year) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tookMsg:
		return s.settle(msg)
	case beatMsg:
		if msg.game == s.game && msg.ticket == s.ticket && !s.waiting {
			return s.play()
		}
		return s, nil
	case tea.KeyMsg:
		return s.press(msg)
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// settle shows a quarter that was played, and goes on after a moment.
func (s year) settle(msg tookMsg) (Screen, tea.Cmd) {
	if msg.game != s.game || !s.waiting || late(msg.err) {
		return s, nil
	}
	s.waiting = false
	if msg.err != nil {
		s.problem = sentence(msg.err)
		return s, nil
	}
	s.problem = ""
	s = s.refresh()
	if s.over() {
		return s, nil
	}
	if !s.motion || s.hurry {
		return s.play()
	}
	s.ticket++
	g, ticket := s.game, s.ticket
	return s, tea.Tick(beat, func(time.Time) tea.Msg { return beatMsg{g, ticket} })
}

func (s year) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, leave
	case key.Matches(msg, keys.Choose) && s.over():
		return s, s.done()
	case key.Matches(msg, keys.Choose) && !s.waiting:
		s.hurry = true
		return s.play()
	case key.Matches(msg, keys.Choose):
		s.hurry = true
		return s, nil
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// over reports whether the year is, or the whole run.
func (s year) over() bool { return len(s.game.Years()) >= s.number }

// refresh writes down the quarters played so far, the newest in view.
func (s year) refresh() year {
	var p page.Page
	quarters := s.game.Quarters()
	for i := range quarters {
		told := tell.Quarter(&quarters[i], s.game.Scenario())
		p.Blocks = append(p.Blocks, page.Heading{Text: told.Title})
		p.Blocks = append(p.Blocks, told.Blocks...)
	}
	s.reader = s.reader.show(p)
	s.reader.top = s.reader.last()
	return s
}

func (s year) Draw(f Frame) string {
	lines := []string{f.head(say.Textf("Year %d runs", s.number), whereabouts(s.game)), "  " + s.progress(f), ""}
	if s.problem != "" {
		lines = append(lines, f.complaint(s.problem)...)
	}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

// progress draws the four quarters as steps, and says what is going on.
func (s year) progress(f Frame) string {
	played := s.played()
	var parts []string
	for q := range sim.QuartersAYear {
		mark := f.glyph("○", "[ ]")
		if q < played {
			mark = f.glyph("●", "[#]")
		}
		parts = append(parts, paint(f.Theme.Accent, mark)+" "+say.Textf("Q%d", q+1))
	}
	return strings.Join(parts, "   ") + "    " + s.words(f)
}

func (s year) words(f Frame) string {
	switch {
	case s.problem != "":
		return say.Text("The year stands still.")
	case s.over():
		return say.Text("The year is over.")
	default:
		return paint(f.Theme.Quiet, say.Text("running")+" "+f.glyph("…", "..."))
	}
}

// played is how many quarters of the year have been.
func (s year) played() int {
	if s.over() {
		return sim.QuartersAYear
	}
	return s.game.View().Quarter
}

func (s year) Keys() []key.Binding {
	doing := say.Text("skip ahead")
	switch {
	case s.over():
		doing = say.Text("the year's report")
	case s.problem != "":
		doing = say.Text("try again")
	}
	return append([]key.Binding{means(keys.Choose, doing), means(keys.Back, say.Text("leave"))}, s.reader.keys()...)
}
