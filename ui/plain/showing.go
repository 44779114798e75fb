package plain

import (
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// isPage reports whether name is a page that can be shown.
func isPage(name string) bool { return pageOf(name) != "" }

// leastOfPage is how many letters of a page's name tell it.
const leastOfPage = 3

// pageOf returns the page that a player means, in English; "" for none.
func pageOf(name string) string {
	if len(name) < leastOfPage {
		return ""
	}
	meant := pagesMeant(name)
	if len(meant) == 0 {
		return ""
	}
	return pageWords.English(meant[0])
}

// pagesMeant returns the places of the pages that a player may mean by a name.
func pagesMeant(name string) []int {
	name = strings.ReplaceAll(name, "organization", "organisation")
	return tell.Meant(name, len(pageWords), func(i int) []string { return pageWords.Names(i) })
}

// show says a page of what is known.
func (t *table) show(name string) {
	v, sc := t.game.View(), t.game.Scenario()
	var p page.Page
	switch pageOf(name) {
	case "plan":
		t.talk.whole(t.planPage()) // whoever asks for it wants it all
		return
	case "members":
		p = tell.Members(&v, t.game.Crowd(), sc)
	case "organisation":
		p = tell.Organisation(&v, sc, false)
	case "innovation":
		p = tell.Innovation(&v, t.game.Fits(), sc)
	case "finance":
		p = tell.Finance(&v, t.game.Years(), sc)
	case "story":
		p = tell.Story(t.game.History(), sc)
	case "half-time":
		t.halfTimeAgain()
		return
	default:
		t.talk.hint(say.Textf("Type show and one of: %s.", saidAll(pageWords)))
		return
	}
	t.speak(p)
}

// meet says who one of the members is, another one each time.
func (t *table) meet() {
	v, crowd := t.game.View(), t.game.Crowd()
	if len(crowd.Members) == 0 {
		t.talk.hint(say.Text("There is nobody left."))
		return
	}
	t.met = crowd.Next(t.met%len(crowd.Members), +1)
	t.speak(tell.Member(&crowd.Members[t.met], &v, t.game.Scenario()))
}

// listLevers says every lever by how it is typed, where it stands and what its
// levels take.
func (t *table) listLevers() {
	draft, rules, sc := t.game.Draft(), t.game.Rules(), t.game.Scenario()
	p := page.Page{Title: say.Text("The levers")}
	for g := range sim.NumGroups {
		var items []page.Text
		for l := range sim.NumLevers {
			if l.Group() == g {
				items = append(items, page.Text{Text: say.Textf("%s, typed %s: %s; levels 1 to 3 take %s", tell.LeverLabel(sc, l), tell.LeverTyped(l), tell.LevelLabel(draft.Levels[l]), tell.LevelsTake(l, rules))})
			}
		}
		p.Blocks = append(p.Blocks, page.Heading{Text: tell.GroupLabel(g) + ": " + tell.GroupAbout(g)}, page.Bullets{Items: items})
	}
	t.speak(p)
}
