package words

import (
	"slices"

	"example.com/realign/sim"
)

// places is the table. Texts have the lengths that fit on a screen of 80 × 22.
var places = slices.Concat(worldPlaces, peoplePlaces, housePlaces(), eventPlaces, tellingPlaces, planPlaces)

// todo stands at every place where somebody writes in several sittings.
var todo = Word{Name: "todo", Kind: Line, List: true, OrOne: true, Cells: 160, Example: "[ask Ines for the real figure]",
	Meaning: "what you still mean to do here; checking lists it as a note"}

// worldPlaces are the top of the file and what frames the world.
var worldPlaces = []Place{
	{ID: "scenario", What: "a scenario", Words: []Word{
		{Name: "format", Kind: Line, Cells: 40, Needed: true, Example: "scenario/1", Pattern: `^scenario/1$`, Meaning: "the language of the file, always this"},
		{Name: "id", Kind: ID, Needed: true, Example: "quiet-decline", Meaning: "its short name"},
		{Name: "version", Kind: Line, Cells: 20, Example: "1.0.0", Pattern: `^\d+\.\d+\.\d+$`, Meaning: "your own count of its versions"},
		{Name: "title", Kind: Line, Cells: 60, Needed: true, Example: "The Quiet Decline", Meaning: "its name for people"},
		{Name: "author", Kind: Line, Cells: 60, Example: "Board Practice Lab", Meaning: "who wrote it"},
		{Name: "language", Kind: Line, Cells: 20, Example: "en", Meaning: "the language of its sentences; `en` where it is left out"},
		{Name: "era", Kind: OneOf, Values: sim.EraIDs(), OrGroup: "shift", Needed: true, Example: "knowledge", Meaning: "who members are and how fast their needs move; see \"When the ground moves\""},
		{Name: "years", Kind: Whole, Lo: 1, Hi: MostYears, Needed: true, Example: "10", Meaning: "how long it is played"},
		{Name: "hinge_years", Kind: Whole, List: true, Lo: 1, Hi: MostYears, Example: "[1, 3, 5]", Meaning: "the years in which a short game stops to plan, rising"},
		{Name: "play_minutes", Kind: Whole, Lo: 5, Hi: 600, Example: "45", Meaning: "how long it takes to play"},
		{Name: "leaders_spend", Kind: Number, Lo: 0.01, Hi: 1000, Example: "0.11", Meaning: "how much money leaders that play by rule put into a lever; 1, and where it is left out, as much as in a house of 8,000 members"},
		{Name: "tutorial", Kind: Switch, Example: "yes", Meaning: "marks a lesson for the first time"},
		{Name: "summary", Kind: Prose, Cells: 700, Needed: true, Example: "The hall still fills every June.", Meaning: "what the player reads first"},
		{Name: "association", Kind: Group, Of: "association", Needed: true, Meaning: "who is led"},
		{Name: "needs", Kind: Line, List: true, Least: sim.NumNeeds, Most: sim.NumNeeds, Cells: 24, Example: "[know-how, standing, time saved, company]", Meaning: "four names for what members may need"},
		{Name: "segments", Kind: Group, Of: "segment", List: true, Least: 2, Most: 8, Meaning: "the people behind the grey mass"},
		{Name: "chapters", Kind: Group, Of: "chapter", List: true, Most: sim.MaxChapters, Meaning: "parts of the membership with leaders of their own; see \"Chapters\""},
		{Name: "advisors", Kind: Group, Of: "advisors", Meaning: "who speaks for each department"},
		{Name: "start", Kind: Group, Of: "start", Meaning: "where it begins; what is left out is the era's standard"},
		{Name: "rules", Kind: Group, Of: "rules", Meaning: "what the scenario changes in the model itself"},
		{Name: "levers", Kind: Group, Of: "levers", Meaning: "changes from the standard levers"},
		{Name: "elephants", Kind: Group, Of: "elephant", List: true, Most: sim.MaxElephants, Meaning: "left out: the nine standard ones; listed: exactly those"},
		{Name: "plan", Kind: Group, Of: "plan", Meaning: "the standing plan, from which the first year starts"},
		{Name: "shocks", Kind: Group, Of: "shock", List: true, Meaning: "changes from outside at a set time"},
		{Name: "deck", Kind: OneOf, Values: []string{"common"}, OrGroup: "deck", Example: "common", Meaning: "takes cards from the common deck"},
		{Name: "cards", Kind: Group, Of: "card", List: true, Least: 1, Needed: true, Meaning: "dilemmas"},
		{Name: "seats", Kind: Group, Of: "seat", List: true, Meaning: "role cards for those who play"},
		{Name: "objectives", Kind: Group, Of: "objective", List: true, Meaning: "what is to be learned"},
		{Name: "endings", Kind: Group, Of: "ending", List: true, Needed: true, Meaning: "how a game is summed up; the first that holds is the game's"},
		{Name: "debrief", Kind: Group, Of: "debrief", Needed: true, Meaning: "what is asked afterwards"},
		{Name: "expect", Kind: Group, Of: "expectation", List: true, Meaning: "your own tests, played over many seeds"},
		{Name: "dealt", Kind: Group, Of: "card", List: true, Meaning: "written by the game: the cards it dealt; a file of yours has none"},
		todo,
	}},
	{ID: "shift", What: "a change of era", About: "For `era`, where the ground moves while it is played.", Words: []Word{
		{Name: "from", Kind: OneOf, Values: sim.EraIDs(), Needed: true, Example: "industrial", Meaning: "the era it begins in"},
		{Name: "to", Kind: OneOf, Values: sim.EraIDs(), Needed: true, Example: "knowledge", Meaning: "the era it turns into"},
		{Name: "years", Kind: Line, Cells: 20, Needed: true, Example: "3-6", Pattern: `^\s*\d+\s*(-\s*\d+\s*)?$`, Meaning: "in which years: the first and the last, or one"},
	}},
	{ID: "association", What: "the association", Words: []Word{
		{Name: "name", Kind: Line, Cells: 60, Needed: true, Example: "Guild of Coastal Surveyors", Meaning: "its full name"},
		{Name: "short", Kind: Line, Cells: 12, Example: "GCS", Meaning: "what people call it"},
		{Name: "member_word", Kind: Line, Cells: 20, Example: "surveyor", Meaning: "what one member is called"},
		{Name: "members_word", Kind: Line, Cells: 24, Example: "surveyors", Meaning: "what several are called, where adding an s will not do"},
		todo,
	}},
	{ID: "deck", What: "the deck", About: "For `deck`, where not all of it is wanted.", Words: []Word{
		{Name: "take", Kind: OneOf, Values: []string{"common"}, Needed: true, Example: "common", Meaning: "which deck"},
		{Name: "without", Kind: Ref, List: true, Example: "[new-system]", Meaning: "all cards but these"},
		{Name: "only", Kind: Ref, List: true, Example: "[naming-it]", Meaning: "these cards and no others"},
	}},
}

// peoplePlaces are who belongs and what they believe.
var peoplePlaces = []Place{
	{ID: "segment", What: "a segment", About: "Give every segment a share, 100% together, or none.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "site", Meaning: "its short name"},
		{Name: "name", Kind: Line, Cells: 24, Needed: true, Example: "Site surveyors", Meaning: "what the game may reveal them as"},
		{Name: "about", Kind: Line, Cells: 140, Example: "They measure at six in the morning.", Meaning: "a line about them"},
		{Name: "share", Kind: Share, Example: "60%", Meaning: "of the members at the start"},
		todo,
	}},
	{ID: "chapter", What: "a chapter", About: "A chapter has either a `share` or `joins_later`.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "north", Meaning: "its short name"},
		{Name: "name", Kind: Line, Cells: 24, Needed: true, Example: "Northern chapter", Meaning: "its name"},
		{Name: "about", Kind: Line, Cells: 140, Example: "They meet in the fish hall.", Meaning: "a line about it"},
		{Name: "share", Kind: Share, Example: "20%", Meaning: "of the members at the start"},
		{Name: "joins_later", Kind: Whole, Lo: 1, Hi: MostMembers, Example: "4000", Meaning: "in place of a share: how many members wait outside until an effect lets them in"},
		{Name: "mindset", Kind: Share, Example: "12%", Meaning: "how far its leaders think from outside in"},
		{Name: "relationship", Kind: Share, Example: "22%", Meaning: "how close it is to its members"},
		{Name: "silos", Kind: Share, Example: "80%", Meaning: "how little it works with the house"},
		todo,
	}},
	{ID: "elephant", What: "an elephant", About: "A standard elephant keeps what you leave out. One of your own needs everything but the hint.", Words: []Word{
		{Name: "id", Kind: ID, Needed: true, Example: "our-fair", Meaning: "its short name"},
		{Name: "belief", Kind: Line, Cells: 80, Example: "The fair is who we are.", Meaning: "what people say who hold it"},
		{Name: "family", Kind: OneOf, Values: []string{"assumption", "habit", "foundation"}, Example: "foundation", Meaning: "what it grows from"},
		{Name: "hint", Kind: Line, Cells: 140, Example: "Every idea ends up as a stall.", Meaning: "shown while it is only suspected"},
		{Name: "grip", Kind: Share, Example: "90%", Meaning: "how firmly it is held at the start"},
		{Name: "cost", Kind: Number, Lo: 0, Hi: 30, Example: "8", Meaning: "political capital that confronting it takes"},
		{Name: "drags", Kind: Group, Of: "drags", Meaning: "what it takes from the return of each investment"},
		todo,
	}},
}
