package visitor

import (
	"net"

	"golang.org/x/crypto/ssh"
)

// A lid is a line of which nothing is read once it is shut, until it is lifted.
type lid struct {
	net.Conn
	shut, lifted <-chan struct{}
}

func (l *lid) Read(p []byte) (int, error) {
	select {
	case <-l.shut:
		<-l.lifted
	default:
	}
	return l.Conn.Read(p)
}

// KnockUnderLid connects as [Knock] does, from a laptop that reads nothing any more
// once shut is called, until lifted is closed.
func KnockUnderLid(lifted <-chan struct{}, address, login string, known ssh.HostKeyCallback, codes ...string) (conn *ssh.Client, shut func(), err error) {
	line, err := net.DialTimeout("tcp", address, deadline)
	if err != nil {
		return nil, nil, err
	}
	closed := make(chan struct{})
	conn, _, err = speak(&lid{line, closed, lifted}, address, login, known, codes)
	return conn, func() { close(closed) }, err
}
