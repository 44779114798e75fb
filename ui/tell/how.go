package tell

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// How says how the game works.
func How() page.Page {
	return page.Page{Blocks: []page.Block{
		page.Text{Text: say.Text("You lead a membership association for some ten years. Every year you split two scarce things, leadership days and money, between the calendar that fills them by itself and the members it is all for.")},
		page.Heading{Text: say.Text("A year")},
		page.Bullets{Numbered: true, Items: []page.Text{
			{Text: say.Text("Plan. Set the levers on the desk; it says what days and money are left. Last year's plan is where you start.")},
			{Text: say.Text("Forecast, if you like: which share of members will renew, and how sure are you?")},
			{Text: say.Text("The year runs, quarter by quarter. Sometimes a dilemma asks for an answer.")},
			{Text: say.Text("The report: what the board sees, what is known of the members, and because.")},
		}},
		page.Heading{Text: say.Text("Worth knowing")},
		page.Bullets{Items: []page.Text{
			{Text: say.Text("Effects differ in size and delay. Some of what works best shows nothing for two years.")},
			{Text: say.Text("Members are one grey mass until somebody gets to know them.")},
			{Text: say.Text("Elephants are assumptions that nobody questions. They eat what you invest until they are named and confronted.")},
			{Text: say.Text("There is no best plan for every association, and no score to beat.")},
		}},
		page.Heading{Text: say.Text("Keys")},
		page.Text{Text: say.Text("Enter does the sensible thing on every screen, so you can watch a whole game by pressing it. Esc goes back, ? tells which keys do something, q asks whether to leave. Every choice is saved the moment you make it.")},
		page.Text{Text: say.Text("This is a teaching model, not a forecast: every rule is listed by realign model."), Role: page.Quiet},
	}}
}

// Practised says that what was played does not count.
func Practised() page.Page {
	return page.Page{Title: say.Text("That was practice"), Blocks: []page.Block{
		page.Text{Text: say.Text("Nothing of it counts, and nothing of it was saved. From here on every choice is kept.")},
		page.Bullets{Items: []page.Text{
			{Text: say.Text("The annual cycle has nearly all the days. Anything new has to come from somewhere.")},
			{Text: say.Text("Read the report in three steps: what the board sees, what is known of the members, and because.")},
			{Text: say.Text("Tab turns from the plan to Members, Organisation, Innovation, Finance and Story.")},
		}},
	}}
}
