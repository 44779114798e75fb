package host

import (
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// An alarm tells a facilitator that a team may be in trouble: at the end of its last
// year a figure was below so many per cent of what it was before. Every scenario has
// these figures.
type alarm struct {
	figure  sim.Figure
	below   sim.Amount // per cent
	atFirst bool       // of what it was when the game began; otherwise of the year before
	says    string
}

var alarms = []alarm{
	{figure: sim.Reserves, below: 50, atFirst: true, says: say.Mark("reserves low")},
	{figure: sim.Members, below: 95, says: say.Mark("members leaving")},
	{figure: sim.Engagement, below: 75, atFirst: true, says: say.Mark("engagement low")},
	{figure: sim.BoardSupport, below: 60, atFirst: true, says: say.Mark("board uneasy")},
}

// raised reports whether the alarm is to be told of a team.
func (a *alarm) raised(t *class.TeamView) bool {
	n := len(t.Years)
	if n == 0 {
		return false
	}
	since := n - 1
	if a.atFirst {
		since = 0
	}
	const all = 100 // per cent
	before := t.Years[since].Accounts[a.figure].Opening
	return t.Years[n-1].Figures[a.figure]*all < before*a.below
}

// alarmsOf returns what a facilitator should know of a team's game.
func alarmsOf(t *class.TeamView) (says []string) {
	for i := range alarms {
		if alarms[i].raised(t) {
			says = append(says, say.Text(alarms[i].says))
		}
	}
	return says
}
