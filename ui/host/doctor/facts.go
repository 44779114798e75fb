package doctor

import (
	"net/netip"
	"time"
)

// Facts are what is known of a laptop. Errors say what the system said.
type Facts struct {
	Port    int
	Listens error // why nothing can be received at the port; nil where it can
	Links   []Link
	Host    string       // what the laptop calls itself, without a domain
	Found   []netip.Addr // what its name in the room's network leads to; empty where to nothing
	Reaches []Reach      // whether the laptop reaches itself
	SSH     string       // where the ssh of this laptop is; empty where there is none

	Key     error // what is wrong with the host key; nil where nothing is, or there is none yet
	Folders []Place
	Room    uint64 // bytes that are free for what a class writes
	Roomy   bool   // Room is known

	Width, Height int // of the terminal, in cells; 0 where this is none
	Now           time.Time
	Newest        time.Time // a moment that has been: the clock cannot be before it
	Sleep         Sleep
}

// A Link is one of the laptop's ways into a network.
type Link struct {
	Name         string
	Up           bool
	Loopback     bool
	PointToPoint bool
	Addresses    []netip.Addr
}

// A Reach is a try to reach the laptop from itself.
type Reach struct {
	Address netip.Addr
	Failed  error
}

// A Place is a folder that a class writes into.
type Place struct {
	Path   string
	Wrong  error // why nothing can be written there
	Shared bool  // everybody on this computer can write there
}

// Sleep is when a laptop goes to sleep by itself while nobody touches it.
type Sleep struct {
	Known bool
	After time.Duration // when it has power; 0 for never
}
