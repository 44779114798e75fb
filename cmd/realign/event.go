package main

import (
	"crypto/ed25519"
	"time"

	"github.com/spf13/cobra"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/record"
	"example.com/realign/ui/host/stream"
)

// An event is a class whose journal is on a server, so that several hosts can serve
// it; its zero value is none.
type event struct {
	at   stream.Server
	name string
	key  string // the file; only a host has one
}

// flags lets a command be told of an event.
func (e *event) flags(cmd *cobra.Command) {
	f := cmd.Flags()
	f.StringVar(&e.at.URL, "journal", "", "the `URL` of the NATS server that keeps the event; several with commas")
	f.StringVar(&e.name, "event", "", "the `NAME` of the event there")
	f.StringVar(&e.at.Creds, "credentials", "", "a `FILE` with what the server wants to see of you")
	f.StringVar(&e.at.Authority, "authority", "", "a `FILE` with the certificate of who vouches for the server")
}

// hostFlags is flags for a command that serves the event.
func (e *event) hostFlags(cmd *cobra.Command) {
	e.flags(cmd)
	cmd.Flags().StringVar(&e.key, "event-key", "", "the `FILE` with the key that all hosts of the event share (made where it begins)")
}

// given reports whether there is an event, and refuses half of one.
func (e *event) given() (bool, error) {
	switch {
	case e.at.URL == "" && e.name == "" && e.at.Creds == "" && e.at.Authority == "" && e.key == "":
		return false, nil
	case e.at.URL == "" || e.name == "":
		return false, usagef("an event on a server is named by --journal and --event together")
	case !stream.Is(e.name):
		return false, usagef("--event is small letters, digits and hyphens, for example spring-retreat")
	}
	return true, nil
}

// begin begins the event.
func (e *event) begin(s *sessions.Session, seed sim.Seed, teams []string, today time.Time) (*stream.Stream, *class.Class, error) {
	if e.key == "" {
		return nil, nil, errNoEventKey
	}
	key, err := record.OpenKey(e.key, true)
	if err != nil {
		return nil, nil, err
	}
	return stream.Begin(e.at, e.name, key, s, seed, teams, today)
}

// join joins the event as one more host.
func (e *event) join() (*stream.Stream, *class.Class, record.Recovered, error) {
	if e.key == "" {
		return nil, nil, record.Recovered{}, errNoEventKey
	}
	key, err := record.OpenKey(e.key, false)
	if err != nil {
		return nil, nil, record.Recovered{}, err
	}
	return stream.Join(e.at, e.name, key)
}

var errNoEventKey = usagef("a host of an event needs --event-key FILE; all of its hosts have the same")

// eventHostKey returns what laptops know all hosts of an event by.
func eventHostKey(j *stream.Stream) (door.HostKey, error) {
	return door.SharedHostKey(j.Secret("host key")[:ed25519.SeedSize])
}
