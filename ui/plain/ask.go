package plain

import "example.com/realign/ui/say"

// ask says a prompt and returns the line typed. Leaving is asked about once more,
// and what was said last is said again where somebody wants to hear it.
func (t *table) ask(prompt string) (string, error) {
	for {
		t.talk.say(prompt)
		line, err := t.talk.hear()
		switch {
		case err == nil && isAgain(line):
			t.talk.speak(t.talk.last)
		case err != nil || !isQuit(line):
			return line, err
		default:
			if err := t.leave(); err != nil {
				return "", err
			}
		}
	}
}

// leave asks whether to leave, and fails with [errLeft] if so.
func (t *table) leave() error {
	kept := say.Text("The game is saved with every choice made so far.")
	if !t.game.Saved() {
		kept = say.Text("This practice will not be kept.")
	}
	t.talk.say(say.Textf("Leave the game? %s Type y or q to leave. An empty line stays.", kept))
	line, err := t.talk.hear()
	if err != nil {
		return err
	}
	if isYes(line) || isQuit(line) {
		return errLeft
	}
	t.talk.say(say.Text("You stay."))
	return nil
}

// The words for leaving, going back and the like may be whole lines, such as "otra
// vez", and have short forms.

func isQuit(line string) bool {
	switch vocabulary.Heard(line) {
	case "q", "quit", "exit":
		return true
	}
	return false
}

func isYes(line string) bool {
	switch vocabulary.Heard(line) {
	case "y", "yes", "s", "si":
		return true
	}
	return false
}

func isGo(line string) bool { return vocabulary.Heard(line) == "go" }

func isBack(line string) bool {
	switch vocabulary.Heard(line) {
	case "b", "back":
		return true
	}
	return false
}

func isAgain(line string) bool {
	switch vocabulary.Heard(line) {
	case "again", "repeat":
		return true
	}
	return false
}

func isHelp(line string) bool {
	switch vocabulary.Heard(line) {
	case "?", "help", "h":
		return true
	}
	return false
}
