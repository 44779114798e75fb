package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/report"
	"example.com/realign/ui/say"
)

// A takeAway says which pages and cards a debrief hands out.
type takeAway struct {
	html, share, date string
	card, named       bool
	quote             int
}

// takeAwayForms are the flags that cannot go together with those of t: a debrief
// is told on standard output or handed out, and what is handed out is about the run
// as it was.
var takeAwayForms = [][]string{
	{"json", "html"}, {"md", "html"}, {"plain", "html"},
	{"json", "share"}, {"md", "share"}, {"plain", "share"},
	{"json", "card"}, {"md", "card"}, {"plain", "card"},
	{"from", "html"}, {"from", "share"}, {"from", "card"},
	{"beside", "html"}, {"beside", "share"}, {"beside", "card"}, {"from", "beside"},
}

// flags adds the flags of t to cmd.
func (t *takeAway) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&t.html, "html", "", "write `OUT`, a page to print: two sheets about one game, or several side by side")
	f.StringVar(&t.share, "share", "", "write `OUT`, a picture of one game to share, without names")
	f.BoolVar(&t.card, "card", false, "print one game as twelve lines for a chat, without names")
	f.StringVar(&t.date, "date", "", "the date on the page: `TEXT` in your words; a line to write on if left out")
	f.BoolVar(&t.named, "names", false, "name the tables of several games as their files do, rather than by numbers")
	f.IntVar(&t.quote, "quote", 0, "let what was written down in year `N` stand on the card and the picture")
}

// wanted reports whether anything is to be handed out.
func (t *takeAway) wanted() bool { return t.html != "" || t.share != "" || t.card }

// needed returns an error where a flag is given that means nothing without
// another.
func (t *takeAway) needed(cmd *cobra.Command) error {
	given := func(name string) bool { return cmd.Flags().Changed(name) }
	switch {
	case (given("date") || given("names")) && t.html == "":
		return usagef("--date and --names are about a page; add --html OUT")
	case given("quote") && t.share == "" && !t.card:
		return usagef("--quote is about the card or the picture; add --card or --share OUT")
	}
	return nil
}

// check returns what is wrong with the flags for so many games.
func (t *takeAway) check(games int) error {
	switch {
	case t.html != "" && !endsIn(t.html, ".html", ".htm"):
		return usagef("--html names the file that is written, which ends in .html; %q does not", t.html)
	case t.share != "" && !endsIn(t.share, ".svg"):
		return usagef("--share names the picture that is written, which ends in .svg; %q does not", t.share)
	case games > 1 && (t.card || t.share != ""):
		return usagef("--card and --share are about one game; here are %d", games)
	}
	return nil
}

func endsIn(path string, endings ...string) bool {
	return slices.Contains(endings, strings.ToLower(filepath.Ext(path)))
}

// hand writes what is wanted about the games that args name: files, codes, or
// folders of saved games.
func (t *takeAway) hand(cmd *cobra.Command, source *gameSource, args []string, cores int) error {
	games, err := unfolded(args)
	if err != nil {
		return err
	}
	if err := t.check(len(games)); err != nil {
		return err
	}
	if len(games) == 1 {
		return t.one(cmd, source, games[0], cores)
	}
	return t.several(cmd, source, games)
}

// unfolded returns args with each folder replaced by the saved games in it.
func unfolded(args []string) (games []string, err error) {
	for _, arg := range args {
		about, err := os.Stat(arg)
		if err != nil || !about.IsDir() {
			games = append(games, arg)
			continue
		}
		files, err := os.ReadDir(arg)
		if err != nil {
			return nil, fmt.Errorf("the folder %s cannot be read: %w", arg, whole.Reason(err))
		}
		before := len(games)
		for _, f := range files {
			if saves.IsName(f.Name()) {
				games = append(games, filepath.Join(arg, f.Name()))
			}
		}
		if len(games) == before {
			return nil, fmt.Errorf("there is no saved game in the folder %s; their names end in %s", arg, saves.Suffix)
		}
	}
	return games, nil
}

// one hands out what is wanted about one game.
func (t *takeAway) one(cmd *cobra.Command, source *gameSource, arg string, cores int) error {
	saved, r, err := source.replayed(cmd, arg)
	if err != nil {
		return err
	}
	game, err := report.Open(&saved, &r, sweep.Workers(cores))
	if err != nil {
		return err
	}
	game.Date = t.date
	if t.html != "" {
		page := report.NewTakeaway(game)
		if err := putPage(t.html, page.WriteHTML); err != nil {
			return err
		}
	}
	if t.share == "" && !t.card {
		return nil
	}
	card, err := report.NewCard(game, t.quote)
	if err != nil {
		return err
	}
	if t.share != "" {
		if err := putPage(t.share, card.WriteSVG); err != nil {
			return err
		}
	}
	if t.card {
		return emitText(cmd, card.Text())
	}
	return nil
}

// several writes several games side by side. A file that cannot be compared is
// named on the page, and counted in a message.
func (t *takeAway) several(cmd *cobra.Command, source *gameSource, games []string) error {
	entries := make([]report.Entry, len(games))
	codes := 0
	for i, arg := range games {
		entries[i].Name = filepath.Base(arg)
		if source.isCode(arg) {
			codes++
			entries[i].Name = "code " + strconv.Itoa(codes)
		}
		saved, r, err := source.replayed(cmd, arg)
		if entries[i].Err = err; err == nil {
			entries[i].Saved, entries[i].Replayed = &saved, &r
		}
	}
	page := report.NewClassPage(entries, report.ClassOptions{Date: t.date, Named: t.named})
	if err := putPage(t.html, page.WriteHTML); err != nil {
		return err
	}
	if len(page.Tables) == 0 {
		return fmt.Errorf("none of the %d games can be compared; %s says why", len(games), t.html)
	}
	if left := len(games) - len(page.Tables); left > 0 {
		fmt.Fprintln(cmd.ErrOrStderr(), say.Textf("%d of %d files are left out; %s says why", left, len(games), t.html))
	}
	return nil
}

// putPage writes a page to path, all of it or nothing. It replaces a page that
// is there, and never a saved game. A link stays one.
func putPage(path string, write func(io.Writer) error) error {
	var page bytes.Buffer
	if err := write(&page); err != nil {
		return fmt.Errorf("%s cannot be made: %w", path, err)
	}
	about, err := os.Lstat(path)
	if err != nil || !about.Mode().IsRegular() { // Windows finds its devices everywhere
		if err := clean.FileName(path); err != nil {
			return err
		}
	}
	switch {
	case err != nil:
		return publish(path, page.Bytes(), newFile)
	case about.IsDir():
		return fmt.Errorf("%s is a folder, not a file", path)
	}
	if err := noGame(path); err != nil {
		return err
	}
	return rewrite(path, page.Bytes())
}

// noGame reports that a saved game is at path, or why that is not known.
func noGame(path string) error {
	target, err := filepath.EvalSymlinks(path)
	if err != nil {
		return fmt.Errorf("%s cannot be written: %w", path, whole.Reason(err))
	}
	game, err := saves.Is(target)
	if err == nil && game {
		return fmt.Errorf("%s holds a saved game; choose another name", path)
	}
	return err
}
