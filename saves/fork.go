package saves

import (
	"fmt"
	"slices"

	"example.com/realign/scenarios/clean"
)

// Fork returns a new run that shares the choices of s before a year and plays
// that year and all later ones anew: a second term. It says where it comes from;
// a ticket is for one game, so it has none. The years before must come out as
// they were recorded.
func Fork(s *Saved, year int, name clean.Text) (Saved, error) { return fork(s, year, name, known) }

func fork(s *Saved, year int, name clean.Text, book rulebook) (Saved, error) {
	r, err := s.replay(book)
	if err != nil {
		return Saved{}, err
	}
	switch {
	case !r.Sound():
		return Saved{}, fmt.Errorf("only a game that comes out as it was recorded can be forked: %s", r.Message)
	case r.Run == nil:
		return Saved{}, fmt.Errorf("the game was played under older rules (%d), by which no new years can be played", s.Rules)
	}
	last := r.Run.Year()
	if year < 1 || year > last {
		return Saved{}, fmt.Errorf("the game can be forked at a year from 1 to %d; %d is none of them", last, year)
	}
	term := Saved{Head: s.Head, Records: r.before(year)}
	term.Rules = Rules // by which it was just played, also where it began as a draft
	term.Name, term.Origin, term.Ticket = name, Origin{Mark: s.markNow(), Year: year}, ""
	return term, nil
}

// markNow returns the mark of s, which a run that was never a file has as well.
func (s *Saved) markNow() string {
	if s.Mark != "" {
		return s.Mark
	}
	_, end, err := s.bytes()
	if err != nil {
		return ""
	}
	return end.mac()
}

// before returns the records of the years before year as a save that never went
// back would hold them: the choices, the votes, the notes and then the end of
// each. What was sent in stands before all of them, also of later years: a second
// term has the same luck.
func (r *Replayed) before(year int) []Record {
	records := []Record{}
	for _, sent := range r.Sent {
		records = append(records, sent)
	}
	for n := 1; n < year; n++ {
		ofYear := func(other Record) bool { return yearOf(other) == n }
		if slices.Contains(r.Missed, n) {
			records = append(records, MissedRecord{Year: n})
		}
		for _, c := range r.Choices {
			if ofYear(c) {
				records = append(records, c)
			}
		}
		for _, vote := range r.Ballots {
			if ofYear(vote) {
				records = append(records, vote)
			}
		}
		for _, note := range r.Notes {
			if ofYear(note) {
				records = append(records, note)
			}
		}
		records = append(records, r.Outcomes[n-1].YearRecord)
	}
	return records
}
