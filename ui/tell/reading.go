package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// What is said of numbers that nobody can see yet.
const (
	notKnown    = "not known yet"
	howToKnow   = "Not known yet: listening or capability building would show it."
	howToNarrow = "A range is all that can be seen; listening and capability building make it sharper."
)

// Reading says a share as far as it is seen.
func Reading(r sim.Reading) string { return saySeen(r, Percent) }

// saySeen says a reading in the words of say.
func saySeen(r sim.Reading, say func(float64) string) string {
	switch {
	case !r.Known:
		return notKnown
	case say(r.Low) == say(r.High):
		return say(r.Low)
	default:
		return "somewhere between " + say(r.Low) + " and " + say(r.High)
	}
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
		blocks = append(blocks, page.Text{Text: howToKnow, Role: page.Quiet})
	}
	if blurred {
		blocks = append(blocks, page.Text{Text: howToNarrow, Role: page.Quiet})
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
		return "up, by how much is not clear"
	case now.High < before.Low:
		return "down, by how much is not clear"
	}
	return "too blurred to say which way it moved"
}
