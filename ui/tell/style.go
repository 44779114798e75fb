package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

var styleWords = [sim.NumStyles]struct{ label, about, answers string }{
	sim.MasterCraftsman: {say.Mark("Master craftsman"),
		say.Mark("Leads by knowing the work better than anybody. People follow because they want to learn."),
		say.Mark("Answers best where members want to become what the leader is.")},
	sim.Administrator: {say.Mark("Administrator"),
		say.Mark("Leads by order: roles, plans, meetings that end on time. Runs the calendar better than anybody."),
		say.Mark("Answers best where people expect rank, rules and fair turns.")},
	sim.Relational: {say.Mark("Relational"),
		say.Mark("Leads by connecting people to each other and to a purpose they share. Functions run a little less smoothly."),
		say.Mark("Answers best where people expect to be asked and to work through many networks.")},
	sim.Visionary: {say.Mark("Visionary"),
		say.Mark("Leads by a picture of what could be, with little patience for committees."),
		say.Mark("Answers best where people are somewhere between waiting to be led and wanting to be asked.")},
}

// StyleLabel names a style of leading.
func StyleLabel(s sim.Style) string {
	if s < 0 || s >= sim.NumStyles {
		return "?"
	}
	return say.Text(styleWords[s].label)
}

// StyleHelp says what a style of leading is.
func StyleHelp(s sim.Style) page.Page {
	if s < 0 || s >= sim.NumStyles {
		return page.Page{Title: "?"}
	}
	w := styleWords[s]
	return page.Page{Title: StyleLabel(s), Blocks: []page.Block{
		page.Text{Text: say.Text(w.about)},
		page.Text{Text: say.Text(w.answers)},
		page.Text{Text: say.Text("Changing the style of leading costs political capital and some trust."), Role: page.Quiet},
	}}
}
