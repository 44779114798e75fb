package ui

import (
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"os"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	_ "example.com/realign/ui/termguard" // before Bubble Tea asks the terminal
	"example.com/realign/ui/theme"
)

// Options say how a game is to be played. What is empty is asked, or takes what
// most players want.
type Options struct {
	Scenario string    // an id or a file; empty to choose
	Seed     *sim.Seed // nil for new luck
	Name     string
	Aid      string // guided, standard or expert
	Pace     string // full or retreat
	Plain    bool   // line by line
	Screen   bool   // a full screen, whatever the settings say

	In       io.Reader
	Out, Err io.Writer
}

// Play plays until the player leaves. Its error is one line for the player.
func Play(o Options) error {
	prefers, broken := prefer(os.Getenv, profile(o.Out))
	prefers.speak()
	to, err := o.setting(prefers.aid())
	if err != nil {
		return err
	}
	dir, err := saves.Dir()
	if err != nil {
		return err
	}
	r := &router{dir: dir, saved: saves.List, all: scenarios.All, seed: o.seed, start: to, motion: prefers.motion(), prefers: prefers, depth: session.Whole()}
	r.clip = clipboard(o.Out, os.Getenv)
	if broken != nil {
		r.said = sentence(broken)
	}
	defer r.letGo()
	if o.Plain || !o.Screen && prefers.plain() {
		return o.playPlain(r)
	}
	first, err := o.first(r)
	if err != nil {
		return err
	}
	return o.run(r.app(first, prefers.theme()))
}

// first returns what opens the named game; nil where none was named. What cannot
// be opened is said before the screen is taken.
func (o Options) first(r *router) (tea.Cmd, error) {
	switch {
	case o.Scenario == "":
		return nil, nil
	case saves.Named(o.Scenario):
		g, err := session.Continue(o.Scenario)
		if err != nil {
			return nil, err
		}
		return func() tea.Msg { return r.opened(g, nil) }, nil
	}
	sc, err := scenarios.Open(o.Scenario)
	if err != nil {
		return nil, err
	}
	r.file = watchOf(o.Scenario)
	return push(r.setup(sc)), nil
}

// watchOf returns a watch of the file that a scenario comes from, or nil where it
// comes from none.
func watchOf(scenario string) *session.Watch {
	if saves.Named(scenario) || !scenarios.IsFile(scenario) {
		return nil
	}
	return session.NewWatch(scenario)
}

// app returns the game, opened on the title, and above it on first where there is
// such a thing.
func (r *router) app(first tea.Cmd, t theme.Theme) App {
	a := newApp(func() tea.Cmd { return r.title(false) }, t, r.motion)
	a.first, a.places, a.mouse = first, r.places, r.prefers.mouse()
	a.learned = r.learned
	if r.prefers.coach() {
		a.coach = newCoach()
	}
	return a
}

// run shows the game full screen.
func (o Options) run(a App) error {
	a.alone = true
	p := tea.NewProgram(guard{app: a}, tea.WithAltScreen(), tea.WithInput(o.In), tea.WithOutput(o.Out))
	end, err := p.Run()
	if g, ok := end.(guard); ok && g.crash != nil {
		return g.crash
	}
	if errors.Is(err, tea.ErrInterrupted) {
		return nil
	}
	if err != nil {
		return fmt.Errorf(say.Text("the screen cannot be used (%w); every choice made is saved, and --plain plays line by line"), err)
	}
	return nil
}

// setting checks how the game is to be played; usual is the aid where none is
// named.
func (o Options) setting(usual tell.Aid) (setting, error) {
	to := setting{name: clean.Fit(o.Name, saves.MaxName).String(), aid: usual, pace: session.Full}
	if o.Aid != "" {
		aid, ok := tell.ParseAid(o.Aid)
		if !ok {
			return to, fmt.Errorf(say.Text("there is no aid %q; it can be guided, standard or expert"), clean.Fit(o.Aid, 40))
		}
		to.aid = aid
	}
	switch session.Pace(o.Pace) {
	case "":
	case session.Full, session.Retreat:
		to.pace = session.Pace(o.Pace)
	default:
		return to, fmt.Errorf(say.Text("there is no pace %q; it can be full or retreat"), clean.Fit(o.Pace, 40))
	}
	return to, nil
}

// seed returns the luck that was asked for, or draws one. This is the only
// chance in the program that is not keyed, and it stands in the save.
func (o Options) seed() sim.Seed {
	if o.Seed != nil {
		return *o.Seed
	}
	var b [8]byte
	_, _ = rand.Read(b[:])                                  // it never fails
	return sim.Seed(binary.LittleEndian.Uint64(b[:]) >> 32) // short enough to be told to others
}

// profile returns the colours that out can show, by the environment alone.
func profile(out io.Writer) termenv.Profile {
	return termenv.NewOutput(out).EnvColorProfile()
}

// motion reports whether things may move by themselves.
func motion(env func(string) string) bool {
	return env("REALIGN_MOTION") != "off" && env("REDUCED_MOTION") == ""
}
