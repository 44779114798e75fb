package tell

import (
	"example.com/realign/sim"
	"example.com/realign/ui/say"
)

// A Ghost is another leader on the same luck.
type Ghost struct {
	Lit    bool // stands out among the others
	Name   string
	Years  []sim.Year
	Ending string
}

// modelNote stands at the end of every debrief.
var modelNote = say.Mark("A teaching model, not a forecast. It says what these rules make of these choices. It recommends nothing to any real organisation.")
