package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves/collect"
	"example.com/realign/saves/spreadsheet"
	"example.com/realign/saves/whole"
	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/report"
	"example.com/realign/ui/say"
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
	csv, html, date   string
	named             bool
	style             wordFlag
}

func classCollectCommand() *cobra.Command {
	o := &collectOptions{style: newStyleFlag()}
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
			if err := o.check(cmd); err != nil {
				return err
			}
			with, err := o.with()
			if err != nil {
				return err
			}
			c, err := collect.Folder(args[0], with)
			if err != nil {
				return err
			}
			if err := o.tables(&c); err != nil {
				return err
			}
			if err := o.page(&c); err != nil {
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
	f.StringVar(&o.html, "html", "", "write `OUT`, a page with the games side by side")
	f.StringVar(&o.date, "date", "", "the date on the page: `TEXT` in your words; a line to write on if left out")
	f.BoolVar(&o.named, "names", false, "name the tables on the page as their files do, rather than by numbers")
	f.StringVar(&o.csv, "csv", "", "write tables for a spreadsheet into this `FOLDER`: teams, decisions, handed-in")
	f.Var(&o.style, "for", "whose spreadsheet the tables are for: decimals and columns as in English or in German")
	f.BoolVar(&o.json, "json", false, "print JSON")
	return cmd
}

// check refuses flags that mean nothing, by themselves or without another.
func (o *collectOptions) check(cmd *cobra.Command) error {
	given := func(name string) bool { return cmd.Flags().Changed(name) }
	switch {
	case (given("date") || given("names")) && o.html == "":
		return usagef("--date and --names are about a page; add --html OUT")
	case given("for") && o.csv == "":
		return usagef("--for is about tables; add --csv FOLDER")
	case o.html != "" && !endsIn(o.html, ".html", ".htm"):
		return usagef("--html names the file that is written, which ends in .html; %q does not", o.html)
	}
	return nil
}

// page writes the games side by side where that is wanted. What the session does
// not ask for stays off the page; what cannot be compared is named on it.
func (o *collectOptions) page(c *collect.Collection) error {
	if o.html == "" {
		return nil
	}
	var entries []report.Entry
	for i := range c.Games {
		g := &c.Games[i]
		elsewhere := g.Kind == collect.OtherScenario || g.Kind == collect.OtherLuck
		if g.Kind == collect.Left || elsewhere && o.session != "" {
			continue
		}
		e := report.Entry{Name: g.File.String(), Team: g.From.String(), Err: g.Err}
		if g.Err == nil {
			e.Saved, e.Replayed = &g.Saved, &g.Replayed
		}
		entries = append(entries, e)
	}
	page := report.NewClassPage(entries, report.ClassOptions{Date: o.date, Named: o.named})
	return putPage(o.html, page.WriteHTML)
}

func styleIDs() (ids []string) {
	for _, s := range spreadsheet.Styles() {
		ids = append(ids, s.ID)
	}
	return ids
}

// newStyleFlag returns the flag that says for whose spreadsheet tables are.
func newStyleFlag() wordFlag { return wordFlag{word: spreadsheet.English.ID, words: styleIDs()} }

// styleOf returns the style that a flag asks for.
func styleOf(f *wordFlag) spreadsheet.Style {
	return spreadsheet.Styles()[slices.Index(styleIDs(), f.word)]
}

// tables writes the tables of a collection where they are wanted: all of them, and
// none in place of another file.
func (o *collectOptions) tables(c *collect.Collection) error {
	if o.csv == "" {
		return nil
	}
	if err := clean.FileName(o.csv); err != nil {
		return err
	}
	style := styleOf(&o.style)
	files := []struct {
		name  string
		table spreadsheet.Table
		text  []byte
	}{
		{name: "teams.csv", table: spreadsheet.Teams(c)},
		{name: "decisions.csv", table: spreadsheet.Decisions(c)},
		{name: "handed-in.csv", table: spreadsheet.HandedIn(c)},
	}
	for i := range files {
		path := filepath.Join(o.csv, files[i].name)
		if _, err := os.Lstat(path); err == nil {
			return fmt.Errorf("%s is there already and is not overwritten; name another folder", path)
		}
		var b bytes.Buffer
		if err := files[i].table.Write(&b, style); err != nil {
			return fmt.Errorf("%s cannot be written: %w", path, err)
		}
		files[i].text = b.Bytes()
	}
	undo, err := whole.Folder(o.csv, 0o755)
	if err != nil {
		return fmt.Errorf("the folder %s cannot be made: %w", o.csv, whole.Reason(err))
	}
	for i, f := range files {
		if err := writeNew(filepath.Join(o.csv, f.name), f.text); err != nil {
			for _, made := range files[:i] {
				_ = os.Remove(filepath.Join(o.csv, made.name)) // a part of the tables is of no use
			}
			undo()
			return err
		}
	}
	return nil
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
		return say.Text("The folder is empty.") + "\n"
	case len(good) == 0:
		b.WriteString(say.Text("Nothing here can be compared.") + "\n")
	default:
		b.WriteString(say.Textf("%s, seed %d: %d of %d can be compared.", say.Text(c.Title), c.Seed, len(good), len(c.Games)) + "\n\n")
	}
	for _, g := range good {
		fmt.Fprintf(&b, "  %-20s %s%s (%s)\n", g.Team, say.Finished(g.Says), ticketWords(g), g.File)
	}
	if len(good) == len(c.Games) {
		return b.String()
	}
	b.WriteString("\n" + say.Text("Not compared:") + "\n\n")
	for i := range c.Games {
		if g := &c.Games[i]; !g.Kind.Comparable() {
			fmt.Fprintf(&b, "  %s %s%s\n", g.File, say.Finished(g.Says), ticketWords(g))
		}
	}
	return b.String()
}

func ticketWords(g *collect.Game) string {
	if g.Ticket == "" {
		return ""
	}
	return "; " + say.Finished(g.Ticket.Sentence())
}
