package door

import (
	"errors"
	"strconv"
	"time"

	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// codeRoom is the longest code that is looked at.
const codeRoom = 100

// A login is the conversation about the code on one connection. SSH holds it on
// one goroutine.
type login struct {
	door  *Door
	gone  <-chan struct{} // closed with the connection
	used  int             // tries
	team  clean.Text
	visit Visit
}

// errLocked ends a conversation. Nobody reads it.
var errLocked = errors.New("no code was right")

// config returns how SSH is spoken with one client. No public key is ever asked
// for: a key proves who holds it, and not at which table.
func (d *Door) config(l *login) *ssh.ServerConfig {
	c := &ssh.ServerConfig{
		Config:        strong(),
		ServerVersion: "SSH-2.0-Realign",
		MaxAuthTries:  2, // each is a conversation, and all have their tries together
		KeyboardInteractiveCallback: func(conn ssh.ConnMetadata, ask ssh.KeyboardInteractiveChallenge) (*ssh.Permissions, error) {
			return nil, l.talk(conn.User(), ask)
		},
	}
	c.AddHostKey(d.key.signer)
	return c
}

// strong are the ways to keep what is said secret that nobody has broken. Left to
// itself the library also speaks two old ones, for clients that know no other.
func strong() ssh.Config {
	all := ssh.SupportedAlgorithms()
	return ssh.Config{KeyExchanges: all.KeyExchanges, Ciphers: all.Ciphers, MACs: all.MACs}
}

// talk asks for the code until it is right or the tries are used up.
func (l *login) talk(user string, ask ssh.KeyboardInteractiveChallenge) error {
	l.team = clean.Fit(user, NameRoom)
	lead := say.Text("This is Realign.")
	for l.used < l.door.limits.Tries {
		answers, err := ask("", lead, []string{say.Text("Table code on your card:") + " "}, []bool{true})
		if err != nil || len(answers) != 1 {
			return errLocked
		}
		l.used++
		if lead = l.try(user, answers[0]); l.visit != nil {
			return nil
		}
	}
	_, _ = ask("", lead, nil, nil) // whoever is gone by now need not hear it
	return errLocked
}

// try lets the visitor in if the code is right. It returns what is said otherwise.
func (l *login) try(user, code string) string {
	name, may := admissible(user)
	err := ErrStranger
	var visit Visit
	if may && len(code) <= codeRoom {
		visit, err = l.door.house.Enter(name, clean.Clean(code).String())
	}
	switch {
	case err == nil:
		l.door.guesses.hit(name)
		if l.visit = l.door.inside.enter(name, visit); l.visit == nil {
			l.used = l.door.limits.Tries // asking again would change nothing
			return say.Text("As many screens of this table are open as there can be. Close one of them, and connect again.")
		}
		return ""
	case !errors.Is(err, ErrStranger):
		l.used = l.door.limits.Tries // asking again would change nothing
		return clean.Clean(say.Why(err)).String()
	}
	l.miss(name)
	left := l.door.limits.Tries - l.used
	if left == 0 {
		return say.Text("That is not the code of this table either. Compare it with your card, or ask whoever leads the class, and then connect again.")
	}
	return say.Many(left, "That is not the code of this table. 1 try is left.", "That is not the code of this table. %s tries are left.", strconv.Itoa(left))
}

// miss tells the facilitator of a wrong code, and holds up the answer where there
// were many.
func (l *login) miss(name string) {
	count, wait := l.door.guesses.miss(name)
	l.door.hear(Event{Kind: WrongCode, Team: l.team, Count: count})
	if wait == 0 {
		return
	}
	l.door.hear(Event{Kind: Guessing, Team: l.team, Count: count})
	pause := time.NewTimer(wait)
	defer pause.Stop()
	select {
	case <-pause.C:
	case <-l.gone:
	}
}
