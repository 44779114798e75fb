package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Brief says what a scenario asks of whoever plays it with seed.
func Brief(sc *scenarios.Scenario, seed sim.Seed) page.Page {
	years := strconv.Itoa(sc.World.Years)
	many := memberWord(sc)
	about := []page.Block{page.Text{Text: say.Text(sc.Summary)}}
	if name := foreign(sc); name != "" {
		about = append(about, page.Text{Text: say.Textf("This world is written in %s; all else speaks your language.", name), Role: page.Quiet})
	}
	return page.Page{Title: say.Text(sc.Title), Blocks: append(about,
		page.Facts{Items: []page.Fact{
			{Label: say.Text("You lead"), Value: associationName(sc)},
			{Label: say.Text("For¦years"), Value: say.Textf("%s years", years)},
			{Label: say.Text("At the start"), Value: Count(sc.World.Members) + " " + many},
		}},
		page.Heading{Text: say.Text("What a year is")},
		page.Text{Text: say.Text("Every year you split two scarce things between the calendar and the members: leadership days and money. " +
			"The annual cycle has most of the days already. Anything new has to come from somewhere.")},
		page.Text{Text: say.Text("Then the year runs, quarter by quarter. Now and then a dilemma asks for an answer. " +
			"At the end of the year comes a report: what the board sees, what is known of the members, and why things moved.")},
		page.Text{Text: say.Text("Some things work slowly. Some things that are in the way are not said aloud. Members look like one grey mass until somebody gets to know them.")},
		page.Text{Text: say.Text("There is no score to beat: at the end you see what came of your choices, and what others would have got on the same luck."), Role: page.Quiet},
		SmallPrint(sc, seed),
	)}
}
