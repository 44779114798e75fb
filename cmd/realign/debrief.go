package main

import (
	"errors"
	"io"
	"runtime"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/sim/debrief"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// A debriefOptions is what the flags of debrief say.
type debriefOptions struct {
	json, md, plain bool
	all             bool // assumptions
	cores           int
	source          gameSource
	beside          []string // other games, whose choices are made on this luck
	takeOver        takeOver
	takeAway        takeAway
}

func debriefCommand() *cobra.Command {
	o := &debriefOptions{}
	cmd := &cobra.Command{
		Use:   "debrief FILE|CODE...",
		Short: "Look back on a saved game: why, what if, and how much was luck",
		Long: "Debrief plays a saved game again, and then again with one thing changed: every\n" +
			"choice, the luck, the leader, an assumption. It takes some seconds, and the same\n" +
			"game gives the same result on any number of cores.\n\n" +
			"Of several games it puts the ends side by side.",
		Args: arguments(1, mostDebriefed, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, append(takeAwayForms, []string{"json", "md", "plain"})...); err != nil {
				return err
			}
			if err := o.takeAway.needed(cmd); err != nil {
				return err
			}
			if o.takeAway.wanted() {
				return o.takeAway.hand(cmd, &o.source, args, o.cores)
			}
			if len(args) > 1 {
				if o.takeOver.wanted(cmd) || len(o.beside) > 0 {
					return usagef("--from and --beside look at one game")
				}
				return o.several(cmd, args)
			}
			if cmd.Flags().Changed("policy") && !o.takeOver.wanted(cmd) {
				return usagef("--policy says who leads from a year on: add --from")
			}
			if o.takeOver.wanted(cmd) {
				return o.taken(cmd, args[0])
			}
			return o.one(cmd, args[0])
		},
	}
	f := cmd.Flags()
	f.BoolVar(&o.json, "json", false, "print JSON")
	f.BoolVar(&o.md, "md", false, "print Markdown")
	f.BoolVar(&o.plain, "plain", false, "print words only, line by line")
	f.BoolVar(&o.all, "all-assumptions", false, "doubt every assumption of the model, which takes minutes, and not only those with the largest sway")
	f.IntVar(&o.cores, "cores", runtime.GOMAXPROCS(0), "play `N` games at once")
	f.StringArrayVar(&o.beside, "beside", nil, "make the choices of another `GAME` on this luck too; may be repeated")
	o.takeOver.flags(cmd)
	o.takeAway.flags(cmd)
	o.source.flags(cmd)
	return cmd
}

// mostDebriefed is the most games of one debrief: more than any class has teams.
const mostDebriefed = 200

// A lookedBack is a game that was opened for looking back.
type lookedBack struct {
	saved   saves.Saved
	history tell.History
	review  *debrief.Review
}

// open plays the game that arg names again and opens it for looking back.
func (o *debriefOptions) open(cmd *cobra.Command, arg string) (*lookedBack, error) {
	saved, r, err := o.source.replayed(cmd, arg)
	if err != nil {
		return nil, err
	}
	if err := unsound(&r); err != nil {
		return nil, err
	}
	if r.Run == nil {
		return nil, errors.New("it was played by older rules, and to look back takes those of today")
	}
	l := &lookedBack{saved: saved, history: session.History(&r)}
	l.review, err = debrief.Open(tell.Game(&l.saved.Scenario, saved.Seed, l.history))
	return l, err
}

// one tells all of one game.
func (o *debriefOptions) one(cmd *cobra.Command, arg string) error {
	l, err := o.open(cmd, arg)
	if err != nil {
		return err
	}
	doubted := debrief.Assumptions()
	if o.all {
		doubted = debrief.AllAssumptions()
	}
	leaders, err := o.leaders(cmd, l)
	if err != nil {
		return err
	}
	d := l.review.Whole(leaders, doubted, sweep.Workers(o.cores))
	return emit(cmd, func(out io.Writer) error {
		if o.json {
			return writeJSON(out, debriefRowOf(&l.saved, &d))
		}
		_, err := io.WriteString(out, o.text(l, &d))
		return err
	})
}

// pageWidth is how many cells a page has that is printed for people.
const pageWidth = 80

// text writes a debrief for people, in the form that was asked for.
func (o *debriefOptions) text(l *lookedBack, d *debrief.Debrief) string {
	sc := &l.saved.Scenario
	title := say.Textf("%s, seed %d", say.Text(sc.Title), l.saved.Seed)
	if name := l.saved.Name.String(); name != "" {
		title += ", " + name
	}
	parts := []string{o.write(page.Page{Title: title}, 1)}
	for _, p := range tell.LookBack(d, sc, l.history) {
		parts = append(parts, o.write(p, 2))
	}
	return strings.Join(parts, "\n")
}

// write writes a page in the form that was asked for; depth is the level of its
// heading in Markdown.
func (o *debriefOptions) write(p page.Page, depth int) string {
	switch {
	case o.md:
		return page.Markdown(p, depth)
	case o.plain:
		return page.Speak(p)
	default:
		return strings.Join(page.Draw(p, pageWidth, theme.Plain), "\n") + "\n"
	}
}
