package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
)

// A saveRow is what a save says of itself, as data.
type saveRow struct {
	Scenario string `json:"scenario"`
	Title    string `json:"title"`
	Rules    int    `json:"rules"`
	Seed     uint64 `json:"seed"`
	Name     string `json:"name"`
	Aid      string `json:"aid"`
	Pace     string `json:"pace"`
	Year     int    `json:"year"`
	Ended    bool   `json:"ended"`
	Records  int    `json:"records"`
	Torn     int    `json:"torn"`
}

func saveInfoCommand() *cobra.Command {
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "info FILE",
		Short: "Say what a saved game holds, without playing it again",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			s, err := saves.Read(args[0])
			if err != nil {
				return err
			}
			row := saveRowOf(&s)
			return emit(cmd, func(out io.Writer) error {
				if asJSON {
					return writeJSON(out, row)
				}
				_, err := io.WriteString(out, row.text())
				return err
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	return cmd
}

func saveRowOf(s *saves.Saved) saveRow {
	year, ended := s.Reached()
	return saveRow{
		Scenario: s.Scenario.ID, Title: s.Scenario.Title, Rules: s.Rules, Seed: uint64(s.Seed),
		Name: s.Name.String(), Aid: s.Aid, Pace: s.Pace, Year: year, Ended: ended,
		Records: len(s.Records), Torn: s.Torn,
	}
}

// text tells the row to people.
func (r *saveRow) text() string {
	var b strings.Builder
	state := fmt.Sprintf("in year %d", r.Year)
	if r.Ended {
		state = fmt.Sprintf("ended after year %d", r.Year)
	}
	for _, line := range []struct{ name, value string }{
		{"Scenario", fmt.Sprintf("%s (%s)", r.Title, r.Scenario)},
		{"Name", r.Name},
		{"Seed", fmt.Sprint(r.Seed)},
		{"Aid", r.Aid},
		{"Pace", r.Pace},
		{"State", state},
		{"Records", fmt.Sprint(r.Records)},
	} {
		if line.value != "" {
			fmt.Fprintf(&b, "%-9s %s\n", line.name, line.value)
		}
	}
	if r.Torn > 0 {
		fmt.Fprintf(&b, "The last line was not finished when the program ended; the game goes on from the line before.\n")
	}
	return b.String()
}
