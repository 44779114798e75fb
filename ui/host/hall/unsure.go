package hall

import (
	"fmt"
	"sync/atomic"

	"example.com/realign/ui/say"
)

// An Unsure is the answer where a journal was asked to write something down and
// nobody knows yet whether it has: it did not say. It is known once the journal has
// been read further. Its methods may be called from many goroutines.
type Unsure struct {
	why error
	is  atomic.Int32
}

// What is known.
const (
	notYet int32 = iota
	itCame
	itNeverComes
)

// NewUnsure returns what is not known, and why not.
func NewUnsure(why error) *Unsure { return &Unsure{why: why} }

// Error returns what a person is told.
func (u *Unsure) Error() string {
	return fmt.Sprintf(say.Text("it is not known yet whether this was done, and you will be told here: %s"), u.why)
}

// Unwrap returns why it is not known.
func (u *Unsure) Unwrap() error { return u.why }

// Settle says what is known now.
func (u *Unsure) Settle(came bool) {
	if u.is.Store(itNeverComes); came {
		u.is.Store(itCame)
	}
}

// Known returns whether what was asked for has happened, once that is known.
func (u *Unsure) Known() (came, known bool) {
	is := u.is.Load()
	return is == itCame, is != notYet
}

// LearnedText is what a person is told then.
func LearnedText(came bool) string {
	if came {
		return say.Text("Now it is known: what you asked for was done.")
	}
	return say.Text("Now it is known: it was not done. Ask for it again if you still want it.")
}
