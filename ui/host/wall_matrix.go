package host

import (
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// Columns of a comparison of several teams by several figures, in cells.
const (
	matrixName   = 14
	matrixFigure = 12
	matrixGap    = 2
	leastEnding  = 10
)

// matrix draws several teams by several figures, a row each, with the endings where they
// are shown: below each other the figures would not fit. It reports whether there is room.
func (s *sheet) matrix() bool {
	figures := s.v.Shows.Figures[:s.v.Shown]
	rest := s.width - matrixName - len(figures)*matrixFigure - matrixGap
	endings := s.v.Shows.Endings && s.v.Shown == len(s.v.Shows.Figures)
	below := 0 // rows of who came late
	for _, t := range s.v.Teams {
		if t.Brought || len(t.Missed) > 0 {
			below += 2
		}
	}
	if s.plain || len(s.v.Teams) < 2 || len(figures) < 2 || rest < 0 || endings && rest < leastEnding || len(s.v.Teams)+1+below > s.room() {
		return false
	}
	whole := endings && 2*len(s.v.Teams)+2+below <= s.room() // there is room for them in full
	beside := endings && !whole
	head := pad(say.Text("Team"), matrixName)
	for _, f := range figures {
		head += ends("", ansi.Truncate(tell.FigureLabel(f), matrixFigure-1, "…"), matrixFigure)
	}
	if beside {
		head += "  " + say.Text("How it ended")
	}
	s.add(s.th.Heading.Render(head))
	for i, t := range s.v.Teams {
		n := len(t.Years)
		if n == 0 {
			continue
		}
		row := pad(s.called(i), matrixName)
		for _, f := range figures {
			row += ends("", tell.FormatAmount(f, t.Years[n-1].Figures[f]), matrixFigure)
		}
		if beside {
			row += "  " + ansi.Truncate(t.Ending, rest, "…")
		}
		s.add(row)
	}
	if whole {
		s.add("")
		s.endings()
	}
	return true
}
