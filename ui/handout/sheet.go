package handout

import (
	"fmt"
	"strings"

	"example.com/realign/scenarios/sessions"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Sheet is what a table writes a run's decisions on, so that somebody can type
// them in: a row for each lever, in the order in which they are typed, and a
// column for each year.
type Sheet struct {
	Run    string // which of several runs; empty where there is one
	Years  []Column
	Groups []Group
	Budget string // what there is to plan with
}

// A Column is a year of a sheet.
type Column struct {
	Year   int
	Stands bool // runs on the plan that stands; nothing is written there
}

// A Group is the levers of one purpose.
type Group struct {
	Label string
	Rows  []Row
}

// A Row is one lever.
type Row struct {
	Number int // in the order of typing, from 1
	Label  string
	Takes  string // in a quarter, at its levels
	Now    string // the level of the standing plan
}

// sheetsOf returns a sheet for each run of a session.
func sheetsOf(s *sessions.Session) (all []Sheet) {
	last := 0
	for i := range s.Stages {
		p := &s.Stages[i].Play
		if p.Run == 0 {
			continue
		}
		if p.Run > last {
			last = p.Run
			all = append(all, Sheet{Groups: groupsOf(s), Budget: budgetOf(s)})
		}
		sheet := &all[len(all)-1]
		for year := p.First; year <= p.Last; year++ {
			sheet.Years = append(sheet.Years, Column{year, !s.Hinge(year)})
		}
	}
	if len(all) > 1 {
		for i := range all {
			all[i].Run = say.Textf("Run %d", i+1)
		}
	}
	return all
}

func budgetOf(s *sessions.Session) string {
	days := fmt.Sprintf("%g", s.Scenario.World.Rules.Leadership.DaysAQuarter)
	return say.Textf("%s leadership days a quarter can be planned. Write a level from 0 to 3; an empty cell keeps last year's.", days)
}

func groupsOf(s *sessions.Session) []Group {
	w := &s.Scenario.World
	groups := make([]Group, sim.NumGroups)
	for l := range sim.NumLevers {
		g := &groups[l.Group()]
		g.Label = tell.GroupLabel(l.Group())
		g.Rows = append(g.Rows, Row{
			Number: int(l) + 1, Label: tell.LeverLabel(&s.Scenario, l),
			Takes: takesOf(w, l), Now: fmt.Sprint(w.Plan.Levels[l]),
		})
	}
	return groups
}

// takesOf lists what the levels of a lever take in a quarter: days, or else money
// in thousands.
func takesOf(w *sim.World, l sim.Lever) string {
	var days, money []string
	some := sim.Effort{}
	for _, e := range w.Rules.Levels[l][1:] {
		days = append(days, e.Days.String())
		money = append(money, fmt.Sprintf("$%dk", e.Money/(1000*sim.Dollar)))
		some.Days, some.Money = some.Days+e.Days, some.Money+e.Money
	}
	switch {
	case some.Days > 0:
		return strings.Join(days, " · ")
	case some.Money > 0:
		return strings.Join(money, " ")
	default:
		return "–"
	}
}
