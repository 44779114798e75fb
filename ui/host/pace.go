package host

import (
	"example.com/realign/scenarios/sessions"
	"example.com/realign/ui/host/class"
)

// A Pace leads votes and comparisons by the clock, where nobody is at a desk. Each
// step of a vote has as much of the stage as the others, and one in which people vote
// is over once all have. Figures are shown one after the other. Its zero value is
// ready.
type Pace struct {
	stage  int
	begins map[int]begun // by team
}

// A begun step is one of a vote, and how far the stage was when it began.
type begun struct {
	vote, rounds int
	step         sessions.Step
	at           class.Moment
}

// inPlay is how long a step of a vote takes on a card that comes up while years are
// played, where the stage has its minutes for something else.
const inPlay = class.Minute

// Due returns what is due at a moment. What is refused is asked for again: nobody has
// voted yet, or the chair has still to decide.
func (p *Pace) Due(c *class.Class, at class.Moment) (acts []class.Act) {
	v := c.ViewFor(class.Who{Kind: class.Desk}, at)
	if !v.Begun || v.Over || !v.Going {
		return nil
	}
	stage := c.Stage()
	if p.stage != stage || p.begins == nil {
		p.stage, p.begins = stage, map[int]begun{}
	}
	whole := v.Stages[stage].Minutes
	ran := whole - v.Left
	if hidden := len(v.Shows.Figures) - v.Shown; v.Do == sessions.Compare && hidden > 0 {
		if share := whole / class.Moment(len(v.Shows.Figures)+1); ran >= share*class.Moment(v.Shown+1) {
			acts = append(acts, class.Act{Do: class.Reveal})
		}
	}
	share := inPlay
	if steps := len(c.Script().Stages[stage].Ballot.Steps); v.Do == sessions.HoldBallot && steps > 0 {
		share = whole / class.Moment(steps)
	}
	for team := range v.Teams {
		if p.steps(&v, team, ran, share) {
			acts = append(acts, class.Act{Do: class.Step, Team: team})
		}
	}
	return acts
}

// steps reports whether the step of a team's vote is over.
func (p *Pace) steps(v *class.View, team int, ran, share class.Moment) bool {
	b := v.Teams[team].Ballot
	if b == nil {
		delete(p.begins, team)
		return false
	}
	here := begun{vote: len(v.Teams[team].Past), rounds: len(b.Rounds), step: b.Step, at: ran}
	since, known := p.begins[team]
	if here.at = since.at; !known || here != since {
		here.at = ran
		p.begins[team] = here
	}
	return ran-here.at >= share || collects(b) && b.In > 0 && b.In >= b.Of
}
