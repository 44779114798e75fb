package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
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

// Debrief looks back on a finished run, a page to a section: how it ended, the
// years beside other leaders, what was decided, why things moved, what nobody
// said, what was expected, what to talk about, and why to believe any of it.
func Debrief(run *sim.Run, sc *scenarios.Scenario, ghosts []Ghost, h History) []page.Page {
	if h.Years == nil {
		h.Years = run.Years()
	}
	v := run.View()
	var ahead *sim.Outlook
	if o, known := run.Outlook(); known {
		ahead = &o
	}
	return []page.Page{
		lastPage(run.Ending(), h.Years, ahead, sc),
		Trajectories(h.Years, ghosts, sc),
		Decisions(run.World().Plan, h, sc),
		Causes(h.Years),
		ElephantsAfter(&v, h.Years, sc),
		Calibration(debrief.Calibrate(h.Years, h.Forecasts)),
		Questions(sc),
		Believe(&run.World().Rules),
	}
}
