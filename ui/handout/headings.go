package handout

import "example.com/realign/ui/say"

// headings are the words of the templates themselves, by the name that a template
// gives them.
var headings = map[string]string{
	"run sheet":   say.Mark("Run sheet, for the facilitator alone"),
	"before":      say.Mark("Before they come"),
	"clock":       say.Mark("Clock"),
	"minutes":     say.Mark("Min"),
	"stage":       say.Mark("What is done"),
	"say":         say.Mark("You say"),
	"expect":      say.Mark("You expect:"),
	"by hand":     say.Mark("To be sent in when its time has come"),
	"duty":        say.Mark("Your duty"),
	"only you":    say.Mark("Only you know"),
	"asking":      say.Mark("Worth asking"),
	"your seat":   say.Mark("Your seat"),
	"ballot":      say.Mark("Ballot slip"),
	"sure":        say.Mark("How sure are you?"),
	"one reason":  say.Mark("One sentence why"),
	"count sheet": say.Mark("Count sheet, for the recorder"),
	"first vote":  say.Mark("First vote"),
	"second vote": say.Mark("Second vote"),
	"answer":      say.Mark("Answer"),
	"reasons":     say.Mark("Three reasons, as they were written"),
	"decisions":   say.Mark("Decision sheet"),
	"team":        say.Mark("Team"),
	"lever":       say.Mark("Lever"),
	"takes":       say.Mark("Days or dollars a quarter at level 1, 2, 3"),
	"now":         say.Mark("Now"),
	"year":        say.Mark("Year"),
	"style":       say.Mark("Style"),
	"beliefs":     say.Mark("Beliefs we work on, and the level"),
	"answers":     say.Mark("What came up, and the letter of our answer"),
	"sum":         say.Mark("Days a quarter, together"),
	"notice":      say.Mark("To be read aloud: what is kept of you"),
}

// heading says a heading of a template.
func heading(name string) string { return say.Text(headings[name]) }
