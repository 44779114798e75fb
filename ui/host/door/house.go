package door

import (
	"errors"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
)

// A House is what is behind a door. It is asked from many goroutines at once, and
// should answer at once: a visitor waits for it.
type House interface {
	// Enter lets a team in that shows a code. Its error is [ErrStranger] where
	// there is no such team or it has another code, and the visitor does not learn
	// which. Any other error is a line that the visitor is told: it is one of the
	// class, only for now there is no room.
	Enter(team, code string) (Visit, error)
	// Hear is told what the facilitator should know.
	Hear(Event)
}

// A Visit is somebody who was let in, on one connection.
type Visit interface {
	// Program returns what is shown on a terminal. It is asked again when the
	// program broke: the new one goes on from what was last accepted.
	Program(Terminal) tea.Model
	// Leave ends the visit. It is called once.
	Leave()
}

// ErrStranger says that team and code do not belong together.
var ErrStranger = errors.New("no such team with such a code")

// An Event is something that happened at the door.
type Event struct {
	Kind  Kind
	Team  clean.Text // as the client calls itself
	Count int        // of wrong codes for this team in a row
	Why   string     // for the log
}

// A Kind is a kind of event.
type Kind int

// The kinds.
const (
	WrongCode Kind = iota // Count says how many by now
	Guessing              // so many that somebody seems to be guessing
	Entered
	Left
	Idle   // nobody has pressed a key for long; the screen only watches
	Awake  // somebody has
	Broken // the program of this visit made a mistake; Why has its place
	Abused // the connection was closed, and Why says for what
)
