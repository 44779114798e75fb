package words

import (
	"slices"

	"example.com/realign/sim"
)

// Doings are the kinds of a stage, as `do` spells them.
var Doings = []string{"brief", "seats", "play", "ballot", "compare", "debrief", "commit", "pause"}

// MostSessionMinutes is how long a session can last: a day.
const MostSessionMinutes = 600

// sessionPlaces is the table of sessions.
var sessionPlaces = slices.Concat(hourPlaces, stagePlaces, roomPlaces)

// hourPlaces are the top of the file: which hour this is.
var hourPlaces = []Place{
	{ID: "session", What: "a session", Words: []Word{
		{Name: "format", Kind: Line, Cells: 40, Needed: true, Example: "session/1", Pattern: `^session/1$`, Meaning: "the language of the file, always this"},
		{Name: "id", Kind: ID, Needed: true, Example: "spring-retreat-75", Meaning: "its short name"},
		{Name: "version", Kind: Line, Cells: 20, Example: "1.0.0", Pattern: `^\d+\.\d+\.\d+$`, Meaning: "your own count of its versions"},
		{Name: "title", Kind: Line, Cells: 60, Needed: true, Example: "Spring board retreat, 75 minutes", Meaning: "its name for people"},
		{Name: "author", Kind: Line, Cells: 60, Example: "Board Practice Lab", Meaning: "who wrote it"},
		{Name: "language", Kind: Line, Cells: 20, Example: "en", Meaning: "the language of its sentences; `en` where it is left out"},
		{Name: "about", Kind: Prose, Cells: 700, Example: "For a board that has an evening.", Meaning: "who it is for and what it is meant to do; facilitators read it first"},
		{Name: "scenario", Kind: Line, Cells: 80, Needed: true, Example: "society@1", Pattern: `^([a-z][a-z0-9-]{0,39}(@\d+)?|[^/\\]+\.ya?ml)$`, Meaning: "what is played: a built-in scenario, with its first number behind `@`; or a scenario file that lies beside this one"},
		{Name: "mode", Kind: OneOf, Values: []string{"teams", "one-screen"}, Example: "teams", Meaning: "several teams, each with a game of its own; or one game on the wall. `teams` where it is left out"},
		{Name: "minutes", Kind: Whole, Lo: 10, Hi: MostSessionMinutes, Needed: true, Example: "75", Meaning: "how long it takes; the minutes of the stages add up to it"},
		{Name: "seed", Kind: Whole, Lo: 0, Hi: 1e9, Example: "20417", Meaning: "the luck, the same for every team; drawn anew each time where it is left out"},
		{Name: "aid", Kind: OneOf, Values: []string{"guided", "standard", "expert"}, Example: "guided", Meaning: "how much help there is; `guided` where it is left out"},
		{Name: "pace", Kind: OneOf, Values: []string{"full", "retreat"}, Example: "retreat", Meaning: "whether every year is planned, or the hinge years only; `full` where it is left out"},
		{Name: "stop_after_year", Kind: Whole, Lo: 1, Hi: MostYears, Example: "8", Meaning: "ends early on purpose, so that nobody plays for the last year"},
		{Name: "teams", Kind: Group, Of: "teams", Meaning: "how many teams and how many people in each"},
		{Name: "names", Kind: Line, List: true, Most: 40, Cells: 24, Example: "[Anchor, Beacon, Compass]", Meaning: "what the teams are called"},
		{Name: "seats", Kind: Ref, List: true, Example: "[chair, treasurer, young]", Meaning: "the scenario's seats that are dealt, in this order; all of them where it is left out"},
		{Name: "too_many_people", Kind: OneOf, Values: []string{"double-seats", "each-votes", "watch"}, Example: "double-seats", Meaning: "what people do who are more than the seats: share one and its vote, share one and vote each, or watch"},
		{Name: "too_few_people", Kind: OneOf, Values: []string{"bot-seats", "empty-seats"}, Example: "bot-seats", Meaning: "whether a seat that nobody takes is played by rule, or stays empty"},
		{Name: "late_team", Kind: OneOf, Values: []string{"join-at-current-year", "watch", "merge"}, Example: "join-at-current-year", Meaning: "what a team does that comes late"},
		{Name: "moderate", Kind: Switch, Example: "yes", Meaning: "the facilitator lets each written sentence through before it is on the wall"},
		{Name: "privacy", Kind: Group, Of: "privacy", Meaning: "what is kept of people, and how long"},
		{Name: "stages", Kind: Group, Of: "stage", List: true, Least: 1, Most: 60, Needed: true, Meaning: "what is done, one after the other"},
		{Name: "injects", Kind: Group, Of: "inject", List: true, Most: 60, Meaning: "what the facilitator sends in"},
		{Name: "after", Kind: Group, Of: "after", Meaning: "what is handed out when it is over"},
		todo,
	}},
}

// stagePlaces are what is done in an hour.
var stagePlaces = []Place{
	{ID: "stage", What: "a stage", About: "What some words are for depends on what a stage does; the page says where a word is for some stages only.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "first-years", Meaning: "its short name"},
		{Name: "title", Kind: Line, Cells: 40, Example: "The first two years", Meaning: "its heading on the wall; the usual one where it is left out"},
		{Name: "do", Kind: OneOf, Values: Doings, Needed: true, Example: "play", Meaning: "what is done: words on the wall, seats and their cards, years, a vote, the teams side by side, questions, who will do what, a break"},
		{Name: "minutes", Kind: Whole, Lo: 1, Hi: MostSessionMinutes, Needed: true, Example: "8", Meaning: "how long it takes"},
		{Name: "say", Kind: Prose, Cells: 1200, Example: "For the next hour you are the board.", Meaning: "what the facilitator says, word for word or not"},
		{Name: "notes", Kind: Prose, Cells: 1200, Example: "Look at the join board first.", Meaning: "for the facilitator alone"},
		{Name: "write", Kind: Line, Cells: 160, Example: "Which one thing will you do differently?", Meaning: "a line that every team writes before it begins; it comes back in the debrief"},
		{Name: "gate", Kind: OneOf, Values: []string{"trainer", "everyone", "clock", "everyone-or-clock"}, Example: "everyone-or-clock", Meaning: "what ends it; `trainer` where it is left out"},
		{Name: "can_drop", Kind: Switch, Example: "yes", Meaning: "it may be left out when time is short"},
		{Name: "protected", Kind: Switch, Example: "yes", Meaning: "the clock never shortens it"},

		{Name: "years", Kind: Line, Cells: 20, Only: []string{"play"}, Example: "1-2", Pattern: `^\s*(practice|\d+\s*(-\s*\d+\s*)?)$`, Meaning: "which years: the first and the last, or one; or `practice`, a year that does not count"},
		{Name: "again", Kind: Switch, Only: []string{"play"}, Example: "yes", Meaning: "a second run on the same luck begins here, at the first of these years; the run so far stays as it was"},
		{Name: "when_time_is_up", Kind: OneOf, Only: []string{"play"}, Values: []string{"use-draft", "keep-last-plan", "wait"}, Example: "use-draft", Meaning: "what becomes of a team that is not ready: its draft counts, last year's plan does, or everybody waits"},
		{Name: "lock", Kind: Ref, List: true, Only: []string{"play"}, Example: "[co_development, silo_breaking]", Meaning: "levers that cannot be moved in these years"},
		{Name: "predict", Kind: OneOf, Only: []string{"play"}, Values: figures(), Example: "renewal", Meaning: "a figure that everyone writes down before the result is shown"},
		{Name: "ballots", Kind: Switch, Only: []string{"play"}, Example: "yes", Meaning: "what comes up in these years is decided by secret ballot"},

		{Name: "card", Kind: Ref, Only: []string{"ballot"}, Example: "new-chair", Meaning: "the dilemma that is put to the vote: it is answered so where it waits, and where it comes later it will be"},
		{Name: "question", Kind: Line, Cells: 160, Only: []string{"ballot"}, Example: "Which belief do we examine first?", Meaning: "in place of a card: what is put to the vote"},
		{Name: "options", Kind: Line, List: true, Least: 2, Most: 6, Cells: 70, Only: []string{"ballot"}, Example: "[our data, the conference]", Meaning: "the answers to the question"},
		{Name: "steps", Kind: OneOf, List: true, Least: 1, Only: []string{"ballot"}, Values: BallotSteps, Example: "[read, vote, reasons, discuss, revote]", Meaning: "the steps of the vote; all of them where it is left out"},
		{Name: "confidence", Kind: Switch, Only: []string{"ballot"}, Example: "yes", Meaning: "everyone says how sure they are"},
		{Name: "decide", Kind: OneOf, Only: []string{"ballot"}, Values: []string{"majority", "chair", "weighted"}, Example: "majority", Meaning: "who decides in the end: most votes, the chair, or most votes as the scenario weighs them by seat; the chair breaks a tie in any case"},
		{Name: "show", Kind: OneOf, List: true, OrOne: true, Only: []string{"ballot", "compare"}, Values: slices.Concat(ballotShows, []string{"endings"}, figures()), Example: "[endings, engagement]", Meaning: "of a ballot: what is shown first, `reasons-first` or `counts-first`; of a comparison: what the teams are compared by"},

		{Name: "hide_names", Kind: Switch, Only: []string{"compare"}, Example: "yes", Meaning: "the teams are letters on the wall"},
		{Name: "drum_roll", Kind: Switch, Only: []string{"compare"}, Example: "yes", Meaning: "the figures are shown one after the other, at a key"},
		{Name: "phases", Kind: OneOf, List: true, Only: []string{"debrief"}, Values: Phases, Example: "[feel, what, so-what]", Meaning: "which of the scenario's questions are asked; all of them where it is left out"},
		{Name: "fields", Kind: OneOf, List: true, Only: []string{"commit"}, Values: []string{"action", "by_when", "who_checks"}, Example: "[action, by_when, who_checks]", Meaning: "what each writes down; all three where it is left out"},
		todo,
	}},
	{ID: "inject", What: "an inject", About: "An inject comes `at` a minute of a stage, or `when` something holds, or only by hand.", Words: []Word{
		{Name: "id", Kind: Line, Cells: 20, Needed: true, Example: "I-01", Pattern: `^[A-Za-z][A-Za-z0-9-]*$`, Meaning: "its short name; capitals are fine"},
		{Name: "at", Kind: Line, Cells: 60, Example: "first-years + 4 min", Pattern: `^\s*[a-z][a-z0-9-]*\s*(\+\s*\d+\s*(min)?)?\s*$`, Meaning: "the stage and the minutes into it"},
		{Name: "when", Kind: Condition, Example: "reserves < 800k", Meaning: "what must hold for a team; it comes once, at the end of a year"},
		{Name: "to", Kind: Line, Cells: 40, Needed: true, Example: "all", Meaning: "`all`; `team NAME`; `that-team`, for which the condition holds; or `seat ID`"},
		{Name: "via", Kind: OneOf, Values: []string{"message", "card", "shock"}, Needed: true, Example: "message", Meaning: "how it comes: words, or one of the scenario's cards or shocks, which then happens in the games it is sent to: a shock strikes before the next quarter that is played, a card comes after it"},
		{Name: "card", Kind: Ref, Example: "new-chair", Meaning: "which card"},
		{Name: "shock", Kind: Ref, Example: "hall-closed", Meaning: "which shock"},
		{Name: "from", Kind: Line, Cells: 40, Example: "Past chair", Meaning: "who writes"},
		{Name: "text", Kind: Prose, Cells: 300, Example: "I hear the conference is under discussion.", Meaning: "what is written"},
		{Name: "expect", Kind: Prose, Cells: 300, Example: "Chairs notice the pull of tradition.", Meaning: "what you expect people to do, so that you can see whether they do"},
		todo,
	}},
}

// BallotSteps are the steps of a ballot in their order.
var BallotSteps = []string{"read", "vote", "reasons", "facts", "discuss", "revote", "decide", "predict"}

var ballotShows = []string{"reasons-first", "counts-first"}

// roomPlaces are who is in the room and what is kept of them.
var roomPlaces = []Place{
	{ID: "teams", What: "the teams", Words: []Word{
		{Name: "count", Kind: Line, Cells: 20, Example: "3-8", Pattern: spanPattern, Meaning: "how many teams: the least and the most, or one number"},
		{Name: "people", Kind: Line, Cells: 20, Example: "3-6", Pattern: spanPattern, Meaning: "how many people in each"},
		todo,
	}},
	{ID: "privacy", What: "the privacy", Words: []Word{
		{Name: "names", Kind: OneOf, Values: []string{"seats-only", "as-typed"}, Example: "seats-only", Meaning: "whether people are seats, or what they type; `seats-only` where it is left out"},
		{Name: "keep", Kind: Line, Cells: 20, Example: "30 days", Pattern: `^\s*\d+\s*(days?)?\s*$`, Meaning: "after how many days the game offers to delete what was kept, up to 365; 30 where it is left out"},
		{Name: "export_quotes", Kind: OneOf, Values: []string{"ask-team", "never"}, Example: "ask-team", Meaning: "whether sentences of a team may stand in what is handed out; `ask-team` where it is left out"},
		todo,
	}},
	{ID: "after", What: "the end of the session", Words: []Word{
		{Name: "export", Kind: OneOf, List: true, Values: []string{"html-report", "takeaway", "csv", "saves"}, Example: "[html-report, takeaway]", Meaning: "what is written"},
		todo,
	}},
}

const spanPattern = `^\s*\d+\s*(-\s*\d+\s*)?$`

// figures returns the figures that can be predicted and compared.
func figures() []string {
	var all []string
	for f := range sim.NumFigures {
		all = append(all, f.ID())
	}
	return all
}
