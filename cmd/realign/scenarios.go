package main

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
)

func scenariosCommand() *cobra.Command {
	return group("scenarios", "List, show, check and write scenarios",
		scenariosListCommand(), scenariosShowCommand(), scenariosCheckCommand(), scenariosNewCommand(), scenariosSchemaCommand())
}

// A scenarioRow is a built-in scenario as data.
type scenarioRow struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Era      string `json:"era"`
	Years    int    `json:"years"`
	Tutorial bool   `json:"tutorial"`
}

func scenariosListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the built-in scenarios",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			rows, err := scenarioRows()
			if err != nil {
				return err
			}
			return emit(cmd, func(out io.Writer) error { return listScenarios(out, rows, asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func scenarioRows() ([]scenarioRow, error) {
	all, err := scenarios.All()
	if err != nil {
		return nil, err
	}
	rows := make([]scenarioRow, len(all))
	for i, s := range all {
		rows[i] = scenarioRow{s.ID, s.Title, s.Era, s.World.Years, s.Tutorial}
	}
	return rows, nil
}

func listScenarios(out io.Writer, rows []scenarioRow, asJSON bool) error {
	if asJSON {
		return writeJSON(out, map[string][]scenarioRow{"scenarios": rows})
	}
	for _, r := range rows {
		note := ""
		if r.Tutorial {
			note = ", for the first time"
		}
		if _, err := fmt.Fprintf(out, "%-18s %s (%s era, %d years%s)\n", r.ID, r.Title, r.Era, r.Years, note); err != nil {
			return err
		}
	}
	return nil
}
