package shelf

import (
	"example.com/realign/saves"
	"example.com/realign/ui/say"
)

// A Deed is a thing that can be done with a saved game.
type Deed int

// The deeds, in the order in which they are offered.
const (
	Continue Deed = iota
	Replay
	SecondTerm
	Compare
	Verify
	CopyCode
	Repair
)

// A Doing is a deed as it is offered for one game.
type Doing struct {
	Deed  Deed
	Label string
	Word  string // what is typed for it, marked as a word of a [tell.Vocabulary]
	Note  string
	Shut  string // why it cannot be done now; empty where it can
}

// Doings lists what can be done with the game, and why the rest cannot.
func (g *Game) Doings() []Doing {
	_, ended := g.Reached()
	next := Doing{Continue, say.Text("Continue"), say.Mark("continue¦typed"), say.Text("goes on from the last choice"), g.noPlay()}
	if ended {
		next.Label, next.Note = say.Text("Look back"), say.Text("opens the debrief")
	}
	all := []Doing{
		next,
		{Replay, say.Text("Replay year by year"), say.Mark("replay¦typed"), say.Text("plans, dilemmas and reports again; nothing changes"), g.noReading()},
		{SecondTerm, say.Text("Second term"), say.Mark("term¦typed"), say.Text("plays on from a year of your choice, as a new game"), g.noTerm()},
		{Compare, say.Text("Compare with another"), say.Mark("compare¦typed"), say.Text("two games side by side"), g.noReading()},
		{Verify, say.Text("Verify"), say.Mark("verify¦typed"), say.Text("is it as it was played?"), ""},
		{CopyCode, say.Text("Copy code"), say.Mark("code¦typed"), say.Text("the whole game as one line to hand on"), g.noTerm()},
	}
	if g.long() {
		for i := range all {
			all[i].Note = say.Textf("%s; takes a while, because the game is long", all[i].Note)
		}
	}
	if g.spoiled() || g.Saved.Torn > 0 {
		all = append(all, Doing{Repair, say.Text("Repair"), say.Mark("repair¦typed"), say.Text("copies all that is good into a new file; this one stays as it is"), ""})
	}
	return all
}

// noReading says why nothing can be told of the game.
func (g *Game) noReading() string {
	switch {
	case g.newer():
		return say.Text("Only the newer version of realign can open it.")
	case g.Err != nil && g.Verdict.Verdict == saves.Damaged:
		return say.Text("The file is damaged; see Repair below.")
	case g.Err != nil:
		return say.Text("It cannot be opened; State says why.")
	}
	return ""
}

// noTerm says why the game cannot be played on in another file.
func (g *Game) noTerm() string {
	if why := g.noReading(); why != "" {
		return why
	}
	if g.spoiled() {
		return say.Text("The game does not come out as it was recorded; see Verify.")
	}
	return ""
}

// noPlay says why the game cannot be played on.
func (g *Game) noPlay() string {
	switch why := g.noTerm(); {
	case why != "":
		return why
	case g.InUse:
		return say.Text("Another window plays it; close it there first.")
	case g.played != nil && g.played.Run == nil:
		return say.Text("It was played under older rules, by which no new years can be played.")
	}
	return ""
}
