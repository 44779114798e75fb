package report

import (
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// mostNumbers is how many numbers stand large on the first page.
const mostNumbers = 3

// numbers picks what is said in one number: what the table did comes before what
// the game did.
func (g *Game) numbers() (shown []Number) {
	for _, n := range []func() (Number, bool){g.votesMoved, g.luck, g.saidAloud, g.foreseen, g.calendar, g.members} {
		if number, known := n(); known && len(shown) < mostNumbers {
			shown = append(shown, number)
		}
	}
	return shown
}

// votesMoved says how many votes changed in the talk, at the least.
func (g *Game) votesMoved() (Number, bool) {
	moved, votes := 0, 0
	for _, v := range g.Debrief.Votes {
		if len(v.Second) > 0 {
			moved += v.Moved
			votes += v.Voters
		}
	}
	return Number{say.Textf("%s of %s", tell.Count(moved), tell.Count(votes)), say.Text("votes changed after discussion, at the least")}, votes > 0
}

// luck says how the same choices fared under other luck.
func (g *Game) luck() (Number, bool) {
	l := g.Debrief.Luck
	if l == nil || l.Runs == 0 {
		return Number{}, false
	}
	for _, p := range l.Places {
		if p.Figure == sim.Vitality {
			return Number{
				say.Textf("%s of 100", strconv.Itoa(p.Percentile(l.Runs))),
				say.Text("times other luck would have engaged fewer members"),
			}, true
		}
	}
	return Number{}, false
}

// saidAloud counts the beliefs that were named.
func (g *Game) saidAloud() (Number, bool) {
	named := 0
	for _, e := range g.Debrief.Elephants {
		if e.Named > 0 {
			named++
		}
	}
	all := len(g.Debrief.Elephants)
	return Number{say.Textf("%s of %s", tell.Count(named), tell.Count(all)), say.Text("beliefs that nobody examines were said aloud")}, all > 0
}

// foreseen counts the forecasts that came true.
func (g *Game) foreseen() (Number, bool) {
	c := &g.Debrief.Calibration
	all := len(c.Scored)
	return Number{
		say.Textf("%s of %s", tell.Count(c.Hits), tell.Count(all)),
		say.Textf("forecasts came within %s points; you were %s%% sure", strconv.Itoa(debrief.ForecastWithin), strconv.Itoa(c.Sure)),
	}, all > 0
}

// calendar says how much of the leaders' time the calendar took.
func (g *Game) calendar() (Number, bool) {
	share := tell.CalendarShare(g.years(), &g.scenario().World.Rules)
	return Number{strconv.Itoa(share) + "%", say.Text("of the days you planned went into the annual calendar")}, len(g.years()) > 0
}

// members says how the membership changed.
func (g *Game) members() (Number, bool) {
	years := g.years()
	if len(years) == 0 {
		return Number{}, false
	}
	first, last := years[0].Accounts[sim.Members].Opening, years[len(years)-1].Figures[sim.Members]
	return Number{
		tell.FormatPart(sim.Members, last-first),
		say.Textf("members, from %s to %s", tell.FormatAmount(sim.Members, first), tell.FormatAmount(sim.Members, last)),
	}, true
}
