package plain

import (
	"strconv"

	"example.com/realign/ui/tell"
)

// debrief looks back on the finished game, a section at a time.
func (t *table) debrief() error {
	t.talk.say("The game is over. Other leaders now play the same years on the same luck.")
	ghosts := t.game.Ghosts()()
	sections := tell.Debrief(t.game.Run(), t.game.Scenario(), ghosts, t.game.History())
	for at := 0; at < len(sections); {
		t.talk.say("Debrief, part " + strconv.Itoa(at+1) + " of " + strconv.Itoa(len(sections)) + ".")
		t.speak(sections[at])
		next, err := t.turn(at, len(sections))
		if err != nil {
			return err
		}
		at = next
	}
	t.talk.say(tell.SmallPrint(t.game.Scenario(), t.game.Seed()).Text)
	t.talk.say("The debrief is over. " + t.saved())
	return nil
}

// turn asks which part of the debrief comes next.
func (t *table) turn(at, parts int) (int, error) {
	prompt := "Press Enter for the next part, b for the one before, or type the number of a part."
	if at == parts-1 {
		prompt = "Press Enter to end, b for the part before, or type the number of a part."
	}
	for {
		line, err := t.ask(prompt)
		if err != nil {
			return 0, err
		}
		n, bad := strconv.Atoi(line)
		switch {
		case line == "":
			return at + 1, nil
		case isBack(line):
			return max(0, at-1), nil
		case bad == nil && n >= 1 && n <= parts:
			return n - 1, nil
		}
		t.talk.say("There are parts from 1 to " + strconv.Itoa(parts) + ". An empty line goes on; the letter q leaves.")
	}
}
