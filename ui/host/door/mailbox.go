package door

import "sync"

// A mailbox holds one frame on its way to a client. While that is on its way no
// other is drawn; when it has arrived, what is to be seen by then is. So a client
// that reads slowly skips frames, and one that reads nothing costs nothing.
type mailbox struct {
	frames chan frame

	sync.Mutex
	busy   bool
	wanted bool // something has changed meanwhile
}

func newMailbox() *mailbox { return &mailbox{frames: make(chan frame, 1)} }

// offer puts what draw draws into the mailbox, unless a frame is on its way.
func (m *mailbox) offer(draw func() frame) {
	m.Lock()
	if m.busy {
		m.wanted = true
		m.Unlock()
		return
	}
	m.busy = true
	m.Unlock()
	m.frames <- draw() // it is empty, so this never waits
}

// arrived notes that the frame has been written, and reports whether there is
// something newer to be seen.
func (m *mailbox) arrived() (newer bool) {
	m.Lock()
	defer m.Unlock()
	newer, m.busy, m.wanted = m.wanted, false, false
	return newer
}
