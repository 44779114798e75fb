package tell

import (
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A stage of the journey: its name, what it is about, and the levers that carry
// it.
type stage struct {
	label, about string
	levers       []sim.Lever
}

var stages = [sim.NumStages]stage{
	sim.See:        {say.Mark("See"), say.Mark("gather evidence against what goes unquestioned"), nil},
	sim.Name:       {say.Mark("Name¦stage"), say.Mark("say it aloud"), nil},
	sim.Clear:      {say.Mark("Clear"), say.Mark("confront it until it lets go"), nil},
	sim.KnowThem:   {say.Mark("Know"), say.Mark("get to know members as they are"), []sim.Lever{sim.Listening}},
	sim.CreateWith: {say.Mark("Create"), say.Mark("be close to them and make value with them"), []sim.Lever{sim.PersonalRelationships, sim.CoDevelopment, sim.Experiments}},
	sim.Lead:       {say.Mark("Lead"), say.Mark("leaders at every level keep it going"), []sim.Lever{sim.CultureBuilding, sim.CapabilityBuilding, sim.BoardRenewal}},
}

// StageLabel names a stage of the journey.
func StageLabel(s sim.Stage) string { return say.Text(stages[s].label) }

// journey shows how far the house has come, what holds each stage up, and where
// the leaders of each level stand between the two ends.
func journey(v *sim.View, sc *scenarios.Scenario) page.Steps {
	steps := page.Steps{
		Title: say.Text("The journey from inside-out to outside-in"), Standing: say.Text("Where leaders think from"),
		From: say.Text("from the inside out"), To: say.Text("from the member's side"),
	}
	for s := range sim.NumStages {
		done := v.Journey[s]
		note := say.Text(stages[s].about)
		if held := heldUp(v, s, sc); held != "" {
			note = say.Textf("%s; %s", note, held)
		}
		if s > 0 && done-v.Journey[s-1] >= aheadBy {
			note = say.Textf("%[1]s; it rests on “%[2]s”, which lags behind", note, StageLabel(s-1))
		}
		steps.Stages = append(steps.Stages, page.Fact{Label: StageLabel(s), Value: Percent(done), Bar: &done, Note: note})
	}
	for l := range sim.NumLayers {
		where := seenFact(LayerLabel(l), v.Mindset[l], "")
		where.Value = Reading(v.Mindset[l])
		steps.Travellers = append(steps.Travellers, where)
	}
	return steps
}

// aheadBy is how much further a stage has come than the one before it, as a share,
// where that is worth saying.
const aheadBy = 0.05

// heldUp says what stands in the way of a stage, as far as it can be seen;
// nothing where nothing does.
func heldUp(v *sim.View, s sim.Stage, sc *scenarios.Scenario) string {
	hidden, suspected, gripping := 0, 0, 0
	for _, ev := range v.Elephants {
		switch ev.Status {
		case sim.Hidden:
			hidden++
		case sim.Suspected:
			suspected++
		case sim.Named, sim.Confronted, sim.Buried:
			gripping++
		}
	}
	switch {
	case s == sim.See && hidden > 0:
		return say.Many(hidden, "one assumption is still hidden", "%s assumptions are still hidden", Count(hidden))
	case s == sim.Name && suspected > 0:
		return say.Many(suspected, "one is about to be said, and nobody has", "%s are about to be said, and nobody has", Count(suspected))
	case s == sim.Name && hidden > 0:
		return say.Text("nothing can be named before there is evidence")
	case s == sim.Clear && gripping > 0:
		return say.Many(gripping, "one that was named still grips", "%s that were named still grip", Count(gripping))
	case s == sim.Clear && hidden+suspected > 0:
		return say.Text("nothing can be confronted before it is named")
	}
	return dragged(v, stages[s].levers, sc)
}

// dragged says how many assumptions stand in the way of some levers, and of
// which most.
func dragged(v *sim.View, levers []sim.Lever, sc *scenarios.Scenario) string {
	most, worst := 0, sim.Lever(0)
	for _, l := range levers {
		n := 0
		for _, ev := range v.Elephants {
			if ev.Status != sim.Resolved && slices.Contains(ev.Near, l) {
				n++
			}
		}
		if n > most {
			most, worst = n, l
		}
	}
	return heldBy(most, inSentence(LeverLabel(sc, worst)))
}

// heldBy says that so many assumptions hold a lever up.
func heldBy(n int, lever string) string {
	if n == 0 {
		return ""
	}
	return say.Many(n, "one assumption weakens %[2]s", "%[1]s assumptions weaken %[2]s", Count(n), lever)
}
