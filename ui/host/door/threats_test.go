package door

import (
	"crypto/ed25519"
	"crypto/rand"
	"errors"
	"fmt"
	"net"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean/hostile"
)

// T-06: keys say nothing about a team, not even when they are proved.
func TestT06AKeyOpensNothing(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, nil)
	_, secret, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	signer, err := ssh.NewSignerFromKey(secret)
	require.NoError(t, err)
	try := func(auth ...ssh.AuthMethod) error {
		c, err := ssh.Dial("tcp", d.at, &ssh.ClientConfig{User: "anchor", HostKeyCallback: ssh.FixedHostKey(d.key.signer.PublicKey()), Timeout: deadline, Auth: auth})
		if err == nil {
			t.Cleanup(func() { _ = c.Close() })
		}
		return err
	}
	assert.ErrorContains(t, try(ssh.PublicKeys(signer)), "no supported methods remain")
	assert.ErrorContains(t, try(ssh.Password("lantern-42")), "no supported methods remain", "nor does a password")
	assert.Error(t, try())
	assert.Zero(t, v.count(Entered))
	code := ssh.KeyboardInteractive(func(_, _ string, q []string, _ []bool) ([]string, error) { return []string{"lantern-42"}[:len(q)], nil })
	assert.NoError(t, try(ssh.PublicKeys(signer), code), "who offers a key as well is asked for the code")
	assert.Equal(t, "anchor", v.until(t, Entered).Team.String())
}

// T-06: whoever is let in is whom the code that was right is of, whatever the client
// called itself before.
func TestT06TheTeamIsTheOneWhoseCodeWasRight(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	l := &login{door: d.Door, gone: make(chan struct{})}
	answers := func(code string) ssh.KeyboardInteractiveChallenge {
		used := false
		return func(_, _ string, q []string, _ []bool) ([]string, error) {
			if len(q) == 0 {
				return nil, nil
			}
			if used {
				return nil, errors.New("no more")
			}
			used = true
			return []string{code}, nil
		}
	}
	require.Error(t, l.talk("anchor", answers("meadow-17")), "the code of another team")
	require.Error(t, l.talk("trainer", answers("lantern-42")))
	assert.Nil(t, l.visit)
	require.NoError(t, l.talk("harbour", answers("meadow-17")))
	assert.NotNil(t, l.visit)
	assert.Equal(t, "harbour", l.team.String())
	assert.Equal(t, 3, l.used, "and all of them together have the tries of one connection")
}

// T-08: two thousand connections that say nothing, of which many stay open.
func TestT08TwoThousandSilentConnectionsKeepNobodyOut(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	const held = 300
	var open []net.Conn
	for range 2000 {
		conn, err := net.Dial("tcp", d.at)
		require.NoError(t, err)
		if open = append(open, conn); len(open) > held {
			_ = open[0].Close() // the door has sent it away long ago
			open = open[1:]
		}
	}
	d.join(t).terminal(t, "xterm", 80, 24).until("window")
	for _, conn := range open {
		_ = conn.Close()
	}
}

// T-12: whatever a client does before it is sent away takes little memory.
func TestT12AFloodTakesLittleMemory(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, nil)
	before := inUse()
	for n := range 5 {
		c := d.join(t)
		s, err := c.NewSession()
		require.NoError(t, err)
		for err = nil; err == nil; {
			_, err = s.SendRequest("env", false, ssh.Marshal(aboutValue{fmt.Sprint("N", n), strings.Repeat("x", 30_000)}))
		}
	}
	assert.Less(t, inUse()-before, int64(16<<20), "5 clients, and a budget of 1 MB each")
}

// T-12: whoever has the code of one table cannot take the room of the others.
func TestT12ATeamHasSoManyConnections(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, func(l *Limits) { l.Inside = 3 })
	var all []*client
	for range 3 {
		all = append(all, d.join(t))
	}
	c, err := d.knock(t, "anchor", "lantern-42", "lantern-42")
	require.Error(t, err)
	require.Len(t, c.said, 2, "it is said once, and asked no more")
	assert.Contains(t, c.said[1], "As many screens of this table are open")
	assert.Zero(t, v.count(WrongCode), "the code was right")
	_, err = d.knock(t, "harbour", "meadow-17")
	assert.NoError(t, err, "another table")
	require.NoError(t, all[0].Close())
	assert.Eventually(t, func() bool {
		_, err := d.knock(t, "anchor", "lantern-42")
		return err == nil
	}, deadline, time.Millisecond, "and when one is closed there is room again")
	v.mu.Lock()
	defer v.mu.Unlock()
	assert.Equal(t, 4, v.inside, "whoever was sent away has left the house as well")
}

// T-32: a connection without a terminal ends as well.
func TestT32AConnectionWithoutATerminalEnds(t *testing.T) {
	h := newVillage(echoes)
	c := openDoor(t, h, func(l *Limits) { l.Stay = l.Delay }).join(t)
	_ = c.Wait() // until it is closed from the other side
	h.until(t, Left)
}

// T-13: while one client pastes and presses all it can, others are heard.
func TestT13AFloodOfOneClientHoldsUpNobodyElse(t *testing.T) {
	d := openDoor(t, newVillage(echoes), func(l *Limits) { l.Bytes *= 1000 })
	loud := d.join(t).terminal(t, "xterm", 80, 24)
	loud.until("keys 0")
	other := d.join(t).terminal(t, "xterm", 80, 24)
	other.until("keys 0")
	stop := make(chan struct{})
	flooded := make(chan struct{})
	go func() {
		defer close(flooded)
		flood := []byte(strings.Repeat("x", 30_000) + pasteBegins + strings.Repeat("y", 300_000) + pasteEnds)
		for {
			select {
			case <-stop:
				return
			default:
			}
			if _, err := loud.keys.Write(flood); err != nil {
				return
			}
		}
	}()
	for n := range 100 {
		other.press("x")
		other.until(fmt.Sprintf("keys %d|", n+1))
	}
	close(stop)
	<-flooded
}

// T-14: whatever a client calls itself, its terminal and its language, neither the
// house nor the log is told anything that a terminal obeys.
func TestT14NothingThatAClientSaysIsObeyed(t *testing.T) {
	v := newVillage(echoes)
	d := openDoor(t, v, func(l *Limits) { l.Tries = 1 })
	for _, p := range hostile.All() {
		_, err := d.knock(t, p, p)
		assert.Error(t, err, "%q", p)
		at := Terminal{}
		for _, name := range known {
			at.keep(name, p, Usual)
		}
		for _, name := range known {
			assert.Empty(t, hostile.Obeyed(at.Env(name)), "%q", p)
		}
		_ = at.Theme()
		assert.Regexp(t, `^[a-z0-9-]*$`, LoginName(p))
	}
	assert.Equal(t, len(hostile.All()), v.count(WrongCode))
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, e := range v.events {
		assert.Empty(t, hostile.Obeyed(e.Team.String()))
	}
}

// T-14: nor is what a terminal is called.
func TestT14NothingThatATerminalIsCalledIsObeyed(t *testing.T) {
	var at Terminal
	named := make(chan string, 1)
	d := openDoor(t, newVillage(func(at Terminal) tea.Model {
		named <- at.Term
		return echoes(at)
	}), nil)
	c := d.join(t)
	for _, p := range []string{hostile.Escapes[0], hostile.Hidden[0], hostile.Paths[0], hostile.Escapes[len(hostile.Escapes)-1]} {
		s := c.terminal(t, p, 80, 24)
		assert.Empty(t, hostile.Obeyed(<-named), "%q", p)
		s.press("q")
		s.ended()
	}
	assert.Equal(t, usualWidth, at.sized(0, 0, Usual).Width)
}

// T-23: a mistake that a new size brings out, and one in the answer to it.
func TestT23AMistakeAtANewSizeHurtsOneScreenOnly(t *testing.T) {
	v := newVillage(func(at Terminal) tea.Model { return narrow{echo{at: at}} })
	d := openDoor(t, v, nil)
	other := d.join(t).terminal(t, "xterm", 80, 24)
	other.until("keys 0")
	hurt := d.join(t).terminal(t, "xterm", 80, 24)
	hurt.until("keys 0")
	require.NoError(t, hurt.WindowChange(24, 213))
	hurt.until("Something broke")
	assert.Contains(t, v.until(t, Broken).Why, "planted at a size")
	hurt.forget()
	require.NoError(t, hurt.WindowChange(24, 90))
	hurt.until("Something broke") // which is drawn anew at the new size
	hurt.press("\r")
	hurt.until("window 90x24")
	other.press("y")
	other.until("keys 1")
}

// narrow breaks in a window of 213 cells.
type narrow struct{ echo }

func (n narrow) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if size, ok := msg.(tea.WindowSizeMsg); ok && size.Width == 213 {
		panic("planted at a size")
	}
	next, cmd := n.echo.Update(msg)
	return narrow{next.(echo)}, cmd
}

// T-23: what goes wrong while the two sides greet each other ends with them.
func TestT23AMistakeInTheGreetingHurtsNobodyElse(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	for _, says := range []string{"", "SSH-1.0-old\r\n", "SSH-2.0-x\r\n\x00\x00", "GET / HTTP/1.0\r\n\r\n", strings.Repeat("x", 1<<20), "SSH-2.0-x\r\n\xff\xff\xff\xff" + strings.Repeat("\x00", 5000)} {
		conn, err := net.Dial("tcp", d.at)
		require.NoError(t, err)
		_, _ = conn.Write([]byte(says)) // the door may hang up in the middle of it
		_ = conn.Close()
	}
	d.join(t).terminal(t, "xterm", 80, 24).until("keys 0")
}

// T-32: a visit ends after its hours also where somebody goes on pressing keys.
func TestT32NoVisitLastsForEver(t *testing.T) {
	h := newVillage(echoes)
	d := openDoor(t, h, nil)
	v := d.join(t).terminal(t, "xterm", 80, 24)
	v.until("keys 0")
	d.look(d.now() + Usual.Stay - time.Minute)
	v.until("Are you still there?")
	v.press("x")
	h.until(t, Awake)
	d.look(d.now() + Usual.Stay + time.Minute)
	v.ended()
	h.until(t, Left)
}

// T-26: whoever knows only what has been broken is refused.
func TestT26WhatIsWeakIsNotSpoken(t *testing.T) {
	d := openDoor(t, newVillage(echoes), nil)
	weak, strong := ssh.InsecureAlgorithms(), ssh.SupportedAlgorithms()
	dial := func(c ssh.Config, keys []string) error {
		client, err := ssh.Dial("tcp", d.at, &ssh.ClientConfig{Config: c, User: "anchor", HostKeyAlgorithms: keys, HostKeyCallback: ssh.FixedHostKey(d.key.signer.PublicKey()),
			Auth: []ssh.AuthMethod{ssh.KeyboardInteractive(func(_, _ string, q []string, _ []bool) ([]string, error) { return []string{"lantern-42"}[:len(q)], nil })}})
		if err == nil {
			_ = client.Close()
		}
		return err
	}
	// The cipher is one whose messages need a code of their own, so that the weak
	// codes come up at all.
	alone := strong.Ciphers[slices.IndexFunc(strong.Ciphers, func(name string) bool { return strings.HasSuffix(name, "-ctr") })]
	for _, name := range weak.Ciphers {
		assert.ErrorContains(t, dial(ssh.Config{Ciphers: []string{name}}, nil), "no common algorithm", name)
	}
	for _, name := range weak.KeyExchanges {
		assert.ErrorContains(t, dial(ssh.Config{KeyExchanges: []string{name}}, nil), "no common algorithm", name)
	}
	for _, name := range weak.MACs {
		assert.ErrorContains(t, dial(ssh.Config{Ciphers: []string{alone}, MACs: []string{name}}, nil), "no common algorithm", name)
	}
	for _, name := range []string{ssh.KeyAlgoRSA, ssh.KeyAlgoRSASHA512, ssh.KeyAlgoECDSA256} {
		assert.ErrorContains(t, dial(ssh.Config{}, []string{name}), "no common algorithm", name)
	}
	assert.NotEmpty(t, weak.Ciphers)
	assert.NoError(t, dial(ssh.Config{Ciphers: []string{alone}}, []string{ssh.KeyAlgoED25519}))
}
