package main

import (
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/sim"
)

// lead lets leader play run to its end and gives keep every record of a save of
// it, in order.
func lead(run *sim.Run, leader sim.Policy, keep func(saves.Record)) error {
	l := &leading{run: run, leader: leader, keep: keep}
	for run.Phase() != sim.Over {
		before := len(run.Years())
		if err := l.next(); err != nil {
			return err
		}
		for i := before; i < len(run.Years()); i++ {
			keep(saves.YearOf(&run.Years()[i]))
		}
	}
	keep(saves.EndRecord{Ending: run.Ending()})
	return nil
}

// leading is a run on its way.
type leading struct {
	run     *sim.Run
	leader  sim.Policy
	keep    func(saves.Record)
	quarter int // of the year, 1 to 4, last played
}

// next does whatever the run waits for.
func (l *leading) next() error {
	switch l.run.Phase() {
	case sim.Planning:
		return l.plan()
	case sim.Answering:
		return l.answer()
	default:
		q, err := l.run.Quarter()
		l.quarter = q.Quarter%sim.QuartersAYear + 1
		return err
	}
}

func (l *leading) plan() error {
	year, v := l.run.Year(), l.run.View()
	plan := l.leader.Plan(&v, l.run.Rules())
	if err := l.run.Decide(plan); err != nil {
		return fmt.Errorf("the plan for year %d: %w", year, err)
	}
	l.keep(saves.PlanRecord{Year: year, Plan: plan})
	return nil
}

func (l *leading) answer() error {
	card := &l.run.World().Cards[l.run.Card()]
	open := make([]bool, len(card.Choices))
	for i := range open {
		open[i] = l.run.Open(i)
	}
	year, v := l.run.Year(), l.run.View()
	choice := l.leader.Answer(&v, card, open)
	if err := l.run.Answer(choice); err != nil {
		return fmt.Errorf("the answer to %s in year %d: %w", card.ID, year, err)
	}
	l.keep(saves.AnswerRecord{
		Year: year, Quarter: l.quarter, Card: card.ID, Choice: card.Choices[choice].ID,
	})
	return nil
}

// A trimmed leader plans what its policy plans, cut down to the budgets.
type trimmed struct{ sim.Policy }

// Plan returns the policy's plan as far as it can be afforded.
func (t trimmed) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return sim.Trim(t.Policy.Plan(v, r), v, r)
}

// A written leader follows plans that somebody wrote down, the last of them for
// all years after it, and gives the first answer that is open.
type written struct{ plans []sim.Plan }

// Plan returns the plan for the year.
func (w written) Plan(v *sim.View, _ *sim.Rules) sim.Plan {
	return w.plans[min(v.Year, len(w.plans))-1]
}

// Answer returns the first answer that is open.
func (written) Answer(_ *sim.View, _ *sim.Card, open []bool) int {
	for i, can := range open {
		if can {
			return i
		}
	}
	return -1
}
