package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// notKnown is said of a number that nobody can see yet.
func notKnown() string { return say.Text("not known yet") }

// Reading says a share as far as it is seen: as two figures where it is somewhere
// between them. It is short, so that a list of readings stays a list.
func Reading(r sim.Reading) string {
	switch {
	case !r.Known:
		return notKnown()
	case Percent(r.Low) == Percent(r.High):
		return Percent(r.Low)
	}
	return say.Textf("%s to %s", Percent(r.Low), Percent(r.High))
}

// seenFact returns a share as a fact with its bar.
func seenFact(label string, r sim.Reading, note string) page.Fact {
	f := page.Fact{Label: label, Value: Reading(r), Note: note}
	if !r.Known {
		f.Role = page.Quiet
		return f
	}
	low, high := r.Low, r.High
	f.Bar = &low
	if high > low {
		f.High = &high
	}
	return f
}

// fogNotes explains the readings of a page that are not sharp.
func fogNotes(readings ...sim.Reading) []page.Block {
	missing, blurred := false, false
	for _, r := range readings {
		missing = missing || !r.Known
		blurred = blurred || r.Known && !r.Sharp()
	}
	var blocks []page.Block
	if missing {
		blocks = append(blocks, page.Text{Text: say.Text("Not known yet: listening or capability building would show it."), Role: page.Quiet})
	}
	if blurred {
		blocks = append(blocks, page.Text{Text: say.Text("Where two figures stand, the truth is between them; listening and capability building narrow the gap."), Role: page.Quiet})
	}
	return blocks
}

// seenChange says which way a figure moved between two readings that are not
// both sharp, as far as that can be told.
func seenChange(before, now sim.Reading) string {
	switch {
	case !before.Known || !now.Known:
		return ""
	case now.Low > before.High:
		return say.Text("up, by how much is not clear")
	case now.High < before.Low:
		return say.Text("down, by how much is not clear")
	}
	return say.Text("too blurred to say which way it moved")
}
