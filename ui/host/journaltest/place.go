package journaltest

import (
	"io"
	"testing"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
)

// A Journal is one that a host holds.
type Journal interface {
	hall.Journal
	io.Closer
}

// A Place is where the journal of one class is kept, whoever holds it.
type Place interface {
	// Open opens it as one more host does, and returns the class that it holds.
	Open(t testing.TB) (Journal, *class.Class)
	// Events returns all that stands there, as somebody with the key reads it.
	Events(t testing.TB) []class.Event
	// Bytes returns what lies there, as somebody without the key sees it.
	Bytes(t testing.TB) []byte
	// Tear leaves there what a host leaves that dies while it writes down events.
	Tear(t testing.TB, events []class.Event)
	// Break lets nothing more be written, and Mend ends that.
	Break(t testing.TB)
	Mend(t testing.TB)
}

// A Kind is a kind of place.
type Kind struct {
	// Begin begins a class of a session with teams of these names.
	Begin func(t testing.TB, s *sessions.Session, teams []string) Place
	// Shared says that several hosts may write.
	Shared bool
}
