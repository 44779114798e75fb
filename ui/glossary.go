package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// glossary tells the words of the game. What is typed after / leaves those that
// hold it.
type glossary struct {
	scenario *scenarios.Scenario
	reader   reader
	wanted   field
	finding  bool // letters go into what is looked for
}

func newGlossary(sc *scenarios.Scenario) glossary {
	return glossary{scenario: sc, reader: read(tell.GlossaryPage(sc, ""), 4), wanted: field{most: wantedMost}}.look()
}

// look lists the terms that hold what is looked for.
func (s glossary) look() glossary {
	p := tell.GlossaryPage(s.scenario, s.wanted.text)
	p.Title = ""
	s.reader = s.reader.show(p)
	return s
}

// Typing reports whether letters go into what is looked for.
func (s glossary) Typing() bool { return s.finding }

func (s glossary) Update(msg tea.Msg) (Screen, tea.Cmd) {
	press, isKey := msg.(tea.KeyMsg)
	switch {
	case !isKey:
	case s.finding:
		return s.find(press), nil
	case key.Matches(press, keys.Find):
		s.finding = true
		return s, nil
	case key.Matches(press, keys.Back) && s.wanted.text != "":
		s.wanted.text = ""
		return s.look(), nil
	case key.Matches(press, keys.Choose) && s.reader.more():
		s.reader = s.reader.on()
		return s, nil
	case key.Matches(press, keys.Back, keys.Choose):
		return s, back
	}
	s.reader = s.reader.update(msg)
	return s, nil
}

// find takes a key while something is looked for. Enter and esc end that; esc
// forgets it.
func (s glossary) find(press tea.KeyMsg) glossary {
	switch press.Type {
	case tea.KeyEnter:
		s.finding = false
	case tea.KeyEsc:
		s.finding, s.wanted.text = false, ""
		return s.look()
	case tea.KeyUp, tea.KeyDown, tea.KeyPgUp, tea.KeyPgDown:
		s.reader = s.reader.update(press)
	default:
		before := s.wanted
		if s.wanted = s.wanted.press(press); s.wanted != before {
			s.reader.top = 0
			return s.look()
		}
	}
	return s
}

func (s glossary) Draw(f Frame) string {
	line := f.spot(stroke("/"), paint(f.Theme.Quiet, say.Text("/ finds a word")))
	if s.finding || s.wanted.text != "" {
		text := s.wanted.text
		if s.finding {
			text += "_"
		}
		line = say.Text("With these letters:") + " " + paint(f.Theme.Focus, text)
	}
	lines := []string{f.head(say.Text("The words of the game"), say.Text(s.scenario.Title)), "  " + line, ""}
	return strings.Join(append(lines, s.reader.draw(f)...), "\n")
}

func (s glossary) Keys() []key.Binding {
	if s.finding {
		return []key.Binding{
			means(keys.Choose, say.Text("look at them")), means(keys.Back, say.Text("all words")),
			bind("↑↓", say.Text("scroll"), "up", "down"), bind(say.Mark("letters"), say.Text("narrow the list")),
			bind("ctrl+u", say.Text("start over"), "ctrl+u"),
		}
	}
	esc := say.Text("back")
	if s.wanted.text != "" {
		esc = say.Text("all words")
	}
	doing := say.Text("back")
	if s.reader.more() {
		doing = say.Text("read on")
	}
	return append([]key.Binding{keys.Find, means(keys.Choose, doing), means(keys.Back, esc)}, s.reader.keys()...)
}
