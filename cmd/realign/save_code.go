package main

import (
	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

func saveCodeCommand() *cobra.Command {
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "code FILE",
		Short: "Print a game as one line to paste or read aloud",
		Long: "Code prints a game as one line of groups that can be pasted into a chat or read aloud.\n" +
			"It holds every choice that counts, but no names and no notes.",
		Args: arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			saved, err := source.open(cmd, args[0])
			if err != nil {
				return err
			}
			code, err := saves.Code(&saved)
			if err != nil {
				return err
			}
			return emitText(cmd, code+"\n")
		},
	}
	source.flags(cmd)
	return cmd
}
