package report

import "example.com/realign/ui/say"

// headings are the words of the templates themselves, by the name that a
// template gives them.
var headings = map[string]string{
	"exercise":    say.Mark("An exercise. Not minutes of a meeting."),
	"date":        say.Mark("Date"),
	"seats":       say.Mark("Seats at the table"),
	"page 1":      say.Mark("Page 1 of 2: what happened"),
	"page 2":      say.Mark("Page 2 of 2: what it means, and what next"),
	"ending":      say.Mark("Your ending"),
	"style":       say.Mark("Your style"),
	"years":       say.Mark("The years"),
	"decisions":   say.Mark("What your board chose"),
	"letter":      say.Mark("Mark"),
	"year":        say.Mark("Year"),
	"chose":       say.Mark("We chose"),
	"votes":       say.Mark("First vote → second"),
	"reason":      say.Mark("Our reason, in our words"),
	"expected":    say.Mark("We expected"),
	"came":        say.Mark("What came"),
	"numbers":     say.Mark("In three numbers"),
	"turns":       say.Mark("Turning points: the same luck, one choice changed"),
	"beliefs":     say.Mark("Beliefs that nobody examines"),
	"belief":      say.Mark("Belief"),
	"named":       say.Mark("Said aloud"),
	"unnamed":     say.Mark("Not said"),
	"cost":        say.Mark("What it cost a year"),
	"elsewhere":   say.Mark("Elsewhere, on the same luck"),
	"objectives":  say.Mark("What could be seen"),
	"questions":   say.Mark("To talk about"),
	"commitments": say.Mark("What we will do"),
	"what":        say.Mark("What"),
	"when":        say.Mark("By when"),
	"who":         say.Mark("Who asks about it"),
}

// heading says a heading of a template.
func heading(name string) string { return say.Text(headings[name]) }
