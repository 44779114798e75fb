package door

import "time"

// Limits are how much a client may do, and how long. There is none per network
// address: a whole class may come from one.
type Limits struct {
	Silent  int           // connections that have said nothing yet
	Waiting int           // connections that have shown no code yet, the silent ones among them
	Hello   time.Duration // for a client to say something
	Login   time.Duration // for a person to compare the key and show a code
	Tries   int           // codes on one connection
	Delay   time.Duration // before the answer to one wrong code more than that; it doubles up to Longest
	Longest time.Duration // of a delay

	Inside    int // connections of one team
	Sessions  int // terminals on one connection
	Refusals  int // requests refused on one connection before it is closed
	Values    int // of the environment
	ValueSize int // bytes of one of them

	Width, Height int // the largest window that is drawn
	Resizes       int // a second
	Keys          int // a second
	Paste         int // bytes at once
	Bytes         int // a minute, of everything that comes in

	Ahead int           // bytes that are kept for a client which has not read them yet
	Stall time.Duration // for which a client may read nothing
	Idle  time.Duration // without a key, until a screen only watches
	Stay  time.Duration // until a visit ends
	Beat  time.Duration // between two looks at Idle and Stay

	Goodbye time.Duration // to everybody, when the door is closed
}

// Usual are the limits of a class.
var Usual = Limits{
	Silent:  64,
	Waiting: 512,
	Hello:   10 * time.Second,
	Login:   2 * time.Minute,
	Tries:   5,
	Delay:   time.Second,
	Longest: 8 * time.Second,

	Inside:    100,
	Sessions:  2,
	Refusals:  100,
	Values:    8,
	ValueSize: 64,

	Width:   300,
	Height:  100,
	Resizes: 10,
	Keys:    200,
	Paste:   8 << 10,
	Bytes:   1 << 20,

	Ahead: 64 << 10,
	Stall: 5 * time.Second,
	Idle:  30 * time.Minute,
	Stay:  6 * time.Hour,
	Beat:  10 * time.Second,

	Goodbye: time.Second,
}
