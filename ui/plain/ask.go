package plain

import (
	"cmp"

	"example.com/realign/ui/say"
)

// ask says a prompt and returns the line typed, its first word in English where it is
// a word of the place. What can be typed everywhere is done meanwhile, and leaving is
// asked about once more.
func (t *table) ask(prompt string) (string, error) {
	for {
		line, err := t.askFor(prompt)
		if err != nil {
			return "", err
		}
		line, heeded := t.talk.heeds(t.manner, t.game.Scenario(), line)
		switch {
		case isQuit(line):
			if err := t.leave(); err != nil {
				return "", err
			}
		case !heeded:
			return line, nil
		}
		prompt = cmp.Or(t.talk.place.next, prompt)
	}
}

// askFor says a prompt and returns the line typed, which may be any text: of all words
// only the one for leaving is heeded, and only whole, because a text can begin so.
func (t *table) askFor(prompt string) (string, error) {
	for {
		t.talk.hint(prompt)
		line, err := t.talk.hear()
		if err != nil || !isQuit(line) {
			return line, err
		}
		if err := t.leave(); err != nil {
			return "", err
		}
	}
}

// leave asks whether to leave, and fails with [errLeft] if so.
func (t *table) leave() error {
	kept := say.Text("The game is saved with every choice made so far.")
	if !t.game.Saved() {
		kept = say.Text("This practice will not be kept.")
	}
	t.talk.hint(say.Textf("Leave the game? %s Type y or q to leave. An empty line stays.", kept))
	line, err := t.talk.hear()
	if err != nil {
		return err
	}
	if isYes(line) || isQuit(line) {
		return errLeft
	}
	t.talk.hint(say.Text("You stay."))
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

func isHelp(line string) bool {
	switch vocabulary.Heard(line) {
	case "?", "help", "h":
		return true
	}
	return false
}
