package host

import (
	"slices"
	"strconv"

	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// This file draws a doubt on the wall: first what is asked, so that everybody can say
// what they expect, then the games as they were and as they would have been.

// ofADoubt are the figures of a game that is played again, the one by which games are
// compared first.
var ofADoubt = []sim.Figure{sim.Vitality, sim.Members, sim.Renewal, sim.Engagement, sim.Reserves}

// doubted draws what is doubted.
func (s *sheet) doubted(d *class.DoubtView) {
	if d.Change == nil {
		s.contest(d)
		return
	}
	s.text(s.th.Strong.Render(say.Textf("Suppose that %s.", tell.ChangeText(d.Change))))
	s.text(say.Textf("Source of its size in the model: %s.", tell.RestsOn(d.Change.Key)))
	s.add("")
	if !d.Shown {
		s.text(say.Text("The same choices are played again, on the same luck, with this one thing changed."))
		s.add("")
		s.text(s.th.Heading.Render(say.Text("What do you expect? Say it before it is shown.")))
		return
	}
	if len(s.v.Teams) == 1 {
		s.otherwise(d)
	} else {
		s.allOtherwise(d)
	}
	s.add("")
	s.text(s.th.Heading.Render(say.Text("Which of the two do you believe? How would you find out?")))
}

// otherwise draws the one game beside the standing plan, as they were and as they would
// have been.
func (s *sheet) otherwise(d *class.DoubtView) {
	mine := d.Runs[0]
	label, cell := s.width-4*doubtCell, func(text string) string { return ends("", text, doubtCell) }
	if !s.plain {
		s.add(pad("", label) + ends("", say.Text("Your plans"), 2*doubtCell) + ends("", say.Text("The standing plan"), 2*doubtCell))
		was, then := cell(say.Text("as it was")), cell(say.Text("as supposed"))
		s.add(pad("", label) + was + then + was + then)
	}
	last := min(len(mine.Was), len(mine.Then), len(d.Standing.Was), len(d.Standing.Then))
	for _, f := range ofADoubt {
		name := doubtLabel(f)
		was, then := figureAt(mine.Was, f, last), figureAt(mine.Then, f, last)
		wasStanding, thenStanding := figureAt(d.Standing.Was, f, last), figureAt(d.Standing.Then, f, last)
		if s.plain {
			s.text(say.Textf("%[1]s: your plans %[2]s as it was, and %[3]s as supposed; the standing plan %[4]s as it was, and %[5]s as supposed.", name, was, then, wasStanding, thenStanding))
			continue
		}
		s.add(pad(name, label) + cell(was) + cell(then) + cell(wasStanding) + cell(thenStanding))
	}
	if last < d.Years {
		s.text(say.Textf("All figures are those after year %d, the last one that every game finished.", last))
	}
	s.early(say.Text("Your plans"), &mine, d.Years)
	s.early(say.Text("The standing plan"), &d.Standing, d.Years)
	s.add("")
	s.text(s.th.Strong.Render(turnText(&mine, &d.Standing)))
}

// doubtCell is the width of a figure of a doubt, in cells.
const doubtCell = 13

// doubtLabel says a figure in the words in which games are compared.
func doubtLabel(f sim.Figure) string {
	if f == sim.Vitality {
		return say.Text("Engaged members")
	}
	return tell.FigureLabel(f)
}

// early says that a game was over before its time, or would have been.
func (s *sheet) early(whose string, r *class.DoubtedRun, last int) {
	was, then := strconv.Itoa(len(r.Was)), strconv.Itoa(len(r.Then))
	switch {
	case len(r.Was) < last && len(r.Then) < last:
		s.text(say.Textf("%[1]s: over in year %[2]s as it was, and in year %[3]s as supposed.", whose, was, then))
	case len(r.Was) < last:
		s.text(say.Textf("%[1]s: over in year %[2]s as it was, and not as supposed.", whose, was))
	case len(r.Then) < last:
		s.text(say.Textf("%[1]s: over in year %[2]s as supposed, and not as it was.", whose, then))
	}
}

// figureAt says a figure at the end of a year, counted from 1.
func figureAt(years []sim.Year, f sim.Figure, year int) string {
	if year < 1 || year > len(years) {
		return "–"
	}
	return tell.FormatAmount(f, years[year-1].Figures[f])
}

// engagedText says how many engaged members a game has at the end, or that it was over
// before.
func engagedText(years []sim.Year, last int) string {
	if n := len(years); n > 0 && n < last {
		return say.Textf("over in year %d", n)
	}
	return figureAt(years, sim.Vitality, last)
}

// turnText says whether a game stays ahead of the standing plan, or behind it.
func turnText(mine, standing *class.DoubtedRun) string {
	was, then := debrief.Ahead(mine.Was, standing.Was), debrief.Ahead(mine.Then, standing.Then)
	switch {
	case tooClose(mine.Then, standing.Then):
		return say.Text("As supposed, they are too close to tell: luck alone could turn them around.")
	case tooClose(mine.Was, standing.Was) && then > 0:
		return say.Text("As it was, they were too close to tell. As supposed, your plans are ahead.")
	case tooClose(mine.Was, standing.Was):
		return say.Text("As it was, they were too close to tell. As supposed, the standing plan is ahead.")
	case was > 0 && then > 0:
		return say.Text("Your plans are ahead of the standing plan either way.")
	case was > 0:
		return say.Text("It turns around: as supposed, the standing plan is ahead.")
	case then > 0:
		return say.Text("It turns around: as supposed, your plans are ahead.")
	default:
		return say.Text("The standing plan is ahead either way.")
	}
}

// tooClose reports whether two games stood as long and hardly differ.
func tooClose(one, other []sim.Year) bool {
	n := len(one)
	return n > 0 && n == len(other) && tell.HardlyApart(sim.Vitality, one[n-1].Figures[sim.Vitality], other[n-1].Figures[sim.Vitality])
}

// allOtherwise draws the games of several tables, each with its engaged members.
func (s *sheet) allOtherwise(d *class.DoubtView) {
	s.add(say.Text("Engaged members, as it was and as supposed:"))
	cells := []cell{{say.Text("The standing plan"), s.bothText(&d.Standing, d.Years)}}
	was, then, of := 0, 0, 0
	for i := range s.v.Teams {
		if i >= len(d.Runs) || len(d.Runs[i].Was) == 0 {
			continue
		}
		run := &d.Runs[i]
		cells = append(cells, cell{s.called(i), s.bothText(run, d.Years)})
		of++
		if debrief.Ahead(run.Was, d.Standing.Was) > 0 {
			was++
		}
		if debrief.Ahead(run.Then, d.Standing.Then) > 0 {
			then++
		}
	}
	const below = 4 // rows
	before := len(s.lines)
	s.grid(cells)
	if !s.plain && len(s.lines)+below > wallHeight { // of so many tables only the sum
		s.lines = s.lines[:before]
		s.grid(cells[:1])
	}
	s.add("")
	s.text(s.th.Strong.Render(say.Textf("Ahead of the standing plan: %[1]d of %[3]d tables as it was, %[2]d as supposed.", was, then, of)))
}

// bothText says what a game came to as it was and as it would have been.
func (s *sheet) bothText(r *class.DoubtedRun, last int) string {
	return engagedText(r.Was, last) + s.arrow() + engagedText(r.Then, last)
}

// contest draws which assumptions turn around which of two games is ahead.
func (s *sheet) contest(d *class.DoubtView) {
	mine, rival := s.doubtName(d.Team), s.doubtName(d.Rival)
	s.text(s.th.Strong.Render(say.Text("What would you have to believe for the other one to be ahead?")))
	if !d.Shown {
		s.bullets([]string{mine, rival})
		s.add("")
		s.text(say.Text("The assumptions on which most rests are halved and doubled, one at a time, and both are played again on the same luck."))
		s.add("")
		s.text(s.th.Heading.Render(say.Text("Which of them matters? Say it before it is shown.")))
		return
	}
	s.text(say.Text("Engaged members at the end:"))
	s.bullets([]string{
		say.Textf("%[1]s: %[2]s as it was", mine, engagedText(d.Runs[0].Was, d.Years)),
		say.Textf("%[1]s: %[2]s as it was", rival, engagedText(d.Standing.Was, d.Years)),
	})
	if tooClose(d.Runs[0].Was, d.Standing.Was) {
		s.text(say.Text("As it was, they are too close to tell: luck alone could turn them around."))
	}
	s.add("")
	turned := clearly(d)
	ask := say.Many(len(turned), "Do you believe that? How would you find out?", "Which of these do you believe? How would you find out?")
	if len(turned) == 0 {
		ask = say.Text("All of them could still be wrong together. How would you find out?")
		s.text(s.th.Strong.Render(say.Textf("None of the %d changes turns it around.", d.Tried)))
	} else {
		s.text(s.th.Strong.Render(say.Many(len(turned), "1 of the %[2]s changes turns it around:", "%[1]s of the %[2]s changes turn it around:", strconv.Itoa(len(turned)), strconv.Itoa(d.Tried))))
	}
	var items []string
	for i := range turned {
		t := &turned[i]
		items = append(items, say.Textf("%[2]s and %[3]s, if %[1]s", tell.ChangeText(&t.Change), engagedText(t.One, d.Years), engagedText(t.Other, d.Years)))
	}
	s.bullets(items)
	s.add("")
	s.text(s.th.Heading.Render(ask))
}

// clearly returns the changes that turn it around, without those under which both are
// over in the same year or too close to tell.
func clearly(d *class.DoubtView) []class.Turn {
	return slices.DeleteFunc(slices.Clone(d.Turned), func(t class.Turn) bool {
		n := len(t.One)
		return n == len(t.Other) && (n < d.Years || tooClose(t.One, t.Other))
	})
}

// doubtName returns what a game is called that is set beside another.
func (s *sheet) doubtName(team int) string {
	switch {
	case team == class.StandingPlan || team >= len(s.v.Teams):
		return say.Text("The standing plan")
	case len(s.v.Teams) == 1:
		return say.Text("Your plans")
	default:
		return s.called(team)
	}
}
