package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"example.com/realign/saves/pack"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/stream"
	"example.com/realign/ui/say"
)

// A classStart is how a class is led.
type classStart struct {
	folder string
	teams  []string
	auto   bool
	fast   int
	seed   seedFlag
	lines  linesFlag
}

// A linesFlag asks for lines rather than a screen.
type linesFlag struct{ plain bool }

func (l *linesFlag) add(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&l.plain, "plain", false, "line by line, without a screen; --plain=false for a screen whatever is set")
}

// wanted reports whether lines are wanted, or a screen cannot be had.
func (l *linesFlag) wanted(cmd *cobra.Command) bool {
	if l.plain || !fullScreen(cmd) {
		return true
	}
	return !cmd.Flags().Changed("plain") && host.Lines()
}

// mostFast is how many times as fast a rehearsal can be.
const mostFast = 600

func classRunCommand() *cobra.Command {
	var l classStart
	cmd := &cobra.Command{
		Use:   "run SESSION|FOLDER",
		Short: "Lead a session from a private desk, with a wall for everybody",
		Long: "Run opens the facilitator's desk. Everything that is done is kept in a folder at once; named again,\n" +
			"the folder goes on where it stopped, paused. Open a second window for the wall, on the projector:\n" +
			"realign class wall FOLDER. With --auto, leaders that play by rule play the whole session in seconds,\n" +
			"and every screen of the wall is printed.",
		Args: arguments(1, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			if folder.Is(args[0]) {
				return l.goOn(cmd, args[0])
			}
			return l.begin(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&l.folder, "folder", "", "the `FOLDER` to make (default: the session's id and the day, here)")
	f.StringSliceVar(&l.teams, "teams", nil, "the names of the `TEAMS` that came, with commas between, or how many (default: as many as the session needs at least)")
	f.BoolVar(&l.auto, "auto", false, "let leaders that play by rule play it, and print the wall")
	f.IntVar(&l.fast, "rehearse", 1, "let the clock run `N` times as fast, up to 600")
	f.Var(&l.seed, "seed", "the luck of all teams (default: the session's, or a new one)")
	l.lines.add(cmd)
	return cmd
}

// begin makes a folder for a session and opens its desk.
func (l *classStart) begin(cmd *cobra.Command, name string) (err error) {
	s, err := openSession(name)
	if err != nil {
		return err
	}
	if l.fast < 1 || l.fast > mostFast {
		return usagef("--rehearse is a number from 1 to %d", mostFast)
	}
	teams, err := l.names(&s)
	if err != nil {
		return err
	}
	th, now := host.Theme(cmd.OutOrStdout()), today()
	path := l.folder
	if path == "" {
		path = s.ID + "-" + now.Format("2006-01-02")
	}
	f, c, err := folder.Create(path, &s, l.seed.luck(&s), teams, now)
	if err != nil {
		return err
	}
	defer func() {
		if closing := f.Close(); err == nil {
			err = closing
		}
	}()
	if l.auto {
		if err := host.Auto(c, f, cmd.OutOrStdout()); err != nil {
			return err
		}
		return handOut(cmd, path, &s)
	}
	var source func() ([]byte, error)
	if scenarios.IsFile(name) {
		source = func() ([]byte, error) { return readText(name) }
	}
	h, leave := l.open(c, f)
	defer leave()
	d := host.NewDesk(host.Setup{Hall: h, Export: f.Export, Theme: th, Source: source, Folder: path})
	d.Say(wallHint(path))
	return l.show(cmd, d, h, path)
}

// open opens a hall for a class, whose time runs until it is left.
func (l *classStart) open(c *class.Class, f *folder.Folder) (h *hall.Hall, leave func()) {
	clock := hall.NewClock(c.Now(), l.fast)
	h = hall.New(c, f, clock.Now)
	go h.Keep(clock)
	return h, h.Close
}

// today is the day on which a class is begun or looked at again: after some days it
// is to be forgotten.
func today() time.Time { return time.Now() } //nolint:forbidigo // what is asked of the clock is the date

// wallHint says how the wall of a class is opened, by what names it there.
func wallHint(looks string) string {
	return say.Textf("In a second window: realign class wall %s", looks)
}

// goOn opens the desk of a class that was begun.
func (l *classStart) goOn(cmd *cobra.Command, path string) (err error) {
	if l.auto || l.fast != 1 || len(l.teams) > 0 || l.folder != "" || l.seed.given {
		return usagef("%s goes on as it was begun; leave the flags out", path)
	}
	th := host.Theme(cmd.OutOrStdout())
	f, c, found, err := folder.Open(path)
	if err != nil {
		return err
	}
	defer func() {
		if closing := f.Close(); err == nil {
			err = closing
		}
	}()
	h, leave := l.open(c, f)
	defer leave()
	if err := h.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Resumed}}); err != nil {
		return err
	}
	d := host.NewDesk(host.Setup{Hall: h, Export: f.Export, Theme: th, Folder: path})
	d.Say(host.OpenedText(c, found))
	if f.Due(today()) {
		d.Say(fmt.Sprintf("The days are over for which this was to be kept: realign class forget %s", path))
	}
	return l.show(cmd, d, h, path)
}

// leads returns what leads a desk: on a screen, or line by line.
func (l *classStart) leads(cmd *cobra.Command) func(*host.Desk, host.Streams) error {
	if l.lines.wanted(cmd) {
		return host.Speak
	}
	return host.Lead
}

// show shows a desk until it is closed, and hands out what the session does when it
// is over.
func (l *classStart) show(cmd *cobra.Command, d *host.Desk, h *hall.Hall, path string) error {
	if err := l.leads(cmd)(d, host.Streams{In: cmd.InOrStdin(), Out: cmd.OutOrStdout()}); err != nil || !h.Class().Over() {
		return err
	}
	return handOut(cmd, path, h.Class().Script())
}

// names returns what the teams are called.
func (l *classStart) names(s *sessions.Session) ([]string, error) {
	names, err := namedTeams(l.teams, max(s.Teams.Least, 1), s)
	if err != nil {
		return nil, err
	}
	cleaned, err := pack.Names(names)
	if err != nil {
		return nil, usagef("--teams: %w", err)
	}
	for i, name := range cleaned {
		names[i] = name.String()
	}
	return names, nil
}

func classForgetCommand() *cobra.Command {
	var e event
	var yes bool
	cmd := &cobra.Command{
		Use:   "forget [FOLDER]",
		Short: "Remove all that a class left behind",
		Long: "Forget removes the files that a class wrote into its folder, and lists them. What you put there\n" +
			"yourself stays. Of an event it removes what the server keeps. It cannot be undone, so it wants --yes.",
		Args: arguments(0, 1, "the folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			onServer, err := e.given()
			switch {
			case err != nil:
				return err
			case onServer == (len(args) == 1):
				return usagef("name the folder of a class, or an event with --journal and --event")
			case !yes:
				return usagef("this removes the class in %s for good; say --yes to do it", e.name+strings.Join(args, ""))
			case onServer:
				if err := stream.Forget(e.at, e.name); err != nil {
					return err
				}
				return emitText(cmd, fmt.Sprintf("removed  %s\n", e.name))
			}
			removed, left, err := folder.Forget(args[0])
			var b strings.Builder
			for _, name := range removed {
				fmt.Fprintf(&b, "removed  %s\n", clean.Clean(name))
			}
			for _, name := range left {
				fmt.Fprintf(&b, "left     %s\n", clean.Clean(name))
			}
			return errors.Join(emitText(cmd, b.String()), err)
		},
	}
	e.flags(cmd)
	cmd.Flags().BoolVar(&yes, "yes", false, "do it")
	return cmd
}
