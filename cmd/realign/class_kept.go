package main

import (
	"path/filepath"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/host/record"
)

// A kept class is one that is written down.
type kept struct {
	journal
	class  *class.Class
	found  *record.Recovered // where it was begun before
	source func() ([]byte, error)
	path   string // of the folder for what is handed out
	again  string // what is said after class host to go on
	looks  string // what is said after class wall to look on
	// opens keeps how it is opened to its room; nil where each host is opened otherwise.
	opens func(folder.Opened) error
}

// folder returns the folder that the class is kept in; "" where it is kept on a server.
func (k *kept) folder() string {
	if k.opens == nil {
		return ""
	}
	return k.path
}

// alone reports whether no other host was found to serve the class.
func (k *kept) alone() bool { return k.found == nil || k.found.Alone }

// A journal is where a class is written down, and what follows from its key.
type journal interface {
	hall.Journal
	Secret(use string) []byte
	Export(*class.Class) error
	Close() error
}

// A beginning is what a class begins with.
type beginning struct {
	script *sessions.Session
	teams  []string // what they are called
}

// begins returns what a class begins with, or nil where one goes on: a folder, or an
// event that is joined.
func (l *classHosting) begins(name string) (*beginning, error) {
	switch onServer := l.event.at.URL != ""; {
	case onServer && name == "":
		return nil, nil
	case !onServer && folder.Is(name) && (len(l.teams) > 0 || l.folder != "" || l.seed.given):
		return nil, usagef("%s goes on as it was begun; leave out --teams, --folder and --seed", name)
	case !onServer && folder.Is(name):
		return nil, nil
	}
	s, err := openSession(name)
	if err != nil {
		return nil, err
	}
	if s.Mode == sessions.OneScreen {
		return nil, usagef("%s is for one screen that everybody sees; lead it with: realign class run %s", name, name)
	}
	teams, err := l.names(&s)
	return &beginning{&s, teams}, err
}

// keeps makes or opens what a class is written down in.
func (l *classHosting) keeps(name string, b *beginning) (*kept, error) {
	if l.event.at.URL != "" {
		return l.shares(name, b)
	}
	if b == nil {
		f, c, found, err := folder.Open(name)
		if err != nil {
			return nil, err
		}
		return &kept{journal: f, class: c, found: &found, path: name, again: filepath.Clean(name), looks: filepath.Clean(name), opens: f.KeepOpened}, nil
	}
	now := today()
	path := l.folder
	if path == "" {
		path = b.script.ID + "-" + now.Format("2006-01-02")
	}
	f, c, err := folder.Create(path, b.script, l.seed.luck(b.script), b.teams, now)
	if err != nil {
		return nil, err
	}
	return &kept{journal: f, class: c, path: path, again: path, looks: path, source: sourceOf(name), opens: f.KeepOpened}, nil
}

// sourceOf reads the file of a session again; it is nil where that is none.
func sourceOf(name string) func() ([]byte, error) {
	if !scenarios.IsFile(name) {
		return nil
	}
	return func() ([]byte, error) { return readText(name) }
}
