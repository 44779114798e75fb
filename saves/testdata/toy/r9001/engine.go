// Package r9001 is a frozen set of rules as small as can be, to test what keeps
// old sets playable. Like every frozen set it imports nothing of ours, so that
// no change elsewhere can change it.
package r9001

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"slices"
)

// Years is how long a run is.
const Years = 2

// Columns are the parts of a state that have a fingerprint of their own.
var Columns = []string{"luck", "work", "answers"}

// Choices are the answers to the one card, which is put in the second quarter of
// the first year.
var Choices = []string{"bigger-stand", "ask-absent"}

// A State is all that counts.
type State struct {
	Quarter    int
	Luck, Work uint64
	Answers    uint64
	Effort     uint64 // of the year
	Planned    bool
	Asked      bool
}

// Errors of a run that is asked for what cannot be now.
var (
	ErrPlanned = errors.New("the year is planned already")
	ErrIdle    = errors.New("there is nothing to play")
	ErrNoCard  = errors.New("there is no such answer now")
)

// Begin returns the state that a run starts from.
func Begin(seed uint64) State { return State{Luck: seed} }

// Over reports whether the run has ended.
func (s *State) Over() bool { return s.Quarter == 4*Years && !s.Asked }

// Decide takes the levels of a year's levers.
func (s *State) Decide(levels []int8) error {
	if s.Planned || s.Over() {
		return ErrPlanned
	}
	s.Planned, s.Effort = true, 0
	for _, level := range levels {
		s.Effort = 5*s.Effort + uint64(level)
	}
	return nil
}

// Advance plays a quarter.
func (s *State) Advance() error {
	if !s.Planned || s.Asked {
		return ErrIdle
	}
	s.Luck = 6364136223846793005*s.Luck + 1442695040888963407
	s.Work += s.Effort * (s.Luck >> 60)
	s.Quarter++
	s.Asked = s.Quarter == 2
	s.turn()
	return nil
}

// Answer answers the card.
func (s *State) Answer(choice int) error {
	if !s.Asked || choice < 0 || choice >= len(Choices) {
		return ErrNoCard
	}
	s.Answers, s.Asked = 10*s.Answers+uint64(choice)+1, false
	s.turn()
	return nil
}

func (s *State) turn() {
	if s.Quarter%4 == 0 && !s.Asked {
		s.Planned = false
	}
}

// Digest returns the fingerprint of the state and those of its columns.
func (s *State) Digest() (sum [sha256.Size]byte, columns [][4]byte) {
	var all []byte
	for _, v := range []uint64{s.Luck, s.Work, s.Answers} {
		part := sha256.Sum256(binary.BigEndian.AppendUint64(nil, v))
		columns = append(columns, [4]byte(part[:4]))
		all = slices.Concat(all, part[:])
	}
	return sha256.Sum256(binary.BigEndian.AppendUint64(all, uint64(s.Quarter))), columns
}
