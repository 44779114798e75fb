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

// A saveRow is what a save says of itself, as data.
type saveRow struct {
	Scenario   string `json:"scenario"`
	Title      string `json:"title"`
	Rules      int    `json:"rules"`
	Seed       uint64 `json:"seed"`
	Name       string `json:"name"`
	Aid        string `json:"aid"`
	Pace       string `json:"pace"`
	Year       int    `json:"year"`
	Ended      bool   `json:"ended"`
	Records    int    `json:"records"`
	Torn       int    `json:"torn"`
	Mark       string `json:"mark"`        // stands for all that the file holds
	Words      string `json:"words"`       // half of the mark, to be said
	Origin     string `json:"origin"`      // the mark of the game that this is a fork of; empty for none
	OriginYear int    `json:"origin_year"` // the first that was played anew; 0 for none
	Course     string `json:"course"`      // of its ticket, which is not checked here; empty for none
	Newer      bool   `json:"newer"`       // only a newer version can play it
	Work       int    `json:"work"`        // members times quarters that playing it again takes
}

func saveInfoCommand() *cobra.Command {
	var asJSON bool
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "info FILE|CODE",
		Short: "Say what a saved game holds, without playing it again",
		Args:  arguments(1, 1, "the saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			source.long = true // nothing is played
			s, err := source.open(cmd, args[0])
			newer := errors.Is(err, saves.ErrNewer) && s.Scenario.ID != ""
			if err != nil && !newer {
				return err
			}
			row := saveRowOf(&s)
			row.Newer = newer
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
	cmd.Flags().StringVar(&source.scenario, "scenario", "", "the `FILE` of the scenario, for a code that needs one")
	return cmd
}

func saveRowOf(s *saves.Saved) saveRow {
	year, ended := s.Reached()
	course := ""
	if t, err := ticket.Read(s.Ticket); err == nil {
		course = t.Course.String()
	}
	return saveRow{
		Course:   course,
		Scenario: s.Scenario.ID, Title: s.Scenario.Title, Rules: s.Rules, Seed: uint64(s.Seed),
		Name: s.Name.String(), Aid: s.Aid, Pace: s.Pace, Year: year, Ended: ended,
		Records: len(s.Records), Torn: s.Torn, Mark: s.Mark, Words: saves.Words(s.Mark),
		Origin: s.Origin.Mark, OriginYear: s.Origin.Year, Work: s.Work(),
	}
}

// text tells the row to people.
func (r *saveRow) text() string {
	var b strings.Builder
	state := say.Textf("in year %d", r.Year)
	if r.Ended {
		state = say.Textf("ended after year %d", r.Year)
	}
	origin := ""
	if r.Origin != "" {
		origin = say.Textf("forked at year %d from the game with the mark %s", r.OriginYear, r.Origin)
	}
	for _, line := range []struct{ name, value string }{
		{say.Text("Scenario"), fmt.Sprintf("%s (%s)", say.Text(r.Title), r.Scenario)},
		{say.Text("Name"), r.Name},
		{say.Text("Seed"), fmt.Sprint(r.Seed)},
		{say.Text("Rules"), fmt.Sprint(r.Rules)},
		{say.Text("Aid"), r.Aid},
		{say.Text("Pace"), r.Pace},
		{say.Text("State"), state},
		{say.Text("Records"), fmt.Sprint(r.Records)},
		{say.Text("Origin"), origin},
		{say.Text("Course"), r.Course},
		{say.Text("Mark"), r.Mark},
		{say.Text("Words"), r.Words},
	} {
		if line.value != "" {
			fmt.Fprintf(&b, "%-9s %s\n", line.name, line.value)
		}
	}
	if r.Torn > 0 {
		b.WriteString(say.Text("The last line was not finished when the program ended; the game goes on from the line before.") + "\n")
	}
	if r.Newer {
		b.WriteString(say.Text("It was made by a newer version of realign, which is needed to play it.") + "\n")
	}
	return b.String()
}
