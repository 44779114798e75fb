package tell

import (
	"slices"
	"strconv"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// sway says of each assumption what it rests on, what the run comes to with half
// and with twice of it, and how many conclusions then differ. Those that carry the
// argument come first.
func sway(r *debrief.Robustness, run *debrief.Track) []page.Block {
	if len(r.Changes) == 0 || len(r.Conclusions) == 0 {
		return nil
	}
	t := page.Table{Head: []string{say.Text("Assumption"), say.Text("Rests on"), say.Text("Halved"), say.Text("Doubled")}, Right: []int{2, 3}}
	for _, key := range doubtedKeys(r) {
		t.Rows = append(t.Rows, []string{asSentence(assumptionText(key)), sourceText(key), changed(r, key, false), changed(r, key, true)})
	}
	return []page.Block{
		page.Heading{Text: say.Text("What each assumption does to this run")},
		page.Text{Text: say.Textf("Engaged members at the end, where this run has %[1]s, and how many of the %[2]s then differ. Those that carry the argument of this game come first.",
			FormatAmount(sim.Vitality, run.Last()[sim.Vitality]), say.Many(len(r.Conclusions), "1 thing that it seems to show", "%s things that it seems to show", Count(len(r.Conclusions))))},
		t,
	}
}

// sourceText says where an assumption comes from. Sources on the model card begin
// with A where nobody has measured the size.
func sourceText(key string) string {
	p, known := sim.ParameterByKey(key)
	switch {
	case !known || !strings.HasPrefix(p.Source, "A"):
		return p.Source
	case strings.Contains(p.Source, "direction"):
		return say.Text("assumed size; a study has the direction")
	}
	return say.Text("assumed")
}

// changed says what the run comes to under a change, and how many conclusions do
// not hold there; a dash where that change was not tried.
func changed(r *debrief.Robustness, key string, doubled bool) string {
	k := slices.IndexFunc(r.Changes, func(c debrief.Change) bool { return c.Key == key && c.Doubled == doubled })
	if k < 0 {
		return "–"
	}
	end := ""
	if k < len(r.Ends) {
		end = FormatAmount(sim.Vitality, r.Ends[k].Figures[sim.Vitality])
		if !r.Ends[k].Stood {
			end = say.Textf("falls in year %d", r.Ends[k].Years)
		}
	}
	n := differing(r, k)
	if n == 0 {
		return end
	}
	return say.Many(n, "%[2]s; 1 differs", "%[2]s; %[1]s differ", Count(n), end)
}

// differing counts the conclusions that do not hold under a change.
func differing(r *debrief.Robustness, change int) (n int) {
	for i := range r.Conclusions {
		if slices.Contains(r.Conclusions[i].Broken, change) {
			n++
		}
	}
	return n
}

// doubtYourself says how to change the assumption that most rests on and see many
// games with it; nothing for a scenario that has no name there.
func doubtYourself(r *debrief.Robustness, sc *scenarios.Scenario) string {
	if len(r.Changes) == 0 || !slices.Contains(scenarios.IDs(), sc.ID) {
		return ""
	}
	most := 0
	for k := range r.Changes {
		if differing(r, k) > differing(r, most) {
			most = k
		}
	}
	c := &r.Changes[most]
	return say.Textf("To change one yourself and see many games fall or stand: realign sweep %s --set %s=%s", sc.ID, c.Key, strconv.FormatFloat(c.To, 'g', 4, 64))
}
