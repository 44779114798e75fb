package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"
)

// A verdictRow is what verifying a save shows, as data.
type verdictRow struct {
	Verdict string `json:"verdict"`
	Year    int    `json:"year"` // the first that is wrong; 0 where none is
	Message string `json:"message"`
	Digest  string `json:"digest"` // of the state where the replay ended; empty where there was none
	Column  string `json:"column"` // the first part of the state that differs; empty where none does
	Mark    string `json:"mark"`   // of the file; empty for a code

	title string
	sound bool
}

func saveVerifyCommand() *cobra.Command {
	var asJSON bool
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "verify FILE|CODE",
		Short: "Play a saved game again and compare every year with what was recorded",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			row, err := verdictOn(cmd, source, args[0])
			if err != nil {
				return err
			}
			var wrong error
			if !row.sound {
				wrong = errors.New(row.Message)
				if !asJSON {
					return wrong
				}
			}
			written := emit(cmd, func(out io.Writer) error { return row.write(out, asJSON) })
			return errors.Join(wrong, written)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	source.flags(cmd)
	return cmd
}

// write tells the verdict as data or to people.
func (r *verdictRow) write(out io.Writer, asJSON bool) error {
	if asJSON {
		return writeJSON(out, r)
	}
	_, err := fmt.Fprintf(out, "%s: %s\nDigest: %s\n", r.title, r.Message, r.Digest)
	if err == nil && r.Mark != "" {
		_, err = fmt.Fprintf(out, "Mark: %s\n", r.Mark)
	}
	return err
}

// verdictOn verifies the game that arg names. The error says that there is no
// game to be judged.
func verdictOn(cmd *cobra.Command, source *gameSource, arg string) (verdictRow, error) {
	j, err := source.judge(cmd, arg)
	if err != nil {
		return verdictRow{}, err
	}
	return verdictRow{
		Verdict: string(j.Verdict), Year: j.Year, Message: j.Message, Digest: j.Digest, Column: j.Column, Mark: j.Mark,
		title: j.Verdict.Title(), sound: j.Sound(),
	}, nil
}
