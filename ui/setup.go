package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// A setting is how a game is to be played.
type setting struct {
	name string
	aid  tell.Aid
	pace session.Pace
}

// setup asks for the name, the aid and the pace. Enter takes them as they are.
type setup struct {
	scenario scenarios.Scenario
	name     field
	aid      tell.Aid
	pace     session.Pace
	row      int // 0 the name, 1 the aid, 2 the pace
	begin    func(setting) tea.Cmd
}

func newSetup(sc scenarios.Scenario, start setting, begin func(setting) tea.Cmd) setup {
	name := field{text: start.name, most: saves.MaxName}
	return setup{scenario: sc, name: name, aid: start.aid, pace: start.pace, begin: begin}
}

// Typing reports whether letters go into the name.
func (s setup) Typing() bool { return s.row == 0 }

func (s setup) Update(msg tea.Msg) (Screen, tea.Cmd) {
	if row, ok := msg.(rowMsg); ok {
		s.row = int(row)
	}
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return s, nil
	}
	switch {
	case key.Matches(press, keys.Back):
		return s, back
	case key.Matches(press, keys.Choose):
		return s, s.begin(setting{s.name.text, s.aid, s.pace})
	case press.String() == "down", press.String() == "tab":
		s.row = (s.row + 1) % 3
	case press.String() == "up", press.String() == "shift+tab":
		s.row = (s.row + 2) % 3
	case s.row == 0:
		s.name = s.name.press(press)
	default:
		return s.turn(press), nil
	}
	return s, nil
}

// turn changes the aid or the pace.
func (s setup) turn(msg tea.KeyMsg) setup {
	by := 0
	switch {
	case key.Matches(msg, keys.More):
		by = 1
	case key.Matches(msg, keys.Less):
		by = 2
	case key.Matches(msg, keys.Down):
		s.row = (s.row + 1) % 3
	case key.Matches(msg, keys.Up):
		s.row = (s.row + 2) % 3
	}
	if by == 0 {
		return s
	}
	if s.row == 1 {
		s.aid = (s.aid + tell.Aid(by)) % 3
	} else if s.pace == session.Full {
		s.pace = session.Retreat
	} else {
		s.pace = session.Full
	}
	return s
}

var aidNames = map[tell.Aid]string{
	tell.Guided: say.Mark("guided"), tell.Standard: say.Mark("standard"), tell.Expert: say.Mark("expert"),
}

var aidWords = map[tell.Aid]string{
	tell.Guided:   say.Mark("says what a lever does, how strongly and how soon"),
	tell.Standard: say.Mark("says in which direction a lever works"),
	tell.Expert:   say.Mark("says nothing before the fact"),
}

var paceNames = map[session.Pace]string{session.Full: say.Mark("full"), session.Retreat: say.Mark("retreat")}

var paceWords = map[session.Pace]string{
	session.Full:    say.Mark("every year is planned by hand"),
	session.Retreat: say.Mark("you plan the years that matter most; the rest repeat"),
}

func (s setup) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Set up the game"), say.Text(s.scenario.Title)), ""}
	lines = append(lines,
		s.line(f, 0, say.Text("Your name or team"), s.typed(), say.Text("shown on the save; may stay empty")),
		"",
		s.line(f, 1, say.Text("How much is told"), say.Text(aidNames[s.aid]), say.Text(aidWords[s.aid])),
		"",
		s.line(f, 2, say.Text("Pace"), say.Text(paceNames[s.pace]), say.Text(paceWords[s.pace])),
		"",
		"  "+paint(f.Theme.Quiet, say.Text("Enter starts the game with these. Up and down move, left and right change.")))
	return strings.Join(lines, "\n")
}

// typed draws the name as it is typed, with its cursor.
func (s setup) typed() string {
	if s.row == 0 {
		return s.name.text + "_"
	}
	return s.name.text
}

func (s setup) line(f Frame, row int, label, value, words string) string {
	if row > 0 && row == s.row {
		value = f.turning(value)
	}
	return f.strip(rowMsg(row), f.option(row == s.row, 18, label, value, words))
}

// turning draws a value that left and right change.
func (f Frame) turning(value string) string {
	return f.spot(stroke("left"), f.glyph("‹ ", "< ")) + value + f.spot(stroke("right"), f.glyph(" ›", " >"))
}

// option draws a setting with its value from column room on, and what it means
// below. One of the settings of a screen is marked.
func (f Frame) option(marked bool, room int, label, value, words string) string {
	mark, style := "  ", f.Theme.Text
	if marked {
		mark, style = "> ", f.Theme.Focus
	}
	lines := []string{"  " + paint(style, mark+pad(label, room)+value)}
	for _, line := range page.Wrap(words, f.measure()-room-2) {
		lines = append(lines, strings.Repeat(" ", room+4)+paint(f.Theme.Quiet, line))
	}
	return strings.Join(lines, "\n")
}

func (s setup) Keys() []key.Binding {
	all := []key.Binding{means(keys.Choose, say.Text("start¦game")), bind("↑↓", say.Text("move"), "up", "down", "tab", "shift+tab")}
	if s.row > 0 {
		all = append(all, bind("←→", say.Text("change"), append(keys.Less.Keys(), keys.More.Keys()...)...))
	} else {
		all = append(all, bind("a-z", say.Text("the name")))
	}
	return append(all, means(keys.Back, say.Text("back")))
}
