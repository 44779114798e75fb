package main

import (
	"github.com/spf13/cobra"
)

func saveDecodeCommand() *cobra.Command {
	var out string
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "decode CODE",
		Short: "Make a saved game of a code",
		Long: "Decode plays the game that a code holds and writes it as a saved game: into a new file,\n" +
			"or on standard output. A code that is - is read from standard input.",
		Args: arguments(1, 1, "the code"),
		RunE: func(cmd *cobra.Command, args []string) error {
			saved, err := source.decode(cmd, args[0])
			if err != nil {
				return err
			}
			return putSave(cmd, out, &saved)
		},
	}
	cmd.Flags().StringVarP(&out, "out", "o", "", "write a new `FILE`")
	source.flags(cmd)
	return cmd
}
