package ui

import (
	"fmt"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// A section is one of the five groups of the desk.
type section int

// The sections, in the order of the desk.
const (
	annualCycle section = iota
	connection
	shortcuts
	elephants
	style
	numSections
)

var sectionLabels = [numSections]string{
	say.Mark("Annual cycle"), say.Mark("Customer connection"), say.Mark("Shortcuts"), say.Mark("Elephants"), say.Mark("Style"),
}

// A row is one thing on the desk that can be set.
type row struct {
	section section
	lever   sim.Lever // in the first three sections
	index   int       // of the elephant in the view
}

// rowsOf lists what can be set: all levers, the elephants that are in the way
// and can be worked on, and the style.
func rowsOf(v *sim.View) []row {
	var rows []row
	for l := range sim.NumLevers {
		rows = append(rows, row{section: sectionOf(l), lever: l})
	}
	for i, e := range v.Elephants {
		if e.Status != sim.Resolved {
			rows = append(rows, row{section: elephants, index: i})
		}
	}
	return append(rows, row{section: style})
}

func sectionOf(l sim.Lever) section {
	switch l.Group() {
	case sim.AnnualCycle:
		return annualCycle
	case sim.Shortcuts:
		return shortcuts
	default:
		return connection
	}
}

// level returns what r is set to in plan p.
func (r row) level(p *sim.Plan, v *sim.View) sim.Level {
	switch r.section {
	case elephants:
		return p.Elephants[v.Elephants[r.index].Index]
	case style:
		return sim.Level(p.Style)
	default:
		return p.Levels[r.lever]
	}
}

// set changes the draft of g.
func (r row) set(g *session.Session, v *sim.View, level sim.Level) {
	switch r.section {
	case elephants:
		g.SetElephant(v.Elephants[r.index].Index, level)
	case style:
		g.SetStyle(sim.Style(level))
	default:
		g.SetLever(r.lever, level)
	}
}

// locked says why r cannot be moved; "" where it can.
func (r row) locked(g game) string {
	if r.section == elephants || r.section == style {
		return ""
	}
	return g.Locked(r.lever)
}

// credit says who has set r last; "" where that is not worth saying.
func (r row) credit(g game, v *sim.View) string {
	c := g.Credits()
	switch r.section {
	case elephants:
		return c.Elephants[v.Elephants[r.index].Index]
	case style:
		return c.Style
	default:
		return c.Levers[r.lever]
	}
}

// label names what r sets.
func (r row) label(g *session.Session, v *sim.View) string {
	switch r.section {
	case elephants:
		return elephantLabel(g, v.Elephants[r.index])
	case style:
		return tell.StyleLabel(g.Draft().Style)
	default:
		return tell.LeverLabel(g.Scenario(), r.lever)
	}
}

// takes returns the days a quarter and the money a year that r takes in plan p.
func (r row) takes(p *sim.Plan, v *sim.View, rules *sim.Rules) (sim.Days, sim.Money) {
	switch r.section {
	case elephants:
		return p.ElephantDays(v.Elephants[r.index].Index, rules), 0
	case style:
		return 0, 0
	}
	e := p.Effort(r.lever, rules)
	switch {
	case r.section == annualCycle:
		return e.Days, 0 // the departments pay for it
	case r.lever == sim.BigInvestment:
		return e.Days, e.Money
	default:
		return e.Days, e.Money * sim.QuartersAYear
	}
}

// elephantLabel names an elephant in a few words, by the number it has on the
// page of the organisation. A hidden one has no name; what its row says is how near
// it is to having one.
func elephantLabel(g game, e sim.ElephantView) string {
	number := fmt.Sprintf("%d ", e.Index+1)
	low, high := tell.Percent(e.Evidence.Low), tell.Percent(e.Evidence.High)
	switch {
	case e.Status != sim.Hidden:
		return number + tell.ElephantLabel(g.Scenario(), e)
	case !e.Evidence.Known:
		return number + say.Text("unsaid")
	case low == high:
		return number + say.Textf("unsaid: evidence %s", low)
	}
	return number + say.Textf("unsaid: evidence %s to %s", strings.TrimSuffix(low, "%"), high)
}
