package class

import (
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/say"
)

// What one table writes down at the most, and all of them. A save holds as many
// commitments, and more notes and dissents.
const (
	mostPledges = 20
	mostInAll   = 500
	mostLines   = 100
	mostDissent = 100
)

// full reports whether a table has written down as much as is kept.
func (c *Class) full(cmd *Command) bool {
	t := &c.teams[cmd.Team]
	switch cmd.Do {
	case Pledge:
		theirs := 0
		for _, p := range c.pledges {
			if p.team == cmd.Team {
				theirs++
			}
		}
		return theirs >= mostPledges || len(c.pledges) >= mostInAll
	case Write:
		return len(t.wrote) >= mostLines
	case Dissent:
		return len(c.ballots[t.open].dissent) >= mostDissent
	}
	return false
}

// written looks at words that are kept.
func (c *Class) written(cmd *Command) ([]Act, error) {
	if c.full(cmd) {
		return nil, ErrEnough
	}
	a := cmd.Act
	text, err := clean.Line(a.Text, saves.MaxAction)
	if err == nil && text.String() == "" {
		return nil, errNoWords
	}
	a.Text, a.More = text.String(), nil
	for _, part := range cmd.More[:min(len(cmd.More), 2)] {
		said, wrong := clean.Line(part, saves.MaxWhen)
		if wrong != nil {
			err = wrong
		}
		a.More = append(a.More, said.String())
	}
	if err != nil {
		return nil, fmt.Errorf(say.Text("what was written was not kept: %w"), err)
	}
	return []Act{a}, nil
}
