// Package pack makes the start files that teams without a network are handed: a
// saved game of nothing yet, with the scenario, the luck and the team's name, and
// where the host has a key, with a ticket that says so.
//
// A team plays on its file and hands the same file in; package collect takes it.
// Nobody can tell how often a team began anew from a copy: say so rather than
// hope.
package pack

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/saves/ticket"
	"example.com/realign/saves/whole"
	"example.com/realign/scenarios/clean"
	"example.com/realign/scenarios/sessions"
)

// A Start is a start file.
type Start struct {
	Team clean.Text
	Path string
	Mark string // of the file as it is handed out
}

// A Course is what the host signs for. Its zero value signs nothing.
type Course struct {
	Name   clean.Text
	Secret string // of [ticket.NewKey]
	Random io.Reader
}

// Write makes a start file in dir for each team. Head is what all have in common.
// Either all files are made or none, and none takes the place of another.
func Write(dir string, head saves.Head, teams []string, course Course) ([]Start, error) {
	starts, err := named(dir, teams)
	if err != nil {
		return nil, err
	}
	if err := clean.FileName(dir); err != nil {
		return nil, err
	}
	undo, err := whole.Folder(dir, 0o755)
	if err != nil {
		return nil, fmt.Errorf("the folder %s cannot be made: %w", clean.Fit(dir, 200), whole.Reason(err))
	}
	for i := range starts {
		if err := starts[i].write(head, &course); err != nil {
			for _, made := range starts[:i] {
				_ = os.Remove(made.Path) // why there is none is told
			}
			undo()
			return nil, err
		}
	}
	return starts, nil
}

// named returns the files that are to be made, and refuses names that cannot be
// told apart and files that are there.
func named(dir string, teams []string) ([]Start, error) {
	names, err := Names(teams)
	if err != nil {
		return nil, err
	}
	starts := make([]Start, len(names))
	for i, name := range names {
		path := filepath.Join(dir, fileName(i, name))
		if _, err := os.Lstat(path); err == nil {
			return nil, fmt.Errorf("%s is there already and is not overwritten; name another folder", clean.Fit(path, 200))
		}
		starts[i] = Start{Team: name, Path: path}
	}
	return starts, nil
}

// fileName returns what the file of team i is called.
func fileName(i int, team clean.Text) string {
	return saves.FileName(team.String(), fmt.Sprintf("team-%d", i+1)) + saves.Suffix
}

// Names returns what teams are called, and refuses names that cannot be shown,
// mean somebody else, or would be those of the same file.
func Names(teams []string) ([]clean.Text, error) {
	if len(teams) == 0 {
		return nil, errors.New("no team is named")
	}
	var names []clean.Text
	var files []string
	for i, team := range teams {
		name, err := clean.Line(team, saves.MaxName)
		switch {
		case err != nil:
			return nil, fmt.Errorf("the team %q: %w", clean.Fit(team, saves.MaxName), err)
		case strings.TrimSpace(name.String()) == "":
			return nil, errors.New("a team has no name")
		case sessions.Reserved(team):
			return nil, fmt.Errorf("a team called %q would be taken for somebody else; rename it", name)
		case !clean.OneScript(team):
			return nil, fmt.Errorf("the team %q has letters of several scripts in one word; write each word in one", name)
		}
		if at := slices.IndexFunc(names, func(other clean.Text) bool { return clean.Alike(other.String(), team) }); at >= 0 {
			return nil, fmt.Errorf("the teams %q and %q look alike; rename one", names[at], name)
		}
		file := fileName(i, name)
		if at := slices.Index(files, file); at >= 0 {
			return nil, fmt.Errorf("the teams %q and %q would have the same file; rename one", names[at], name)
		}
		names, files = append(names, name), append(files, file)
	}
	return names, nil
}

// write makes one start file.
func (s *Start) write(head saves.Head, course *Course) error {
	head.Name = s.Team
	if course.Secret != "" {
		signed, err := course.sign(&head)
		if err != nil {
			return err
		}
		head.Ticket = signed
	}
	if err := saves.Write(s.Path, &saves.Saved{Head: head}); err != nil {
		return err
	}
	made, err := saves.Read(s.Path)
	s.Mark = made.Mark
	return err
}

// sign returns the ticket for one team.
func (c *Course) sign(head *saves.Head) (string, error) {
	nonce, err := ticket.NewNonce(c.Random)
	if err != nil {
		return "", err
	}
	t := ticket.Ticket{
		Course: c.Name, Team: head.Name, Scenario: head.Scenario.ID, Hash: head.Scenario.Hash,
		Seed: uint64(head.Seed), Rules: head.Rules, Nonce: nonce,
	}
	return t.Sign(c.Secret)
}
