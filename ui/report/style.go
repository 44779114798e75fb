package report

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// The bounds between styles, in per cent of the leadership days that were planned
// where nothing else is said. They sort runs for a phrase and have no source but use.
const (
	mostlyCalendar = 70 // from here on the calendar comes first
	mostlyMembers  = 45 // below here it does not
	leastMembers   = 25 // of all the days there are: with fewer, members do not come first either
	turnToMembers  = 10 // of all the days there are: more went to members in the second half
	turnOfMind     = 15 // points by which the second half differs from the first
	shortcutYears  = 3  // years with a shortcut, of which something is said
)

// styleOf says how a run was led in a few words: what came first, and which way
// that went.
func styleOf(years []sim.Year, rules *sim.Rules) string {
	early, late := years[:(len(years)+1)/2], years[len(years)/2:]
	first, second := tell.CalendarShare(early, rules), tell.CalendarShare(late, rules)
	start := say.Text("A foot in both")
	switch {
	case first >= mostlyCalendar:
		start = say.Text("Calendar first")
	case first <= mostlyMembers && membersShare(early, rules) < leastMembers:
		start = say.Text("Neither calendar nor members")
	case first <= mostlyMembers:
		start = say.Text("Members first")
	}
	course := say.Text("steady course")
	switch {
	case first-second >= turnOfMind && membersShare(late, rules)-membersShare(early, rules) < turnToMembers:
		course = say.Text("then the calendar let go")
	case first-second >= turnOfMind && first >= mostlyCalendar:
		course = say.Text("late conversion")
	case first-second >= turnOfMind:
		course = say.Text("further out each year")
	case second-first >= turnOfMind:
		course = say.Text("back to the calendar")
	case shortcuts(years) >= shortcutYears:
		course = say.Text("fond of shortcuts")
	}
	return say.Textf("%s, %s", start, course)
}

// membersShare returns how much of the days that leaders have went to members: into
// being connected with them, and into what is in the way of it. Days that are taken
// from the calendar and given to nobody are no days for members.
func membersShare(years []sim.Year, rules *sim.Rules) int {
	var spent sim.Days
	for i := range years {
		p := &years[i].Plan
		spent += p.Days(rules)
		for l := range sim.NumLevers {
			if g := l.Group(); g == sim.AnnualCycle || g == sim.Shortcuts {
				spent -= p.Effort(l, rules).Days
			}
		}
	}
	all := sim.Days(rules.Leadership.DaysAQuarter*float64(sim.Day)) * sim.Days(len(years))
	if all == 0 {
		return 0
	}
	return int(100 * spent / all)
}

// shortcuts counts the years in which a shortcut was taken.
func shortcuts(years []sim.Year) (n int) {
	for i := range years {
		for l := range sim.NumLevers {
			if l.Group() == sim.Shortcuts && years[i].Plan.Levels[l] != 0 {
				n++
				break
			}
		}
	}
	return n
}
