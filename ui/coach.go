package ui

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// coachHeight is the rows above the footer that a coach has.
const coachHeight = 2

// A coach accompanies a first year: below the screen it says one thing at a
// time. It listens to keys and never takes one away from the screen.
type coach struct {
	lessons []tell.Lesson // none where nobody is accompanied
	at      int
	said    bool // lesson at has been on the screen
}

// newCoach returns a coach at the beginning of what there is to say.
func newCoach() coach { return coach{lessons: tell.Lessons()} }

// A coached screen is a stage of the year on which there may be something to
// learn.
type coached interface{ Stage() tell.Stage }

func stageOf(s Screen) tell.Stage {
	if c, ok := s.(coached); ok {
		return c.Stage()
	}
	return tell.NoStage
}

// over reports whether everything has been said.
func (c coach) over() bool { return c.at >= len(c.lessons) }

// hears goes on where a key shows that the lesson is understood.
func (c coach) hears(s Screen, pressed string) coach {
	if !c.over() && c.lessons[c.at].Stage == stageOf(s) && slices.Contains(c.lessons[c.at].Ends, pressed) {
		c.at, c.said = c.at+1, false
	}
	return c
}

// sees goes on where the game has: past lessons of stages that it has left.
// Help and other screens that stand above a stage do not count.
func (c coach) sees(s Screen) coach {
	stage := stageOf(s)
	if stage == tell.NoStage || c.over() {
		return c
	}
	if c.said && c.lessons[c.at].Stage < stage {
		c.at, c.said = c.at+1, false
	}
	for i := c.at; i < len(c.lessons); i++ {
		if c.lessons[i].Stage == stage {
			c.at, c.said = i, true
			break
		}
	}
	return c
}

// says returns what there is to say on s; "" for nothing.
func (c coach) says(s Screen) string {
	if c.over() || c.lessons[c.at].Stage != stageOf(s) {
		return ""
	}
	return c.lessons[c.at].Keys()
}

// draw draws what the coach says in its rows.
func (c coach) draw(f Frame, s Screen) string {
	mark := paint(f.Theme.Accent, f.glyph(" ▌ ", " | "))
	away := say.Text("x ends these lines")
	lines := even(c.says(s), f.Width-6, f.Width-6-ansi.StringWidth(away))
	end := f.spot(stroke("x"), paint(f.Theme.Quiet, away))
	last := coachHeight - 1
	lines[last] = f.spread(mark+lines[last], end+" ")
	lines[0] = mark + paint(f.Theme.Strong, lines[0])
	return lines[0] + "\n" + lines[last]
}

// even breaks what the coach says into its two lines: about equally long, so that no
// word stands alone, as far as the last leaves room for what stands beside it.
func even(text string, first, last int) []string {
	lines := page.Wrap(text, first)
	for width := first - 1; len(lines) == coachHeight; width-- {
		narrower := page.Wrap(text, width)
		below := ansi.StringWidth(narrower[1])
		if len(narrower) > coachHeight || below > last || below > ansi.StringWidth(narrower[0]) {
			break
		}
		lines = narrower
	}
	for len(lines) < coachHeight {
		lines = append(lines, "")
	}
	return lines
}

// A practised screen can be a year that does not count, which is there to learn.
type practised interface{ Practice() bool }

// teaches reports whether the coach begins anew with a screen: at a seat of a class
// with the first plan, and at home with every year that does not count.
func (a App) teaches(s Screen) bool {
	if a.seated != nil {
		d, planned := s.(desk)
		return planned && d.moves() && !a.taught
	}
	p, ok := s.(practised)
	return ok && p.Practice()
}

// accompany has the coach see what came of a message: where the year stands now,
// and whether the window has room for the coach's lines. spoke says whether there
// was more to say before.
func (a App) accompany(cmd tea.Cmd, spoke bool) (App, tea.Cmd) {
	if len(a.screens) == 0 {
		return a, cmd
	}
	a.coach = a.coach.sees(a.top())
	if a.coach.over() && spoke && a.learned != nil {
		cmd = tea.Batch(cmd, a.learned())
	}
	if speaks := a.coach.says(a.top()) != ""; speaks != a.speaks {
		a.speaks = speaks
		next, sized := a.tell(a.size())
		return next.(App), tea.Batch(cmd, sized)
	}
	return a, cmd
}
