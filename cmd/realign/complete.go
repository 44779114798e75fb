package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
)

// completeWords lets a shell complete what a command takes: the scenarios and
// sessions that are built in, where its usage line names one, and the words of a
// flag that is one of a few. Where a file will do as well, files are offered too.
func completeWords(cmd *cobra.Command) {
	for _, c := range cmd.Commands() {
		completeWords(c)
	}
	switch kinds := strings.FieldsFunc(cmd.Use, func(r rune) bool { return strings.ContainsRune(" []|", r) }); {
	case slices.Contains(kinds, "SCENARIO"):
		cmd.ValidArgsFunction = firstOf(scenarios.IDs)
	case slices.Contains(kinds, "SESSION"):
		cmd.ValidArgsFunction = firstOf(sessions.IDs)
	}
	cmd.Flags().VisitAll(func(f *pflag.Flag) {
		if w, ok := f.Value.(*wordFlag); ok {
			// It fails only where it was said before, and no flag of a command stands there twice.
			_ = cmd.RegisterFlagCompletionFunc(f.Name, cobra.FixedCompletions(w.words, cobra.ShellCompDirectiveNoFileComp))
		}
	})
}

// firstOf completes the first argument with ids; after it come files.
func firstOf(ids func() []string) cobra.CompletionFunc {
	return func(_ *cobra.Command, args []string, begun string) ([]string, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveDefault
		}
		return slices.DeleteFunc(ids(), func(id string) bool { return !strings.HasPrefix(id, begun) }), cobra.ShellCompDirectiveDefault
	}
}
