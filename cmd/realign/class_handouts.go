package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"example.com/realign/saves"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim/sweep"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/report"
	"example.com/realign/ui/say"
)

// handOut writes the pages that a session hands out when it is over, from the saves
// in its folder, and says where they are. A run of which no year is over has no page of
// its own.
func handOut(cmd *cobra.Command, path string, s *sessions.Session) error {
	games, err := unfolded([]string{filepath.Join(path, "saves")})
	if err != nil {
		return err
	}
	wrote := func(name string) {
		fmt.Fprintln(cmd.ErrOrStderr(), say.Textf("%s is written", filepath.Join(path, name)))
	}
	if slices.Contains(s.Export, sessions.Takeaway) { // what looks back on a run takes its time
		fmt.Fprintln(cmd.ErrOrStderr(), say.Text("The pages for the tables are being made. Leave this window open until they are written."))
	}
	entries := make([]report.Entry, len(games))
	for i, game := range games {
		entries[i] = read(game)
	}
	tables := report.Tables(entries)
	var missing error // of one table, which costs no other its own
	for i, game := range games {
		e := &entries[i]
		if e.Err != nil {
			missing = errors.Join(missing, e.Err)
			continue
		}
		if len(e.Replayed.Outcomes) == 0 || !slices.Contains(s.Export, sessions.Takeaway) {
			continue
		}
		name := folder.TakeawayName(strings.TrimSuffix(e.Name, saves.Suffix))
		if err := putTakeaway(filepath.Join(path, name), e, tables[i]); err != nil {
			missing = errors.Join(missing, fmt.Errorf("%s: %w", game, err))
			continue
		}
		wrote(name)
	}
	if len(entries) > 1 && slices.Contains(s.Export, sessions.ClassReport) {
		page := report.NewClassPage(entries, report.ClassOptions{Named: true})
		if err := putPage(filepath.Join(path, folder.ClassPage), page.WriteHTML); err != nil {
			return errors.Join(missing, err)
		}
		wrote(folder.ClassPage)
	}
	return missing
}

// putTakeaway writes the page that a table takes away.
func putTakeaway(path string, e *report.Entry, table string) error {
	g, err := report.OpenStopped(e.Saved, e.Replayed, sweep.Workers(0))
	if err != nil {
		return err
	}
	g.Table = table
	page := report.NewTakeaway(g)
	return putPage(path, page.WriteHTML)
}

// read returns a game of the folder as it is set beside others.
func read(path string) report.Entry {
	e := report.Entry{Name: filepath.Base(path)}
	saved, err := saves.Read(path)
	if err != nil {
		e.Err = err
		return e
	}
	replayed, err := saved.Replay()
	if err != nil {
		e.Err = err
		return e
	}
	e.Saved, e.Replayed = &saved, &replayed
	return e
}
