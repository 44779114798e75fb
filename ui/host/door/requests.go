package door

import (
	"golang.org/x/crypto/ssh"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// What a client says with a request, as RFC 4254 has it.
type (
	aboutTerminal struct {
		Term                         string
		Columns, Rows, Width, Height uint32
		Modes                        string
	}
	aboutWindow struct{ Columns, Rows, Width, Height uint32 }
	aboutValue  struct{ Name, Value string }
)

// attend answers what a client asks of a session, until it is closed. What is not
// named here is refused: commands, subsystems, agents, windows, signals.
func (s *seat) attend(requests <-chan *ssh.Request) {
	for r := range requests {
		s.c.answer(r, s.grant(r))
		if r.Type == "shell" && s.begun {
			s.begin()
		}
	}
}

func (s *seat) grant(r *ssh.Request) bool {
	switch r.Type {
	case "env":
		var about aboutValue
		return !s.begun && ssh.Unmarshal(r.Payload, &about) == nil && s.at.keep(about.Name, about.Value, s.c.door.limits)
	case "pty-req":
		var about aboutTerminal
		if s.begun || s.terminal || ssh.Unmarshal(r.Payload, &about) != nil {
			return false
		}
		s.terminal = true
		s.at.Term = clean.Fit(about.Term, termRoom).String()
		s.at = s.at.sized(about.Columns, about.Rows, s.c.door.limits)
		return true
	case "window-change":
		var about aboutWindow
		if !s.terminal || ssh.Unmarshal(r.Payload, &about) != nil {
			return false
		}
		s.resize(about.Columns, about.Rows)
		return true
	case "shell":
		if s.begun {
			return false
		}
		s.begun = true
		return true
	default:
		return false
	}
}

// begin shows the program, once.
func (s *seat) begin() {
	if s.shown {
		return
	}
	s.shown = true
	if !s.terminal {
		s.write(say.Text("This needs a terminal: connect with -t, or leave -T out.") + "\r\n")
		s.leave()
		return
	}
	s.c.start(func() {
		defer s.leave()
		s.run()
	})
}
