package ui

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// people shows the members one by one: a crowd in which arrows move from one to
// the next, and those the one in focus knows stand out.
type people struct {
	where    string
	scenario *scenarios.Scenario
	view     sim.View
	crowd    tell.Crowd
	at       int // of the crowd
	width    int
	meet     func(page.Page) tea.Cmd // shows who somebody is
}

func newPeople(g game, meet func(page.Page) tea.Cmd) people {
	s := people{where: whereabouts(g), scenario: g.Scenario(), view: g.View(), crowd: g.Crowd(), width: leastWidth, meet: meet}
	s.at = len(s.crowd.Members) - 1
	return s.next(+1)
}

func (s people) Update(msg tea.Msg) (Screen, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		s.width = msg.Width
	case memberMsg:
		if int(msg) == s.at {
			return s.press(stroke("enter"))
		}
		s.at = min(int(msg), len(s.crowd.Members)-1)
	case tea.KeyMsg:
		return s.press(msg)
	}
	return s, nil
}

func (s people) press(msg tea.KeyMsg) (Screen, tea.Cmd) {
	switch {
	case key.Matches(msg, keys.Back) || len(s.crowd.Members) == 0:
		return s, back
	case key.Matches(msg, keys.Choose):
		return s, s.meet(tell.Member(&s.crowd.Members[s.at], &s.view, s.scenario))
	case key.Matches(msg, keys.NextTab):
		return s.next(+1), nil
	case key.Matches(msg, keys.PrevTab):
		return s.next(-1), nil
	case key.Matches(msg, keys.More):
		return s.move(+1, 0), nil
	case key.Matches(msg, keys.Less):
		return s.move(-1, 0), nil
	case key.Matches(msg, keys.Down):
		return s.move(0, +1), nil
	case key.Matches(msg, keys.Up):
		return s.move(0, -1), nil
	}
	return s, nil
}

// next goes on to the next member of whom something is known.
func (s people) next(by int) people {
	s.at = s.crowd.Next(s.at, by)
	return s
}

// move goes to the nearest member in a direction; where there is none, nobody
// moves.
func (s people) move(right, down int) people {
	places := page.FieldPlaces(s.field(), s.width-4)
	place := func(i int) [2]int {
		seat := s.crowd.Members[i].Seat
		return places[seat.Corner][seat.Nth]
	}
	here, nearest := place(s.at), -1
	for i := range s.crowd.Members {
		there := place(i)
		dx, dy := there[0]-here[0], there[1]-here[1]
		along, aside := dx*right+dy*down, dx*down+dy*right
		far := along*along + 16*aside*aside
		if along > 0 && (nearest < 0 || far < nearest) && (down != 0 || dy == 0) {
			nearest, s.at = far, i
		}
	}
	return s
}

// field draws the crowd with the one in focus.
func (s people) field() page.Field {
	var focus *sim.MemberView
	if s.at >= 0 && s.at < len(s.crowd.Members) {
		focus = &s.crowd.Members[s.at]
	}
	field := s.crowd.Field(&s.view, s.scenario, focus)
	field.Title, field.Groups = "", nil
	return field
}

func (s people) Draw(f Frame) string {
	lines := []string{f.head(say.Text("Members, one by one"), s.where), ""}
	if len(s.crowd.Members) == 0 {
		return strings.Join(append(lines, "  "+say.Text("There is nobody left.")), "\n")
	}
	about := page.Text{Text: tell.MemberLine(&s.crowd.Members[s.at], &s.view, s.scenario), Role: page.Strong}
	lines = append(lines, indent(page.Draw(page.Page{Blocks: []page.Block{about}}, f.Width-4, f.Theme))...)
	lines = append(lines, "  "+paint(f.Theme.Quiet, s.legend(f)), "")
	field := indent(s.touchable(f, page.Draw(page.Page{Blocks: []page.Block{s.field()}}, f.Width-4, f.Theme)))
	lines = append(lines, around(field, f.Height-len(lines)-1)...)
	return strings.Join(append(lines, s.met(f, f.Height-len(lines)-1)...), "\n")
}

// metLeast is the fewest rows in which it is worth saying who somebody is.
const metLeast = 8

// met says in at most height lines who the one in focus is, as enter does; nothing
// where the crowd leaves little room.
func (s people) met(f Frame, height int) []string {
	if height < metLeast {
		return nil
	}
	lines := indent(page.Draw(untitled(tell.Member(&s.crowd.Members[s.at], &s.view, s.scenario)), f.Width-4, f.Theme))
	if len(lines) > height-1 {
		gap := height - 3
		for gap > 0 && strings.TrimSpace(lines[gap]) != "" {
			gap-- // no part is begun that cannot be ended
		}
		lines = append(lines[:gap+1:gap+1], "  "+paint(f.Theme.Quiet, say.Text("enter tells the rest")))
	}
	return append([]string{""}, lines...)
}

// legend says what stands out about the one in focus.
func (s people) legend(f Frame) string {
	m := &s.crowd.Members[s.at]
	if !m.TiesKnown {
		return say.Text("[ ] who is looked at")
	}
	return say.Textf("[ ] who is looked at   %s where those stand whom they know", f.glyph("▲", "^"))
}

// around returns so many lines of a drawn field, with the one in focus in sight.
func around(lines []string, height int) []string {
	if len(lines) <= height {
		return lines
	}
	row := 0
	for i, line := range lines {
		if strings.Contains(ansi.Strip(line), "[") {
			row = i
			break
		}
	}
	top := max(0, min(row-height/2, len(lines)-height))
	return lines[top : top+max(height, 0)]
}

func (s people) Keys() []key.Binding {
	arrows := append(append(keys.Up.Keys(), keys.Down.Keys()...), append(keys.Less.Keys(), keys.More.Keys()...)...)
	return []key.Binding{
		means(keys.Choose, say.Text("who is this")), bind("↑↓←→", say.Text("move"), arrows...),
		means(keys.NextTab, say.Text("next one told apart")), means(keys.Back, say.Text("back")),
		means(keys.PrevTab, say.Text("one told apart before")),
	}
}
