package spoken

import (
	"bytes"
	"errors"
)

// Bits are written one after the other, the first as the highest of the first
// character. Their zero value is empty.
type Bits struct {
	fives []byte // values of characters, 5 bits each
	free  int    // bits of the last that are not used
}

// Add writes the lowest n bits of v.
func (b *Bits) Add(v uint64, n int) {
	for n--; n >= 0; n-- {
		if b.free == 0 {
			b.fives, b.free = append(b.fives, 0), width
		}
		b.free--
		b.fives[len(b.fives)-1] |= byte(v>>n&1) << b.free
	}
}

// Flag writes one bit.
func (b *Bits) Flag(v bool) {
	if v {
		b.Add(1, 1)
		return
	}
	b.Add(0, 1)
}

// The bits of a number without a bound come in parts: some of them, and whether
// more follow.
const (
	partBits  = 4
	mostParts = 64 / partBits
)

// Number writes a number of any size; small ones take little room.
func (b *Bits) Number(v uint64) {
	parts := 1
	for v>>(partBits*parts) > 0 {
		parts++
	}
	for k := parts - 1; k >= 0; k-- {
		b.Add(v>>(partBits*k), partBits)
		b.Flag(k > 0)
	}
}

var errShort = errors.New("the code ends too early")

// A Source reads what was written into [Bits], in the same order. After the
// first error it reads zeros.
type Source struct {
	fives []byte
	at    int // bits read
	err   error
}

// Take reads n bits.
func (s *Source) Take(n int) (v uint64) {
	if s.err != nil || s.at+n > width*len(s.fives) {
		s.fail(errShort)
		return 0
	}
	for range n {
		v = v<<1 | uint64(s.fives[s.at/width]>>(width-1-s.at%width)&1)
		s.at++
	}
	return v
}

// Flag reads one bit.
func (s *Source) Flag() bool { return s.Take(1) == 1 }

// Number reads what [Bits.Number] wrote. A number has one spelling: no zeros
// before it.
func (s *Source) Number() (v uint64) {
	for n := 1; ; n++ {
		part := s.Take(partBits)
		more := s.Flag()
		if part == 0 && more && n == 1 || n > mostParts || n == mostParts && more {
			s.fail(errors.New("a number in the code is spelled in a way that no code is"))
			return 0
		}
		v = v<<partBits | part
		if !more {
			return v
		}
	}
}

func (s *Source) fail(err error) {
	if s.err == nil {
		s.err = err
	}
}

// Done returns what went wrong, or an error if anything but the zeros that fill
// the last group is left.
func (s *Source) Done() error {
	if s.err != nil {
		return s.err
	}
	if width*len(s.fives)-s.at >= width*inGroup {
		return errors.New("the code goes on where it should end")
	}
	for s.at < width*len(s.fives) {
		if s.Take(1) != 0 {
			return errors.New("the code goes on where it should end")
		}
	}
	return nil
}

// Err returns what went wrong so far.
func (s *Source) Err() error { return s.err }

// Spells reports whether s was read from what b spells.
func (s *Source) Spells(b Bits) bool {
	return len(s.fives) >= len(b.fives) && bytes.Equal(s.fives[:len(b.fives)], b.fives)
}
