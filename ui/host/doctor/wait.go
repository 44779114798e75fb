package doctor

import (
	"fmt"
	"io"
	"net"
	"net/netip"
	"os"
	"strconv"
	"strings"
	"time"

	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/join"
	"example.com/realign/ui/say"
)

// visitor is how whoever tries the way calls himself. No team can go by it.
const visitor = "doctor"

// A Trial waits for somebody from a second laptop.
type Trial struct {
	Place  join.Place
	Own    []netip.Addr  // addresses of this laptop, which prove nothing
	Waits  time.Duration // for somebody
	Late   <-chan time.Time
	Ends   <-chan os.Signal // from somebody who has waited enough
	Listen net.Listener
}

// Wait waits for somebody from a second laptop and says on w what comes of it. It
// reports whether somebody came.
func (t *Trial) Wait(w io.Writer) (came bool, err error) {
	if err := t.invite(w); err != nil {
		return false, err
	}
	rings := make(chan ring, 1)
	done := make(chan struct{})
	bell := door.Bell{Key: t.Place.Key, Limits: door.Usual, Line: say.Text("It works. Tell the trainer."), Heard: func(from net.Addr, told bool) {
		select {
		case rings <- ring{addressOf(from), told}:
		case <-done:
		}
	}}
	served := make(chan error, 1)
	go func() { served <- bell.Serve(t.Listen) }()
	came, err = t.listen(w, rings)
	close(done)
	_ = t.Listen.Close() // it serves nobody any more
	if failed := <-served; err == nil {
		err = failed
	}
	return came, err
}

// A ring is somebody at the bell.
type ring struct {
	from netip.Addr
	told bool
}

// listen hears who rings, until somebody from elsewhere has been told, or it is too
// late.
func (t *Trial) listen(w io.Writer, rings <-chan ring) (came bool, err error) {
	write := func(text string) {
		if err == nil {
			_, err = io.WriteString(w, text)
		}
	}
	for err == nil {
		select {
		case r := <-rings:
			switch {
			case t.own(r.from):
				if !r.told {
					write(block(say.Text("That was this laptop itself, which proves nothing. Type the line on another one."), 0))
				}
			case r.told:
				write(block(say.Text("It works: tables in this network can join a class on this laptop."), 0))
				return true, err
			case !came:
				came = true
				write(block(say.Textf("Somebody reached this laptop from %s.", r.from), 0))
			}
		case <-t.Ends:
			return came, err
		case <-t.Late:
			if !came {
				write("\n")
				for _, text := range Unreached() {
					write(block(text, 0))
				}
			}
			return came, err
		}
	}
	return came, err
}

// invite says what to type on the other laptop.
func (t *Trial) invite(w io.Writer) error {
	lines := []string{say.Text("On another laptop in the same network, open PowerShell or Terminal and type this line. Where it asks whether you are sure, type yes.")}
	for i, command := range t.Place.Commands(visitor) {
		if i > 0 {
			lines = append(lines, say.Text("Or, if the host is not found by its name:"))
		}
		lines = append(lines, "    "+command)
	}
	lines = append(lines, t.waiting())
	_, err := io.WriteString(w, block(strings.Join(lines, "\n"), 0))
	return err
}

// waiting says for how long somebody is waited for.
func (t *Trial) waiting() string {
	if n := int(t.Waits / time.Minute); n > 0 {
		return say.Many(n, "Waiting for a minute; Ctrl+C ends it.", "Waiting for %d minutes; Ctrl+C ends it.", n)
	}
	n := int(t.Waits / time.Second)
	return say.Many(n, "Waiting for a second; Ctrl+C ends it.", "Waiting for %d seconds; Ctrl+C ends it.", n)
}

func (t *Trial) own(from netip.Addr) bool {
	if from.IsLoopback() {
		return true
	}
	for _, a := range t.Own {
		if a.Unmap() == from {
			return true
		}
	}
	return false
}

// Unreached says what it means that nobody came, and how to run a class all the
// same.
func Unreached() []string {
	return []string{
		say.Text("Nobody has come. If somebody typed the line on another laptop, tables cannot reach this laptop here: many guest networks keep laptops apart, and nothing on this one changes that. Its own firewall can do the same: look whether it lets this program receive connections, and try again."),
		"",
		say.Text("Otherwise ask whoever looks after the network for one whose laptops see each other, or bring a small router of your own; it needs no internet. Or run the class without a network, in one of three ways:"),
		"",
		say.Text("One laptop and a projector. Everybody plays on your desk, and votes on paper:"),
		"    realign class run SESSION",
		say.Text("Start files on a stick or by mail. Every table plays by itself, and you take the files in:"),
		"    realign class pack SESSION",
		say.Text("Paper. Tables write on decision sheets, and you type them in, a year in a line:"),
		"    realign class print SESSION",
	}
}

// Listen receives at a port, by all addresses of this laptop.
func Listen(port int) (net.Listener, error) {
	l, err := net.Listen("tcp", ":"+strconv.Itoa(port))
	if err != nil {
		return nil, fmt.Errorf(say.Text("nothing can be received at port %d (%w); if a class is open there, close it first, or name another port"), port, plainly(err))
	}
	return l, nil
}

// addressOf returns where somebody comes from.
func addressOf(from net.Addr) netip.Addr {
	p, err := netip.ParseAddrPort(from.String())
	if err != nil {
		return netip.Addr{}
	}
	return p.Addr().Unmap().WithZone("")
}
