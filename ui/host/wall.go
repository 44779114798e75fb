package host

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// The wall is drawn for the smallest projector: nothing is below the 22nd row.
const (
	wallWidth  = 80
	wallHeight = 22
	margin     = 2
	stays      = 3 * class.Minute // a message on the wall
)

// A sheet is the wall while it is drawn.
type sheet struct {
	v     class.View
	sc    *scenarios.Scenario
	th    theme.Theme
	width int
	plain bool // line by line: no large figures and no marks that a voice cannot say
	lines []string
}

// DrawWall draws the public screen in at most so many rows. It shows all that the
// view holds and nothing else.
func DrawWall(v class.View, sc *scenarios.Scenario, th theme.Theme, width, height int) string {
	s := &sheet{v: v.Spoken(), sc: sc, th: th, width: width - 2*margin}
	if len(v.Invitation) > 0 && !v.Hidden {
		return fitted(append([]string{}, v.Invitation...), width, height)
	}
	s.head()
	s.body()
	return fitted(s.lines, width, height)
}

// body draws what is below the head.
func (s *sheet) body() {
	switch {
	case s.v.Hidden:
		s.large(say.Text("One moment, please."))
	case !s.v.Begun:
		s.large(say.Text("We begin in a moment."))
		s.bullets(s.v.Seats)
	case s.v.Over:
		s.large(say.Text("Thank you. This was an exercise."))
	default:
		s.stage()
	}
}

// head draws what is underway, and how long it still goes.
func (s *sheet) head() {
	title := s.v.Heading
	if title == "" {
		title = s.v.Title
	}
	s.between(s.th.Title.Render(title), s.th.Title.Render(s.clock()))
	if s.v.Banner != "" {
		s.add(s.th.Warn.Render("! " + s.v.Banner))
	}
	s.add("")
}

// clock says the time left, or why none passes.
func (s *sheet) clock() string {
	switch {
	case s.plain || s.v.Hidden || !s.v.Begun || s.v.Over:
		return ""
	case !s.v.Going:
		return say.Text("Paused") + " " + minutes(s.v.Left)
	default:
		return minutes(s.v.Left)
	}
}

// stage draws what the stage underway shows.
func (s *sheet) stage() {
	if !s.v.Going {
		s.text(pausedText(&s.v))
		s.add("")
	}
	before := len(s.lines)
	s.letter()
	s.work()
	if !s.plain && len(s.lines) > wallHeight { // what all look at matters more than a message
		s.lines = s.lines[:before]
		s.work()
	}
}

// work draws what a stage is about.
func (s *sheet) work() {
	if s.v.Doubt != nil {
		s.doubted(s.v.Doubt)
		return
	}
	s.written()
	switch s.v.Do {
	case sessions.PlayYears:
		s.play()
	case sessions.HoldBallot:
		s.votes()
	case sessions.Compare:
		s.compare()
	case sessions.Debrief:
		s.asked()
	case sessions.Commit:
		s.promises()
	default:
		s.text(s.v.Say)
		s.add("")
		s.figure(minutes(s.v.Left), "")
		if s.v.Do == sessions.DealSeats {
			s.bullets(s.v.Seats)
		}
	}
}

// written asks for the line that is written before the stage, until it is there; and
// where people look back, shows what a board wrote.
func (s *sheet) written() {
	if len(s.v.Teams) != 1 {
		if s.v.Write != "" {
			s.text(s.th.Strong.Render(s.v.Write))
		}
		return
	}
	wrote := s.v.Teams[0].Wrote
	if s.v.Write != "" && len(wrote) == 0 {
		s.text(s.th.Strong.Render(s.v.Write))
	}
	for _, text := range wrote {
		s.text(say.Textf("You wrote: %s", text))
	}
}

// letter draws the latest message, while it is new.
func (s *sheet) letter() {
	if len(s.v.Mail) == 0 {
		return
	}
	m := s.v.Mail[len(s.v.Mail)-1]
	if s.v.Now-m.At > stays {
		return
	}
	if m.From != "" {
		s.add(s.th.Heading.Render(say.Textf("From: %s", m.From)))
	}
	s.text(m.Text)
	s.add("")
}

// asked draws the questions of a debrief below the names of their phases, in the order
// in which they are asked; without the names where they would leave no room.
func (s *sheet) asked() {
	before := len(s.lines)
	if n := s.v.Shown; n > 0 && n <= len(s.v.Asked) {
		s.phase(&s.v.Asked[n-1])
		return
	}
	for _, named := range []bool{true, false} {
		s.lines = s.lines[:before]
		for _, a := range s.v.Asked {
			if named {
				s.add(s.th.Heading.Render(tell.PhaseTitle(a.Phase)))
			}
			s.bullets(a.Questions)
		}
		if s.plain || len(s.lines) <= wallHeight {
			return
		}
	}
}

// promises draws what people will do, without their names.
func (s *sheet) promises() {
	s.text(s.v.Say)
	s.add("")
	for _, p := range s.v.Pledges {
		text := p.Action
		if p.When != "" {
			text = say.Textf("%s, by %s", text, p.When)
		}
		s.bullets([]string{text})
	}
}

// figure draws a figure as large as the back row needs it, or says it in words.
func (s *sheet) figure(large, words string) {
	switch {
	case !s.plain:
		s.lines = append(s.lines, indented(big(large, s.th))...)
	case words != "":
		s.add(words)
	}
}

func (s *sheet) add(line string) { s.lines = append(s.lines, strings.Repeat(" ", margin)+line) }

// text adds a paragraph.
func (s *sheet) text(text string) {
	for _, line := range page.Wrap(text, s.width) {
		s.add(line)
	}
}

// large adds a sentence in the middle of the room.
func (s *sheet) large(text string) {
	s.add("")
	s.add(s.th.Strong.Render(text))
	s.add("")
}

func (s *sheet) bullets(items []string) {
	for _, item := range items {
		for i, line := range page.Wrap(item, s.width-margin) {
			mark := "  "
			if i == 0 {
				mark = "- "
			}
			s.add(mark + line)
		}
	}
}

// between adds a line with one text at each end.
func (s *sheet) between(left, right string) { s.add(ends(left, right, s.width)) }

func ends(left, right string, width int) string {
	gap := width - lipgloss.Width(left) - lipgloss.Width(right)
	if gap < 1 {
		left = ansi.Truncate(left, max(width-lipgloss.Width(right)-1, 1), "…")
		gap = max(width-lipgloss.Width(left)-lipgloss.Width(right), 1)
	}
	return left + strings.Repeat(" ", gap) + right
}

func indented(lines []string) (all []string) {
	for _, l := range lines {
		all = append(all, strings.Repeat(" ", margin)+l)
	}
	return all
}

// fitted returns lines as they fit a screen.
func fitted(lines []string, width, height int) string {
	if len(lines) > height {
		lines = append(lines[:height-1:height-1], strings.Repeat(" ", margin)+"…")
	}
	for i := range lines {
		lines[i] = strings.TrimRight(ansi.Truncate(lines[i], width, "…"), " ")
	}
	return strings.Join(lines, "\n")
}
