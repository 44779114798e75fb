package main

import (
	"os"

	"github.com/mattn/go-isatty"
	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/ui"
)

func playCommand() *cobra.Command {
	var seed seedFlag
	var o ui.Options
	aid := wordFlag{words: saves.Aids}
	pace := wordFlag{words: saves.Paces}
	cmd := &cobra.Command{
		Use:   "play [SCENARIO|FILE]",
		Short: "Play the game",
		Long:  "Play starts the game: at the title, or at once with the scenario that is named.",
		Args:  arguments(0, 1, "the scenario"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				o.Scenario = args[0]
			}
			if seed.given {
				o.Seed = &seed.seed
			}
			o.Aid, o.Pace = aid.word, pace.word
			o.Screen = cmd.Flags().Changed("plain") && !o.Plain
			o.Plain = o.Plain || !fullScreen(cmd)
			o.In, o.Out, o.Err = cmd.InOrStdin(), cmd.OutOrStdout(), cmd.ErrOrStderr()
			return ui.Play(o)
		},
	}
	f := cmd.Flags()
	f.Var(&seed, "seed", "the luck of the run (default: a new one)")
	f.StringVar(&o.Name, "name", "", "the `NAME` of the player or team")
	f.Var(&aid, "aid", "how much help there is (default: guided)")
	f.Var(&pace, "pace", "full for every year, retreat for the hinge years only (default: full)")
	f.BoolVar(&o.Plain, "plain", false, "play line by line, without a screen; --plain=false for a screen whatever is set")
	return cmd
}

// fullScreen reports whether there is a terminal that can be drawn on.
func fullScreen(cmd *cobra.Command) bool {
	return os.Getenv("TERM") != "dumb" && isTerminal(cmd.InOrStdin()) && isTerminal(cmd.OutOrStdout())
}

func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}
