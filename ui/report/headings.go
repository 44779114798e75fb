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
	"short":       say.Mark("In short"),
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

	"class":         say.Mark("An exercise, side by side"),
	"table":         say.Mark("Table"),
	"middle":        say.Mark("Thick: the table's own run. Dashed: the middle of all tables. Charts under each other share their axes; the years run from left to right."),
	"answers":       say.Mark("What was answered"),
	"levers":        say.Mark("What was taken up, and when"),
	"levers means":  say.Mark("The first year in which each was set higher than in the standing plan. The earlier, the denser the hatch."),
	"calendar":      say.Mark("How much of the planned days the calendar took, year by year"),
	"divided":       say.Mark("How divided the first votes were, year by year"),
	"divided means": say.Mark("The part of the votes that did not go to the answer with the most votes. At 0% all agreed."),
	"files":         say.Mark("What was handed in"),
	"file":          say.Mark("File"),
	"says":          say.Mark("What it is"),
	"left out":      say.Mark("left out"),
	"no order":      say.Mark("Tables stand in the order in which they were handed in. No outcome is added to another, and nothing here is a place in an order."),
	"model":         say.Mark("A teaching model, not a forecast. It says what these rules make of these choices and recommends nothing to any real organisation."),
}

// heading says a heading of a template.
func heading(name string) string { return say.Text(headings[name]) }
