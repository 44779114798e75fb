package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"

	"github.com/spf13/cobra"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// An eventStart says on which server a class is kept that several hosts serve.
type eventStart struct {
	at   stream.Server
	name string
	key  string
}

func (e *eventStart) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&e.at.URL, "journal", "", "keep the class on the NATS server at `URL`, so that several hosts can serve it")
	f.StringVar(&e.name, "event", "", "with --journal: what it is called there; without a session this host joins it")
	f.StringVar(&e.key, "key", "", "with --journal: the `FILE` with the key that all hosts are given; the first host makes it")
	f.StringVar(&e.at.Creds, "creds", "", "with --journal: the `FILE` with credentials for the server")
	f.StringVar(&e.at.Authority, "ca", "", "with --journal: the `FILE` with the certificate of who vouches for the server")
}

// A shared class is kept on a server, and hands out into a folder here.
type shared struct {
	*stream.Stream
	path string
}

// Export writes what can be handed out.
func (s shared) Export(c *class.Class) error {
	if err := os.MkdirAll(s.path, 0o700); err != nil {
		return fmt.Errorf("the folder %s for the results cannot be made: %w", s.path, err)
	}
	return folder.Export(s.path, c)
}

// shares begins an event on a server, or joins it where no session is named.
func (l *classHosting) shares(name string) (*kept, error) {
	e := &l.event
	if e.name == "" || e.key == "" {
		return nil, usagef("--journal needs --event and --key as well")
	}
	path := l.folder
	if path == "" {
		path = e.name
	}
	again := fmt.Sprintf("--journal URL --event %s --key %s", e.name, e.key)
	if name == "" {
		key, err := e.readKey()
		if err != nil {
			return nil, err
		}
		s, c, found, err := stream.Join(e.at, e.name, key)
		if err != nil {
			return nil, err
		}
		return &kept{journal: shared{s, path}, class: c, found: &found, path: path, again: again}, nil
	}
	script, teams, err := l.session(name)
	if err != nil {
		return nil, err
	}
	if err := e.makeKey(); err != nil {
		return nil, err
	}
	key, err := e.readKey()
	if err != nil {
		return nil, err
	}
	s, c, err := stream.Begin(e.at, e.name, key, script, l.seed.luck(script), teams, today())
	if err != nil {
		return nil, err
	}
	return &kept{journal: shared{s, path}, class: c, path: path, again: again, source: sourceOf(name)}, nil
}

// makeKey makes the key of an event, unless it is there.
func (e *eventStart) makeKey() error {
	f, err := os.OpenFile(e.key, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("the key of the event cannot be made: %w", err)
	}
	_, err = f.Write(record.NewKey())
	if err := errors.Join(err, f.Sync(), f.Close()); err != nil {
		return errors.Join(fmt.Errorf("the key of the event cannot be written to %s: %w", e.key, err), os.Remove(e.key))
	}
	return nil
}

// readKey reads the key of an event, which nobody else may be able to do.
func (e *eventStart) readKey() ([]byte, error) {
	about, err := os.Lstat(e.key)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, fmt.Errorf("there is no key %s; take that file from the host that began the event", e.key)
	case err != nil:
		return nil, fmt.Errorf("the key of the event cannot be read: %w", err)
	case !about.Mode().IsRegular() || about.Size() != record.KeyBytes:
		return nil, fmt.Errorf("%s is no key of an event", e.key)
	case runtime.GOOS != "windows" && about.Mode().Perm()&0o077 != 0:
		return nil, fmt.Errorf("others on this computer can read the key of the event; keep it to yourself with: chmod 600 %s", e.key)
	}
	key, err := os.ReadFile(e.key)
	if err != nil {
		return nil, fmt.Errorf("the key of the event cannot be read: %w", err)
	}
	return key, nil
}
