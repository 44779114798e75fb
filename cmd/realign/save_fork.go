package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
)

func saveForkCommand() *cobra.Command {
	var out, name string
	var year int
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "fork FILE|CODE",
		Short: "Make a new game that goes another way from a year on",
		Long: "Fork makes a saved game that holds the choices before a year, to play that year and all\n" +
			"later ones anew. It goes into a new file, or to standard output.",
		Args: arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if !cmd.Flags().Changed("year") {
				return usagef("the year is missing; name it with --year")
			}
			called, err := clean.Line(name, saves.MaxName)
			if err != nil {
				return fmt.Errorf("the name: %w", err)
			}
			saved, err := source.open(cmd, args[0])
			if err != nil {
				return err
			}
			fork, err := saves.Fork(&saved, year, called)
			if err != nil {
				return err
			}
			return putSave(cmd, out, &fork)
		},
	}
	cmd.Flags().IntVar(&year, "year", 0, "the first year `N` that is played anew")
	cmd.Flags().StringVar(&name, "name", "", "the `NAME` of the player or team")
	cmd.Flags().StringVarP(&out, "out", "o", "", "write a new `FILE`")
	source.flags(cmd)
	return cmd
}
