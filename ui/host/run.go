package host

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"

	"example.com/realign/scenarios"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
	_ "example.com/realign/ui/termguard" // before Bubble Tea asks the terminal
	"example.com/realign/ui/theme"
)

// Streams are what a screen reads and writes.
type Streams struct {
	In  io.Reader
	Out io.Writer
}

// Lead shows the desk until the facilitator closes it.
func Lead(d *Desk, s Streams) error { return show(d, s) }

// show shows a screen until it is closed, or the system asks for that.
func show(m tea.Model, s Streams) error {
	_, err := tea.NewProgram(m, tea.WithAltScreen(), tea.WithInput(s.In), tea.WithOutput(s.Out)).Run()
	if err != nil && !errors.Is(err, tea.ErrInterrupted) {
		return fmt.Errorf(say.Text("the screen cannot be used (%w); everything that was done is kept"), err)
	}
	return nil
}

// preferred is the environment with the player's settings below it, and speaks the
// language that is set. What cannot be read is as usual.
func preferred() func(string) string {
	path, err := settings.Path()
	if err != nil {
		return os.Getenv
	}
	set, err := settings.Read(path)
	if err != nil {
		return os.Getenv
	}
	word := set.Word(settings.Language)
	if word == settings.Language.Words()[0] {
		word = "" // as the system says
	}
	say.Speak(say.Choose(os.Getenv, word))
	return set.Over(os.Getenv)
}

// Lines reports whether the player wants lines rather than a screen, by settings or
// by the environment, or has a terminal that shows nothing else.
func Lines() bool {
	env := preferred()
	set := env("REALIGN_PLAIN")
	return set != "" && set != "0" || env("TERM") == "dumb"
}

// Theme returns the theme that the settings ask for, and speaks their language.
func Theme(out io.Writer) theme.Theme { return theme.Choose(profile(out), preferred()) }

// WallTheme returns the theme of a wall: as far apart as colours go, unless the
// environment asks for another.
func WallTheme(out io.Writer) theme.Theme {
	env := preferred()
	return theme.Choose(profile(out), func(name string) string {
		if set := os.Getenv(name); name == "REALIGN_THEME" {
			return cmp.Or(set, loud)
		}
		return env(name)
	})
}

// loud is the theme for a projector.
const loud = "contrast"

func profile(out io.Writer) termenv.Profile { return termenv.NewOutput(out).EnvColorProfile() }

// A Follower sees a class that another process leads, and no secret of it.
type Follower interface {
	// Class returns the class as it was when it was looked at last.
	Class() *class.Class
	// Look returns the class as it is by now, and whether that is news. Together with
	// an error it is what was known last.
	Look() (*class.Class, bool, error)
}

// A wall is the public screen of a class that another process leads.
type wall struct {
	f             Follower
	c             *class.Class
	th            theme.Theme
	width, height int
	from          time.Time     // when it was opened
	heard         time.Duration // when something new was seen, since then
	now           time.Duration
	gone          string
}

// Show shows the wall of a class until somebody closes it.
func Show(f Follower, s Streams) error {
	return show(wall{f: f, c: f.Class(), th: WallTheme(s.Out), width: wallWidth, height: wallHeight}, s)
}

// A lookMsg is what a look at the class has found.
type lookMsg struct {
	c    *class.Class
	news bool
	err  error
	now  time.Duration
	from time.Time
}

// look looks at the class a moment later.
func (w wall) look() tea.Cmd {
	return tea.Tick(beat, func(now time.Time) tea.Msg {
		if w.from.IsZero() {
			w.from = now.Add(-beat)
		}
		c, news, err := w.f.Look()
		return lookMsg{c, news, err, now.Sub(w.from), w.from}
	})
}

func (w wall) Init() tea.Cmd { return w.look() }

func (w wall) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		w.width, w.height = min(msg.Width, 300), min(msg.Height, 100)
	case tea.KeyMsg:
		if k := msg.String(); k == "q" || k == "ctrl+c" || k == "esc" {
			return w, tea.Quit
		}
	case lookMsg:
		w.from = msg.from
		w.looked(msg)
		return w, tea.Batch(w.look(), w.foresee(msg.news))
	}
	return w, nil
}

// foresee plays what a doubt asks for while people say what they expect.
func (w wall) foresee(news bool) tea.Cmd {
	if !news {
		return nil
	}
	c := w.c
	return func() tea.Msg {
		c.Foresee(sweep.Workers(runtime.GOMAXPROCS(0)))
		return nil
	}
}

// looked takes what a look at the class has found.
func (w *wall) looked(msg lookMsg) {
	if w.c, w.now, w.gone = msg.c, msg.now, ""; msg.news || w.heard == 0 {
		w.heard = msg.now
	}
	if msg.err != nil {
		w.gone = say.Why(msg.err)
	}
}

// longest is how long the wall counts on by itself. Where nothing new is written
// for longer, the desk is closed or the computer slept.
const longest = 10_000 // ms

func (w wall) View() string {
	if w.gone != "" {
		return "\n  " + w.gone
	}
	return DrawWall(w.view(), worldOf(w.c), w.th, w.width, w.height)
}

// view returns what everybody may see now.
func (w *wall) view() class.View {
	c := w.c
	at := c.Now() + min(class.Moment((w.now-w.heard).Milliseconds()), longest)
	return c.ViewFor(class.Who{Kind: class.Wall}, at)
}

func worldOf(c *class.Class) *scenarios.Scenario { return &c.Script().Scenario }
