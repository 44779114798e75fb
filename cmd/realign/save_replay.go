package main

import (
	"io"

	"github.com/spf13/cobra"
)

func saveReplayCommand() *cobra.Command {
	o := &runOptions{}
	cmd := &cobra.Command{
		Use:   "replay FILE",
		Short: "Play a saved game again and tell its years",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, []string{"json", "csv"}); err != nil {
				return err
			}
			s, r, err := replayed(args[0])
			if err != nil {
				return err
			}
			if err := unsound(&r); err != nil {
				return err
			}
			return emit(cmd, func(out io.Writer) error {
				return o.tell(out, resultOf(&r.Scenario, r.Run, s.Seed, s.Name.String()))
			})
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON, as run does")
	cmd.Flags().BoolVar(&o.csv, "csv", false, "print CSV, a line for each year")
	return cmd
}
