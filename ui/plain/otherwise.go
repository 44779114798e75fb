package plain

import (
	"path/filepath"
	"strconv"

	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/shelf"
	"example.com/realign/ui/tell"
)

// turns returns the turning points of the game, as far as they are known.
func (b *lookBack) turns() []debrief.WhatIf {
	return debrief.TurningPoints(b.looking.Debrief.WhatIfs)
}

// other says which turning points can be played the other way, or makes the game
// for the one whose number was typed: "1".
func (b *lookBack) other(words []string) {
	b.prepare(tell.TurningPointsRoom)
	turns := b.turns()
	if len(turns) == 0 || b.game.Path() == "" {
		b.talk.say(say.Text("There is no turning point here to play the other way."))
		return
	}
	at := 0 // none
	if len(words) == 1 {
		at, _ = strconv.Atoi(words[0])
	}
	if at < 1 || at > len(turns) {
		b.otherWays(turns)
		return
	}
	label, note := tell.OtherWay(&turns[at-1].Choice, b.looking.Scenario)
	g := shelf.Look(b.game.Path())
	if g.Err != nil {
		b.talk.sorry(g.Err)
		return
	}
	path, err := g.Term(turns[at-1].Choice.Year, g.Saved.Name.String(), filepath.Dir(g.Path))
	if err != nil {
		b.talk.sorry(err)
		return
	}
	b.talk.say(say.Textf("The second term is saved as %s.", shelf.File(path)))
	b.talk.say(say.Textf("Open it among the saved games. To try “%[1]s”, give it %[2]s.", label, note))
}

// otherWays says the other ways, each with a number.
func (b *lookBack) otherWays(turns []debrief.WhatIf) {
	list := page.Bullets{Numbered: true}
	for i := range turns {
		label, _ := tell.OtherWay(&turns[i].Choice, b.looking.Scenario)
		list.Items = append(list.Items, page.Text{Text: label})
	}
	b.speak(page.Page{Title: say.Text("Play one the other way"), Blocks: []page.Block{page.Text{Text: tell.OtherwisePlain()}, list}})
	b.talk.say(say.Text("Type other and the number of one, such as: other 1."))
}
