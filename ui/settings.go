package ui

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

// preferences is where the settings are. What is turned is in force at once, and
// kept.
type preferences struct {
	set     settings.Settings
	env     func(string) string
	at      int
	problem string
	change  func(settings.Settings) tea.Cmd // puts them in force and keeps them
	leave   func() tea.Cmd
}

// A keptSettingsMsg says what became of settings that were to be kept.
type keptSettingsMsg struct{ err error }

func newPreferences(set settings.Settings, env func(string) string, change func(settings.Settings) tea.Cmd, leave func() tea.Cmd) preferences {
	return preferences{set: set, env: env, change: change, leave: leave}
}

// rowsToSet are the settings that do something on a screen. How much is told at once
// line by line is set there.
func rowsToSet() []tell.Setting {
	return slices.DeleteFunc(tell.Settings(), func(row tell.Setting) bool { return row.Choice == settings.Length })
}

func (s preferences) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case keptSettingsMsg:
		s.problem = ""
		if msg.err != nil {
			s.problem = sentence(msg.err)
		}
	case rowMsg:
		s.at = min(int(msg), len(rowsToSet())-1)
	case wheelMsg:
		s.at = max(0, min(s.at+int(msg), len(rowsToSet())-1))
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

func (s preferences) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	n := len(rowsToSet())
	switch {
	case key.Matches(msg, keys.Back, keys.Choose):
		return s, s.leave()
	case key.Matches(msg, keys.Down, keys.NextTab):
		s.at = (s.at + 1) % n
	case key.Matches(msg, keys.Up, keys.PrevTab):
		s.at = (s.at + n - 1) % n
	case key.Matches(msg, keys.Top):
		s.at = 0
	case key.Matches(msg, keys.End):
		s.at = n - 1
	case key.Matches(msg, keys.More):
		return s.turn(+1)
	case key.Matches(msg, keys.Less):
		return s.turn(-1)
	}
	return s, nil
}

// turn sets what is marked to the word after or before. What the environment
// decides is decided.
func (s preferences) turn(by int) (Screen, tea.Cmd) {
	row := rowsToSet()[s.at]
	if settings.Decides(row.Choice, s.env) != "" {
		return s, nil
	}
	s.set = s.set.Next(row.Choice, by, row.Words)
	return s, s.change(s.set)
}

func (s preferences) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Settings"), say.Text("kept for all games")), ""}
	if s.problem != "" {
		lines = append(lines, f.complaint(s.problem)...)
	}
	now := s.set.As(s.env)
	var all roll
	for i, row := range rowsToSet() {
		value := row.Label(now.Word(row.Choice))
		words := row.About(now.Word(row.Choice))
		by := settings.Decides(row.Choice, s.env)
		switch {
		case by != "":
			words = say.Textf("%s decides this, outside of the game", by)
		case i == s.at:
			value = f.turning(value)
		}
		drawn := f.strip(rowMsg(i), f.option(i == s.at, settingRoom, row.Name, value, words))
		all.add(i, i == s.at, strings.Split(drawn, "\n")...)
	}
	return strings.Join(append(lines, all.shown(f, f.Height-len(lines)-1)...), "\n")
}

// settingRoom is how many cells the name of a setting has.
const settingRoom = 20

func (s preferences) Keys() []key.Binding {
	return []key.Binding{
		bind("←→", say.Text("change"), slices.Concat(keys.Less.Keys(), keys.More.Keys())...),
		bind("↑↓", say.Text("move"), slices.Concat(keys.Up.Keys(), keys.Down.Keys())...),
		means(keys.Back, say.Text("back")), means(keys.Choose, say.Text("back")),
		means(keys.Top, say.Text("first")), means(keys.End, say.Text("last")),
	}
}

// Explain says where settings come from.
func (s preferences) Explain() []page.Block { return tell.SettingsAbout() }
