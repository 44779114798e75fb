package tell

import (
	"slices"
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Robustness says which conclusions of a run survive where the model is wrong, and
// how many fall with each assumption. What luck alone could outweigh is no
// conclusion, so it is left out.
func Robustness(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("If the model is wrong")}
	r := d.Robustness
	if r == nil {
		return p
	}
	told := *r
	told.Conclusions = slices.DeleteFunc(slices.Clone(r.Conclusions), func(c debrief.Conclusion) bool { return ofSlightTurn(d, &c) })
	p.Blocks = append(p.Blocks, page.Text{Text: RobustnessSentence(&told)})
	var holds, fails []page.Text
	for i := range told.Conclusions {
		c := &told.Conclusions[i]
		text := Conclusion(d, c, sc)
		if c.Survives() {
			holds = append(holds, page.Text{Text: text + "."})
			continue
		}
		fails = append(fails, page.Text{Text: say.Textf("%[1]s: it holds under %[2]d of %[3]d changes; not if %[4]s.", text, c.Held, len(r.Changes), broken(r, c))})
	}
	if len(holds) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What holds all the same")}, page.Bullets{Items: holds})
	}
	if len(fails) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What rests on an assumption")}, page.Bullets{Items: fails})
	}
	p.Blocks = append(p.Blocks, sway(&told)...)
	if len(r.Changes) > 0 && slices.Contains(scenarios.IDs(), sc.ID) {
		last := &r.Changes[len(r.Changes)-1]
		p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("To change one yourself and see many games fall or stand: realign sweep %s --set %s=%s", sc.ID, last.Key, strconv.FormatFloat(last.To, 'g', 4, 64)), Role: page.Quiet})
	}
	return p
}

// sway counts the conclusions that fall with each assumption, those that carry the
// argument first.
func sway(r *debrief.Robustness) []page.Block {
	if len(r.Changes) == 0 || len(r.Conclusions) == 0 {
		return nil
	}
	t := page.Table{Head: []string{say.Text("Assumption"), say.Text("Halved"), say.Text("Doubled")}, Right: []int{1, 2}}
	carrying := debrief.Argued()
	for _, first := range []bool{true, false} {
		for i := range r.Changes {
			key := r.Changes[i].Key
			if slices.Contains(carrying, key) == first && (i == 0 || r.Changes[i-1].Key != key) {
				t.Rows = append(t.Rows, []string{asSentence(assumptionText(key)), falling(r, key, false), falling(r, key, true)})
			}
		}
	}
	return []page.Block{
		page.Heading{Text: say.Text("What falls with each assumption")},
		page.Text{Text: say.Textf("How many of the %s no longer hold. Those that carry the argument of this game come first.", say.Many(len(r.Conclusions), "1 conclusion", "%s conclusions", Count(len(r.Conclusions))))},
		t,
	}
}

// falling counts the conclusions that do not hold under a change; a dash where
// that change was not tried.
func falling(r *debrief.Robustness, key string, doubled bool) string {
	for k := range r.Changes {
		if r.Changes[k].Key != key || r.Changes[k].Doubled != doubled {
			continue
		}
		n := 0
		for i := range r.Conclusions {
			if slices.Contains(r.Conclusions[i].Broken, k) {
				n++
			}
		}
		return Count(n)
	}
	return "–"
}

// RobustnessSentence says how many conclusions survive.
func RobustnessSentence(r *debrief.Robustness) string {
	return say.Textf("%[1]d of %[2]s hold under every one of %[3]s, one assumption halved or doubled at a time, with the same choices and the same luck.",
		r.Surviving(), say.Many(len(r.Conclusions), "1 conclusion", "%s conclusions", Count(len(r.Conclusions))),
		say.Many(len(r.Changes), "1 change to the model", "%s changes to the model", Count(len(r.Changes))))
}

// Conclusion says what a run seems to show, without a full stop.
func Conclusion(d *debrief.Debrief, c *debrief.Conclusion, sc *scenarios.Scenario) string {
	switch c.Kind {
	case debrief.Helped, debrief.Hurt:
		line := say.Text("A turning point")
		if shown := debrief.TurningPoints(d.WhatIfs); c.Turning < len(shown) {
			line = ChoiceLine(&shown[c.Turning].Choice, sc)
		}
		if c.Kind == debrief.Hurt {
			return say.Textf("%s: the run came out worse for it", line)
		}
		return say.Textf("%s: the run came out better for it", line)
	case debrief.AboveStanding, debrief.BelowStanding:
		return beyondStanding(d, c)
	case debrief.Stood:
		return say.Text("The association came to its last year")
	default:
		return say.Text("The association fell before its last year")
	}
}

// beyondStanding says on which side of the standing plan a figure came out, at the
// end or in the last year that both finished.
func beyondStanding(d *debrief.Debrief, c *debrief.Conclusion) string {
	year := min(len(d.Run.Years), len(d.Standing.Years))
	together := len(d.Run.Years) == len(d.Standing.Years)
	switch above := c.Kind == debrief.AboveStanding; {
	case above && together:
		return say.Textf("%s at the end: more than on the standing plan", FigureLabel(c.Figure))
	case together:
		return say.Textf("%s at the end: less than on the standing plan", FigureLabel(c.Figure))
	case above:
		return say.Textf("%s after year %d: more than on the standing plan", FigureLabel(c.Figure), year)
	}
	return say.Textf("%s after year %d: less than on the standing plan", FigureLabel(c.Figure), year)
}

// mostBroken is how many assumptions are named that a conclusion rests on.
const mostBroken = 3

// broken names the changes under which a conclusion does not hold.
func broken(r *debrief.Robustness, c *debrief.Conclusion) string {
	words := ChangeText(&r.Changes[c.Broken[0]])
	for _, k := range c.Broken[1:min(len(c.Broken), mostBroken)] {
		words = say.Textf("%[1]s, or if %[2]s", words, ChangeText(&r.Changes[k]))
	}
	if others := len(c.Broken) - mostBroken; others > 0 {
		words = say.Textf("%[1]s, or under %[2]s", words, say.Many(others, "1 other change", "%s other changes", Count(others)))
	}
	return words
}
