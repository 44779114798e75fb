package door

import (
	"errors"
	"net"
	"sync"
	"time"

	"golang.org/x/crypto/ssh"
)

// A Bell is a door that lets nobody in: whoever rings is told one line and sent
// away. It asks for no code, because there is nothing behind it.
type Bell struct {
	Key    HostKey
	Limits Limits
	Line   string // that is said to who rings
	// Heard is told of a visitor, when it has come and when it has been told the
	// line. It may be called for several at once.
	Heard func(from net.Addr, told bool)
}

// Serve answers who rings at l, until l is closed. It returns when nobody is spoken
// with any more.
func (b *Bell) Serve(l net.Listener) error {
	var talks sync.WaitGroup
	open := make(chan struct{}, b.Limits.Silent)
	var conns sync.Map
	defer func() {
		conns.Range(func(c, _ any) bool {
			_ = c.(net.Conn).Close() // it is gone either way
			return true
		})
		talks.Wait()
	}()
	for {
		conn, err := l.Accept()
		if errors.Is(err, net.ErrClosed) {
			return nil
		}
		if err != nil {
			return err
		}
		select {
		case open <- struct{}{}:
		default:
			_ = conn.Close() // there are enough
			continue
		}
		conns.Store(conn, true)
		talks.Add(1)
		go func() {
			defer talks.Done()
			defer func() { _ = recover() }() // a visitor is not worth more
			defer func() { <-open }()
			defer conns.Delete(conn)
			b.answer(conn)
		}()
	}
}

// answer speaks with one visitor.
func (b *Bell) answer(conn net.Conn) {
	patience := time.AfterFunc(b.Limits.Login, func() { _ = conn.Close() })
	defer patience.Stop()
	defer func() { _ = conn.Close() }() // it is gone either way
	b.Heard(conn.RemoteAddr(), false)
	config := &ssh.ServerConfig{Config: strong(), ServerVersion: "SSH-2.0-Realign", NoClientAuth: true}
	config.AddHostKey(b.Key.signer)
	_, chans, requests, err := ssh.NewServerConn(conn, config)
	if err != nil {
		return
	}
	go ssh.DiscardRequests(requests) // until the visitor is gone
	for asked := range chans {
		if asked.ChannelType() != "session" {
			_ = asked.Reject(ssh.Prohibited, b.Line) // it may be gone
			continue
		}
		channel, requests, err := asked.Accept()
		if err != nil {
			return
		}
		if b.tell(channel, requests) {
			b.Heard(conn.RemoteAddr(), true)
			return
		}
	}
}

// tell says the line on a terminal, and reports whether that arrived.
func (b *Bell) tell(channel ssh.Channel, requests <-chan *ssh.Request) bool {
	for r := range requests {
		shell := r.Type == "shell"
		if r.WantReply {
			_ = r.Reply(shell || r.Type == "pty-req", nil) // it may be gone
		}
		if !shell {
			continue
		}
		_, err := channel.Write([]byte(b.Line + "\r\n"))
		_, _ = channel.SendRequest("exit-status", false, ssh.Marshal(struct{ Status uint32 }{})) // it may be gone
		return errors.Join(err, channel.Close()) == nil
	}
	return false
}
