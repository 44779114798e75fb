package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// A repairRow is what was recovered, as data.
type repairRow struct {
	File    string `json:"file"`
	Year    int    `json:"year"` // the last that is whole
	Ended   bool   `json:"ended"`
	Left    int    `json:"left_out"` // lines
	Message string `json:"message"`
}

func saveRepairCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "repair FILE",
		Short: "Copy what is good in a damaged game into a new file",
		Long: "Repair copies what can be read and comes out as it was recorded into a new file beside\n" +
			"the saved game, and says what that is. The saved game itself is never touched.",
		Args: arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			r, err := saves.Repair(args[0])
			if err != nil {
				return err
			}
			row := repairRow{File: r.Path, Year: r.Year, Ended: r.Ended, Left: r.Left, Message: r.Message}
			return emit(cmd, func(out io.Writer) error {
				if asJSON {
					return writeJSON(out, row)
				}
				_, err := fmt.Fprintf(out, "%s: %s\n", row.File, say.Finished(row.Message))
				return err
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}
