package host

import (
	"fmt"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// minutes says a time as on a clock; one that is over with a minus.
func minutes(m class.Moment) string {
	sign := ""
	if m < 0 {
		m, sign = -m, "-"
	}
	s := (m + 999) / 1000
	if sign != "" {
		s = m / 1000
	}
	return fmt.Sprintf("%s%d:%02d", sign, s/60, s%60)
}

// pausedText says why no time passes.
func pausedText(v *class.View) string {
	switch v.Why {
	case class.Sleeping:
		return say.Textf("Paused: this computer slept for %d minutes. No time was lost.", (v.Slept+30)/60)
	case class.Reopened:
		if v.Returning() {
			return say.Text("Paused: the program was started again. Nothing was lost. Tables come back by the line on their card.")
		}
		return say.Text("Paused: the program was started again. Nothing was lost.")
	default:
		return say.Text("Paused. Nothing changes until we go on.")
	}
}

// onTheWall are the figures of a year that the wall shows.
var onTheWall = []sim.Figure{sim.Members, sim.Renewal, sim.Engagement, sim.Reserves}

// play draws the years: of one team in full, of several a row each.
func (s *sheet) play() {
	if len(s.v.Teams) == 1 {
		s.game(s.v.Teams[0])
		return
	}
	s.tables()
}

// phaseText says what a team is doing.
func phaseText(t *class.TeamView) string {
	year := say.Textf("year %d", t.Year)
	if t.Practice {
		year = say.Text("practice")
	}
	switch {
	case t.Ready:
		return say.Text("ready")
	case t.Ballot != nil:
		return year + ", " + stepName(t.Ballot)
	case t.Phase == sim.Answering:
		return year + ", " + say.Text("a decision")
	case t.Predicts:
		return year + ", " + say.Text("what do you expect?")
	default:
		return year + ", " + say.Text("planning")
	}
}

// game draws the one game in the room.
func (s *sheet) game(t *class.TeamView) {
	if t.Ballot != nil {
		s.vote(t.Ballot)
		return
	}
	s.add(s.th.Heading.Render(phaseText(t)))
	if t.Card >= 0 {
		card := &s.sc.Cards[t.Card]
		s.add(s.th.Strong.Render(say.Text(card.Title)))
		s.text(say.Text(card.Text))
		s.add("")
		for i, c := range card.Choices {
			s.text(letter(i) + "  " + say.Text(c.Label))
		}
		return
	}
	if t.Predicts {
		s.text(say.Textf("Write down, each alone: %s at the end of this year?", tell.FigureLabel(t.Figure)))
		s.figure(fmt.Sprintf("%d/%d", t.Foretold, t.Asked()), say.Textf("%d of %d have said what they expect.", t.Foretold, t.Asked()))
		return
	}
	if t.Phase == sim.Planning && !t.Ready {
		s.briefly(t)
		s.plan(t)
		return
	}
	s.lastYear(t)
}

// briefly draws what the last year brought in two lines, where there is room beside
// the plan; before the first year, what the facilitator says.
func (s *sheet) briefly(t *class.TeamView) {
	if len(t.Years) == 0 {
		s.text(s.v.Say)
		return
	}
	if !s.plain && len(s.lines)+3+(planRows(t)+1)/2+1 > wallHeight {
		return
	}
	y := &t.Years[len(t.Years)-1]
	var parts []string
	for _, f := range onTheWall {
		parts = append(parts, pad(tell.FigureLabel(f)+" "+tell.FormatAmount(f, y.Figures[f])+", "+tell.FormatChange(f, y.Figures[f]-y.Accounts[f].Opening), s.width/2))
	}
	s.text(say.Textf("What year %d brought", y.Number))
	if s.plain {
		for _, part := range parts {
			s.add(strings.TrimSpace(part))
		}
	} else {
		s.add(parts[0] + parts[1])
		s.add(parts[2] + parts[3])
	}
	s.expected(t)
}

// plan draws the plan that lies on the desk, so that the board sees what it talks
// about.
func (s *sheet) plan(t *class.TeamView) {
	n := planRows(t)
	if s.plain {
		for i := range n {
			s.add(levelText(t, s.sc, i))
		}
		for _, line := range budget(t) {
			s.add(line)
		}
		return
	}
	half := (n + 1) / 2
	column := func(i int) string {
		if i >= n {
			return ""
		}
		name, level, levelled := planRow(t, s.sc, i)
		if !levelled {
			return name
		}
		return pad(name, s.width/2-6) + pips(s.th, level)
	}
	money := budget(t)
	if len(s.lines)+1+half+len(money) <= wallHeight {
		s.add("")
	}
	for i := range half {
		s.add(pad(column(i), s.width/2) + column(i+half))
	}
	for _, line := range money {
		s.add(line)
	}
}

// budget says what the plan on the desk takes.
func budget(t *class.TeamView) []string {
	lines := []string{say.Text("Days a quarter") + ": " + say.Textf("%s of %s", t.Days, t.DaysOf) + "   " +
		say.Text("Money a year") + ": " + say.Textf("%s of %s", tell.Money(t.Money), tell.Money(t.MoneyOf))}
	if over := t.Money - t.MoneyOf; over > 0 {
		lines = append(lines, say.Textf("%s comes out of the reserves", tell.Money(over)))
	}
	return lines
}

// lastYear draws what the last year brought, beside what was expected of it.
func (s *sheet) lastYear(t *class.TeamView) {
	if len(t.Years) == 0 {
		s.text(s.v.Say)
		return
	}
	y := &t.Years[len(t.Years)-1]
	s.text(say.Textf("What year %d brought", y.Number))
	for _, f := range onTheWall {
		s.add(fmt.Sprintf("%-30s %12s %12s", tell.FigureLabel(f), tell.FormatAmount(f, y.Figures[f]), tell.FormatChange(f, y.Figures[f]-y.Accounts[f].Opening)))
	}
	s.expected(t)
	if t.Ending != "" {
		s.add("")
		s.text(s.th.Strong.Render(t.Ending))
	}
}

// expected draws what was expected of the last year, without seats.
func (s *sheet) expected(t *class.TeamView) {
	if n := len(t.Told); n > 0 {
		f, y := t.Figure, &t.Years[len(t.Years)-1]
		s.text(say.Textf("%s: you expected %s to %s, and it was %s.", tell.FigureLabel(f),
			tell.FormatAmount(f, sim.Amount(t.Told[0])), tell.FormatAmount(f, sim.Amount(t.Told[n-1])), tell.FormatAmount(f, y.Figures[f])))
	}
}

// compare draws the teams side by side, as far as the drum has rolled.
func (s *sheet) compare() {
	if s.matrix() {
		s.late()
		return
	}
	for _, f := range s.v.Shows.Figures[:s.v.Shown] {
		s.add(s.th.Heading.Render(tell.FigureLabel(f)))
		if len(s.v.Teams) == 1 {
			s.sinceTheBeginning(s.v.Teams[0], f)
			continue
		}
		var cells []cell
		for i := range s.v.Teams {
			t := s.v.Teams[i]
			if n := len(t.Years); n > 0 {
				cells = append(cells, cell{s.called(i), tell.FormatAmount(f, t.Years[n-1].Figures[f])})
			}
		}
		s.grid(cells)
	}
	s.late()
	if !s.v.Shows.Endings || s.v.Shown < len(s.v.Shows.Figures) {
		return
	}
	s.add("")
	s.endings()
}

// endings says how the game of each team ended.
func (s *sheet) endings() {
	for i := range s.v.Teams {
		if t := s.v.Teams[i]; t.Ending != "" {
			s.text(fmt.Sprintf("%s: %s", s.called(i), t.Ending))
		}
	}
}

// sinceTheBeginning says where a figure began and where it ended: one board has nobody
// beside it but the house that it took over.
func (s *sheet) sinceTheBeginning(t *class.TeamView, f sim.Figure) {
	n := len(t.Years)
	if n == 0 {
		return
	}
	first, last := &t.Years[0], &t.Years[n-1]
	s.text(say.Textf("%s before year %d, and %s after year %d", tell.FormatAmount(f, first.Accounts[f].Opening), first.Number,
		tell.FormatAmount(f, last.Figures[f]), last.Number))
}

// called returns what a team is called on the wall.
func (s *sheet) called(team int) string {
	switch {
	case !s.v.Shows.HideNames && !s.v.Unnamed:
		return s.v.Teams[team].Name
	default:
		return say.Textf("Team %s", class.Unnamed(team, len(s.v.Teams)))
	}
}

func letter(i int) string { return string(rune('A' + i)) }
