package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"example.com/realign/saves/whole"
)

// emit lets write put data on standard output, and reports it if not all of it
// arrives there: a full disk must not look like success.
func emit(cmd *cobra.Command, write func(io.Writer) error) error {
	w := bufio.NewWriter(cmd.OutOrStdout())
	err := write(w)
	if err == nil {
		err = w.Flush()
	}
	return lost(err)
}

// lost says that a result did not arrive, and why.
func lost(err error) error {
	if err != nil {
		return fmt.Errorf("the result cannot be written: %w", whole.Reason(err))
	}
	return nil
}

// tellLoss makes a command of the library's, which only writes, say it as [emit]
// does where not all of it arrived.
func tellLoss(cmd *cobra.Command) {
	write := cmd.RunE
	cmd.RunE = func(cmd *cobra.Command, args []string) error { return lost(write(cmd, args)) }
}

// emitText writes one text on standard output.
func emitText(cmd *cobra.Command, text string) error {
	return emit(cmd, func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	})
}

// maxText is the largest file of text that is read, in bytes: more than any
// scenario or list of plans needs.
const maxText = 1 << 20

// readText reads a file that an author wrote.
func readText(path string) ([]byte, error) {
	about, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no file %s", path)
	case err != nil:
		return nil, fmt.Errorf("%s cannot be read: %w", path, whole.Reason(err))
	case about.IsDir():
		return nil, fmt.Errorf("%s is a folder, not a file", path)
	case !about.Mode().IsRegular():
		return nil, fmt.Errorf("%s is not a plain file", path)
	case about.Size() > maxText:
		return nil, fmt.Errorf("%s is larger than 1 MB; it can hold text only", path)
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("%s cannot be read: %w", path, whole.Reason(err))
	}
	return text, nil
}
