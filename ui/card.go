package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// card puts a dilemma: the scene above, the answers below.
type card struct {
	game    game
	index   int
	chosen  int
	moved   bool // the mark was, so the scene has been read as far as it needs to be
	reader  reader
	menu    menu
	waiting bool
	problem string
	done    func(choice int) tea.Cmd // what follows once the answer is taken
}

func newCard(g game, done func(choice int) tea.Cmd) card {
	v, sc, index := g.View(), g.Scenario(), g.Card()
	s := card{game: g, index: index, done: done, reader: read(tell.CardScene(&v, sc, index, g.History().Answers), 3)}
	for i, answer := range tell.Answers(sc, index) {
		it := item{label: answer, note: say.Text(sc.Cards[index].Choices[i].Price)}
		if !g.Open(i) {
			it.shut = say.Text("Not open to you as things are.")
		}
		s.menu.items = append(s.menu.items, it)
	}
	s.menu = s.menu.mark(0, +1)
	return s
}

// Stage is where in the year this is.
func (s card) Stage() tell.Stage { return tell.OnCard }

func (s card) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tookMsg:
		return s.settle(msg)
	case tea.WindowSizeMsg:
		answers := s.menu.draw(Frame{Width: msg.Width}, msg.Height)
		s.reader.taken = 5 + min(len(answers), msg.Height/2)
		s.reader = s.reader.update(msg)
	case wheelMsg:
		s.reader = s.reader.update(msg)
	case pickMsg:
		return s.pick(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

// pick puts the mark on an answer that is pointed at, and takes the one that has
// it: no answer can be taken back, and a hand slips.
func (s card) pick(msg pickMsg) (Screen, tea.Cmd) {
	if s.waiting || int(msg) >= len(s.menu.items) {
		return s, nil
	}
	if int(msg) != s.menu.at {
		s.menu, s.moved = s.menu.mark(int(msg), +1), true
		return s, nil
	}
	return s.take(s.menu.update(msg))
}

func (s card) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case s.waiting:
		return s, nil
	case key.Matches(msg, keys.Back):
		return s, leave
	case key.Matches(msg, keys.PageDown, keys.PageUp):
		s.reader = s.reader.update(msg)
		return s, nil
	case key.Matches(msg, keys.Choose) && s.unread():
		s.reader = s.reader.on() // the whole scene before an answer
		return s, nil
	}
	return s.take(s.menu.press(msg))
}

// take answers with what was chosen of the menu, or only moves the mark.
func (s card) take(m menu, chosen int) (Screen, tea.Cmd) {
	moved := m.at != s.menu.at
	s.menu = m
	if chosen < 0 {
		s.moved = s.moved || moved // a number that no answer has moves nothing
		return s, nil
	}
	s.waiting, s.chosen = true, chosen
	return s, work(s.game, s.game.Answering(chosen))
}

// unread reports whether there is more of the scene to show before an answer.
func (s card) unread() bool { return s.reader.more() && !s.moved }

// settle goes on once the answer is on disk, or says why it is not.
func (s card) settle(msg tookMsg) (Screen, tea.Cmd) {
	if msg.game != s.game || !s.waiting || late(msg.err) {
		return s, nil
	}
	s.waiting = false
	if msg.err != nil {
		s.problem = sentence(msg.err)
		return s, nil
	}
	return s, s.done(s.chosen)
}

func (s card) Draw(f Frame) string {
	lines := []string{f.head(say.Text("A dilemma"), whereabouts(s.game)), ""}
	if s.problem != "" {
		lines = append(lines[:1], f.complaint(s.problem)...)
	}
	lines = append(lines, s.reader.draw(f)...)
	lines = append(lines, "", "  "+paint(f.Theme.Heading, say.Text("What do you do?")))
	room := f.Height - len(lines) - 1
	return strings.Join(append(lines, s.menu.draw(f, room)...), "\n")
}

func (s card) Keys() []key.Binding {
	doing := say.Text("answer")
	if s.unread() {
		doing = say.Text("read on")
	}
	all := append(s.menu.keysBy(doing, say.Text("answer")), means(keys.Back, say.Text("leave")))
	if s.reader.last() > 0 {
		all = append(all, bind(say.Mark("space"), say.Text("read on"), keys.PageDown.Keys()...), keys.PageUp)
	}
	return all
}

// newReply says what came of an answer at once.
func newReply(g game, index, choice int, by tell.Chooser, next func() tea.Cmd) sheet {
	what := say.Text("Your answer")
	if by == tell.TheRule || by == tell.TheClock {
		what = say.Text("The answer")
	}
	return newSheet(what, whereabouts(g), tell.Reply(g.Scenario(), index, choice, by), say.Text("go on"), next).staged()
}
