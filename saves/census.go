package saves

import (
	"fmt"
	"maps"
)

// The most that a save may hold of something.
const (
	maxRecords     = 20_000
	maxRewinds     = 2_000
	maxNotes       = 1_000 // in a year
	maxBallots     = 100   // in a year
	maxCommitments = 500   // one for every seat of the largest class
	maxSent        = 500   // from outside, in the whole game
)

// A census counts the records of a save, so that neither a reader nor a writer
// goes beyond what it may hold.
type census struct {
	records, rewinds, commitments, sent int
	notes, ballots                      map[int]int // by year
}

// take counts r, or says what there would be too many of.
func (c *census) take(r Record) error {
	if c.records == maxRecords {
		return fmt.Errorf("there are more than %d records", maxRecords)
	}
	switch r := r.(type) {
	case RewindRecord:
		if c.rewinds == maxRewinds {
			return fmt.Errorf("the run goes back more than %d times", maxRewinds)
		}
		c.rewinds++
	case NoteRecord:
		if c.notes[r.Year] == maxNotes {
			return fmt.Errorf("there are more than %d notes in year %d", maxNotes, r.Year)
		}
		c.notes = oneMore(c.notes, r.Year)
	case BallotRecord:
		if c.ballots[r.Year] == maxBallots {
			return fmt.Errorf("there are more than %d votes in year %d", maxBallots, r.Year)
		}
		c.ballots = oneMore(c.ballots, r.Year)
	case CommitmentRecord:
		if c.commitments == maxCommitments {
			return fmt.Errorf("there are more than %d commitments", maxCommitments)
		}
		c.commitments++
	case SentRecord:
		if c.sent == maxSent {
			return fmt.Errorf("more than %d things were sent in", maxSent)
		}
		c.sent++
	}
	c.records++
	return nil
}

// oneMore counts one more in a year.
func oneMore(years map[int]int, year int) map[int]int {
	if years == nil {
		years = map[int]int{}
	}
	years[year]++
	return years
}

// clone returns a census that goes on by itself.
func (c *census) clone() census {
	other := *c
	other.notes, other.ballots = maps.Clone(c.notes), maps.Clone(c.ballots)
	return other
}

// countAll returns the census of records that were read.
func countAll(before int, records []Record) census {
	c := census{records: before}
	for _, r := range records {
		_ = c.take(r) // reading them has checked it
	}
	return c
}
