package main

import (
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

func saveReplayCommand() *cobra.Command {
	o, source := &runOptions{}, &gameSource{}
	cmd := &cobra.Command{
		Use:   "replay FILE|CODE",
		Short: "Play a saved game again and tell its years",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := notTogether(cmd, []string{"json", "csv"}); err != nil {
				return err
			}
			s, r, err := source.replayed(cmd, args[0])
			if err != nil {
				return err
			}
			if err := unsound(&r); err != nil {
				return err
			}
			return emit(cmd, func(out io.Writer) error { return o.tell(out, resultOfSave(&s, &r)) })
		},
	}
	cmd.Flags().BoolVar(&o.json, "json", false, "print JSON, as run does")
	cmd.Flags().BoolVar(&o.csv, "csv", false, "print CSV, a line for each year")
	source.flags(cmd)
	return cmd
}

// resultOfSave returns what came of a saved game.
func resultOfSave(s *saves.Saved, r *saves.Replayed) result {
	res := result{
		Scenario: s.Scenario.ID, Rules: s.Rules, Seed: uint64(s.Seed), Policy: s.Name.String(),
		Ending: r.Ending, Digest: r.Digest, title: s.Scenario.Title,
	}
	for _, o := range r.Outcomes {
		res.Years = append(res.Years, yearRow{o.Year, o.Figures})
	}
	if r.Run != nil { // of rules that are played today
		res.Outlook = outlookOf(r.Run)
	}
	if r.Ending != "" {
		res.summing = s.Scenario.Ending(r.Ending).Title
	}
	return res
}
