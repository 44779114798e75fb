package debrief

import (
	"example.com/realign/sim"
)

// A WhatIf is the run played again under the same luck with one choice changed
// and all later ones held as far as they could be.
type WhatIf struct {
	Choice Choice
	// Possible is false where the choice could not have been made otherwise,
	// because the year's plan would not have fitted whatever else was given up.
	// Then there is no track.
	Possible bool
	Track    Track
	// Weight is what the choice did to the run's [Track.Worth], in millionths of
	// an engaged member: above 0 the run came out better for it.
	Weight sim.Amount
}

// mostTurningPoints is how many turning points are shown: people remember three.
const mostTurningPoints = 3

// TurningPoints returns the what-ifs to show, of those that a review ranked: the
// heaviest, at most three, and only one for each lever, elephant or card.
func TurningPoints(ranked []WhatIf) []WhatIf {
	var shown []WhatIf
next:
	for i := range ranked {
		w := &ranked[i]
		if !w.Possible || w.Weight == 0 || len(shown) == mostTurningPoints {
			break
		}
		for k := range shown {
			if shown[k].Choice.Same(&w.Choice) {
				continue next
			}
		}
		shown = append(shown, *w)
	}
	return shown
}
