package tell

import "example.com/realign/ui/say"

// A Stage is where in a year a first player stands.
type Stage int

// The stages, in the order in which a year comes to them.
const (
	NoStage Stage = iota // nothing is to be learned here
	OnDesk
	OnCommit
	OnForecast
	OnYear
	OnCard
	OnReport
	OnNextDesk // the desk of the second year
	OnLater    // whatever comes after
)

// A Lesson is one thing that a first player is told where it matters: with keys,
// and line by line.
type Lesson struct {
	Stage       Stage
	keys, lines string
	Ends        []string // keys after which it has been understood; leaving the stage ends it too
}

// Keys says the lesson for a screen.
func (l Lesson) Keys() string { return say.Text(l.keys) }

// Lines says the lesson for plain mode; "" where there is nothing to add to the
// prompt.
func (l Lesson) Lines() string {
	if l.lines == "" {
		return ""
	}
	return say.Text(l.lines)
}

// settingKeys set a lever.
var settingKeys = []string{"left", "right", "h", "l", "0", "1", "2", "3"}

// lessons accompany a first year, one at a time.
var lessons = []Lesson{
	{Stage: OnDesk, Ends: settingKeys,
		keys:  say.Mark("This is your year. The arrow keys go up and down the levers, and left and right turn one. Try it: nothing is final yet."),
		lines: say.Mark("First steps: this is your year. Type the name of a lever and a level from 0 to 3, such as listening 2. Nothing is final yet.")},
	{Stage: OnDesk, Ends: append([]string{"tab"}, settingKeys...),
		keys:  say.Mark("The two bars show what is left of days and money. To make room for something, turn something else down."),
		lines: say.Mark("First steps: two budgets, days and money. To make room for something, turn something else down.")},
	{Stage: OnDesk, Ends: []string{"tab"},
		keys:  say.Mark("Tab turns to what is known: members, organisation, innovation, finance, story. Enter there comes back to the plan."),
		lines: say.Mark("First steps: show members says what is known of them; show finance and others say the rest.")},
	{Stage: OnDesk,
		keys:  say.Mark("When you are done, enter shows what your plan changes before anything happens."),
		lines: say.Mark("First steps: an empty line runs the year with this plan. A question mark says everything that can be typed.")},
	{Stage: OnCommit,
		keys: say.Mark("The last look: enter commits the plan and runs the year, esc goes back to the desk.")},
	{Stage: OnForecast,
		keys:  say.Mark("What share of members will renew? Guess if you like; enter without a guess goes on."),
		lines: say.Mark("First steps: guess if you like. The guess changes nothing, and the debrief comes back to it.")},
	{Stage: OnYear,
		keys: say.Mark("The year runs a quarter at a time. Enter hurries it on. A dilemma may stop it and ask you something.")},
	{Stage: OnCard,
		keys:  say.Mark("A dilemma. Read the scene first; the answer you choose is kept at once and cannot be taken back."),
		lines: say.Mark("First steps: an answer is kept at once and cannot be taken back.")},
	{Stage: OnReport,
		keys:  say.Mark("What the year did: in short, what the board sees, what is known of members, and because. Space reads on."),
		lines: say.Mark("First steps: a report has four parts, namely in short, what the board sees, what is known of members, and because.")},
	{Stage: OnNextDesk, Ends: settingKeys,
		keys:  say.Mark("Your plan stands until you change it. ? tells the keys of any screen, and : finds everything. The years tell the rest."),
		lines: say.Mark("First steps: your plan stands until you change it. The years tell the rest.")},
}

// Lessons lists what a first player is told, in order.
func Lessons() []Lesson { return lessons }
