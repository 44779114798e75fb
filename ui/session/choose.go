package session

import (
	"errors"
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Job is work for a session that can be done elsewhere: it plays on a copy of
// the run and writes to disk. Do it once and hand what it returns to
// [Session.Settle].
type Job func() Done

// Done is what came of a [Job].
type Done struct {
	turn    int
	run     *sim.Run
	then    func() // what else is settled
	played  bool   // a quarter was
	refused bool   // at once, without holding the session
	Report  sim.QuarterReport
	Err     error
}

// Errors of a session that is asked for too much at once.
var (
	ErrBusy  = say.Error("the last choice is still being saved")
	ErrStale = say.Error("the game has gone on since")
)

// Committing returns the work of committing the draft.
func (s *Session) Committing() Job {
	plan := s.draft
	return s.choosing(saves.PlanRecord{Year: s.Year(), Plan: plan}, plan, func(r *sim.Run) error { return r.Decide(plan) })
}

// Answering returns the work of answering the waiting card.
func (s *Session) Answering(choice int) Job {
	if !s.Open(choice) {
		return func() Done { return Done{turn: s.turn, refused: true, Err: sim.ErrNoSuchChoice} }
	}
	card := &s.World().Cards[s.Card()]
	given := tell.Answered{Year: s.Year(), Quarter: s.View().Quarter, Card: s.Card(), Choice: choice}
	record := saves.AnswerRecord{
		Year: given.Year, Quarter: given.Quarter, Card: card.ID, Choice: card.Choices[choice].ID,
	}
	work := s.choosing(record, byAnswer(choice), func(r *sim.Run) error { return r.Answer(choice) })
	return func() Done {
		d := work()
		d.then = func() { s.answers = append(s.answers, given) }
		return d
	}
}

// Forecasting returns the work of writing down what is expected of the year that
// was just planned. A later forecast replaces it.
func (s *Session) Forecasting(f tell.Forecast) Job {
	f.Year = s.Year()
	record := saves.ForecastRecord{Year: f.Year, Renewal: f.RenewalPermille, Sure: f.SurePercent}
	work := s.choosing(record, nil, func(*sim.Run) error { return nil })
	return func() Done {
		d := work()
		d.then = func() { s.forecasts = expected(s.forecasts, f) }
		return d
	}
}

// Playing returns the work of playing the next quarter.
func (s *Session) Playing() Job {
	work := s.job(byTime{}, (*sim.Run).Quarter)
	return func() Done {
		d := work()
		if d.played = true; d.Err == nil {
			d.Err = s.seal(d.run)
		}
		return d
	}
}

// Settle takes what a job has done. What went wrong, or came too late, changes
// nothing.
func (s *Session) Settle(d Done) error {
	if d.refused || errors.Is(d.Err, ErrBusy) {
		return d.Err
	}
	if d.turn != s.turn {
		return ErrStale
	}
	s.busy, s.chosen = false, false
	if d.Err != nil {
		return d.Err
	}
	before := s.Phase()
	s.turn++
	s.run = d.run
	if d.then != nil {
		d.then()
	}
	switch {
	case d.played:
		s.quarters = append(s.quarters, d.Report)
	case before == sim.Planning:
		s.quarters = nil
	}
	if s.Phase() == sim.Planning && before != sim.Planning {
		s.lay()
	}
	return nil
}

// Commit commits the draft as the year's plan.
func (s *Session) Commit() error { return s.Settle(s.Committing()()) }

// Answer answers the waiting card.
func (s *Session) Answer(choice int) error { return s.Settle(s.Answering(choice)()) }

// NextQuarter plays the next quarter.
func (s *Session) NextQuarter() (sim.QuarterReport, error) {
	d := s.Playing()()
	return d.Report, s.Settle(d)
}

// SetForecast writes down what is expected of the year that was just planned.
func (s *Session) SetForecast(f tell.Forecast) error { return s.Settle(s.Forecasting(f)()) }

// choosing returns the work of one choice: try it on a copy, then write it down.
// A choice that the rules refuse is never written, and one that is written is
// taken. Those who play together share what by says, as in job.
func (s *Session) choosing(r saves.Record, by any, take func(*sim.Run) error) Job {
	before := s.run
	s.chosen = s.chosen || !s.busy
	work := s.job(by, func(run *sim.Run) (sim.QuarterReport, error) { return sim.QuarterReport{}, take(run) })
	return func() Done {
		d := work()
		if d.Err == nil {
			d.Err = s.seal(before)
		}
		if d.Err == nil {
			d.Err = s.write(r)
		}
		if d.Err == nil {
			_ = s.seal(d.run) // what this cannot write is owed, and stands before the next choice
		}
		return d
	}
}

// seal writes what run has reached and the journal does not say yet: the
// fingerprints of its finished years, by which a save is verified, and its end. Whoever
// leads a game that is shared writes that down: here the game may be followed on while
// work that comes too late is still being done.
func (s *Session) seal(run *sim.Run) error {
	if s.shared {
		return nil
	}
	years := run.Years()
	for s.sealed < len(years) {
		if err := s.write(saves.YearOf(&years[s.sealed])); err != nil {
			return err
		}
		s.sealed++
	}
	if run.Phase() != sim.Over || s.ended {
		return nil
	}
	if err := s.write(saves.EndRecord{Ending: run.Ending()}); err != nil {
		return err
	}
	s.ended = true
	return nil
}

// job wraps work on a copy of the run. Two jobs at once would write two choices
// for one turn, so the second is refused. What comes of it is the same for all who
// play together where by says the same, which may be nil.
func (s *Session) job(by any, work func(*sim.Run) (sim.QuarterReport, error)) Job {
	if s.busy {
		return func() Done { return Done{Err: ErrBusy} }
	}
	s.busy = true
	turn, play := s.turn, s.together.playing(s.run, by, work)
	return func() Done {
		run, report, err := play()
		return Done{turn: turn, run: run, Report: report, Err: err}
	}
}

// write appends to the journal and says in one line what a failure means.
func (s *Session) write(r saves.Record) error {
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.journal.Append(r); err != nil {
		return fmt.Errorf(say.Text("this could not be saved, so it was not done: %w"), err)
	}
	return nil
}
