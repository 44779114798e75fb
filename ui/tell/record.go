package tell

import (
	"math"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// An ownFigure is what a department sees of the house: a number that every
// finished year tells exactly.
type ownFigure struct {
	name string
	of   func(*sim.YearView) float64
	step float64 // the smallest difference that counts, in its unit
}

// The smallest differences that count.
const (
	shareStep = 0.001 // a tenth of a point
	moneyStep = 1000  // dollars
	headStep  = 1     // people
)

var ownFigures = [sim.NumDepartments]ownFigure{
	sim.MembershipDept:     {say.Mark("renewal"), seenOf(sim.Renewal), shareStep},
	sim.EventsDept:         {say.Mark("attendance"), func(y *sim.YearView) float64 { return float64(y.Dashboard.Attendance) }, headStep},
	sim.EducationDept:      {say.Mark("first-year renewal"), seenOf(sim.FirstYearRenewal), shareStep},
	sim.PublicationsDept:   {say.Mark("income"), seenOf(sim.Revenue), moneyStep},
	sim.AdvocacyDept:       {say.Mark("board support"), seenOf(sim.BoardSupport), shareStep},
	sim.CommunicationsDept: {say.Mark("membership"), seenOf(sim.Members), headStep},
	sim.OperationsDept:     {say.Mark("reserves"), seenOf(sim.Reserves), moneyStep},
}

func seenOf(f sim.Figure) func(*sim.YearView) float64 {
	return func(y *sim.YearView) float64 { return y.Seen[f].Middle() }
}

// A record is how often an advisor's advice was followed, and how the figure of
// that department stood a year later, which need not have come of it. Advice
// whose year after is not over does not count yet.
type record struct {
	given, followed int
	rose, fell      int // of those followed; in the others it did not move
}

// recordOf returns the record of a department.
func recordOf(d sim.Department, years []sim.YearView, answers []Answered, sc *scenarios.Scenario) (r record) {
	for _, a := range answers {
		lean := leanOf(d, &sc.Cards[a.Card])
		if lean < 0 || a.Year >= len(years) {
			continue
		}
		r.given++
		if lean != a.Choice {
			continue
		}
		r.followed++
		switch moved := ownFigures[d].moved(&years[a.Year-1], &years[a.Year]); {
		case moved > 0:
			r.rose++
		case moved < 0:
			r.fell++
		}
	}
	return r
}

// leanOf returns the choice that a department's advice on a card speaks for; -1
// for none.
func leanOf(d sim.Department, c *scenarios.Card) int {
	for _, a := range c.Advisors {
		if a.Department == d {
			return a.For
		}
	}
	return -1
}

// moved returns how many steps the figure moved between two years.
func (o ownFigure) moved(before, after *sim.YearView) float64 {
	return math.Round((o.of(after) - o.of(before)) / o.step)
}

// recordText says the record of a department; empty where there is none yet. It
// is one line on a small screen.
func recordText(d sim.Department, r record) string {
	given, followed, rose, fell := Count(r.given), Count(r.followed), Count(r.rose), Count(r.fell)
	name := say.Text(ownFigures[d].name)
	switch {
	case r.given == 0:
		return ""
	case r.followed == 0:
		return say.Textf("Followed %s of %s times.", followed, given)
	case r.rose > 0 && r.fell > 0:
		return say.Textf("Followed %s of %s times; a year on, %s rose in %s, fell in %s.", followed, given, name, rose, fell)
	case r.rose > 0:
		return say.Textf("Followed %s of %s times; a year on, %s rose in %s.", followed, given, name, rose)
	case r.fell > 0:
		return say.Textf("Followed %s of %s times; a year on, %s fell in %s.", followed, given, name, fell)
	default:
		return say.Textf("Followed %s of %s times; a year on, no change in %s.", followed, given, name)
	}
}

// voices are what the advisors say to a card, each followed by what came after
// their advice so far.
func voices(v *sim.View, sc *scenarios.Scenario, card int, answers []Answered) []page.Voice {
	var all []page.Voice
	for _, a := range sc.Cards[card].Advisors {
		said := page.Voice{Desk: DepartmentLabel(a.Department), Says: say.Text(a.Says), Record: recordText(a.Department, recordOf(a.Department, v.History, answers, sc))}
		if a.Name != "" {
			said.Name = say.Text(a.Name)
		}
		all = append(all, said)
	}
	return all
}
