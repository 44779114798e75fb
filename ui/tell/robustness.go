package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Robustness says which conclusions of a run survive where the model is wrong, and
// what becomes of the run with each assumption changed. What luck alone could
// outweigh is no conclusion, so it is left out.
func Robustness(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("If the model is wrong")}
	if d.Robustness == nil {
		return p
	}
	r := *d.Robustness
	r.Conclusions = slices.DeleteFunc(slices.Clone(r.Conclusions), func(c debrief.Conclusion) bool { return ofLittle(d, &c) })
	p.Blocks = append(p.Blocks, page.Text{Text: doubtText(&r)}, page.Text{Text: RobustnessSentence(&r)})
	var holds []page.Text
	for i := range r.Conclusions {
		if c := &r.Conclusions[i]; c.Survives() {
			holds = append(holds, page.Text{Text: Conclusion(d, c, sc) + "."})
		}
	}
	if len(holds) > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What came out the same every time")}, page.Bullets{Items: holds})
	}
	if fails := resting(d, &r, sc); len(fails) > 0 {
		p.Blocks = append(append(p.Blocks, page.Heading{Text: say.Text("What rests on an assumption")}), fails...)
	}
	p.Blocks = append(p.Blocks, sway(&r, &d.Run)...)
	if try := doubtYourself(&r, sc); try != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: try, Role: page.Quiet})
	}
	return p
}

// doubtText says what was tried.
func doubtText(r *debrief.Robustness) string {
	return say.Textf("Nobody knows how large the effects in this model are in a real association: %s. So the run was played again, with the same choices and the same luck, with one of them half as large or twice as large each time.",
		say.Many(len(doubtedKeys(r)), "it rests on assumptions, and here 1 is put in doubt", "it rests on assumptions, and here %s are put in doubt", Count(len(doubtedKeys(r)))))
}

// doubtedKeys returns the keys of the assumptions that were changed, those that
// carry the argument first.
func doubtedKeys(r *debrief.Robustness) (keys []string) {
	carrying := debrief.Argued()
	for _, first := range []bool{true, false} {
		for i := range r.Changes {
			key := r.Changes[i].Key
			if slices.Contains(carrying, key) == first && !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	return keys
}

// RobustnessSentence says how many conclusions survive.
func RobustnessSentence(r *debrief.Robustness) string {
	shows := say.Many(len(r.Conclusions), "The run seems to show 1 thing", "The run seems to show %s things", Count(len(r.Conclusions)))
	others := say.Many(len(r.Changes), "the 1 other run", "every one of the %s other runs", Count(len(r.Changes)))
	if n := r.Surviving(); n > 0 {
		return say.Many(n, "%[2]s. 1 came out the same in %[3]s.", "%[2]s. %[1]s came out the same in %[3]s.", Count(n), shows, others)
	}
	return say.Textf("%[1]s. None came out the same in %[2]s.", shows, others)
}

// resting tells the conclusions that do not survive, those together that fall
// under the same changes, and first those that hold under most.
func resting(d *debrief.Debrief, r *debrief.Robustness, sc *scenarios.Scenario) (blocks []page.Block) {
	var told [][]int
	ranked := slices.Clone(r.Conclusions)
	slices.SortStableFunc(ranked, func(a, b debrief.Conclusion) int { return cmp.Compare(b.Held, a.Held) })
	for i := range ranked {
		c := &ranked[i]
		if c.Survives() || slices.ContainsFunc(told, func(b []int) bool { return slices.Equal(b, c.Broken) }) {
			continue
		}
		told = append(told, c.Broken)
		var items []page.Text
		for k := range r.Conclusions {
			if other := &r.Conclusions[k]; slices.Equal(other.Broken, c.Broken) {
				items = append(items, page.Text{Text: Conclusion(d, other, sc) + "."})
			}
		}
		blocks = append(blocks, page.Text{Text: heldText(r, c)}, page.Bullets{Items: items})
	}
	return blocks
}

// heldText says in how many of the other runs a conclusion came out the same, and
// under which changes it did not.
func heldText(r *debrief.Robustness, c *debrief.Conclusion) string {
	if 2*c.Held < len(r.Changes) {
		return say.Textf("Otherwise in most, and the same in only %[1]d of %[2]d; not if %[3]s:", c.Held, len(r.Changes), broken(r, c))
	}
	return say.Textf("The same in %[1]d of %[2]d, but not if %[3]s:", c.Held, len(r.Changes), broken(r, c))
}

// ofLittle reports whether a conclusion is about a difference that luck alone
// could outweigh.
func ofLittle(d *debrief.Debrief, c *debrief.Conclusion) bool {
	switch c.Kind {
	case debrief.AboveStanding, debrief.BelowStanding:
		year := min(len(d.Run.Years), len(d.Standing.Years))
		return year > 0 && littleBetween(c.Figure, d.Run.Years[year-1].Figures[c.Figure], d.Standing.Years[year-1].Figures[c.Figure])
	}
	return ofSlightTurn(d, c)
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
