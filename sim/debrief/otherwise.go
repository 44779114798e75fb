package debrief

import (
	"slices"

	"example.com/realign/sim"
)

// otherPlans returns what might have been planned instead, one thing at a time,
// for the year that r is about to plan.
func (g *Game) otherPlans(r *sim.Run, plan sim.Plan) []WhatIf {
	o := other{view: r.View(), rules: r.Rules(), plan: plan}
	standing := &g.World.Plan
	for l := range sim.NumLevers {
		if plan.Effort(l, o.rules) != standing.Effort(l, o.rules) {
			o.lever(l, standing)
		}
	}
	for e := range o.rules.Elephants {
		if plan.ElephantDays(e, o.rules) != standing.ElephantDays(e, o.rules) {
			o.elephant(e, standing)
		}
	}
	if before := g.styleBefore(o.view.Year); plan.Style != before {
		o.style(before)
	}
	return o.found
}

// styleBefore returns the style of leading before a year.
func (g *Game) styleBefore(year int) sim.Style {
	if year == 1 {
		return g.World.Plan.Style
	}
	return g.Plans[year-2].Style
}

// An other gathers what might have been planned instead of a plan.
type other struct {
	view  sim.View
	rules *sim.Rules
	plan  sim.Plan
	found []WhatIf
}

// lever leaves a lever as it stands. Where that does not fit, everything else is
// eased for it.
func (o *other) lever(l sim.Lever, standing *sim.Plan) {
	instead := o.plan
	instead.Levels[l], instead.Tuned[l] = standing.Levels[l], standing.Tuned[l]
	held := *o.rules
	if instead.Levels[l] != sim.Tuned {
		held.Least[l] = instead.Levels[l] // so that it is not eased itself
	}
	instead = sim.Trim(instead, &o.view, &held)
	o.add(LeverChoice, int(l), instead, instead.Effort(l, o.rules) == standing.Effort(l, o.rules))
}

// elephant works on an elephant as the standing plan does, which mostly is not at
// all.
func (o *other) elephant(e int, standing *sim.Plan) {
	instead := o.plan
	instead.Elephants[e], instead.TunedDays[e] = standing.Elephants[e], standing.TunedDays[e]
	instead = sim.Trim(instead, &o.view, o.rules)
	o.add(ElephantChoice, e, instead, instead.ElephantDays(e, o.rules) == standing.ElephantDays(e, o.rules))
}

// style keeps a style of leading.
func (o *other) style(before sim.Style) {
	instead := o.plan
	instead.Style = before
	o.add(StyleChoice, 0, instead, true)
}

// add adds a plan that might have been, if it was possible.
func (o *other) add(kind ChoiceKind, index int, instead sim.Plan, possible bool) {
	possible = possible && len(sim.Check(instead, &o.view, o.rules)) == 0
	o.found = append(o.found, WhatIf{
		Choice:   Choice{Kind: kind, Year: o.view.Year, Index: index, Made: o.plan, Instead: instead},
		Possible: possible,
	})
}

// otherAnswers returns what might have been answered instead to the card that
// waits in r.
func (g *Game) otherAnswers(r *sim.Run, answer int) []WhatIf {
	card, view := r.Card(), r.View()
	plan := g.Plans[min(view.Year, len(g.Plans))-1]
	var all []WhatIf
	for k := range g.World.Cards[card].Choices {
		if k != answer && r.Open(k) {
			all = append(all, WhatIf{
				Choice: Choice{
					Kind: CardChoice, Year: view.Year, Quarter: view.Quarter, Index: card,
					Made: plan, Instead: plan, Answer: answer, Other: k,
				},
				Possible: true,
			})
		}
	}
	return all
}

// without returns the choices of g with c made otherwise.
func (g *Game) without(c *Choice) Choices {
	changed := Choices{Plans: slices.Clone(g.Plans), Answers: slices.Clone(g.Answers)}
	switch c.Kind {
	case CardChoice:
		for i := range changed.Answers {
			if a := &changed.Answers[i]; a.Card == c.Index && a.Year == c.Year {
				a.Choice = c.Other
			}
		}
	case StyleChoice:
		for i := c.Year - 1; i < len(changed.Plans) && changed.Plans[i].Style == c.Made.Style; i++ {
			changed.Plans[i].Style = c.Instead.Style
		}
	default:
		changed.Plans[c.Year-1] = c.Instead
	}
	return changed
}
