package main

import (
	"bytes"
	"fmt"

	"github.com/spf13/cobra"

	"example.com/realign/saves/spreadsheet"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
)

func classInjectsCommand() *cobra.Command {
	var from string
	style := newStyleFlag()
	cmd := &cobra.Command{
		Use:   "injects SESSION",
		Short: "Print what is sent in as a table for a spreadsheet, or take such a table",
		Long: "Injects prints the injects of a session as CSV, a row each. With a table it writes the session's\n" +
			"file anew, with the injects of the table in place of its own and everything else as it was.",
		Args: arguments(1, 1, "the session"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if from != "" {
				return takeInjects(cmd, args[0], from)
			}
			s, err := openSession(args[0])
			if err != nil {
				return err
			}
			table := spreadsheet.Table{Head: sessions.InjectColumns()}
			for _, row := range s.InjectRows() {
				var cells []spreadsheet.Cell
				for _, text := range row {
					cells = append(cells, spreadsheet.Text(text))
				}
				table.Rows = append(table.Rows, cells)
			}
			var b bytes.Buffer
			if err := table.Write(&b, styleOf(&style)); err != nil {
				return err
			}
			return emitText(cmd, b.String())
		},
	}
	cmd.Flags().StringVar(&from, "from", "", "take the table in this `FILE`")
	cmd.Flags().Var(&style, "for", "whose spreadsheet the table is for: columns as in English or in German")
	return cmd
}

// takeInjects writes a session's file anew with the injects of a table, if it can
// be used then.
func takeInjects(cmd *cobra.Command, path, from string) error {
	if !scenarios.IsFile(path) {
		return usagef("--from writes a file of your own anew; %q is none", path)
	}
	text, err := readText(path)
	if err != nil {
		return err
	}
	table, err := readText(from)
	if err != nil {
		return err
	}
	columns, rows, err := sessions.ReadInjectRows(table)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	written, err := sessions.WithInjects(text, columns, rows)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if err := worst(sessions.Check(path, written, sessions.Beside(path))); err != nil {
		return fmt.Errorf("with the table, the session could not be used: %w", err)
	}
	if err := rewrite(path, written); err != nil {
		return err
	}
	return emitText(cmd, fmt.Sprintf("%s has %d injects now.\n", path, len(rows)))
}
