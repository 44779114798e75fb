package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves/collect"
	"example.com/realign/scenarios"
)

// A collectedRow is something that was handed in, as data.
type collectedRow struct {
	File       string `json:"file"`
	Team       string `json:"team"`
	Kind       string `json:"kind"`
	Comparable bool   `json:"comparable"`
	Year       int    `json:"year"`
	Ended      bool   `json:"ended"`
	Ending     string `json:"ending"`
	Message    string `json:"message"`
	Ticket     string `json:"ticket"` // what it shows; empty where no key was named
}

// A collectOptions is what the flags of collect say.
type collectOptions struct {
	session, scenario string
	keys              []string
	long, json        bool
}

func classCollectCommand() *cobra.Command {
	o := &collectOptions{}
	cmd := &cobra.Command{
		Use:   "collect FOLDER",
		Short: "Take in a folder of saves and codes, and say what each is",
		Long: "Collect plays every saved game and every code in a folder again and says in plain words what\n" +
			"each is: as it was played, unfinished, edited, of another scenario, handed in twice, or no game\n" +
			"at all. A bad file never stops it, and nothing in the folder is changed. What is compared is\n" +
			"what most were played on, unless a session says otherwise. A file of text may hold codes, one\n" +
			"on a line, with the team's name and a colon before it.",
		Args: arguments(1, 1, "the folder"),
		RunE: func(cmd *cobra.Command, args []string) error {
			with, err := o.with()
			if err != nil {
				return err
			}
			c, err := collect.Folder(args[0], with)
			if err != nil {
				return err
			}
			return emit(cmd, func(out io.Writer) error { return tellCollection(out, &c, o.json) })
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.session, "session", "", "the `SESSION` whose scenario and luck the games must have")
	f.StringVar(&o.scenario, "scenario", "", "the `FILE` of the scenario, for codes that need one")
	f.StringArrayVar(&o.keys, "key", nil, "the host's public `KEY`, to check tickets; several may be named")
	f.BoolVar(&o.long, "long", false, "play games again even if that takes long")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// with returns what the games are held against.
func (o *collectOptions) with() (collect.Options, error) {
	with := collect.Options{Keys: o.keys, Long: o.long}
	if o.session != "" {
		s, err := openSession(o.session)
		if err != nil {
			return with, err
		}
		with.Scenario = &s.Scenario
		with.More = append(with.More, s.Scenario)
		if seed := uint64(s.Seed); s.Seeded {
			with.Seed = &seed
		}
	}
	if o.scenario != "" {
		sc, err := scenarios.Open(o.scenario)
		if err != nil {
			return with, err
		}
		with.More = append(with.More, sc)
	}
	return with, nil
}

func tellCollection(out io.Writer, c *collect.Collection, asJSON bool) error {
	if asJSON {
		rows := make([]collectedRow, len(c.Games))
		for i, g := range c.Games {
			rows[i] = collectedRow{
				File: g.File.String(), Team: g.Team.String(), Kind: string(g.Kind), Comparable: g.Kind.Comparable(),
				Year: g.Year, Ended: g.Ended, Ending: g.Ending, Message: g.Says, Ticket: string(g.Ticket),
			}
		}
		return writeJSON(out, struct {
			Scenario string         `json:"scenario"`
			Seed     uint64         `json:"seed"`
			Games    []collectedRow `json:"games"`
		}{c.Scenario, c.Seed, rows})
	}
	_, err := io.WriteString(out, collectionText(c))
	return err
}

// collectionText tells a collection to people: first what can be compared, by the
// names of the teams and in no other order.
func collectionText(c *collect.Collection) string {
	var b strings.Builder
	good := c.Comparable()
	switch {
	case len(c.Games) == 0:
		return "The folder is empty.\n"
	case len(good) == 0:
		b.WriteString("Nothing here can be compared.\n")
	default:
		fmt.Fprintf(&b, "%s, seed %d: %d of %d can be compared.\n\n", c.Title, c.Seed, len(good), len(c.Games))
	}
	for _, g := range good {
		fmt.Fprintf(&b, "  %-20s %s%s (%s)\n", g.Team, g.Says, ticketWords(g), g.File)
	}
	if len(good) == len(c.Games) {
		return b.String()
	}
	b.WriteString("\nNot compared:\n\n")
	for i := range c.Games {
		if g := &c.Games[i]; !g.Kind.Comparable() {
			fmt.Fprintf(&b, "  %s %s%s\n", g.File, g.Says, ticketWords(g))
		}
	}
	return b.String()
}

func ticketWords(g *collect.Game) string {
	if g.Ticket == "" {
		return ""
	}
	return "; " + g.Ticket.Sentence()
}
