package main

import (
	"github.com/spf13/cobra"

	"example.com/realign/scenarios/words"
)

func classSchemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "schema",
		Short: "Print the schema by which editors complete and mark session files",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			schema, err := words.SessionSchema()
			if err != nil {
				return err
			}
			return emitText(cmd, string(schema)+"\n")
		},
	}
}
