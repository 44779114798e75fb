package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Robustness says which conclusions of a run survive where the model is wrong.
func Robustness(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("If the model is wrong")}
	r := d.Robustness
	if r == nil {
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: RobustnessSentence(r)})
	var holds, fails []page.Text
	for i := range r.Conclusions {
		c := &r.Conclusions[i]
		text := Conclusion(d, c, sc)
		if c.Survives() {
			holds = append(holds, page.Text{Text: text + "."})
			continue
		}
		fails = append(fails, page.Text{Text: say.Textf("%[1]s: it holds under %[2]d of %[3]d changes; not if %[4]s.", text, c.Held, len(r.Changes), broken(r, c))})
	}
	if len(fails) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What rests on an assumption")}, page.Bullets{Items: fails})
	}
	if len(holds) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What holds all the same")}, page.Bullets{Items: holds})
	}
	return p
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
