package session

import (
	"errors"
	"io/fs"
	"os"
	"time"

	"example.com/realign/scenarios"
)

// A Watch knows which version of a file a game is played from, so that an author
// sees at once what a change does. It knows no clock: it looks when it is told to.
type Watch struct {
	path string
	seen stamp
}

// A stamp is by what a version of a file is known without reading it.
type stamp struct {
	when time.Time
	size int64
}

// NewWatch returns a watch of the file at path.
func NewWatch(path string) *Watch { return &Watch{path: path} }

// Path returns the file that is watched.
func (w *Watch) Path() string { return w.path }

// News is what a look at a file has found: another version of the scenario, or
// why the file cannot be played; neither where there is nothing new.
type News struct {
	Scenario *scenarios.Scenario
	Err      error
	stamp    stamp
}

// Looking returns the work of looking whether the file holds another version of
// a scenario than now. It can be done elsewhere; hand what it returns to
// [Watch.Take] once it has been told.
func (w *Watch) Looking(now *scenarios.Scenario) func() News {
	path, seen, hash := w.path, w.seen, now.Hash
	return func() News {
		about, err := os.Stat(path)
		if errors.Is(err, fs.ErrNotExist) {
			return News{stamp: seen} // it is being written
		}
		n := News{stamp: seen}
		if err == nil {
			n.stamp = stamp{about.ModTime(), about.Size()}
		}
		if err == nil && n.stamp == seen {
			return n
		}
		sc, err := scenarios.Open(path)
		switch {
		case err != nil:
			n.Err = err
		case sc.Hash != hash:
			n.Scenario = &sc
		}
		return n
	}
}

// Take takes news as told, so that they are not told again.
func (w *Watch) Take(n News) { w.seen = n.stamp }

// Look looks at once, and takes what it finds as told.
func (w *Watch) Look(now *scenarios.Scenario) News {
	n := w.Looking(now)()
	w.Take(n)
	return n
}
