package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// A diffRow is two games side by side, as data.
type diffRow struct {
	Same        bool        `json:"same"`   // in every choice and every year
	Unlike      string      `json:"unlike"` // why the figures do not show what the choices did
	Kin         string      `json:"kin"`    // how two copies of one game hang together; empty where they are not
	Differences []choiceRow `json:"differences"`
	Years       []pairRow   `json:"years"`
	Endings     [2]string   `json:"endings"`
}

// A choiceRow is a choice that two games made otherwise.
type choiceRow struct {
	Year int    `json:"year"`
	What string `json:"what"`
	A    string `json:"a"`
	B    string `json:"b"`
}

// A pairRow is a year of two games; null for the one that did not come so far.
type pairRow struct {
	Year int      `json:"year"`
	Same bool     `json:"same"`
	A    *yearRow `json:"a"`
	B    *yearRow `json:"b"`
}

func saveDiffCommand() *cobra.Command {
	var asJSON bool
	source := &gameSource{}
	cmd := &cobra.Command{
		Use:   "diff FILE|CODE FILE|CODE",
		Short: "Put two games side by side: what was chosen otherwise, and what came of it",
		Args:  arguments(2, 2, "a saved game"),
		RunE: func(cmd *cobra.Command, args []string) error {
			var both [2]saves.Saved
			for i, arg := range args {
				saved, err := source.open(cmd, arg)
				if err != nil {
					return err
				}
				both[i] = saved
			}
			c, err := saves.Compare(&both[0], &both[1])
			if err != nil {
				return err
			}
			return emit(cmd, func(out io.Writer) error {
				if asJSON {
					return writeJSON(out, diffRowOf(&c))
				}
				_, err := io.WriteString(out, diffText(&c))
				return err
			})
		},
	}
	cmd.Flags().BoolVar(&asJSON, "json", false, "print JSON")
	source.flags(cmd)
	return cmd
}

func diffRowOf(c *saves.Comparison) diffRow {
	row := diffRow{
		Same: c.Same(), Unlike: c.Unlike, Kin: c.Kin, Differences: []choiceRow{}, Years: []pairRow{}, Endings: c.Endings,
	}
	for _, d := range c.Differences {
		row.Differences = append(row.Differences, choiceRow{d.Year, d.What, d.Made[0], d.Made[1]})
	}
	for _, y := range c.Years {
		row.Years = append(row.Years, pairRow{y.Year, y.Same, side(&y, 0), side(&y, 1)})
	}
	return row
}

func side(y *saves.YearPair, which int) *yearRow {
	if y.Figures[which] == nil {
		return nil
	}
	return &yearRow{y.Year, *y.Figures[which]}
}

// diffText tells a comparison to people.
func diffText(c *saves.Comparison) string {
	var b strings.Builder
	if c.Unlike != "" {
		b.WriteString(say.Textf("These two cannot be compared fairly: %s.", say.Finished(c.Unlike)) + "\n\n")
	}
	if c.Kin != "" {
		b.WriteString(say.Textf("As files, %s.", say.Finished(c.Kin)) + "\n\n")
	}
	switch {
	case c.Same():
		b.WriteString(say.Text("The two games are the same in every choice and every year.") + "\n\n")
	case len(c.Differences) == 0 && c.Unlike == "":
		b.WriteString(say.Text("Every choice is the same in both.") + "\n\n")
	case len(c.Differences) > 0:
		b.WriteString(say.Textf("The first choice that differs is in year %d.", c.Differences[0].Year) + "\n\n")
		fmt.Fprintf(&b, "%-4s  %-24s %-22s %s\n", say.Text("year"), say.Text("choice"), say.Text("first game"), say.Text("second game"))
		for _, d := range c.Differences {
			fmt.Fprintf(&b, "%4d  %-24s %-22s %s\n", d.Year, d.What, made(say.Finished(d.Made[0])), made(say.Finished(d.Made[1])))
		}
		b.WriteByte('\n')
	}
	b.WriteString(pairTable(c.Years))
	for i, format := range []string{say.Mark("Ending of the first game: %s"), say.Mark("Ending of the second game: %s")} {
		ending := say.Text("not finished")
		if c.Endings[i] != "" {
			ending = c.Endings[i]
		}
		b.WriteString(say.Textf(format, ending) + "\n")
	}
	return b.String()
}

func made(choice string) string {
	if choice == "" {
		return "-"
	}
	return choice
}

// paired are the figures that stand side by side for people; JSON has them all.
var paired = []sim.Figure{sim.Members, sim.Engagement, sim.Innovation, sim.Reserves}

// pairTable writes the years of two games under each other, two by two.
func pairTable(years []saves.YearPair) string {
	var b strings.Builder
	fmt.Fprintf(&b, "%-4s  %-7s", say.Text("year"), say.Text("game"))
	for _, f := range paired {
		fmt.Fprintf(&b, " %12s", f.ID())
	}
	b.WriteByte('\n')
	for _, y := range years {
		for i, name := range []string{say.Text("first¦game"), say.Text("second¦game")} {
			if y.Figures[i] == nil {
				continue
			}
			fmt.Fprintf(&b, "%4d  %-7s", y.Year, name)
			for _, f := range paired {
				fmt.Fprintf(&b, " %12s", readable(y.Figures[i][f], f))
			}
			b.WriteByte('\n')
		}
	}
	b.WriteByte('\n')
	return b.String()
}
