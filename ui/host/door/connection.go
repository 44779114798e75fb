package door

import (
	"net"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// hasSpoken is how many bytes a client has sent that has said something: more than a
// line with its version, which may have 255.
const hasSpoken = 256

// A connection is one client.
type connection struct {
	net.Conn
	door    *Door
	arrival *arrival
	read    int
	budget  bucket // of bytes
	gone    chan struct{}
	once    sync.Once
	stall   sync.Once

	team     atomic.Pointer[clean.Text] // as the client calls itself; nil until it has shown the code
	visit    Visit
	sessions atomic.Int32
	opened   int // terminals so far
	refused  atomic.Int32
}

// admit receives a client, unless the door is closed. Clients get into the list of
// those who wait in the order in which they came.
func (d *Door) admit(conn net.Conn) {
	c := &connection{
		Conn: conn, door: d, gone: make(chan struct{}),
		budget: newBucket(d.limits.Bytes, time.Minute),
	}
	if line, is := conn.(interface{ SetWriteBuffer(int) error }); is {
		_ = line.SetWriteBuffer(d.limits.Ahead) // where it cannot be, the system keeps as much as it likes
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.closes() {
		c.hangUp()
		return
	}
	d.connections[c] = true
	c.arrival = d.waiting.admit(c)
	c.start(c.receive)
}

// receive speaks with a client until it is gone.
func (c *connection) receive() {
	defer c.door.dismiss(c)
	chans, requests, ok := c.letIn()
	if !ok {
		return
	}
	c.door.hear(Event{Kind: Entered, Team: c.who()})
	defer func() {
		c.visit.Leave()
		c.door.hear(Event{Kind: Left, Team: c.who()})
	}()
	stay := time.AfterFunc(c.door.limits.Stay, c.hangUp) // also where no terminal is ever opened
	defer stay.Stop()
	c.start(func() {
		for r := range requests {
			c.answer(r, false) // there is nothing that a whole connection can ask for
		}
	})
	for asked := range chans {
		c.open(asked)
	}
}

func (d *Door) dismiss(c *connection) {
	c.hangUp()
	d.waiting.leave(c.arrival)
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.connections, c)
}

// letIn speaks about the key and the code.
func (c *connection) letIn() (<-chan ssh.NewChannel, <-chan *ssh.Request, bool) {
	hello := time.AfterFunc(c.door.limits.Hello, func() {
		if c.door.waiting.silentStill(c.arrival) {
			c.hangUp()
		}
	})
	defer hello.Stop()
	patience := time.AfterFunc(c.door.limits.Login, c.hangUp)
	defer patience.Stop()
	talk := &login{door: c.door, gone: c.gone}
	_, chans, requests, err := ssh.NewServerConn(c, c.door.config(talk))
	c.door.waiting.leave(c.arrival)
	c.visit = talk.visit
	c.team.Store(&talk.team)
	if err != nil {
		if c.visit != nil {
			c.visit.Leave() // it had just been let in
		}
		return nil, nil, false
	}
	return chans, requests, true
}

// open opens a terminal, the only thing that there is behind this door.
func (c *connection) open(asked ssh.NewChannel) {
	if asked.ChannelType() != "session" {
		_ = asked.Reject(ssh.Prohibited, say.Text("there is nothing here but a terminal")) // it may be gone
		c.refuse()
		return
	}
	if c.sessions.Load() >= int32(c.door.limits.Sessions) {
		_ = asked.Reject(ssh.ResourceShortage, say.Text("there are no more terminals on one connection")) // it may be gone
		c.refuse()
		return
	}
	channel, requests, err := asked.Accept()
	if err != nil {
		return
	}
	c.sessions.Add(1)
	c.opened++
	s := newSeat(c, channel)
	s.at.Number = c.opened
	c.start(func() {
		defer s.leave()
		s.attend(requests)
	})
}

// answer answers a request, and counts those that are refused.
func (c *connection) answer(r *ssh.Request, ok bool) {
	if r.WantReply {
		_ = r.Reply(ok, nil) // it may be gone
	}
	if !ok {
		c.refuse()
	}
}

// refuse counts what was refused. Clients ask for a few things that they do not
// get; one that goes on asking means no good.
func (c *connection) refuse() {
	if c.refused.Add(1) == int32(c.door.limits.Refusals) {
		c.abused(say.Text("it went on asking for what there is not"))
	}
}

// who returns how the client calls itself, as far as that is known.
func (c *connection) who() clean.Text {
	if team := c.team.Load(); team != nil {
		return *team
	}
	return clean.Text{}
}

// abused closes a connection that did too much.
func (c *connection) abused(why string) {
	c.door.hear(Event{Kind: Abused, Team: c.who(), Why: why})
	c.hangUp()
}

// stalled closes a connection that reads nothing, and says so once: a frame and the
// packet of it that is on its way run out of patience at almost the same time. Who
// has shown no code yet is a stranger, of whom nothing is said.
func (c *connection) stalled() {
	c.stall.Do(func() {
		if c.team.Load() != nil {
			c.door.hear(Event{Kind: Abused, Team: c.who(), Why: say.Text("it read nothing of what it was shown")})
		}
	})
	c.hangUp()
}

// start runs something for this connection, and closes it where that breaks.
func (c *connection) start(run func()) {
	c.door.start(run, func(why string) {
		c.door.hear(Event{Kind: Broken, Team: c.who(), Why: why})
		c.hangUp()
	})
}

// Read counts what comes in. SSH reads on one goroutine.
func (c *connection) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	before := c.read
	if c.read += n; before < hasSpoken && c.read >= hasSpoken {
		c.door.waiting.speaks(c.arrival)
	}
	if !c.budget.take(c.door.now(), n) {
		c.abused(say.Text("it sent more than anybody can type"))
		return 0, net.ErrClosed
	}
	return n, err
}

// Write gives up a client that reads nothing.
func (c *connection) Write(p []byte) (int, error) {
	patience := time.AfterFunc(c.door.limits.Stall, c.stalled)
	defer patience.Stop()
	return c.Conn.Write(p)
}

// Close closes the connection.
func (c *connection) Close() error {
	c.once.Do(func() { close(c.gone) })
	return c.Conn.Close()
}

func (c *connection) hangUp() { _ = c.Close() } // it may be closed already
