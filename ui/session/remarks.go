package session

import (
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file keeps what is said at the table. None of it is an input to the run.

// Note writes a remark on the year into the journal.
func (s *Session) Note(text string) error {
	said, err := clean.Lines(text, saves.MaxNoteWidth)
	if err != nil {
		return fmt.Errorf(say.Text("the note was not kept: %w"), err)
	}
	return s.remark(saves.NoteRecord{Year: s.Year(), Text: said}, nil)
}

// Vote writes down how the team voted on a card of this year, or on a question.
// Counts of fewer than three votes are left out of it: they would tell who voted
// for what.
func (s *Session) Vote(b tell.Ballot) error {
	b.Year = s.Year()
	if votes(b.First) < fewest || len(b.Second) > 0 && votes(b.Second) < fewest {
		b.First, b.Second = nil, nil
	}
	record := saves.BallotRecord{Year: b.Year, Argued: b.Argued}
	if err := s.subject(&record, &b); err != nil {
		return fmt.Errorf(say.Text("the vote was not kept: %w"), err)
	}
	for _, v := range b.First {
		record.First = append(record.First, saves.Tally(v))
	}
	for _, v := range b.Second {
		record.Second = append(record.Second, saves.Tally(v))
	}
	var err error
	if record.Reasons, err = lines(b.Reasons); err != nil {
		return fmt.Errorf(say.Text("the vote was not kept: %w"), err)
	}
	if record.Dissent, err = lines(b.Dissent); err != nil {
		return fmt.Errorf(say.Text("the vote was not kept: %w"), err)
	}
	return s.remark(record, func() { s.votes = append(s.votes, b) })
}

// subject writes down what a vote was about.
func (s *Session) subject(record *saves.BallotRecord, b *tell.Ballot) (err error) {
	if b.Card < 0 {
		if record.Question, err = clean.Line(b.Question, saves.MaxReason); err == nil {
			record.Options, err = lines(b.Options)
		}
		return err
	}
	card := &s.World().Cards[b.Card]
	record.Card = card.ID
	for _, c := range b.Choices {
		record.Choices = append(record.Choices, card.Choices[c].ID)
	}
	return nil
}

// fewest is the number of votes from which counts are kept.
const fewest = 3

func votes(round []tell.Votes) int {
	n := 0
	for _, v := range round {
		for _, voters := range v {
			n += voters
		}
	}
	return n
}

func lines(said []string) ([]clean.Text, error) {
	var all []clean.Text
	for _, words := range said {
		line, err := clean.Lines(words, saves.MaxReason)
		if err != nil {
			return nil, err
		}
		all = append(all, line)
	}
	return all, nil
}

// Pledge writes down what somebody at the table will do.
func (s *Session) Pledge(c tell.Commitment) error { return s.Settle(s.Pledging(c)()) }

// Pledging returns the work of writing down what somebody at the table will do.
func (s *Session) Pledging(c tell.Commitment) Job {
	var record saves.CommitmentRecord
	for _, part := range []struct {
		to    *clean.Text
		words string
		most  int
	}{{&record.Action, c.Action, saves.MaxAction}, {&record.When, c.When, saves.MaxWhen}, {&record.Asks, c.Asks, saves.MaxAsks}} {
		line, err := clean.Line(part.words, part.most)
		if err != nil {
			err = fmt.Errorf(say.Text("the commitment was not kept: %w"), err)
			return func() Done { return Done{turn: s.turn, refused: true, Err: err} }
		}
		*part.to = line
	}
	kept := tell.Commitment{Action: record.Action.String(), When: record.When.String(), Asks: record.Asks.String()}
	work := s.choosing(record, nil, func(*sim.Run) error { return nil })
	return func() Done {
		d := work()
		d.then = func() { s.pledges = append(s.pledges, kept) }
		return d
	}
}

// remark writes what was said and, once it is written, has then take it.
func (s *Session) remark(r saves.Record, then func()) error {
	work := s.choosing(r, nil, func(*sim.Run) error { return nil })
	d := work()
	d.then = then
	return s.Settle(d)
}
