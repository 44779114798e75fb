package policy

import "example.com/realign/sim"

// An adaptive leader looks first at who is being led, and leads the way that
// answers to them: the calendar where people look to a centre, the path of
// elephants and connection where they do not. On the path it keeps an eye on the
// board, and slows down when the reserves run thin.
type adaptive struct{}

// uneasySupport is the board support under which an adaptive leader gives the
// board more time.
const uneasySupport = 0.38

// Plan reads the view and follows what it says.
func (adaptive) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	style := answering(v)
	if style == sim.Administrator || style == sim.MasterCraftsman {
		p := planOf(style, watching)
		return careful(p, v, r)
	}
	p := onThePath(yearsOnThePath(v)+1, v, r)
	p.Style = style
	if v.Year > 1 && v.BoardSupport.Middle() < uneasySupport {
		p = reassure(p, r)
	}
	return p
}

// watching is the administrator's calendar with two days kept for listening, so
// that a leader sees it when the people led become different.
var watching = []spend{
	{sim.Conference, 16 * sim.Day, 0, 1100},
	{sim.BudgetPreparation, 7 * sim.Day, 0, 0},
	{sim.BoardMeetings, 9 * sim.Day, 0, 0},
	{sim.ProgramLaunches, 4 * sim.Day, 0, 3000},
	{sim.KeyAppearances, 7 * sim.Day, 0, 0},
	{sim.Listening, 2 * sim.Day, 4000, 0},
}

// yearsOnThePath counts the years, up to now, in which the leader led the way
// that answers to interactive people.
func yearsOnThePath(v *sim.View) int {
	n := 0
	for k := len(v.History) - 1; k >= 0 && v.History[k].Plan.Style > sim.Administrator; k-- {
		n++
	}
	return n
}

// answering returns the style that answers best to the people led, as far as the
// leader knows.
func answering(v *sim.View) sim.Style {
	best := v.LastPlan.Style
	for s := range sim.NumStyles {
		if v.Resonance[s].Known && v.Resonance[s].Middle() > v.Resonance[best].Middle() {
			best = s
		}
	}
	return best
}

// reassure gives the board two days more, taken from silo work and strategic
// relationships, which show latest.
func reassure(p sim.Plan, r *sim.Rules) sim.Plan {
	board := p.Effort(sim.BoardMeetings, r)
	for _, l := range []sim.Lever{sim.StrategicRelationships, sim.SiloBreaking} {
		e := p.Effort(l, r)
		if e.Days < sim.Day {
			continue
		}
		e.Days -= sim.Day
		p = p.Tune(l, e)
		board.Days += sim.Day
	}
	return p.Tune(sim.BoardMeetings, board)
}

// Answer takes the last answer, which goes to members and to the matter.
func (adaptive) Answer(_ *sim.View, _ *sim.Card, open []bool) int { return lastOpen(open) }
