package host

import (
	"slices"
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file draws one phase of a debrief: its questions alone, so that nobody reads
// ahead, and below them what they are about.

// aboutYears are the phases that ask about what was played.
var aboutYears = []scenarios.Phase{scenarios.What, scenarios.SoWhat, scenarios.WhatIfs}

// ofAYear are the figures of a year below the questions.
var ofAYear = []sim.Figure{sim.Vitality, sim.Members, sim.Renewal, sim.Reserves}

// phase draws what is asked in a phase.
func (s *sheet) phase(a *class.Asking) {
	s.add(s.th.Heading.Render(tell.PhaseTitle(a.Phase)))
	for _, q := range a.Questions {
		s.bullets([]string{q})
	}
	if !slices.Contains(aboutYears, a.Phase) {
		return
	}
	before := len(s.lines)
	s.add("")
	if len(s.v.Teams) == 1 {
		s.years(s.v.Teams[0].Years)
	} else {
		s.ends()
	}
	if !s.plain && len(s.lines) > wallHeight { // the questions matter more
		s.lines = s.lines[:before]
	}
}

// years draws the years of the one game, a row each.
func (s *sheet) years(years []sim.Year) {
	const year = 6 // cells
	each := (s.width - year) / len(ofAYear)
	row := pad(say.Text("Year"), year)
	for _, f := range ofAYear {
		row += ends("", doubtLabel(f), each)
	}
	if !s.plain {
		s.add(s.th.Heading.Render(row))
	}
	for i := range years {
		y := &years[i]
		row := pad(strconv.Itoa(y.Number), year)
		for _, f := range ofAYear {
			row += ends("", tell.FormatAmount(f, y.Figures[f]), each)
		}
		if s.plain {
			row = say.Textf("Year %[1]d: %[2]s engaged members, %[3]s members, renewal rate %[4]s, reserves %[5]s.", y.Number, tell.FormatAmount(sim.Vitality, y.Figures[sim.Vitality]),
				tell.FormatAmount(sim.Members, y.Figures[sim.Members]), tell.FormatAmount(sim.Renewal, y.Figures[sim.Renewal]), tell.FormatAmount(sim.Reserves, y.Figures[sim.Reserves]))
			s.text(row)
			continue
		}
		s.add(row)
	}
}

// ends draws where the games of several tables ended.
func (s *sheet) ends() {
	s.add(s.th.Heading.Render(say.Text("Engaged members at the end:")))
	var cells []cell
	for i := range s.v.Teams {
		t := s.v.Teams[i]
		n := len(t.Years)
		switch {
		case n == 0:
		case t.Ending != "" && n < s.sc.World.Years:
			cells = append(cells, cell{s.called(i), engagedText(t.Years, s.sc.World.Years)})
		default:
			cells = append(cells, cell{s.called(i), figureAt(t.Years, sim.Vitality, n)})
		}
	}
	s.grid(cells)
}
