package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"example.com/realign/ui/host/folder"
)

func classPagesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "pages FOLDER",
		Short: "Write the pages of a class while it goes on",
		Long: "Pages writes what a session hands out, from the games as its desk wrote them last with key x, so that\n" +
			"tables can look back on paper before the hour is over. It changes nothing in the class, and is typed in\n" +
			"a second window. When the session is over the pages are made by themselves.",
		Example: "  realign class pages tuesday",
		Args:    arguments(1, 1, "the folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			path := args[0]
			if !folder.Is(path) {
				return fmt.Errorf("%s is no folder of a class; realign class run makes one", path)
			}
			if _, err := os.Stat(filepath.Join(path, "saves")); errors.Is(err, fs.ErrNotExist) {
				return fmt.Errorf("there are no games in %s yet; key x at its desk writes them", path)
			}
			f, err := folder.Follow(path)
			if err != nil {
				return err
			}
			return handOut(cmd, path, f.Class().Script())
		},
	}
}
