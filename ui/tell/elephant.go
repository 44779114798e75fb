package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// mostNear is how many levers are named that a hidden assumption stands near.
const mostNear = 3

var statusWords = map[sim.ElephantStatus]struct{ label, about string }{
	sim.Hidden:     {say.Mark("hidden"), say.Mark("felt, and not said by anybody")},
	sim.Suspected:  {say.Mark("suspected"), say.Mark("the evidence has piled up; it has to be said aloud before it can be changed")},
	sim.Named:      {say.Mark("named"), say.Mark("said aloud, and as firmly believed as before")},
	sim.Confronted: {say.Mark("confronted"), say.Mark("it is losing its grip")},
	sim.Resolved:   {say.Mark("resolved"), say.Mark("no longer in the way")},
	sim.Buried:     {say.Mark("buried again"), say.Mark("it was on its way out and is back")},
}

// StatusLabel says how far an elephant has come into the open.
func StatusLabel(s sim.ElephantStatus) string { return say.Text(statusWords[s].label) }

// ElephantLabel names an elephant as far as it is known: a hidden one by where
// it is felt, a suspected one by its hint, any other by the belief.
func ElephantLabel(sc *scenarios.Scenario, ev sim.ElephantView) string {
	switch {
	case ev.Status == sim.Hidden:
		return say.Textf("Something near %s", nearWords(sc, ev.Near))
	case ev.Status == sim.Suspected && hint(sc, ev.Index) != "":
		return hint(sc, ev.Index)
	case ev.Status == sim.Suspected:
		return say.Textf("Something that is about to be said (near %s)", nearWords(sc, ev.Near))
	}
	return belief(sc, ev.Index)
}

// nearWords lists the levers near an elephant.
func nearWords(sc *scenarios.Scenario, near []sim.Lever) string {
	var names []string
	for _, l := range near[:min(len(near), mostNear)] {
		names = append(names, inSentence(LeverLabel(sc, l)))
	}
	switch {
	case len(names) == 0:
		return say.Text("much of the work")
	case len(near) > mostNear:
		return say.Textf("%s and more", strings.Join(names, ", "))
	}
	return strings.Join(names, ", ")
}

// ElephantHelp says what is known of an elephant and what working on it does.
func ElephantHelp(sc *scenarios.Scenario, ev sim.ElephantView, aid Aid) page.Page {
	p := page.Page{Title: ElephantLabel(sc, ev)}
	facts := page.Facts{Items: elephantFacts(ev)}
	if aid == Expert {
		p.Blocks = append(p.Blocks, facts)
		return p
	}
	text := say.Text("Days spent here gather evidence until it can be said aloud.")
	if ev.Status >= sim.Named {
		text = say.Text("Days spent here loosen its grip. That takes political capital, and the board feels it. Allies at every level make it quicker.")
	}
	if aid == Guided && ev.Status < sim.Named {
		text += " " + say.Text("Knowing members better does the same, more slowly.")
	}
	if aid == Guided && ev.Status >= sim.Named {
		text += " " + say.Text("Expect one to two years. What has been loosened slides back where leaders still think the old way.")
	}
	if ev.Status < sim.Named {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("An elephant: a belief that nobody questions, and that takes part of what is done near it.")})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: text}, facts)
	return p
}

// elephantFacts lists what is seen of an elephant.
func elephantFacts(ev sim.ElephantView) []page.Fact {
	facts := []page.Fact{{Label: say.Text("Status"), Value: StatusLabel(ev.Status), Note: say.Text(statusWords[ev.Status].about)}}
	if ev.Status < sim.Named {
		facts = append(facts, seenFact(say.Text("Evidence"), ev.Evidence, say.Text("at 100% it can be named")))
	} else {
		facts = append(facts, seenFact(say.Text("Grip"), ev.Grip, say.Text("how firmly it is believed")))
	}
	if ev.Gap.Known {
		facts = append(facts, seenFact(say.Text("Lost near it"), ev.Gap, say.Text("of the days put into the work it touches")))
	}
	if ev.Cost > 0 {
		facts = append(facts, page.Fact{Label: say.Text("Cost"), Value: say.Textf("%s political capital", decimal(ev.Cost)), Note: say.Text("to confront it in full")})
	}
	return facts
}
