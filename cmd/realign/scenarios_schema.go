package main

import (
	"github.com/spf13/cobra"

	"example.com/realign/scenarios/words"
)

func scenariosSchemaCommand() *cobra.Command {
	var plans bool
	cmd := &cobra.Command{
		Use:   "schema",
		Short: "Print the schema by which editors complete and mark scenario files",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			write := words.Schema
			if plans {
				write = words.PlansSchema
			}
			schema, err := write()
			if err != nil {
				return err
			}
			return emitText(cmd, string(schema)+"\n")
		},
	}
	cmd.Flags().BoolVar(&plans, "plans", false, "that of a file of plans instead")
	return cmd
}
