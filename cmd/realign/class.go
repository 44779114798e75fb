package main

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

func classCommand() *cobra.Command {
	return group("class", "Lead scripted hours with a board or a class",
		classListCommand(), classShowCommand(), classNewCommand(), classCheckCommand(), classSchemaCommand(), classInjectsCommand(),
		classPrintCommand(), classDoctorCommand(), classRunCommand(), classHostCommand(), classWallCommand(), classPagesCommand(), classForgetCommand(),
		classPackCommand(), classEnterCommand(), classCollectCommand())
}

// A sessionRow is a built-in session as data.
type sessionRow struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	Scenario string `json:"scenario"`
	Minutes  int    `json:"minutes"`
}

func classListCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the built-in sessions",
		Args:  arguments(0, 0, ""),
		RunE: func(cmd *cobra.Command, _ []string) error {
			all, err := sessions.All()
			if err != nil {
				return err
			}
			rows := make([]sessionRow, len(all))
			for i, s := range all {
				rows[i] = sessionRow{s.ID, s.Title, s.Scenario.ID, s.Minutes}
			}
			return emit(cmd, func(out io.Writer) error { return listSessions(out, rows, asJSON) })
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func listSessions(out io.Writer, rows []sessionRow, asJSON bool) error {
	if asJSON {
		return writeJSON(out, map[string][]sessionRow{"sessions": rows})
	}
	for _, r := range rows {
		if _, err := fmt.Fprintf(out, "%-18s %s (%s, %s)\n", r.ID, say.Text(r.Title), r.Scenario, say.Textf("%d minutes", r.Minutes)); err != nil {
			return err
		}
	}
	return nil
}

// openSession returns a built-in session by its id, or one from a .yaml file.
func openSession(name string) (sessions.Session, error) {
	if !scenarios.IsFile(name) {
		return sessions.Load(name)
	}
	text, err := readText(name)
	if err != nil {
		return sessions.Session{}, err
	}
	return sessions.Open(name, text)
}

// sessionText returns the text of a built-in session or of a file.
func sessionText(name string) ([]byte, error) {
	if !scenarios.IsFile(name) {
		return sessions.Source(name)
	}
	return readText(name)
}

// luck returns the seed that was asked for, or the session's, or a new one that is
// short enough to be told.
func (s *seedFlag) luck(of *sessions.Session) sim.Seed {
	switch {
	case s.given:
		return s.seed
	case of.Seeded:
		return of.Seed
	}
	var b [8]byte
	_, _ = rand.Read(b[:]) // it never fails
	return sim.Seed(binary.LittleEndian.Uint64(b[:]) >> 32)
}
