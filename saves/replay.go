package saves

import (
	"errors"
	"fmt"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A Replayed is a run that was played again from its save.
type Replayed struct {
	// Run is the run where the last record leaves it; nil if it was played by
	// other rules than this program's own, which it cannot be played on by.
	Run         *sim.Run
	Scenario    scenarios.Scenario
	Outcomes    []Outcome // of the finished years
	Digest      string    // of the state where the last record leaves the run
	Ending      string    // its id; empty while the run goes on
	Choices     []Record  // plans, answers and forecasts that still count, none taken back
	Forecasts   []ForecastRecord
	Notes       []NoteRecord
	Ballots     []BallotRecord // none taken back
	Commitments []CommitmentRecord
	Missed      []int        // years that were played before the team came
	Sent        []SentRecord // what was sent in from outside; a way back takes none of it back
	// Owed are the records that the run has earned and the file lacks, because
	// the program ended between a choice and its result. Append them before
	// anything else.
	Owed []Record

	Verdict Verdict
	Year    int    // the first that differs or cannot have been; 0 where all is well
	Column  string // the first part of the state that differs; may be empty
	Message string // the verdict as a sentence

	run       Run
	wrong     int  // index of the first record that differs or cannot have been
	otherwise bool // that record is a year that came out differently
}

// Sound reports whether the run came out as it was recorded.
func (r *Replayed) Sound() bool {
	return r.Verdict == Verified || r.Verdict == OlderRules || r.Verdict == Unfinished
}

// Replay plays s again from the start and compares every year with what was
// recorded. It returns an error only if that would take too much work, or if
// there are no rules to play it by.
func (s *Saved) Replay() (Replayed, error) { return s.replay(known) }

func (s *Saved) replay(book rulebook) (Replayed, error) {
	p, err := newPlayer(s, book)
	if err != nil {
		return Replayed{}, err
	}
	for i, r := range s.Records {
		if p.Year == 0 {
			p.wrong = i
		}
		if err := p.play(i, r); err != nil {
			p.fault(r, err)
			return p.shown(), nil
		}
	}
	p.judge()
	return p.shown(), nil
}

// A player plays a save again, record by record.
type player struct {
	Replayed
	rules  int
	engine Engine
	told   int          // years whose end was read
	ended  bool         // the end was read
	starts []Run        // each year's; nil if the run does not go back to it
	back   map[int]bool // indices of the plans that it goes back to
}

func newPlayer(s *Saved, book rulebook) (*player, error) {
	engine, ok := book[s.Rules]
	if !ok {
		return nil, ErrNewer
	}
	if err := s.allowed(); err != nil {
		return nil, err
	}
	p := &player{rules: s.Rules, engine: engine, back: returns(s.Records)}
	p.Scenario = s.Scenario
	run, err := engine.Begin(&p.Scenario, s.Seed)
	if err != nil {
		return nil, err
	}
	p.run = run
	return p, nil
}

// shown returns what came of the replay.
func (p *player) shown() Replayed {
	if own, ok := p.run.(*presentRun); ok {
		p.Run = own.run
	}
	p.Outcomes, p.Digest, p.Ending = p.run.Years(), p.run.Digest(), p.run.Stand().Ending
	return p.Replayed
}

// play does what r, the record at place i, says. Its error says why that cannot
// have been.
func (p *player) play(i int, r Record) error {
	switch r := r.(type) {
	case PlanRecord:
		return p.kept(r, p.plan(i, r))
	case AnswerRecord:
		return p.kept(r, p.answer(r))
	case YearRecord:
		return p.close(r)
	case EndRecord:
		return p.end(r)
	case RewindRecord:
		return p.rewind(r)
	case ForecastRecord:
		if at := p.run.Stand(); r.Year != at.Year || at.Phase == sim.Over {
			return errors.New("that year was not being played")
		}
		p.Forecasts = append(p.Forecasts, r)
		return p.kept(r, nil)
	case NoteRecord:
		p.Notes = append(p.Notes, r)
	case BallotRecord:
		return p.ballot(r)
	case CommitmentRecord:
		p.Commitments = append(p.Commitments, r)
	case SentRecord:
		return p.sent(r)
	case MissedRecord:
		return p.missed(r)
	}
	return nil
}

// ballot keeps a vote, if it is about a question or a card that could have been
// put then.
func (p *player) ballot(r BallotRecord) error {
	if at := p.run.Stand(); r.Year != at.Year || at.Phase == sim.Over {
		return errors.New("that year was not being played")
	}
	if !r.asks() && !hasAnswers(&p.Scenario, r) {
		return errors.New("the scenario has no such card with such answers")
	}
	p.Ballots = append(p.Ballots, r)
	return nil
}

// hasAnswers reports whether a scenario has the card that was voted on, with all
// answers that got votes.
func hasAnswers(sc *scenarios.Scenario, b BallotRecord) bool {
	for _, card := range sc.World.Cards {
		if card.ID != b.Card {
			continue
		}
		for _, id := range b.Choices {
			if !slices.ContainsFunc(card.Choices, func(c sim.CardChoice) bool { return c.ID == id }) {
				return false
			}
		}
		return true
	}
	return false
}

// kept keeps a choice unless err says that it cannot have been.
func (p *player) kept(r Record, err error) error {
	if err == nil {
		p.Choices = append(p.Choices, r)
	}
	return err
}

func (p *player) plan(i int, r PlanRecord) error {
	at := p.run.Stand()
	if at.Phase != sim.Planning || r.Year != at.Year || p.told != at.Year-1 {
		return errors.New("that year was not being planned")
	}
	var start Run
	if p.back[i] {
		start = p.run.Clone()
	}
	p.starts = append(p.starts[:r.Year-1], start)
	return p.run.Decide(r.Plan)
}

// advance plays quarters until something else is asked for.
func advance(run Run) error {
	for run.Stand().Phase == sim.Underway {
		if err := run.Quarter(); err != nil {
			return err
		}
	}
	return nil
}

func (p *player) answer(r AnswerRecord) error {
	if err := advance(p.run); err != nil {
		return err
	}
	at := p.run.Stand()
	if at.Phase != sim.Answering || r.Year != at.Year || r.Quarter != at.Quarter {
		return errors.New("no card was put then")
	}
	if at.Card != r.Card {
		return fmt.Errorf("the card put then was %s", at.Card)
	}
	choice := slices.Index(at.Choices, r.Choice)
	if choice < 0 {
		return fmt.Errorf("it has no answer %s", r.Choice)
	}
	return p.run.Answer(choice)
}

// close plays the year to its end and compares it with what was recorded. A
// difference is kept; the replay goes on as long as the choices fit.
func (p *player) close(r YearRecord) error {
	if err := advance(p.run); err != nil {
		return err
	}
	years := p.run.Years()
	if p.run.Stand().Phase == sim.Answering || len(years) != r.Year || p.told != r.Year-1 {
		return errors.New("the year was not over")
	}
	p.told = r.Year
	if now := years[r.Year-1].YearRecord; now != r && p.Year == 0 {
		p.Year, p.Column, p.otherwise = r.Year, firstColumn(r, now, p.engine.Columns), true
		p.Verdict, p.Message = differs(p.rules, r, p.Column)
	}
	return nil
}

func (p *player) end(r EndRecord) error {
	at := p.run.Stand()
	if at.Phase != sim.Over || p.told != at.Year {
		return errors.New("the run was not over")
	}
	if at.Ending != r.Ending {
		return fmt.Errorf("the run ends as %s", at.Ending)
	}
	p.ended = true
	return nil
}

// rewind goes back to the start of a year that was planned.
func (p *player) rewind(r RewindRecord) error {
	if r.Year > len(p.starts) || p.starts[r.Year-1] == nil {
		return errors.New("that year was never planned")
	}
	p.starts[r.Year-1].MeetAs(p.run)
	p.run = p.starts[r.Year-1]
	p.starts = p.starts[:r.Year-1]
	p.told, p.ended = r.Year-1, false
	p.Forecasts = slices.DeleteFunc(p.Forecasts, func(f ForecastRecord) bool { return f.Year >= r.Year })
	p.Ballots = slices.DeleteFunc(p.Ballots, func(b BallotRecord) bool { return b.Year >= r.Year })
	p.Missed = slices.DeleteFunc(p.Missed, func(year int) bool { return year >= r.Year })
	p.Choices = slices.DeleteFunc(p.Choices, func(c Record) bool { return yearOf(c) >= r.Year })
	return nil
}

// fault is the verdict on a record that cannot have been. If a year came out
// differently before, that explains it and stands.
func (p *player) fault(r Record, err error) {
	if p.Year > 0 {
		return
	}
	p.Verdict, p.Year = Edited, p.run.Stand().Year
	p.Message = fmt.Sprintf("edited at year %d: %s cannot have been: %v", p.Year, describe(r), err)
	if p.rules == draft {
		p.Verdict = OtherRules
		p.Message = fmt.Sprintf("in year %d %s cannot have been: %v; "+
			"it was played under earlier rules, from before the first release, or the file was edited", p.Year, describe(r), err)
	}
}

// judge is the verdict on a run of which every record could be played.
func (p *player) judge() {
	years, at := p.run.Years(), p.run.Stand()
	if p.told < len(years) {
		p.Owed = append(p.Owed, years[p.told].YearRecord)
	}
	if at.Phase == sim.Over && !p.ended {
		p.Owed = append(p.Owed, EndRecord{Ending: at.Ending})
	}
	switch {
	case p.Year > 0: // said already
	case !p.ended:
		p.Verdict = Unfinished
		p.Message = fmt.Sprintf("the game has reached year %d; all of it comes out as it was recorded", at.Year)
	case p.rules == draft:
		p.Verdict, p.Message = Verified, "it was played before the first release, and every year still comes out as it was recorded"
	case p.rules != Rules:
		p.Verdict = OlderRules
		p.Message = fmt.Sprintf("by rules %d, under which it was played, every year comes out as it was recorded", p.rules)
	default:
		p.Verdict, p.Message = Verified, "every year comes out as it was recorded"
	}
}
