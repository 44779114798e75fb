package shelf

import (
	"errors"
	"fmt"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// A Game is a saved game that was taken from the shelf to look at.
type Game struct {
	Path    string
	Saved   saves.Saved
	Origin  string          // where a second term comes from, in words; empty for any other game
	Verdict saves.Judgement // its Verdict is empty while the game was not played again
	Err     error           // why it cannot be read; nil where it can
	InUse   bool            // another window plays it

	played *saves.Replayed
}

// Look takes the save at path from the shelf. Where that takes no longer than a
// moment it is played again to see whether it is as it was played.
func Look(path string) Game {
	g := Game{Path: path}
	g.Saved, g.Err = saves.Read(path)
	switch {
	case g.Err != nil:
		g.judge()
	default:
		g.InUse = inUse(path, &g.Saved)
		g.Origin = origin(g.Saved.Origin)
		if !g.long() {
			g.Err = g.Play()
		}
	}
	return g
}

// judge says what is wrong with a file that cannot be read.
func (g *Game) judge() {
	v, err := saves.Judge(g.Path)
	if err != nil || errors.Is(g.Err, saves.ErrNoSave) {
		return // then Err says more than any verdict
	}
	g.Verdict = v
}

// Play plays the game again, unless that was done already. Its error says why
// that cannot be.
func (g *Game) Play() error {
	if g.played != nil {
		return nil
	}
	r, err := g.Saved.Replay()
	if err != nil {
		return fmt.Errorf(say.Text("the game cannot be played again: %w"), err)
	}
	g.played = &r
	g.Verdict = saves.Judgement{
		Verdict: r.Verdict, Year: r.Year, Column: r.Column, Message: r.Message, Digest: r.Digest, Mark: g.Saved.Mark,
	}
	return nil
}

// long reports whether playing the game again takes more than a moment.
func (g *Game) long() bool { return g.Err == nil && g.Saved.Work() > saves.AskWork }

// inUse reports whether another window plays the save at path. A game whose last line
// was cut off is not asked, because that would mend it.
func inUse(path string, s *saves.Saved) bool {
	if s.Torn > 0 {
		return false
	}
	j, _, err := saves.Continue(path)
	if err == nil {
		_ = j.Close() // nothing was written
	}
	return errors.Is(err, saves.ErrInUse)
}

// Reached returns the year now played or planned, and whether the game is over;
// then it is the last year.
func (g *Game) Reached() (year int, ended bool) { return g.Saved.Reached() }

// newer reports whether only a newer version can play the game.
func (g *Game) newer() bool {
	return errors.Is(g.Err, saves.ErrNewer) || g.Verdict.Verdict == saves.Newer
}

// spoiled reports whether the file or the game in it is known not to be as it
// was.
func (g *Game) spoiled() bool {
	switch g.Verdict.Verdict {
	case saves.Damaged, saves.Edited, saves.OtherRules:
		return true
	}
	return false
}
