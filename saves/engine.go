package saves

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
)

// An Engine plays by one set of rules. The engine of a released set never
// changes, so that its saves play the same for ever.
type Engine struct {
	Begin   func(*scenarios.Scenario, sim.Seed) (Run, error)
	Columns []string // of its digests
}

// A Run is a run as an engine plays it.
type Run interface {
	Decide(sim.Plan) error
	Quarter() error
	Answer(choice int) error
	Stand() Stand
	Years() []Outcome // the finished ones
	Digest() string   // of the state as it is now, in hex
	Clone() Run
	// Send sends something in from outside, and MeetAs lets the run meet what was
	// sent into another, which is the same run further on.
	Send(SentRecord) error
	MeetAs(Run)
}

// A Stand says where a run stands and what it waits for.
type Stand struct {
	Phase   sim.Phase
	Year    int      // now planned or played, from 1; after the end, the last
	Quarter int      // of the year, 1 to 4, last played; 0 before the first
	Card    string   // the id of the card that waits for an answer
	Choices []string // the ids of its answers
	Ending  string   // its id, once the run is over
}

// An Outcome is what a finished year came to.
type Outcome struct {
	YearRecord
	Figures sim.Figures
}

// A rulebook holds the engine of every set of rules that can be played, by its
// number.
type rulebook map[int]Engine

// known is the rulebook of this program. Released sets are added, never taken
// out. Games of a draft are played by the rules that came of it.
var known = rulebook{draft: present, Rules: present}

// present is the engine of the rules that this program plays new games by.
var present = Engine{Begin: beginPresent, Columns: columnNames()}

func beginPresent(sc *scenarios.Scenario, seed sim.Seed) (Run, error) {
	return &presentRun{run: sim.Begin(&sc.World, seed)}, nil
}

func columnNames() []string {
	names := make([]string, sim.NumColumns)
	for k := range names {
		names[k] = sim.ColumnName(k)
	}
	return names
}

// A presentRun is a run by the rules of package sim.
type presentRun struct {
	run     *sim.Run
	quarter int
}

func (p *presentRun) Decide(plan sim.Plan) error { return p.run.Decide(plan) }

func (p *presentRun) Quarter() error {
	q, err := p.run.Quarter()
	if err == nil {
		p.quarter = q.Quarter%sim.QuartersAYear + 1
	}
	return err
}

func (p *presentRun) Answer(choice int) error { return p.run.Answer(choice) }

func (p *presentRun) Stand() Stand {
	s := Stand{Phase: p.run.Phase(), Year: p.run.Year(), Quarter: p.quarter, Ending: p.run.Ending()}
	if s.Phase == sim.Answering {
		card := &p.run.World().Cards[p.run.Card()]
		s.Card = card.ID
		for _, choice := range card.Choices {
			s.Choices = append(s.Choices, choice.ID)
		}
	}
	return s
}

func (p *presentRun) Years() []Outcome {
	years := p.run.Years()
	all := make([]Outcome, len(years))
	for i := range years {
		all[i] = Outcome{YearOf(&years[i]), years[i].Figures}
	}
	return all
}

func (p *presentRun) Digest() string { return p.run.Digest().String() }

func (p *presentRun) Send(r SentRecord) error { return p.run.Send(r.In(p.run.World())) }

func (p *presentRun) MeetAs(other Run) {
	if o, ok := other.(*presentRun); ok {
		p.run.MeetAs(o.run)
	}
}

func (p *presentRun) Clone() Run { return &presentRun{p.run.Clone(), p.quarter} }
