package main

import (
	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
)

func classCheckCommand() *cobra.Command {
	how := checking{kind: sessionFiles}
	cmd := &cobra.Command{
		Use:   "check FILE...",
		Short: "Find what is wrong with session files",
		Args:  arguments(1, maxFiles, "the file to check"),
		RunE:  func(cmd *cobra.Command, args []string) error { return checkFiles(cmd, args, how) },
	}
	cmd.Flags().BoolVar(&how.json, "json", false, "print JSON")
	cmd.Flags().BoolVar(&how.strict, "strict", false, "let warnings count as errors")
	cmd.Flags().BoolVar(&how.fix, "fix", false, "mend what can only mean one thing, and write the file anew")
	return cmd
}

var sessionFiles = fileKind{
	text: sessionText, ids: sessions.IDs, show: "realign class show",
	check: func(name string, content []byte) []scenarios.Fault {
		return sessions.Check(name, content, sessions.Beside(name))
	},
	fix: func(name string, content []byte) ([]byte, []scenarios.Fault) {
		return sessions.Fix(name, content, sessions.Beside(name))
	},
}
