package hall

import (
	"fmt"
	"path"
	"runtime/debug"
	"strings"
)

// guarded turns a mistake of the program into an error.
func guarded(run func() error) (err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = NewBroke(cause)
		}
	}()
	return run()
}

// A Broke is an [ErrBroke] with its place.
type Broke struct {
	Why string // for the log: what the mistake was, and below it the stack
}

// NewBroke returns a mistake with its place. It is called by what has just recovered
// from its cause.
func NewBroke(cause any) *Broke { return &Broke{fmt.Sprintf("%v\n%s", cause, debug.Stack())} }

// Error returns what a person is told.
func (*Broke) Error() string { return ErrBroke.Error() }

// Unwrap returns [ErrBroke].
func (*Broke) Unwrap() error { return ErrBroke }

// MistakeText returns in one line what a mistake was, after its place in the program where
// the stack below it tells: whoever mends it has nothing else to go by.
func MistakeText(why string) string {
	cause, stack, _ := strings.Cut(why, "\n")
	const below = 3 // lines: where the panic is raised, who did, and where that is
	_, raised, _ := strings.Cut(stack, "\npanic(")
	lines := strings.SplitN(raised, "\n", below+2)
	if len(lines) <= below {
		return cause
	}
	place, _, _ := strings.Cut(strings.TrimSpace(lines[below]), " ")
	return path.Base(place) + ": " + cause
}
