package saves

import (
	"errors"
	"fmt"

	"example.com/realign/saves/ticket"
	"example.com/realign/scenarios"
)

// A Judgement is the verdict on a file.
type Judgement struct {
	Verdict Verdict
	Year    int    // the first that is wrong; 0 where none is
	Column  string // the first part of the state that differs; may be empty
	Message string // the verdict as a sentence
	Digest  string // of the state where the replay ended; empty where there was none
	Mark    string // of the file; empty where it is damaged
}

// Sound reports whether the game is as it was played.
func (j *Judgement) Sound() bool {
	return j.Verdict == Verified || j.Verdict == OlderRules || j.Verdict == Unfinished
}

// Judge reads the save at path, plays it again and says what that shows. It
// returns an error where there is no file to be judged, or one that would take
// too much work.
func Judge(path string) (Judgement, error) {
	content, err := load(osDisk{}, path)
	if err != nil {
		return Judgement{}, fmt.Errorf("cannot open %s: %w", path, plainly(err))
	}
	j, err := judge(content, known)
	if err != nil {
		return Judgement{}, fmt.Errorf("cannot verify %s: %w", path, err)
	}
	return j, nil
}

// Ticketed says what the ticket of s shows to those who know the host's public
// keys. A course that is named must be the ticket's.
func (s *Saved) Ticketed(course string, public ...string) ticket.Verdict {
	return ticket.Verify(s.Ticket, ticket.Game{
		Course: course, Team: s.Name.String(), Scenario: s.Scenario.ID, Hash: fingerprint(string(s.Scenario.Text)),
		Seed: uint64(s.Seed), Rules: s.Rules,
	}, public...)
}

func judge(content []byte, book rulebook) (Judgement, error) {
	saved, _, err := parseWith(content, book)
	switch {
	case errors.Is(err, ErrNewer):
		return Judgement{Verdict: Newer, Message: err.Error()}, nil
	case err != nil:
		return ruin(content, err), nil
	}
	return saved.judge(book)
}

// Judge plays s again and says what that shows. It returns an error where that
// would take too much work.
func (s *Saved) Judge() (Judgement, error) { return s.judge(known) }

func (s *Saved) judge(book rulebook) (Judgement, error) {
	r, err := s.replay(book)
	if err != nil {
		return Judgement{}, err
	}
	return r.judgement(s.Mark), nil
}

func (r *Replayed) judgement(mark string) Judgement {
	return Judgement{
		Verdict: r.Verdict, Year: r.Year, Column: r.Column, Message: r.Message, Digest: r.Digest, Mark: mark,
	}
}

// JudgeCode plays the game of a code and says what that shows. It returns an
// error where the scenario is missing.
func JudgeCode(code string, more ...scenarios.Scenario) (Judgement, error) {
	s, err := Decode(code, more...)
	var differs *Differs
	var needs *NeedsScenario
	switch {
	case errors.As(err, &needs):
		return Judgement{}, err
	case errors.As(err, &differs) && differs.Draft:
		return Judgement{Verdict: OtherRules, Year: differs.Year, Message: err.Error()}, nil
	case errors.As(err, &differs):
		return Judgement{Verdict: Edited, Year: differs.Year, Message: err.Error()}, nil
	case errors.Is(err, ErrNewer):
		return Judgement{Verdict: Newer, Message: err.Error()}, nil
	case err != nil:
		return Judgement{Verdict: Damaged, Message: err.Error()}, nil
	}
	return s.Judge()
}

// ruin is the verdict on a file that cannot be read, with what could be saved of
// it.
func ruin(content []byte, err error) Judgement {
	r, why := mendable(content, err)
	j := Judgement{Verdict: Damaged, Message: why.Error()}
	if r != nil && !r.Ended {
		j.Year = r.Year + 1
	}
	return j
}

// mendable returns what a repair would make of a file that cannot be read, nil where
// it can make nothing, and why the file cannot be read: err, and that there is such a
// repair where err does not name it.
func mendable(content []byte, err error) (*Recovery, error) {
	if errors.Is(err, errUnplayable) {
		return nil, err
	}
	r, unable := rescued(content)
	switch {
	case unable != nil:
		return nil, err
	case Mangled(content) == nil:
		err = fmt.Errorf("%w; realign save repair makes a copy that is %s", err, r.Message)
	}
	return &r, err
}
