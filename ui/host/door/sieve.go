package door

import (
	"bytes"
	"time"
)

// The sequences that a terminal puts around what is pasted.
const (
	pasteBegins = "\x1b[200~"
	pasteEnds   = "\x1b[201~"
)

// longestKey is the most bytes that a key is written in. What is longer is none.
const longestKey = 32

// A sieve lets through as many keys as a person can press and as much pasted text
// as anybody types. It takes out whole keys only, so that what is left means the
// same as before.
type sieve struct {
	keys    bucket
	most    int    // bytes of one paste
	key     []byte // as far as it came; in a paste, what may be its end
	within  bool   // a paste
	deaf    bool   // to all of this paste
	pasted  int
	out     []byte
	dropped bool
}

func newSieve(l Limits) sieve {
	return sieve{keys: newBucket(l.Keys, time.Second), most: l.Paste}
}

// feed returns what passes of p, which came at the time now, and whether anything
// did not.
func (s *sieve) feed(now time.Duration, p []byte) (out []byte, dropped bool) {
	s.out, s.dropped = nil, false
	for _, b := range p {
		if s.within {
			s.text(b)
			continue
		}
		if len(s.key) > 0 && starts(s.key, b) {
			s.press(now)
		}
		s.key = append(s.key, b)
		if complete(s.key) {
			s.press(now)
		}
	}
	if !s.within && string(s.key) == "\x1b" {
		s.press(now) // Esc, and nothing after it yet
	}
	return s.out, s.dropped
}

// press lets the key through that is complete now, if there is room for it.
func (s *sieve) press(now time.Duration) {
	passes := s.keys.take(now, 1)
	if string(s.key) == pasteBegins {
		s.within, s.deaf, s.pasted = true, !passes, 0
	}
	if passes {
		s.out = append(s.out, s.key...)
	}
	s.dropped = s.dropped || !passes
	s.key = s.key[:0]
}

// text takes a byte of a paste. Only the end of it is looked for.
func (s *sieve) text(b byte) {
	if b != pasteEnds[len(s.key)] {
		s.flush()
	}
	if b != pasteEnds[len(s.key)] {
		s.keep(b)
		return
	}
	if s.key = append(s.key, b); string(s.key) != pasteEnds {
		return
	}
	if !s.deaf {
		s.out = append(s.out, s.key...)
	}
	s.within, s.key = false, s.key[:0]
}

// flush takes what was no end as text.
func (s *sieve) flush() {
	for _, b := range s.key {
		s.keep(b)
	}
	s.key = s.key[:0]
}

// keep lets a byte of text through, if there is room for it.
func (s *sieve) keep(b byte) {
	if s.pasted++; s.deaf || s.pasted > s.most {
		s.dropped = true
		return
	}
	s.out = append(s.out, b)
}

// starts reports whether b begins another key than the one that began with key.
func starts(key []byte, b byte) bool {
	if b == 0x1b {
		return !bytes.Equal(key, []byte{0x1b}) // Esc twice is one key, with Alt
	}
	return key[0] >= 0xc0 && (b < 0x80 || b >= 0xc0) // a letter cut off
}

// complete reports whether key is all of a key: a letter, or a sequence up to its
// last byte.
func complete(key []byte) bool {
	first := key[0]
	switch {
	case len(key) >= longestKey:
		return true
	case first >= 0xf0:
		return len(key) == 4
	case first >= 0xe0:
		return len(key) == 3
	case first >= 0xc0:
		return len(key) == 2
	case first != 0x1b:
		return true
	case len(key) == 1:
		return false
	}
	return sequenceEnds(bytes.TrimPrefix(key[1:], []byte{0x1b}))
}

// sequenceEnds reports whether what follows an escape is all of a sequence.
func sequenceEnds(rest []byte) bool {
	switch {
	case len(rest) == 0:
		return false
	case rest[0] == 'O':
		return len(rest) == 2
	case rest[0] != '[':
		return true // Alt and a letter
	case len(rest) == 1:
		return false
	case rest[1] == 'M':
		return len(rest) == 5 // the mouse, as old terminals say it
	}
	last := rest[len(rest)-1]
	return last >= 0x40 && last <= 0x7e && last != '['
}
