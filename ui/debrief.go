package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	looked "example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// debrief looks back on a finished game, a room at a time. How it ended
// stands there at once; the rest is played while the player reads, and appears as
// it is done. Enter alone leads through all rooms.
type debrief struct {
	game    game
	looking tell.Looking
	review  *session.Review // nil until the game has been played again
	rooms   []tell.Room
	at      int
	reader  reader
	size    tea.WindowSizeMsg
	ways    ways
}

// ways lead from a debrief to what can be done in its rooms.
type ways struct {
	start    func() tea.Cmd                               // has the game played again
	done     func() tea.Cmd                               // follows the last room
	otherway func([]looked.WhatIf) tea.Cmd                // asks which turning point is played the other way
	takeOver func(*session.Review, *tell.Looking) tea.Cmd // asks who leads from when on
	beside   func(*session.Review) tea.Cmd                // asks for another saved game
	pledge   func() tea.Cmd                               // asks what somebody will do
	print    func(*tell.Looking) tea.Cmd                  // makes what is taken away
}

// A reachedMsg brings a game as far as it has now been looked back on.
type reachedMsg struct {
	game    game
	review  *session.Review
	looking tell.Looking
}

// A besideMsg brings the choices of another saved game, made on this game's luck.
type besideMsg struct {
	game  game
	ghost looked.Ghost
	err   error // why they cannot be
}

// A roomMsg asks a debrief to show a room.
type roomMsg struct {
	game game
	room tell.Room
}

func newDebrief(g game, w ways) debrief {
	s := debrief{game: g, looking: g.Looking(), ways: w}
	return s.open(0)
}

// Start has the game played again.
func (s debrief) Start() (Screen, tea.Cmd) { return s, s.ways.start() }

// room is the one that is shown.
func (s debrief) room() tell.Room { return s.rooms[s.at] }

// open goes to a room.
func (s debrief) open(at int) debrief {
	s.rooms = s.looking.Rooms()
	s.at = max(0, min(at, len(s.rooms)-1))
	s.reader = read(s.looking.Room(s.room()), 4).update(s.size)
	return s
}

// again shows the room that is shown as it is now.
func (s debrief) again() debrief {
	top := s.reader.top
	s = s.open(s.at)
	s.reader.top = min(top, s.reader.last())
	return s
}

// light lets the next ghost stand out, and none after the last.
func (s debrief) light() debrief {
	s.looking.Lit = (s.looking.Lit + 1) % (len(s.looking.Debrief.Ghosts) + 1)
	return s.again()
}

func (s debrief) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case reachedMsg:
		if msg.game == s.game {
			return s.reach(msg)
		}
	case besideMsg:
		if msg.game == s.game && msg.err == nil {
			d := &s.looking.Debrief
			d.Ghosts = append(slices.Clone(d.Ghosts), msg.ghost)
			s.looking.Lit = len(d.Ghosts)
			return s.again(), nil
		}
	case roomMsg:
		if msg.game == s.game {
			return s.open(slices.Index(s.rooms, msg.room)), nil
		}
	case tookMsg:
		if msg.game == s.game {
			s.looking.History = s.game.History()
			return s.again(), nil
		}
	case tea.WindowSizeMsg:
		s.size = msg
		s.reader = s.reader.update(msg)
	case wheelMsg:
		s.reader = s.reader.update(msg)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

// reach takes what was played, and has the next played. What the player did
// meanwhile stays.
func (s debrief) reach(msg reachedMsg) (Screen, tea.Cmd) {
	was := s.looking
	s.review, s.looking = msg.review, msg.looking
	s.looking.History, s.looking.Lit = was.History, was.Lit
	if len(was.Debrief.Ghosts) > len(s.looking.Debrief.Ghosts) {
		s.looking.Debrief.Ghosts = was.Debrief.Ghosts
	}
	if s = s.again(); !s.looking.Playing() {
		return s, nil
	}
	return s, lookOn(s.game, s.review, s.looking)
}

// acting returns what can be done in the room that is shown, in a word or two,
// and what does it; nil where there is nothing.
func (s debrief) acting() (does string, act func() tea.Cmd) {
	looking := s.looking
	if _, missing := looking.Needs(s.room()); missing {
		return "", nil
	}
	switch s.room() {
	case tell.OthersRoom:
		if len(looking.Debrief.Ghosts) > 0 {
			return say.Text("add a saved game"), func() tea.Cmd { return s.ways.beside(s.review) }
		}
	case tell.TurningPointsRoom:
		if turns := looked.TurningPoints(looking.Debrief.WhatIfs); len(turns) > 0 && s.game.Path() != "" {
			return say.Text("play one the other way"), func() tea.Cmd { return s.ways.otherway(turns) }
		}
	case tell.TakeOverRoom:
		return say.Text("choose year and leader"), func() tea.Cmd { return s.ways.takeOver(s.review, &looking) }
	case tell.CommitmentsRoom:
		return say.Text("write one down"), s.ways.pledge
	case tell.PrintRoom:
		return say.Text("write the pages"), func() tea.Cmd { return s.ways.print(&looking) }
	}
	return "", nil
}

func (s debrief) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	last := s.at == len(s.rooms)-1
	switch {
	case key.Matches(msg, keys.Back):
		return s, toTitle // the game is over and saved: there is nothing to ask
	case key.Matches(msg, keys.Ghost) && len(s.looking.Debrief.Ghosts) > 0:
		return s.light(), nil
	case key.Matches(msg, keys.Contents):
		return s, push(newContents(s.game, &s.looking, s.room()))
	case key.Matches(msg, keys.Act):
		if _, act := s.acting(); act != nil {
			return s, act()
		}
		return s, nil
	case key.Matches(msg, keys.Choose) && s.reader.more():
		s.reader = s.reader.on()
		return s, nil
	case key.Matches(msg, keys.Choose, keys.Skip) && last:
		return s, s.ways.done()
	case key.Matches(msg, keys.Choose, keys.Skip, keys.More, keys.NextTab):
		return s.open(s.at + 1), nil
	case key.Matches(msg, keys.Less, keys.PrevTab):
		return s.open(s.at - 1), nil
	}
	if n, ok := digit(msg.String()); ok && n >= 1 && n <= len(s.rooms) {
		return s.open(n - 1), nil
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// Busy reports whether something is still being played.
func (s debrief) Busy() bool { return s.looking.Playing() }

func (s debrief) Draw(f Frame) string {
	where := say.Textf("Part %d of %d", s.at+1, len(s.rooms))
	if s.looking.Playing() {
		where += "   " + tell.ReachText(s.looking.Next) + " " + f.dots()
	}
	lines := []string{f.head(say.Text("Debrief"), whereabouts(s.game)), "  " + paint(f.Theme.Quiet, where), ""}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

func (s debrief) Keys() []key.Binding {
	doing := say.Text("next part")
	switch {
	case s.reader.more():
		doing = say.Text("read on")
	case s.at == len(s.rooms)-1:
		doing = say.Text("finish")
	}
	all := []key.Binding{means(keys.Choose, doing)}
	if does, act := s.acting(); act != nil {
		all = append(all, means(keys.Act, does))
	}
	if s.room() == tell.OthersRoom && len(s.looking.Debrief.Ghosts) > 0 {
		all = append(all, keys.Ghost)
	}
	return append(append(all, keys.Contents,
		bind("←→", say.Text("part"), append(keys.Less.Keys(), keys.More.Keys()...)...),
		digits(1, len(s.rooms), say.Text("part")),
		means(keys.Back, say.Text("title")), means(keys.Skip, say.Text("skip the rest of the part")),
	), s.reader.keys()...)
}
