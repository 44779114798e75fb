package main

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
	"example.com/realign/ui/say"
)

// A verdictRow is what verifying a save shows, as data.
type verdictRow struct {
	Verdict string `json:"verdict"`
	Year    int    `json:"year"` // the first that is wrong; 0 where none is
	Message string `json:"message"`
	Digest  string `json:"digest"` // of the state where the replay ended; empty where there was none
	Column  string `json:"column"` // the first part of the state that differs; empty where none does
	Mark    string `json:"mark"`   // of the file; empty for a code
	Holds   string `json:"holds"`  // of the mark that was asked for: yes, no; empty where none was
	Ticket  string `json:"ticket"` // what the ticket shows; empty where no key was named

	title  string
	sound  bool
	ticket ticket.Verdict
}

func saveVerifyCommand() *cobra.Command {
	var asJSON bool
	var told posted
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "verify FILE|CODE",
		Short: "Play a saved game again and compare every year with what was recorded",
		Long: "Verify plays a saved game again and compares every year with what was recorded. With the\n" +
			"public key of a class's host it also checks the ticket that the game was started with.",
		Args: arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := told.check(source.isCode(args[0])); err != nil {
				return err
			}
			row, err := verdictOn(cmd, source, args[0])
			if err == nil && told.any() {
				err = row.compare(args[0], &told)
			}
			if err != nil {
				return err
			}
			wrong := row.wrong()
			if wrong != nil && !asJSON {
				return wrong
			}
			written := emit(cmd, func(out io.Writer) error { return row.write(out, asJSON) })
			if wrong != nil {
				return wrong
			}
			return written
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	cmd.Flags().StringVar(&told.mark, "mark", "", "a `MARK` that was told of the game once and must still be in it")
	cmd.Flags().StringArrayVar(&told.keys, "key", nil, "the host's public `KEY`, to check the ticket; several may be named")
	cmd.Flags().StringVar(&told.course, "course", "", "the `NAME` that the ticket must name as its course")
	source.flags(cmd)
	return cmd
}

// write tells the verdict as data or to people.
func (r *verdictRow) write(out io.Writer, asJSON bool) error {
	if asJSON {
		return writeJSON(out, r)
	}
	lines := []string{
		say.Textf("%s: %s", say.Text(r.title), say.Finished(r.Message)),
		say.Textf("Digest: %s", r.Digest),
	}
	if r.Mark != "" {
		lines = append(lines, say.Textf("Mark: %s", r.Mark))
	}
	if r.Ticket != "" {
		lines = append(lines, say.Textf("Ticket: %s", say.Finished(r.ticket.Sentence())))
	}
	_, err := fmt.Fprintln(out, strings.Join(lines, "\n"))
	return err
}

// posted is what the host of a class knows of a game.
type posted struct {
	mark, course string
	keys         []string
}

func (p *posted) any() bool { return p.mark != "" || len(p.keys) > 0 }

// check refuses flags that would look at nothing.
func (p *posted) check(code bool) error {
	switch {
	case p.course != "" && len(p.keys) == 0:
		return usagef("--course is about the ticket, which takes a key to check; add --key")
	case code && p.any():
		return usagef("--mark and --key look at a file; a code holds neither marks nor a ticket")
	}
	return nil
}

// compare adds what the game at path shows beside what was told of it.
func (r *verdictRow) compare(path string, told *posted) error {
	if !r.sound {
		return nil
	}
	s, err := saves.Read(path)
	if err != nil {
		return err
	}
	if told.mark != "" {
		r.Holds = "no"
		if _, ok := s.Holds(told.mark); ok {
			r.Holds = "yes"
		}
	}
	if len(told.keys) > 0 {
		r.ticket = s.Ticketed(told.course, told.keys...)
		r.Ticket = string(r.ticket)
	}
	return nil
}

// wrong returns why the game does not pass, if it does not.
func (r *verdictRow) wrong() error {
	switch {
	case !r.sound:
		return errors.New(r.Message)
	case r.Holds == "no":
		return errors.New("the game is sound, but it is not the one that the mark was told of, or not as it was then")
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
