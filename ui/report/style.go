package report

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// The bounds between styles, in per cent of the leadership days that were
// planned. They sort runs for a phrase and have no source but use.
const (
	mostlyCalendar = 70 // from here on the calendar comes first
	mostlyMembers  = 45 // below here it does not
	turnOfMind     = 15 // points by which the second half differs from the first
	shortcutYears  = 3  // years with a shortcut, of which something is said
)

// styleOf says how a run was led in a few words: what came first, and which way
// that went.
func styleOf(years []sim.Year, rules *sim.Rules) string {
	first, second := tell.CalendarShare(years[:(len(years)+1)/2], rules), tell.CalendarShare(years[len(years)/2:], rules)
	start := say.Text("A foot in both")
	switch {
	case first >= mostlyCalendar:
		start = say.Text("Calendar first")
	case first <= mostlyMembers:
		start = say.Text("Members first")
	}
	course := say.Text("steady course")
	switch {
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
