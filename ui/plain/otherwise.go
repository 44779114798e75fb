package plain

import (
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

// other says which turning points can be played the other way, or puts on the table
// the game for the one whose number was typed, such as "1". It then fails with
// [errTurned], which leads out of the debrief and into that game.
func (b *lookBack) other(words []string) error {
	b.prepare(tell.TurningPointsRoom)
	turns := b.turns()
	if len(turns) == 0 || b.game.Path() == "" {
		b.talk.hint(say.Text("There is no turning point here to play the other way."))
		return nil
	}
	at := 0 // none
	if len(words) == 1 {
		at, _ = strconv.Atoi(words[0])
	}
	if at < 1 || at > len(turns) {
		b.otherWays(turns)
		return nil
	}
	choice := &turns[at-1].Choice
	g, err := shelf.Try(b.game.Path(), choice.Year, choice.Instead)
	if err != nil {
		b.talk.sorry(err)
		return nil
	}
	label, note := tell.OtherWay(choice, b.looking.Scenario)
	b.talk.say(say.Textf("A second game is played now, saved as %s; the first stays as it is.", shelf.File(g.Path())))
	b.talk.say(say.Textf("%[1]s. On the desk lies %[2]s.", label, note))
	_ = b.game.Close() // everything chosen is in its file already
	b.game = g
	return errTurned
}

// otherWays says the other ways, each with a number.
func (b *lookBack) otherWays(turns []debrief.WhatIf) {
	list := page.Bullets{Numbered: true}
	for i := range turns {
		label, note := tell.OtherWay(&turns[i].Choice, b.looking.Scenario)
		list.Items = append(list.Items, page.Text{Text: label + "; " + note})
	}
	b.talk.whole(page.Page{Title: say.Text("Play one the other way"), Blocks: []page.Block{page.Text{Text: tell.OtherwiseAbout()}, list}})
	b.talk.hint(say.Text("Type other and the number of one, such as: other 1."))
}
