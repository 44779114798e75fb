package plain

import (
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// debrief looks back on the finished game, a section at a time.
func (t *table) debrief() error {
	t.talk.say(say.Text("The game is over. Other leaders now play the same years on the same luck."))
	ghosts := t.game.Ghosts()()
	sections := tell.Debrief(t.game.Run(), t.game.Scenario(), ghosts, t.game.History())
	for at := 0; at < len(sections); {
		t.talk.say(say.Textf("Debrief, part %d of %d.", at+1, len(sections)))
		t.speak(sections[at])
		next, err := t.talk.turn(t.ask, book{what: say.Text("part"), pages: len(sections)}, at)
		if err != nil {
			return err
		}
		at = next
	}
	t.talk.say(tell.SmallPrint(t.game.Scenario(), t.game.Seed()).Text)
	t.talk.say(say.Text("The debrief is over.") + " " + t.saved())
	return nil
}
