package tell

import (
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// courseWords say what was changed in every year.
var courseWords = map[debrief.CourseKind]string{
	debrief.ConnectionLeft:  say.Mark("Connection as on the standing plan"),
	debrief.ShortcutsLeft:   say.Mark("The shortcuts left alone"),
	debrief.BeliefsLeft:     say.Mark("The beliefs left alone"),
	debrief.CalendarLeft:    say.Mark("The calendar as on the standing plan"),
	debrief.StyleKept:       say.Mark("The style of the first day kept"),
	debrief.BeliefsSooner:   say.Mark("The beliefs worked on from year 1"),
	debrief.ListeningSooner: say.Mark("More listening from year 1"),
	debrief.InvestmentLater: say.Mark("The big investment only once most work crossed departments"),
	debrief.BeliefsOutOfWay: say.Mark("No belief in the way of anything"),
}

// CourseLabel names a course.
func CourseLabel(k debrief.CourseKind) string { return say.Text(courseWords[k]) }

// courses sets the ends of the run's courses beneath its own.
func courses(d *debrief.Debrief) []page.Block {
	if len(d.Courses) == 0 {
		return nil
	}
	t := page.Table{
		Head:  []string{say.Text("In every year"), FigureLabel(sim.Members), FigureLabel(sim.Engagement), FigureLabel(sim.Reserves), say.Text("Engaged members")},
		Right: []int{1, 2, 3, 4},
		Rows:  [][]string{courseRow(say.Text("As it was"), &d.Run, "")},
	}
	eased := false
	for i := range d.Courses {
		c := &d.Courses[i]
		label := CourseLabel(c.Kind)
		if wasEased(&c.Track) {
			label, eased = label+" *", true
		}
		t.Rows = append(t.Rows, courseRow(label, &c.Track, courseWeight(&d.Run, c)))
	}
	blocks := []page.Block{
		page.Heading{Text: say.Text("What was kept up")},
		page.Text{Text: say.Text("One choice undone says little of what was kept up for years. Here a whole line of the run is changed from the first year to the last, on the same luck. The difference to the run is in engaged members, as the mean of the end and of five years on.")},
		t,
	}
	if eased {
		blocks = append(blocks, page.Text{Text: say.Text("* That asked for more days or money than there were in some years, so everything was eased there."), Role: page.Quiet})
	}
	return blocks
}

// courseRow is the end of a course, or the year in which it fell.
func courseRow(label string, t *debrief.Track, weight string) []string {
	last := t.Last()
	row := []string{label, FormatAmount(sim.Members, last[sim.Members]), FormatAmount(sim.Engagement, last[sim.Engagement]), Money(sim.Money(last[sim.Reserves])), weight}
	if fell(t) {
		row[4] = say.Textf("falls in year %d", len(t.Years))
	}
	return row
}

// courseWeight says how many more or fewer engaged members a course comes to.
func courseWeight(run *debrief.Track, c *debrief.Course) string {
	switch {
	case run.Outlook == nil || c.Track.Outlook == nil:
		return say.Text("does not fall")
	case Slight(c.Weight, run.Worth()):
		return say.Text("too little to tell")
	}
	return FormatPart(sim.Vitality, -c.Weight)
}

// wasEased reports whether a plan of a run had to be eased.
func wasEased(t *debrief.Track) bool {
	for _, d := range t.Departures {
		if d.Kind == debrief.PlanEased {
			return true
		}
	}
	return false
}
