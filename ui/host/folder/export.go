package folder

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/saves/spreadsheet"
	"example.com/realign/saves/whole"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// Export writes what can be handed out of a class, anew each time: a save for each
// run of each team, the votes as sums, and what was sent in. All of it follows from
// the journal.
func (f *Folder) Export(c *class.Class) error { return Export(f.path, c) }

// Export is [Folder.Export] into a folder that need not hold the journal. It is made
// where it is not there.
func Export(path string, c *class.Class) error {
	if err := export(path, c); err != nil {
		return fmt.Errorf(say.Text("the results cannot be written to %s: %w"), path, plainly(err))
	}
	return nil
}

func export(path string, c *class.Class) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return err
	}
	dir, err := os.OpenRoot(path)
	if err != nil {
		return err
	}
	defer func() { _ = dir.Close() }() // nothing is written to it
	if err := dir.Mkdir(savesName, 0o700); err != nil && !errors.Is(err, fs.ErrExist) {
		return err
	}
	if there, err := dir.Lstat(savesName); err != nil || !there.IsDir() {
		return errors.Join(err, fmt.Errorf(say.Text("what is called %q there is no folder"), savesName))
	}
	wall := c.ViewFor(class.Who{Kind: class.Wall}, c.Now())
	var missing error // of one table, which costs no other its own
	for i, name := range fileNames(c) {
		for run, s := range c.Saves(i) {
			file := saves.RunName(name, run+1)
			if err := save(path, dir, file, &s); err != nil {
				missing = errors.Join(missing, fmt.Errorf("%s: %w", file, plainly(err)))
			}
		}
	}
	if wall.Hidden {
		wall = c.ViewFor(class.Who{Kind: class.Desk}, c.Now())
	}
	desk := c.ViewFor(class.Who{Kind: class.Desk}, c.Now())
	return errors.Join(missing, replace(dir, ballotsName, votes(&wall)), replace(dir, injectsName, injects(&desk)))
}

// fileNames returns what the saves of each team are called, without a suffix. No
// two are the same, also where large letters are not told from small, and none
// could be a later run of another: names made from text have no dots.
func fileNames(c *class.Class) []string {
	names := make([]string, c.Teams())
	for i := range names {
		otherwise := "team-" + strconv.Itoa(i+1)
		name := saves.FileName(c.TeamName(i), otherwise)
		if slices.Contains(names[:i], name) {
			name += "." + otherwise
		}
		names[i] = name
	}
	return names
}

// save writes a save in place of the one before.
func save(path string, dir *os.Root, name string, s *saves.Saved) error {
	draft := filepath.Join(savesName, "."+name)
	_ = dir.Remove(draft)
	if err := saves.Write(filepath.Join(path, draft), s); err != nil {
		return err
	}
	return whole.Patiently(func() error { return dir.Rename(draft, filepath.Join(savesName, name)) })
}

// replace writes a table in place of the one before.
func replace(dir *os.Root, name string, t spreadsheet.Table) error {
	var b bytes.Buffer
	if err := t.Write(&b, spreadsheet.English); err != nil {
		return err
	}
	return replaceBytes(dir, name, b.Bytes())
}

// replaceBytes makes a file of a folder hold content, all of it or as before.
func replaceBytes(dir *os.Root, name string, content []byte) error {
	draft := "." + name
	_ = dir.Remove(draft)
	if err := write(dir, draft, content, 0o600); err != nil {
		return err
	}
	return whole.Patiently(func() error { return dir.Rename(draft, name) })
}

// votes tells every vote that is over, an option in a row. It has counts only
// where enough voted; how many of the last round are by rule stands behind.
func votes(v *class.View) spreadsheet.Table {
	t := spreadsheet.Table{Head: []string{
		say.Text("Team"), say.Text("Vote"), say.Text("Option"), say.Text("First vote"), say.Text("Second vote"), say.Text("Decided"),
		say.Text("Votes by rule"),
	}}
	for _, team := range v.Teams {
		for _, b := range team.Past {
			for i, option := range b.Options {
				row := []spreadsheet.Cell{spreadsheet.Text(team.Name), spreadsheet.Text(b.Question), spreadsheet.Text(option), spreadsheet.Text(""), spreadsheet.Text(""), spreadsheet.Whole(0), spreadsheet.Whole(0)}
				for round, r := range b.Rounds {
					row[6] = spreadsheet.Whole(int64(r.Ruled))
					if round < 2 && i < len(r.Tallies) {
						row[3+round] = spreadsheet.Whole(int64(r.Tallies[i].Votes()))
					}
				}
				if b.Decision == i {
					row[5] = spreadsheet.Whole(1)
				}
				t.Rows = append(t.Rows, row)
			}
		}
	}
	return t
}

// injects tells what was planned, sent and left out, with the minute of the class.
func injects(v *class.View) spreadsheet.Table {
	t := spreadsheet.Table{Head: []string{say.Text("Inject"), say.Text("Sent"), say.Text("Left out"), say.Text("Minute"), say.Text("Expected")}}
	for _, in := range v.Injects {
		minute := spreadsheet.Text("")
		if in.Fired {
			minute = spreadsheet.Whole(int64(in.At / class.Minute))
		}
		t.Rows = append(t.Rows, []spreadsheet.Cell{
			spreadsheet.Text(in.ID), yes(in.Fired), yes(in.Skipped), minute, spreadsheet.Text(in.Expect),
		})
	}
	return t
}

func yes(b bool) spreadsheet.Cell {
	if b {
		return spreadsheet.Whole(1)
	}
	return spreadsheet.Whole(0)
}
