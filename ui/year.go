package ui

import (
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A quarter is shown for so many beats before the next one is played.
const (
	beats = 6
	beat  = 150 * time.Millisecond
)

// year shows a year running, quarter by quarter. With motion each quarter is
// shown for a moment, in which the next one fills; any key that does not read skips to the next
// stop. A card or the end of the year stops it.
type year struct {
	game    game
	number  int
	reader  reader
	motion  bool
	hurry   bool
	waiting bool
	stops   bool       // stands still while something covers it; at a table others wait for the year
	still   bool       // is covered
	beat    int        // of the pause under way
	field   page.Field // the members as they are now
	size    tea.WindowSizeMsg
	ticket  int // of the pause under way, so that an old one is not heard twice
	problem string
	card    func() tea.Cmd // opens the card that waits for an answer
	done    func() tea.Cmd // what follows the year
}

// A beatMsg ends a beat of the pause after a quarter.
type beatMsg struct {
	game   game
	ticket int
}

func newYear(g game, number int, motion bool, card, done func() tea.Cmd) year {
	s := year{game: g, number: number, motion: motion, reader: read(page.Page{}, yearTop), card: card, done: done}
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
		return s.tick(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	if size, resized := msg.(tea.WindowSizeMsg); resized {
		s.size = size
		s.reader.taken = yearTop + len(s.crowd(size.Width, size.Height, Frame{}))
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// yearTop is the rows above the members and the news.
const yearTop = 5

// tick ends a beat: the next one begins, or the next quarter is played.
func (s year) tick(msg beatMsg) (Screen, tea.Cmd) {
	if msg.game != s.game || msg.ticket != s.ticket || s.waiting || s.still || s.over() {
		return s, nil
	}
	if s.beat++; s.beat >= beats {
		return s.play()
	}
	return s.rest()
}

// rest waits for a beat.
func (s year) rest() (Screen, tea.Cmd) {
	g, ticket := s.game, s.ticket
	return s, tea.Tick(beat, func(time.Time) tea.Msg { return beatMsg{g, ticket} })
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
	if s.over() || s.still {
		return s, nil
	}
	if !s.motion || s.hurry {
		return s.play()
	}
	s.ticket++
	s.beat = 0
	return s.rest()
}

// Still stops the year while something covers it: a card that came up would take the
// place of a question or a help that somebody has just asked for.
func (s year) Still() Screen {
	s.still = s.stops && !s.over()
	return s
}

// Resume goes on with a year that nothing covers any more.
func (s year) Resume() (Screen, tea.Cmd) {
	if !s.still {
		return s, nil
	}
	s.still = false
	switch {
	case s.waiting, s.problem != "":
		return s, nil // for the quarter that is being played, or to be asked to try again
	case s.hurry || !s.motion:
		return s.play()
	}
	s.ticket++
	return s.rest()
}

func (s year) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, leave
	case key.Matches(msg, keys.Choose) && s.over():
		return s, s.done()
	case s.over() || s.problem == "" && key.Matches(msg, keys.Up, keys.Down, keys.PageUp, keys.PageDown, keys.Top, keys.End):
	case s.problem != "" && !key.Matches(msg, keys.Choose):
	case s.waiting:
		s.hurry = true
		return s, nil
	default:
		s.hurry = true
		return s.play()
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// over reports whether the year is, or the whole run.
func (s year) over() bool { return len(s.game.Years()) >= s.number }

// refresh writes down the quarters played so far, the newest in view.
func (s year) refresh() year {
	v := s.game.View()
	s.field = s.game.Crowd().Field(&v, s.game.Scenario(), nil)
	s.field.Groups = nil
	s.reader.taken = yearTop + len(s.crowd(s.size.Width, s.size.Height, Frame{}))
	var p page.Page
	quarters := s.game.Quarters()
	for i := range quarters {
		ending := ""
		if i == len(quarters)-1 {
			ending = s.game.Ending()
		}
		told := tell.Quarter(&quarters[i], ending, s.game.Scenario())
		p.Blocks = append(p.Blocks, page.Heading{Text: told.Title})
		p.Blocks = append(p.Blocks, told.Blocks...)
	}
	s.reader = s.reader.show(p)
	if s.size.Height > 0 {
		s.reader = s.reader.update(s.size)
	}
	s.reader.top = s.reader.last()
	return s
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
