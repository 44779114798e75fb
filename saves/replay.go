package saves

import (
	"errors"
	"fmt"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// A Verdict is what playing a save again shows.
type Verdict string

// The verdicts.
const (
	Verified   Verdict = "verified"    // every year came out as recorded, to the end
	Unfinished Verdict = "unfinished"  // so did every year so far
	OtherRules Verdict = "other-rules" // a year came out differently
	Edited     Verdict = "edited"      // a choice could not have been made
)

// maxWork is the most that a save may ask to be computed, in members times
// quarters: some seconds.
const maxWork = 20_000_000

// A Replayed is a run that was played again from its save.
type Replayed struct {
	Run       *sim.Run // where the last record leaves it
	Scenario  scenarios.Scenario
	Forecasts []ForecastRecord // of the years that still count
	Notes     []NoteRecord
	// Owed are the records that the run has earned and the file lacks, because
	// the program ended between a choice and its result. Append them before
	// anything else.
	Owed []Record

	Verdict Verdict
	Year    int    // the first that differs or cannot have been; 0 where all is well
	Message string // the verdict as a sentence
}

// Sound reports whether the run came out as it was recorded, so that it can be
// played on.
func (r *Replayed) Sound() bool { return r.Verdict == Verified || r.Verdict == Unfinished }

// Replay plays s again from the start and compares every year with what was
// recorded. It returns an error only if that would take too much work.
func (s *Saved) Replay() (Replayed, error) {
	if work := s.work(); work > maxWork {
		return Replayed{}, fmt.Errorf("playing this game again would take %d million steps; at most %d million are allowed",
			work/1e6, maxWork/1_000_000)
	}
	p := newPlayer(s)
	for _, r := range s.Records {
		if err := p.play(r); err != nil {
			p.fault(r, err)
			return p.Replayed, nil
		}
	}
	p.judge()
	return p.Replayed, nil
}

// work returns the members times quarters that a replay takes, roughly.
func (s *Saved) work() int {
	plans := 0
	for _, r := range s.Records {
		if _, ok := r.(PlanRecord); ok {
			plans++
		}
	}
	return plans * sim.QuartersAYear * s.Scenario.World.Members
}

// A player plays a save again, record by record.
type player struct {
	Replayed
	quarter int        // of the year, 1 to 4, last played
	told    int        // years whose end was read
	ended   bool       // the end was read
	starts  []*sim.Run // each year's, kept only if the run ever goes back
	goes    bool       // back
}

func newPlayer(s *Saved) *player {
	p := &player{}
	p.Scenario = s.Scenario
	p.Run = sim.Begin(&p.Scenario.World, s.Seed)
	for _, r := range s.Records {
		if _, ok := r.(RewindRecord); ok {
			p.goes = true
		}
	}
	return p
}

// play does what r says. Its error says why that cannot have been.
func (p *player) play(r Record) error {
	switch r := r.(type) {
	case PlanRecord:
		return p.plan(r)
	case AnswerRecord:
		return p.answer(r)
	case YearRecord:
		return p.close(r)
	case EndRecord:
		return p.end(r)
	case RewindRecord:
		return p.rewind(r)
	case ForecastRecord:
		if r.Year != p.Run.Year() || p.Run.Phase() == sim.Over {
			return errors.New("that year was not being played")
		}
		p.Forecasts = append(p.Forecasts, r)
	case NoteRecord:
		p.Notes = append(p.Notes, r)
	}
	return nil
}

func (p *player) plan(r PlanRecord) error {
	if p.Run.Phase() != sim.Planning || r.Year != p.Run.Year() || p.told != len(p.Run.Years()) {
		return errors.New("that year was not being planned")
	}
	if p.goes {
		p.starts = append(p.starts[:r.Year-1], p.Run.Clone())
	}
	return p.Run.Decide(r.Plan)
}

// run plays quarters until something else is asked for.
func (p *player) run() error {
	for p.Run.Phase() == sim.Underway {
		q, err := p.Run.Quarter()
		if err != nil {
			return err
		}
		p.quarter = q.Quarter%sim.QuartersAYear + 1
	}
	return nil
}

func (p *player) answer(r AnswerRecord) error {
	if err := p.run(); err != nil {
		return err
	}
	if p.Run.Phase() != sim.Answering || r.Year != p.Run.Year() || r.Quarter != p.quarter {
		return errors.New("no card was put then")
	}
	card := p.Run.World().Cards[p.Run.Card()]
	if card.ID != r.Card {
		return fmt.Errorf("the card put then was %s", card.ID)
	}
	for i, choice := range card.Choices {
		if choice.ID == r.Choice {
			return p.Run.Answer(i)
		}
	}
	return fmt.Errorf("it has no answer %s", r.Choice)
}

// close plays the year to its end and compares it with what was recorded. A
// difference is kept; the replay goes on as long as the choices fit.
func (p *player) close(r YearRecord) error {
	if err := p.run(); err != nil {
		return err
	}
	years := p.Run.Years()
	if p.Run.Phase() == sim.Answering || len(years) != r.Year || p.told != r.Year-1 {
		return errors.New("the year was not over")
	}
	p.told = r.Year
	if now := YearOf(&years[r.Year-1]); now != r && p.Year == 0 {
		p.Verdict, p.Year = OtherRules, r.Year
		p.Message = fmt.Sprintf("year %d comes out differently%s: it was played by another version of realign, or the file was edited",
			r.Year, inColumn(r, now))
	}
	return nil
}

// inColumn names the first part of the state in which two years differ.
func inColumn(then, now YearRecord) string {
	if len(then.Columns) != len(now.Columns) || len(now.Columns) != sim.NumColumns*columnDigits {
		return ""
	}
	for k := range sim.NumColumns {
		at := k * columnDigits
		if then.Columns[at:at+columnDigits] != now.Columns[at:at+columnDigits] {
			return fmt.Sprintf(" (first in %s)", sim.ColumnName(k))
		}
	}
	return ""
}

func (p *player) end(r EndRecord) error {
	if p.Run.Phase() != sim.Over || p.told != len(p.Run.Years()) {
		return errors.New("the run was not over")
	}
	if p.Run.Ending() != r.Ending {
		return fmt.Errorf("the run ends as %s", p.Run.Ending())
	}
	p.ended = true
	return nil
}

// rewind goes back to the start of a year that was planned.
func (p *player) rewind(r RewindRecord) error {
	if r.Year > len(p.starts) {
		return errors.New("that year was never planned")
	}
	p.Run = p.starts[r.Year-1].Clone()
	p.starts = p.starts[:r.Year-1]
	p.told, p.ended = r.Year-1, false
	kept := p.Forecasts[:0]
	for _, f := range p.Forecasts {
		if f.Year < r.Year {
			kept = append(kept, f)
		}
	}
	p.Forecasts = kept
	return nil
}

// fault is the verdict on a record that cannot have been. If a year came out
// differently before, that explains it and stands.
func (p *player) fault(r Record, err error) {
	if p.Year > 0 {
		return
	}
	p.Verdict, p.Year = Edited, p.Run.Year()
	p.Message = fmt.Sprintf("edited at year %d: %s cannot have been: %v", p.Year, describe(r), err)
}

// judge is the verdict on a run of which every record could be played.
func (p *player) judge() {
	years := p.Run.Years()
	if p.told < len(years) {
		p.Owed = append(p.Owed, YearOf(&years[p.told]))
	}
	if p.Run.Phase() == sim.Over && !p.ended {
		p.Owed = append(p.Owed, EndRecord{Ending: p.Run.Ending()})
	}
	switch {
	case p.Year > 0: // said already
	case p.ended:
		p.Verdict, p.Message = Verified, "every year comes out as it was recorded"
	default:
		p.Verdict = Unfinished
		p.Message = fmt.Sprintf("the game has reached year %d; all of it comes out as it was recorded", p.Run.Year())
	}
}
