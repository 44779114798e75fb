package saves

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"example.com/realign/scenarios/clean"
)

// A Listing is what is shown of a save before it is opened.
type Listing struct {
	Path    string
	Title   string     // of the scenario
	Name    clean.Text // of the player or team
	Year    int        // now played or planned; of a finished run, the last
	Ended   bool
	Changed time.Time
	Err     error // why the save cannot be read; the rest is then empty
}

// List returns the saves in [Dir], the newest first. Files that cannot be read
// are listed with the reason.
func List() ([]Listing, error) {
	dir, err := Dir()
	if err != nil {
		return nil, err
	}
	return ListIn(dir)
}

// ListIn returns the saves in a folder, which need not exist.
func ListIn(dir string) ([]Listing, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("cannot look for saves in %s: %w", dir, plainly(err))
	}
	var all []Listing
	for _, e := range entries {
		if IsName(e.Name()) {
			all = append(all, look(filepath.Join(dir, e.Name()), e))
		}
	}
	slices.SortStableFunc(all, func(a, b Listing) int { return b.Changed.Compare(a.Changed) })
	return all, nil
}

// IsName reports whether a file is called as saves are. What begins with a dot is
// none: macOS puts such files beside others on disks that are not its own, and drafts
// are called so.
func IsName(name string) bool { return Named(name) && !strings.HasPrefix(name, ".") }

// Named reports whether a path names a save by its ending, in capitals too, as some
// systems and sticks write it.
func Named(path string) bool { return strings.EqualFold(filepath.Ext(path), Suffix) }

// look returns what the file at path shows of itself.
func look(path string, e fs.DirEntry) Listing {
	l := Listing{Path: path}
	if about, err := e.Info(); err == nil {
		l.Changed = about.ModTime()
	}
	content, err := load(osDisk{}, path)
	if err == nil {
		err = l.glance(content)
	}
	if err != nil {
		return Listing{Path: path, Changed: l.Changed, Err: plainly(err)}
	}
	return l
}

// glance fills in l from the bytes of a save. It reads the records only: that
// the scenario can be played shows when the save is opened.
func (l *Listing) glance(content []byte) error {
	c, err := decipher(content)
	if err != nil {
		return err
	}
	l.Title, l.Name = c.head.title, c.head.name
	l.Year, l.Ended = reached(c.records)
	return nil
}

// Reached returns the year now played or planned, and whether the run has ended;
// then it is the last year.
func (s *Saved) Reached() (year int, ended bool) { return reached(s.Records) }

func reached(records []Record) (year int, ended bool) {
	year = 1
	for _, r := range records {
		switch r := r.(type) {
		case YearRecord:
			year = r.Year + 1
		case EndRecord:
			year, ended = year-1, true
		case RewindRecord:
			year, ended = r.Year, false
		}
	}
	return year, ended
}
