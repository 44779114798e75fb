package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
)

// A verdictRow is what verifying a save shows, as data.
type verdictRow struct {
	Verdict string `json:"verdict"`
	Year    int    `json:"year"` // the first that is wrong; 0 where none is
	Message string `json:"message"`
	Digest  string `json:"digest"` // of the state where the replay ended; empty where there was none
	Column  string `json:"column"` // the first part of the state that differs; empty where none does
	Mark    string `json:"mark"`   // of the file; empty for a code
	Ticket  string `json:"ticket"` // what the ticket shows; empty where no key was named

	title  string
	sound  bool
	ticket ticket.Verdict
}

func saveVerifyCommand() *cobra.Command {
	var asJSON bool
	var keys []string
	var course string
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "verify FILE|CODE",
		Short: "Play a saved game again and compare every year with what was recorded",
		Long: "Verify plays a saved game again and compares every year with what was recorded. With the\n" +
			"public key of a class's host it also checks the ticket that the game was started with.",
		Args: arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			row, err := verdictOn(cmd, source, args[0])
			if err == nil && len(keys) > 0 {
				err = row.ticketed(args[0], course, keys)
			}
			if err != nil {
				return err
			}
			wrong := row.wrong()
			if wrong != nil && !asJSON {
				return wrong
			}
			written := emit(cmd, func(out io.Writer) error { return row.write(out, asJSON) })
			return errors.Join(wrong, written)
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().StringArrayVar(&keys, "key", nil, "the host's public `KEY`, to check the ticket; several may be named")
	cmd.Flags().StringVar(&course, "course", "", "the `NAME` that the ticket must name as its course")
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
	if err == nil && r.Ticket != "" {
		_, err = fmt.Fprintf(out, "Ticket: %s\n", r.ticket.Sentence())
	}
	return err
}

// ticketed adds what the ticket of the game at path shows. A code has none.
func (r *verdictRow) ticketed(path, course string, keys []string) error {
	s, err := saves.Read(path)
	if err != nil {
		return err
	}
	r.ticket = s.Ticketed(course, keys...)
	r.Ticket = string(r.ticket)
	return nil
}

// wrong returns why the game does not pass, if it does not.
func (r *verdictRow) wrong() error {
	switch {
	case !r.sound:
		return errors.New(r.Message)
	case r.Ticket != "" && r.ticket != ticket.Signed:
		return errors.New(r.ticket.Sentence())
	default:
		return nil
	}
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
