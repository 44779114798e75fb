package class

import (
	"slices"

	"example.com/realign/saves"
	"example.com/realign/sim"
)

// Saves returns the games of a team as they stand in saves: one for each run that
// the session has, the latest last. Sentences stand in them only if the team
// agreed to hand them out. A team that looks on has none.
func (c *Class) Saves(team int) []saves.Saved {
	t := &c.teams[team]
	if t.watches {
		return nil
	}
	var all []saves.Saved
	for i, g := range append(slices.Clip(t.earlier), t.game) {
		s := saves.Saved{Head: saves.Head{
			Rules: saves.Rules, Seed: c.seed, Scenario: c.script.Scenario, Name: cleaned(t.name), Aid: c.script.Aid, Pace: c.script.Pace,
		}}
		if i == len(t.earlier) {
			s.Ticket = t.ticket
		}
		for _, r := range g.records {
			if b, ok := r.(saves.BallotRecord); ok && !t.quotes {
				b.Reasons, b.Dissent = nil, nil
				r = b
			}
			switch n := r.(type) {
			case saves.NoteRecord, saves.CommitmentRecord:
				if !t.quotes {
					continue
				}
			case ownNote:
				r = n.NoteRecord
			}
			s.Records = append(s.Records, r)
		}
		if g.run.Phase() == sim.Over && t.quotes { // whichever of its games a table takes home, what it will do is in it
			s.Records = append(s.Records, c.promises()...)
		}
		all = append(all, s)
	}
	return all
}

// An ownNote is a note that the class writes itself. It holds no sentence of a table,
// so it stands in the save whatever they said to quotes.
type ownNote struct{ saves.NoteRecord }

// promises returns what people will do, as records: of the tables that agreed to
// hand out their sentences, whoever takes these home.
func (c *Class) promises() (all []saves.Record) {
	for _, p := range c.pledges {
		if !c.teams[p.team].quotes {
			continue
		}
		all = append(all, saves.CommitmentRecord{Action: cleaned(p.Action), When: cleaned(p.When), Asks: cleaned(p.Asks)})
	}
	return all
}
