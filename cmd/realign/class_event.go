package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/folder"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// An event is a class that is kept on a server, so that several hosts can serve it.
// Its zero value is none.
type event struct {
	at   stream.Server
	name string
	key  string // the file, which hosts alone have
}

// mostSlow is how many times longer than usual a server may be waited for: five minutes
// for what a person asks.
const mostSlow = 60

// flags lets a command be told of an event.
func (e *event) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&e.at.URL, "journal", "", "the `URL` of the NATS server that keeps the class, where several hosts serve it")
	f.StringVar(&e.name, "event", "", "with --journal: the `NAME` by which the class is kept there")
	f.StringVar(&e.at.Creds, "creds", "", "with --journal: the `FILE` with credentials for the server")
	f.StringVar(&e.at.Authority, "ca", "", "with --journal: the `FILE` with the certificate of who vouches for the server")
	f.IntVar(&e.at.Slow, "slow", 0, "with --journal: wait `N` times as long as usual for a server that is far away or busy, up to 60")
}

// hostFlags is flags for a host.
func (e *event) hostFlags(cmd *cobra.Command) {
	e.flags(cmd)
	cmd.Flags().StringVar(&e.key, "key", "", "with --journal: the `FILE` with the key that all hosts are given; the first host makes it")
}

// given reports whether there is an event, and refuses half of one.
func (e *event) given() (bool, error) {
	switch {
	case *e == event{}:
		return false, nil
	case e.at.URL == "" || e.name == "":
		return false, usagef("a class on a server is named by --journal and --event together")
	case !stream.Is(e.name):
		return false, usagef("--event is small letters, digits and hyphens, for example spring-retreat")
	case e.at.Slow < 0 || e.at.Slow > mostSlow:
		return false, usagef("--slow is a number from 1 to %d", mostSlow)
	}
	return true, nil
}

// hostKey returns what laptops know all hosts of an event by. Begins says that the
// event begins here.
func (e *event) hostKey(begins bool) (door.HostKey, error) {
	key, err := e.open(begins)
	if err != nil {
		return door.HostKey{}, err
	}
	seal, err := record.NewSeal(key)
	if err != nil {
		return door.HostKey{}, err
	}
	return door.SharedHostKey(seal.Secret("host key"))
}

// open reads the key of an event, or makes it where the event begins.
func (e *event) open(begins bool) ([]byte, error) {
	if e.key == "" {
		return nil, usagef("a host of an event needs --key FILE, and all of its hosts have the same")
	}
	return record.OpenKey(e.key, begins)
}

// A shared class is kept on a server, and hands out into a folder here.
type shared struct {
	*stream.Stream
	path string
}

// Export writes what can be handed out.
func (s shared) Export(c *class.Class) error { return folder.Export(s.path, c) }

// shares begins an event on a server, or joins it where no session is named.
func (l *classHosting) shares(name string, b *beginning) (*kept, error) {
	e := &l.event
	key, err := e.open(b != nil)
	if err != nil {
		return nil, err
	}
	path := l.folder
	if path == "" {
		path = e.name
	}
	looks := "--journal URL --event " + e.name
	k := &kept{path: path, looks: looks, again: fmt.Sprintf("%s --key %s", looks, e.key)}
	if b == nil {
		s, c, found, err := stream.Join(e.at, e.name, key)
		if err != nil {
			return nil, err
		}
		k.journal, k.class, k.found = shared{s, path}, c, &found
		return k, nil
	}
	s, c, err := stream.Begin(e.at, e.name, key, b.script, l.seed.luck(b.script), b.teams, today())
	if err != nil {
		return nil, err
	}
	k.journal, k.class, k.source = shared{s, path}, c, sourceOf(name)
	return k, nil
}
