package main

import (
	"github.com/spf13/cobra"

	"example.com/realign/ui/paper"
	"example.com/realign/ui/session"
)

func classEnterCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "enter FILE",
		Short: "Type in what a team decided on paper, a year in a line",
		Long: "Enter plays the game in a start file or save from what a team wrote on its decision sheet. A line\n" +
			"holds a year: the levels in the order of the sheet, then what else was written, and behind a stroke\n" +
			"the answers to what comes up. 2 2 2 1 1 2 0 listening 2 / b a is such a line; an empty line keeps\n" +
			"the plan that stands. Every choice is saved at once, and q stops.",
		Args: arguments(1, 1, "the file"),
		RunE: func(cmd *cobra.Command, args []string) (err error) {
			s, err := session.Continue(args[0])
			if err != nil {
				return err
			}
			defer func() {
				if closing := s.Close(); err == nil {
					err = closing
				}
			}()
			return paper.Enter(s, cmd.InOrStdin(), cmd.OutOrStdout())
		},
	}
}
