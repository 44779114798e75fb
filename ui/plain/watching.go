package plain

import (
	"path/filepath"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/tell"
)

// renewed reports whether the scenario was changed and the game started anew with
// it. Faults in the file are said, and the game goes on as it was.
func (t *table) renewed() (bool, error) {
	if t.file == nil || !t.game.Saved() {
		return false, nil
	}
	name := clean.Fit(filepath.Base(t.file.Path()), 40).String()
	news := t.file.Look(t.game.Scenario())
	switch {
	case news.Err != nil:
		t.speak(tell.Unplayable(name, news.Err))
		return false, nil
	case news.Scenario == nil:
		return false, nil
	}
	n, err := t.game.Renewing(*news.Scenario, t.dir)()
	if err != nil {
		return false, err
	}
	if err := t.game.Close(); err != nil {
		return false, err
	}
	t.game = n.Game
	t.speak(tell.Renewed(name, n.Years, n.Answers, n.Missed))
	return true, nil
}
