package plain

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// planningHelp is what can be typed while a year is planned.
func planningHelp() []page.Fact {
	return []page.Fact{
		{Label: say.Text("Enter alone"), Value: say.Text("runs the year with this plan; a plan that does not fit is lowered first")},
		{Label: tell.LeverTyped(sim.Listening) + " 2", Value: say.Text("puts a lever at a level from 0 to 3; the first letters of its name will do")},
		{Label: say.Text(leversWord), Value: say.Text("says all levers, how they are typed and what their levels take")},
		{Label: say.Text(styleWord) + " " + tell.StyleTyped(sim.Relational), Value: say.Text("sets the way of leading")},
		{Label: say.Text(elephantWord) + " 3 2", Value: say.Text("works on elephant number 3 at level 2; show organisation says their numbers")},
		{Label: say.Text(undoWord), Value: say.Text("takes back the last change")},
		{Label: say.Text(sameWord), Value: say.Text("plans the same as last year")},
		{Label: say.Text(fitWord), Value: say.Text("lowers the plan until it fits both budgets")},
		{Label: say.Text(helpWord) + " " + tell.LeverTyped(sim.Listening), Value: say.Text("says what a lever does; help style relational and help elephant 3 work too")},
		{Label: say.Text(showWord) + " " + say.Text(say.Mark("members¦typed")), Value: say.Textf("says a page: %s", saidAll(pageWords))},
		{Label: say.Text(memberWord), Value: say.Text("says who one of the members is, another each time")},
		{Label: say.Text(goWord), Value: say.Text("runs the year, if the plan fits")},
		{Label: "b", Value: say.Text("says again what came before")},
		{Label: "q", Value: say.Text("leaves; the game is saved")},
	}
}

// help says what can be typed, or what something does.
func (t *table) help(words []string) {
	sc, aid, v := t.game.Scenario(), t.game.Aid(), t.game.View()
	if len(words) > 0 {
		words[0] = deskWords.Heard(words[0])
	}
	switch {
	case len(words) == 0:
		t.talk.help(planningHelp()...)
		return
	case words[0] == "elephant" && len(words) == 2:
		if e, err := strconv.Atoi(words[1]); err == nil && e >= 1 && e <= len(v.Elephants) {
			t.speak(tell.ElephantHelp(sc, v.Elephants[e-1], aid))
			return
		}
	case words[0] == "style":
		words = words[1:]
	}
	name := strings.Join(words, " ")
	levers := t.leversNamed(name)
	if s, ok := styleNamed(name); ok && len(levers) == 0 {
		t.speak(tell.StyleHelp(s))
		return
	}
	switch len(levers) {
	case 0:
		t.talk.hint(say.Text("There is no lever or style of that name. Type levers to hear them all."))
	case 1:
		t.speak(tell.LeverHelp(sc, levers[0], aid))
	default:
		t.talk.hint(say.Textf("That could be %s. Type a little more of it.", or(names(levers))))
	}
}
