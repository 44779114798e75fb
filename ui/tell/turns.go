package tell

import (
	"math"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// This file tells what a year brought that the years before it had not: so that the
// eighth report does not read as the seventh. It reads only what the leader was
// told, and of that only what was seen sharply.

// turning are the figures that are looked at, in the order in which they are told.
var turning = []sim.Figure{
	sim.Renewal, sim.Members, sim.FirstYearRenewal, sim.Engagement, sim.Reserves, sim.BoardSupport,
	sim.Load, sim.Silos, sim.Innovation, sim.Trust,
}

// What counts as new: a run of years broken that lasted so long and led so far, the
// third year of one, or a year that moved more than so many before it together.
const (
	leastRun  = 2
	longRun   = 3
	leastLed  = .01 // in points of a share, or of where another figure began
	mostTurns = 3
)

// turns says what year number brought that the years before it had not, a sentence
// each: what turned first, then what was steepest, then what goes on.
func turns(v *sim.View, number int) []string {
	var said [numTurnKinds][]string
	for _, f := range turning {
		if kind, text := turnOf(seenCourse(v, number, f), f, number); text != "" {
			said[kind] = append(said[kind], text)
		}
	}
	var all []string
	for _, texts := range said {
		all = append(all, texts...)
	}
	return all[:min(len(all), mostTurns)]
}

// The kinds of what is new, in the order in which they are told.
const (
	hasTurned = iota
	isSteepest
	isClear
	goesOn
	numTurnKinds
)

// seenCourse returns figure f at the end of each year up to one, as it is shown, from
// the first year since when it was seen sharply in all of them.
func seenCourse(v *sim.View, number int, f sim.Figure) []sim.Amount {
	var course []sim.Amount
	for i := range v.History {
		if v.History[i].Number > number {
			break
		}
		a, sharp := seenAmount(&v.History[i], f)
		if !sharp {
			course = nil
			continue
		}
		course = append(course, a)
	}
	return course
}

// seenAmount returns figure f of a finished year as it is shown; false where
// whoever led did not see it sharply.
func seenAmount(yv *sim.YearView, f sim.Figure) (a sim.Amount, sharp bool) {
	switch f {
	case sim.Members:
		return sim.Amount(yv.Members), true
	case sim.Reserves:
		return sim.Amount(yv.Reserves), true
	}
	r := reading(yv, f)
	return shown(f, sim.Amount(math.Round(r.Low/sim.Amount(1).Float(f.Unit())))), r.Sharp()
}

// turnOf says what is new about the course of a figure in its last year, and of which
// kind that is; "" for nothing.
func turnOf(course []sim.Amount, f sim.Figure, number int) (kind int, text string) {
	last := len(course) - 1
	if last == 0 && number > 1 {
		return isClear, say.Textf("%s can be told exactly for the first time: %s.", FigureLabel(f), levelOf(f, course[0]))
	}
	if last < leastRun {
		return goesOn, ""
	}
	row := rowOf(course)
	before := rowOf(course[:last])
	began := course[last-row]
	switch {
	case row == 1 && before >= leastRun && led(f, course[last-1-before], course[last-1]) && led(f, course[last-1], course[last]):
		if course[last] > course[last-1] {
			return hasTurned, say.Textf("%s went up to %s, after %s years down.", FigureLabel(f), levelOf(f, course[last]), Count(before))
		}
		return hasTurned, say.Textf("%s went down to %s, after %s years up.", FigureLabel(f), levelOf(f, course[last]), Count(before))
	case row < longRun || !led(f, began, course[last]):
		return goesOn, ""
	case led(f, course[last-1], course[last]) && absolute(course[last]-course[last-1]) > absolute(course[last-1]-began):
		return isSteepest, say.Textf("%s: %s, more than in the %s years before together.", FigureLabel(f), changeOf(f, course[last]-course[last-1]), Count(row-1))
	case row == longRun && course[last] > began:
		return goesOn, say.Textf("%s: third year up in a row, from %s to %s.", FigureLabel(f), levelOf(f, began), levelOf(f, course[last]))
	case row == longRun:
		return goesOn, say.Textf("%s: third year down in a row, from %s to %s.", FigureLabel(f), levelOf(f, began), levelOf(f, course[last]))
	}
	return goesOn, ""
}

// rowOf returns for how many years up to the last a course has gone one way.
func rowOf(course []sim.Amount) (years int) {
	for i := len(course) - 1; i > 0; i-- {
		step, latest := course[i]-course[i-1], course[len(course)-1]-course[len(course)-2]
		if step == 0 || (step > 0) != (latest > 0) {
			break
		}
		years++
	}
	return years
}

// led reports whether a figure moved by enough to be told.
func led(f sim.Figure, from, to sim.Amount) bool {
	moved := absolute(to - from).Float(f.Unit())
	if f.IsShare() || f == sim.Load {
		return moved >= leastLed
	}
	return moved >= leastLed*absolute(from).Float(f.Unit())
}

// levelOf says a level of a figure in a sentence.
func levelOf(f sim.Figure, a sim.Amount) string {
	if f.Unit() == sim.InCents {
		return Money(sim.Money(a))
	}
	return FormatAmount(f, a)
}

// changeOf says how a figure moved in a sentence.
func changeOf(f sim.Figure, a sim.Amount) string {
	if f.Unit() == sim.InCents {
		a = sim.Amount(math.Round(float64(a)/thousand) * thousand)
	}
	return FormatChange(f, a)
}

// thousand is a thousand dollars in cents.
const thousand = 100_000

// newThisYear lists what a year brought that the years before it had not.
func newThisYear(v *sim.View, number int) []page.Block {
	said := turns(v, number)
	if len(said) == 0 {
		return nil
	}
	return []page.Block{page.Heading{Text: say.Text("New this year")}, sentences(said)}
}

// NewLastYear says what was new in the last finished year, a sentence each, the most
// telling first.
func NewLastYear(v *sim.View) []string {
	if n := len(v.History); n > 0 {
		return turns(v, v.History[n-1].Number)
	}
	return nil
}
