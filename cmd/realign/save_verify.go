package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

// A verdictRow is what verifying a save shows, as data.
type verdictRow struct {
	Verdict string `json:"verdict"`
	Year    int    `json:"year"` // the first that is wrong; 0 where none is
	Message string `json:"message"`
	Digest  string `json:"digest"` // of the state where the replay ended; empty where there was none
}

// The verdicts on files that cannot be replayed.
const (
	damaged = "damaged"
	newer   = "newer-version"
)

func saveVerifyCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "verify FILE",
		Short: "Play a saved game again and compare every year with what was recorded",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			row, err := verdictOn(args[0])
			if row.Verdict == "" || err != nil && !asJSON {
				return err
			}
			written := emit(cmd, func(out io.Writer) error { return row.write(out, asJSON) })
			if err == nil {
				err = written
			}
			return err
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

// write tells the verdict as data or to people.
func (r *verdictRow) write(out io.Writer, asJSON bool) error {
	if asJSON {
		return writeJSON(out, r)
	}
	_, err := fmt.Fprintf(out, "%s: %s\nDigest: %s\n", r.Verdict, r.Message, r.Digest)
	return err
}

// verdictOn verifies the save at path. Where the save is not sound, the error
// says the same as the row; where there is no save at all, the row is empty.
func verdictOn(path string) (verdictRow, error) {
	_, r, err := replayed(path)
	var damage *saves.Damage
	switch {
	case errors.Is(err, saves.ErrNewer):
		return verdictRow{Verdict: newer, Message: err.Error()}, err
	case errors.As(err, &damage), errors.Is(err, saves.ErrNoSave):
		return verdictRow{Verdict: damaged, Message: err.Error()}, err
	case err != nil:
		return verdictRow{}, err
	}
	row := verdictRow{Verdict: string(r.Verdict), Year: r.Year, Message: r.Message, Digest: r.Run.Digest().String()}
	return row, unsound(&r)
}
