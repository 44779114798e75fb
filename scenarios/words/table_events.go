package words

import "example.com/realign/sim"

// eventPlaces are what befalls an association.
var eventPlaces = []Place{
	{ID: "shock", What: "a shock", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "hall-closed", Meaning: "its short name"},
		{Name: "year", Kind: Whole, Lo: 1, Hi: MostYears, Needed: true, Example: "4", Meaning: "when it strikes"},
		{Name: "quarter", Kind: Whole, Lo: 1, Hi: sim.QuartersAYear, Needed: true, Example: "3", Meaning: "before which quarter of that year"},
		{Name: "chance", Kind: Share, Example: "60%", Meaning: "how likely; certain where it is left out"},
		{Name: "when", Kind: Condition, Example: "reserves < 1M", Meaning: "what must hold besides"},
		{Name: "text", Kind: Prose, Cells: 240, Needed: true, Example: "The city closes the hall.", Meaning: "what the player is told"},
		{Name: "change", Kind: Group, Of: "effects", Needed: true, Meaning: "what it changes"},
		todo,
	}},
	{ID: "card", What: "a card", About: "A card comes in a `year`, or `when` a condition holds, or only when a trainer puts it. `eras` is for cards of the deck.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "empty-seats", Meaning: "its short name"},
		{Name: "eras", Kind: OneOf, Values: sim.EraIDs(), List: true, Example: "[knowledge]", Meaning: "in the deck: the eras it fits"},
		{Name: "title", Kind: Line, Cells: 60, Needed: true, Example: "Empty seats", Meaning: "its heading"},
		{Name: "year", Kind: Whole, Lo: 1, Hi: MostYears, Example: "2", Meaning: "the year it comes in"},
		{Name: "quarter", Kind: Whole, Lo: 1, Hi: sim.QuartersAYear, Example: "1", Meaning: "after which quarter; any where it is left out"},
		{Name: "when", Kind: Condition, Example: "engagement < 40%", Meaning: "what must hold for it to come up"},
		{Name: "chance", Kind: Share, Example: "50%", Meaning: "how likely after each such quarter; certain where it is left out"},
		{Name: "once", Kind: Switch, Example: "no", Meaning: "`no` lets it come again in later years"},
		{Name: "forced_only", Kind: Switch, Example: "yes", Meaning: "it never comes by itself; a trainer puts it"},
		{Name: "teaches", Kind: Ref, List: true, Example: "[delay]", Meaning: "the objectives and elephants it is about"},
		{Name: "advisors", Kind: Ref, List: true, OrGroup: "advice", Meaning: "what departments say to it"},
		{Name: "leans", Kind: Group, Of: "leans", Meaning: "which choice each of them speaks for"},
		{Name: "text", Kind: Prose, Cells: 420, Needed: true, Example: "The hall looks full and the room does not.", Meaning: "the scene"},
		{Name: "trainer_note", Kind: Prose, Cells: 700, Example: "Wait. Somebody will ask whose figures these are.", Meaning: "a hint for whoever leads the hour; players do not see it"},
		{Name: "choices", Kind: Group, Of: "choice", List: true, Least: 2, Most: 4, Needed: true, Meaning: "the answers: the customary one first, the boldest last"},
		todo,
	}},
	{ID: "advice", What: "the advice", About: "The departments, and a sentence of each. A department sees only its own slice.", Words: departmentWords(Word{Kind: Line, Cells: 140, Example: "The sheets say that it was full.", Meaning: "what %s says"})},
	{ID: "leans", What: "the list of leanings", About: "The departments, and the choice that the advice of each speaks for. Who is left out leans to none.", Words: departmentWords(Word{Kind: Ref, Example: "ask", Meaning: "the choice that %s speaks for"})},
	{ID: "choice", What: "a choice", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "ask", Meaning: "its short name"},
		{Name: "label", Kind: Line, Cells: 70, Needed: true, Example: "Phone those who did not come", Meaning: "the answer in words"},
		{Name: "needs", Kind: Condition, Example: "level(listening) >= 1", Meaning: "what must hold, or the answer stays closed"},
		{Name: "now", Kind: Group, Of: "effects", Meaning: "what it changes at once"},
		{Name: "later", Kind: Group, Of: "later", Meaning: "what it changes some years on"},
		{Name: "reply", Kind: Prose, Cells: 240, Example: "Most did not know that it was on.", Meaning: "what is told afterwards"},
		{Name: "price", Kind: Line, Cells: 60, Example: "Two days", Meaning: "what it costs, in words"},
		todo,
	}},
	{ID: "later", What: "the later effects", About: "`later: { 2: { engagement: -3% } }` changes something two years on.",
		Open: "YEARS", Each: Word{Name: "2", Kind: Group, Of: "effects", Lo: 1, Hi: MostYears, Meaning: "what changes so many years on"}},
}

// Policies are the leaders that can play an expectation.
var Policies = []string{
	"any", "administrator", "enthusiast", "benchmarker", "controller", "steward", "politician",
	"craftsman", "relationship", "drifter", "random", "adaptive",
}

// Phases are the steps of a debrief.
var Phases = []string{"feel", "what", "so-what", "real", "what-if", "now-what"}

// tellingPlaces are what is played for and how it ends.
var tellingPlaces = []Place{
	{ID: "objective", What: "an objective", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "delay", Meaning: "its short name"},
		{Name: "text", Kind: Line, Cells: 160, Needed: true, Example: "What connects costs now and pays back later.", Meaning: "what is to be learned"},
		{Name: "seen_when", Kind: Condition, Example: "trend(engagement, 4) >= 6%", Meaning: "how the game can tell that it was met"},
		todo,
	}},
	{ID: "seat", What: "a seat", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "treasurer", Meaning: "its short name"},
		{Name: "title", Kind: Line, Cells: 40, Needed: true, Example: "Treasurer", Meaning: "the role"},
		{Name: "duty", Kind: Line, Cells: 160, Needed: true, Example: "Keep the reserves.", Meaning: "what the role looks after"},
		{Name: "only_you_know", Kind: Prose, Cells: 240, Example: "Four exhibitors pay for everything.", Meaning: "a fact that no other seat is shown"},
		{Name: "worth_asking", Kind: Line, Cells: 160, Example: "What does this cost in year three?", Meaning: "a question to bring to the table"},
		{Name: "votes", Kind: Whole, Lo: 1, Hi: MostVotes, Example: "2", Meaning: "how many votes it has where a session weighs them; one where it is left out"},
		todo,
	}},
	{ID: "ending", What: "an ending", About: "The last one has `otherwise: yes`. `dismissed` and `insolvent` come by themselves: give them a title and a text only.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "renewed", Meaning: "its short name"},
		{Name: "when", Kind: Condition, Example: "engagement >= 48%", Meaning: "what must hold after the last year"},
		{Name: "otherwise", Kind: Switch, Example: "yes", Meaning: "it holds where no other does"},
		{Name: "title", Kind: Line, Cells: 60, Needed: true, Example: "A louder membership", Meaning: "the ending in a line"},
		{Name: "text", Kind: Prose, Cells: 500, Example: "The calendar is smaller.", Meaning: "the ending in a paragraph"},
		todo,
	}},
	{ID: "debrief", What: "the debrief", Words: []Word{
		{Name: "questions", Kind: Group, Of: "questions", Needed: true, Meaning: "what is asked, by phase"},
		{Name: "what_if", Kind: Group, Of: "what-if", List: true, Meaning: "games beside the game, with one answer changed"},
		todo,
	}},
	{ID: "questions", What: "the group of questions", About: "The phases of a debrief; it needs at least `feel`, `what` and `now-what`.", Words: phaseWords()},
	{ID: "what-if", What: "a what-if", Words: []Word{
		{Name: "title", Kind: Line, Cells: 160, Needed: true, Example: "What if you had phoned?", Meaning: "the question"},
		{Name: "change", Kind: Group, Of: "change", Needed: true, Meaning: "which answer is changed"},
	}},
	{ID: "change", What: "the change", Words: []Word{
		{Name: "card", Kind: Ref, Needed: true, Example: "empty-seats", Meaning: "the card"},
		{Name: "choose", Kind: Ref, Needed: true, Example: "ask", Meaning: "the answer that is given instead"},
	}},
	{ID: "expectation", What: "an expectation", Words: []Word{
		{Name: "about", Kind: Line, Cells: 160, Needed: true, Example: "Only running the fair loses members", Meaning: "what you expect, in words"},
		{Name: "policy", Kind: OneOf, Values: Policies, Example: "administrator", Meaning: "who leads; `any` where it must hold for each"},
		{Name: "that", Kind: Expectation, Needed: true, Example: "median(members) < 1100", Meaning: "what must hold; `median(figure)` and `wins(ending)` may stand in it"},
		todo,
	}},
}

func phaseWords() []Word {
	about := []string{
		"how it was", "what happened", "what it means", "where it happens at home", "what would have been", "what somebody will do",
	}
	var all []Word
	for i, p := range Phases {
		all = append(all, Word{Name: p, Kind: Line, List: true, Cells: 160, Example: "[Which year felt worst?]", Meaning: about[i]})
	}
	return all
}
