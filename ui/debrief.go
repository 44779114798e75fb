package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// debrief looks back on a finished game, a section at a time. Other leaders on
// the same luck are still playing when it opens; they join as they finish.
type debrief struct {
	game    game
	ghosts  []tell.Ghost
	lit     int  // which of them stands out, from 1; 0 for none
	playing bool // the ghosts still are
	at      int
	count   int
	reader  reader
	size    tea.WindowSizeMsg
	invite  func() tea.Cmd // has the ghosts play
	done    func() tea.Cmd
}

// trajectoriesPart is the part in which one of the other leaders can stand out.
const trajectoriesPart = 1

// A ghostsMsg brings the other leaders' runs.
type ghostsMsg struct {
	game   game
	ghosts []tell.Ghost
}

func newDebrief(g game, invite, done func() tea.Cmd) debrief {
	s := debrief{game: g, playing: true, invite: invite, done: done}
	return s.open(0)
}

// Start has the ghosts play.
func (s debrief) Start() (Screen, tea.Cmd) { return s, s.invite() }

// open turns to a section.
func (s debrief) open(at int) debrief {
	sections := tell.Debrief(s.game.Run(), s.game.Scenario(), s.lighting(), s.game.History())
	s.count = len(sections)
	s.at = max(0, min(at, s.count-1))
	s.reader = read(sections[s.at], 4)
	s.reader = s.reader.update(s.size)
	return s
}

// lighting returns the ghosts with the one that stands out.
func (s debrief) lighting() []tell.Ghost {
	ghosts := slices.Clone(s.ghosts)
	if s.lit > 0 {
		ghosts[(s.lit-1)%len(ghosts)].Lit = true
	}
	return ghosts
}

// light lets the next ghost stand out, and none after the last.
func (s debrief) light() debrief {
	s.lit = (s.lit + 1) % (len(s.ghosts) + 1)
	top := s.reader.top
	s = s.open(s.at)
	s.reader.top = min(top, s.reader.last())
	return s
}

func (s debrief) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case ghostsMsg:
		if msg.game == s.game {
			s.ghosts, s.playing = msg.ghosts, false
			top := s.reader.top
			s = s.open(s.at)
			s.reader.top = min(top, s.reader.last())
		}
		return s, nil
	case tea.WindowSizeMsg:
		s.size = msg
		s.reader = s.reader.update(msg)
		return s, nil
	case wheelMsg:
		s.reader = s.reader.update(msg)
		return s, nil
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

func (s debrief) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back):
		return s, toTitle // the game is over and saved: there is nothing to ask
	case key.Matches(msg, keys.Ghost) && len(s.ghosts) > 0:
		return s.light(), nil
	case key.Matches(msg, keys.Choose) && s.reader.more():
		s.reader = s.reader.on()
		return s, nil
	case key.Matches(msg, keys.Choose, keys.Skip) && s.at == s.count-1:
		return s, s.done()
	case key.Matches(msg, keys.Choose, keys.Skip, keys.More, keys.NextTab):
		return s.open(s.at + 1), nil
	case key.Matches(msg, keys.Less, keys.PrevTab):
		return s.open(s.at - 1), nil
	}
	if n, ok := digit(msg.String()); ok && n >= 1 && n <= s.count {
		return s.open(n - 1), nil
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// Busy reports whether the other leaders are still playing.
func (s debrief) Busy() bool { return s.playing }

func (s debrief) Draw(f Frame) string {
	where := say.Textf("Part %d of %d", s.at+1, s.count)
	if s.playing {
		where += "   " + say.Text("other leaders play on this luck") + " " + f.dots()
	}
	lines := []string{f.head(say.Text("Debrief"), whereabouts(s.game)), "  " + paint(f.Theme.Quiet, where), ""}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

func (s debrief) Keys() []key.Binding {
	doing := say.Text("next part")
	switch {
	case s.reader.more():
		doing = say.Text("read on")
	case s.at == s.count-1:
		doing = say.Text("finish")
	}
	all := []key.Binding{means(keys.Choose, doing)}
	if s.at == trajectoriesPart && len(s.ghosts) > 0 {
		all = append(all, keys.Ghost)
	}
	return append(append(all,
		bind("←→", say.Text("part"), append(keys.Less.Keys(), keys.More.Keys()...)...),
		digits(1, s.count, say.Text("part")),
		means(keys.Back, say.Text("title")), means(keys.Skip, say.Text("skip the rest of the part")),
	), s.reader.keys()...)
}
