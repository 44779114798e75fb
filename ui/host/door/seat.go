package door

import (
	"context"
	"io"
	"sync"
	"sync/atomic"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"golang.org/x/crypto/ssh"

	"example.com/realign/ui/say"
)

// A seat is one terminal that is shown something.
type seat struct {
	c       *connection
	channel ssh.Channel
	visit   Visit

	at       Terminal // as the client says; until the program runs
	terminal bool     // there is one
	begun    bool     // the program was asked for
	shown    bool     // and runs, or has run

	mail    *mailbox
	bell    atomic.Bool
	since   time.Duration
	key     atomic.Int64 // when the last came
	idle    atomic.Bool
	sizes   chan tea.WindowSizeMsg // the newest
	dozes   chan struct{}
	goodbye sync.Once
}

func newSeat(c *connection, channel ssh.Channel) *seat {
	return &seat{
		c: c, channel: channel, visit: c.visit, mail: newMailbox(),
		sizes: make(chan tea.WindowSizeMsg, 1), dozes: make(chan struct{}, 1),
	}
}

// run runs the program until the visitor leaves or is gone.
func (s *seat) run() {
	d := s.c.door
	s.since = d.now()
	s.key.Store(int64(s.since))
	d.sit(s)
	defer d.stand(s)
	keys, in := io.Pipe()
	ctx, end := context.WithCancel(context.Background())
	p := tea.NewProgram(&stage{seat: s, at: s.at}, tea.WithContext(ctx), tea.WithInput(keys), tea.WithOutput(io.Discard),
		tea.WithoutRenderer(), tea.WithoutSignalHandler(), tea.WithFilter(filter))
	reading := s.part(func() { s.read(in, end) })
	parts := []<-chan struct{}{
		s.part(func() { s.show(ctx, p) }),
		s.part(func() { s.resizes(ctx, p) }),
		s.part(func() { s.wakes(ctx, p) }),
		s.part(func() {
			select {
			case <-d.shut:
				end()
			case <-ctx.Done():
			}
		}),
	}
	_, err := p.Run() // it ends by itself, or because its context did
	left := err == nil && ctx.Err() == nil
	end()
	_ = keys.Close() // a pipe always closes
	for _, done := range parts {
		<-done
	}
	if left || d.closes() {
		s.farewell()
	}
	s.leave()
	<-reading
}

// part starts a part of what runs for the seat, and returns what is closed when it
// is done.
func (s *seat) part(run func()) <-chan struct{} {
	done := make(chan struct{})
	s.c.start(func() {
		defer close(done)
		run()
	})
	return done
}

// farewell gives the terminal back and says how to come again.
func (s *seat) farewell() {
	if !s.at.Dumb() {
		s.write(closes)
	}
	s.write(say.Text("While the session goes on, the same command brings you back to your table.") + "\r\n")
	_, _ = s.channel.SendRequest("exit-status", false, ssh.Marshal(struct{ Status uint32 }{})) // it may be gone
}

// leave closes the session. Whoever sees it end may open the next at once.
func (s *seat) leave() {
	s.goodbye.Do(func() {
		s.c.sessions.Add(-1)
		_ = s.channel.Close() // it may be gone
	})
}

// read takes keys from the client to the program, as many as it may press.
func (s *seat) read(to *io.PipeWriter, end func()) {
	defer end()
	sieve := newSieve(s.c.door.limits)
	b := make([]byte, 1024)
	for {
		n, err := s.channel.Read(b)
		keys, dropped := sieve.feed(s.c.door.now(), b[:n])
		if dropped {
			s.bell.Store(true)
		}
		if len(keys) > 0 {
			if _, wrong := to.Write(keys); wrong != nil {
				return
			}
		}
		if err != nil {
			return
		}
	}
}

// show writes the frames that come into the mailbox.
func (s *seat) show(ctx context.Context, p *tea.Program) {
	painter := painter{dumb: s.at.Dumb()}
	if !painter.dumb {
		s.write(opens)
	}
	for {
		select {
		case f := <-s.mail.frames:
			if !s.write(painter.paint(f)) {
				return
			}
			if s.mail.arrived() {
				p.Send(drawMsg{})
			}
		case <-ctx.Done():
			return
		}
	}
}

// write writes to the client, and reports whether it read that in time.
func (s *seat) write(text string) bool {
	patience := time.AfterFunc(s.c.door.limits.Stall, s.c.stalled)
	defer patience.Stop()
	_, err := io.WriteString(s.channel, text)
	return err == nil
}

// resize notes the newest size of the window.
func (s *seat) resize(columns, rows uint32) {
	at := Terminal{}.sized(columns, rows, s.c.door.limits)
	if !s.shown {
		s.at.Width, s.at.Height = at.Width, at.Height
		return
	}
	size := tea.WindowSizeMsg{Width: at.Width, Height: at.Height}
	for {
		select {
		case s.sizes <- size:
			return
		default:
		}
		select {
		case <-s.sizes: // an older one
		default:
		}
	}
}

// resizes tells the program of new sizes, so many a second.
func (s *seat) resizes(ctx context.Context, p *tea.Program) {
	pause := time.NewTicker(time.Second / time.Duration(s.c.door.limits.Resizes))
	defer pause.Stop()
	for {
		select {
		case size := <-s.sizes:
			p.Send(size)
		case <-ctx.Done():
			return
		}
		select {
		case <-pause.C:
		case <-ctx.Done():
			return
		}
	}
}

// wakes tells the program that nobody seems to be there.
func (s *seat) wakes(ctx context.Context, p *tea.Program) {
	for {
		select {
		case <-s.dozes:
			p.Send(idleMsg{})
		case <-ctx.Done():
			return
		}
	}
}

// look finds out whether anybody is there. Time counts from the last key, not from
// the last frame: those come by themselves.
func (s *seat) look(now time.Duration) {
	l := s.c.door.limits
	if now-s.since >= l.Stay {
		s.c.hangUp()
		return
	}
	if now-time.Duration(s.key.Load()) < l.Idle || s.idle.Swap(true) {
		return
	}
	s.hear(Idle, "")
	select {
	case s.dozes <- struct{}{}:
	default:
	}
}

// pressed notes a key.
func (s *seat) pressed() {
	s.key.Store(int64(s.c.door.now()))
	s.idle.Store(false)
}

func (s *seat) hear(k Kind, why string) {
	s.c.door.hear(Event{Kind: k, Team: s.c.who(), Why: why})
}

func (d *Door) sit(s *seat) {
	d.mu.Lock()
	defer d.mu.Unlock()
	d.seats[s] = true
}

func (d *Door) stand(s *seat) {
	d.mu.Lock()
	defer d.mu.Unlock()
	delete(d.seats, s)
	if len(d.seats) == 0 && d.closes() {
		d.once.Do(func() { close(d.empty) })
	}
}
