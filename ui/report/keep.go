package report

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/saves/whole"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// Kept is what was made of a game to take away.
type Kept struct {
	Path string // of the two pages
	Card string // lines to paste into a chat
}

// Keep writes the two pages about the saved game at path beside it, under its
// name, all of them or nothing, and returns where they are and the card. The game
// has been looked back on already. A page of that name is replaced; a saved game
// never is.
func Keep(path string, d *debrief.Debrief) (Kept, error) {
	saved, err := saves.Read(path)
	if err != nil {
		return Kept{}, err
	}
	replayed, err := saved.Replay()
	if err != nil {
		return Kept{}, err
	}
	if !replayed.Sound() {
		return Kept{}, errors.New(replayed.Message)
	}
	g := &Game{Saved: &saved, Replayed: &replayed, Debrief: d}
	card, err := NewCard(g, 0)
	if err != nil {
		return Kept{}, err
	}
	t := NewTakeaway(g)
	var page bytes.Buffer
	if err := t.WriteHTML(&page); err != nil {
		return Kept{}, err
	}
	k := Kept{Path: strings.TrimSuffix(path, saves.Suffix) + ".html", Card: card.Text()}
	if game, err := saves.Is(k.Path); err != nil {
		return Kept{}, fmt.Errorf(say.Text("the pages cannot be written: %w"), err)
	} else if game {
		return Kept{}, fmt.Errorf(say.Text("%s holds a saved game, so the pages were not written"), filepath.Base(k.Path))
	}
	if err := whole.Write(k.Path, page.Bytes(), 0o644); err != nil {
		return Kept{}, fmt.Errorf(say.Text("the pages cannot be written: %w"), whole.Reason(err))
	}
	return k, nil
}
