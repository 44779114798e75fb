package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/cobra/doc"

	"example.com/realign/saves/whole"
)

// manCommand writes the manual pages that packages install. Players have --help,
// so help does not list it. Pages carry the month of SOURCE_DATE_EPOCH where that
// is set, and of today where it is not.
func manCommand() *cobra.Command {
	return &cobra.Command{
		Use:    "man FOLDER",
		Short:  "Write a manual page for every command",
		Hidden: true,
		Args:   arguments(1, 1, "the folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			cmd.Root().InitDefaultCompletionCmd()
			return writeManual(cmd.Root(), args[0])
		},
	}
}

// writeManual writes a page for a command and for each below it.
func writeManual(cmd *cobra.Command, folder string) error {
	for _, c := range cmd.Commands() {
		if !c.IsAvailableCommand() {
			continue
		}
		if err := writeManual(c, folder); err != nil {
			return err
		}
	}
	name := strings.ReplaceAll(cmd.CommandPath(), " ", "-")
	path := filepath.Join(folder, name+".1")
	page, err := os.Create(path) //nolint:gosec // the folder is named by whoever runs the command
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	cmd.DisableAutoGenTag = true
	header := &doc.GenManHeader{Title: strings.ToUpper(name), Section: "1", Source: "realign", Manual: "Realign"}
	if err := doc.GenMan(cmd, header, page); err != nil {
		_ = page.Close() // the first error says more
		return err
	}
	return page.Close()
}
