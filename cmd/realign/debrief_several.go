package main

import (
	"bytes"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A severalRow is several games side by side, as data: those that could be looked
// back on, in the order of the arguments, and what is wrong with the others.
type severalRow struct {
	Games    []debriefRow `json:"games"` // only what one game tells
	Problems []problemRow `json:"problems"`
}

// A problemRow says why a game is not among the others, or stands among them and
// cannot be compared.
type problemRow struct {
	File    string `json:"file"`
	Problem string `json:"problem"`
}

// several tells several games side by side. A game that cannot be looked back on
// is named with the reason; the others are told all the same.
func (o *debriefOptions) several(cmd *cobra.Command, args []string) error {
	row := severalRow{Games: []debriefRow{}, Problems: []problemRow{}}
	var games []tell.Beside
	var first *lookedBack
	for _, arg := range args {
		l, err := o.open(cmd, arg)
		if err != nil {
			row.Problems = append(row.Problems, problemRow{clean.Clean(arg).String(), clean.Clean(oneLine(err).Error()).String()})
			continue
		}
		if first == nil {
			first = l
		}
		if unlike := l.unlike(first); unlike != "" {
			row.Problems = append(row.Problems, problemRow{clean.Clean(arg).String(), unlike})
		}
		d := l.review.First()
		row.Games = append(row.Games, debriefRowOf(&l.saved, &d))
		games = append(games, tell.Beside{Name: l.saved.Name.String(), Scenario: &l.saved.Scenario, Debrief: &d})
	}
	if len(row.Games) == 0 {
		return fmt.Errorf("none of the games can be looked back on; the first: %s", row.Problems[0].Problem)
	}
	return emit(cmd, func(out io.Writer) error {
		if o.json {
			return writeJSON(out, row)
		}
		var problems []string
		for _, p := range row.Problems {
			problems = append(problems, p.File+": "+say.Finished(p.Problem)+".")
		}
		_, err := io.WriteString(out, o.write(tell.SideBySide(games, problems), 1))
		return err
	})
}

// unlike says why the figures of l and those of another game do not show what the
// choices did; empty where they do.
func (l *lookedBack) unlike(other *lookedBack) string {
	switch {
	case !bytes.Equal(l.saved.Scenario.Text, other.saved.Scenario.Text):
		return "it was played in another scenario than the first, so the figures say nothing about the choices"
	case l.saved.Seed != other.saved.Seed:
		return "it had other luck (another seed) than the first, so some of what differs is luck and not choice"
	default:
		return ""
	}
}
