package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A plan that has stood is weighed by what it is for, and by whatever moved furthest
// of what carries it.
var (
	weighed  = []sim.Figure{sim.Members, sim.Renewal, sim.Reserves}
	carrying = []sim.Figure{sim.BoardSupport, sim.Load, sim.Engagement, sim.Silos, sim.Innovation, sim.Trust}
)

// leastStood is how many years a plan has to stand before it is weighed.
const leastStood = 2

// stood returns for how many finished years the plan that is in force has stood,
// the one big investment apart, which is made once.
func stood(v *sim.View, rules *sim.Rules) (years int) {
	now := v.LastPlan.With(sim.BigInvestment, 0)
	for i := len(v.History) - 1; i >= 0; i-- {
		then := v.History[i].Plan.With(sim.BigInvestment, 0)
		if !sameEfforts(&then, &now, rules) {
			break
		}
		years++
	}
	return years
}

// WhileItStood says what there is to weigh before a plan that has stood for some
// years stands for another: what became of the figures that were seen sharply, and
// what it leaves alone. It says nothing where the plan is young and where the draft
// is another.
func WhileItStood(v *sim.View, draft sim.Plan, sc *scenarios.Scenario) []page.Block {
	rules, standing := &sc.World.Rules, v.LastPlan.With(sim.BigInvestment, 0)
	years := stood(v, rules)
	if years < leastStood || !sameEfforts(&draft, &standing, rules) {
		return nil
	}
	last := len(v.History) - 1
	since, now := &v.History[max(last-years, 0)], &v.History[last]
	moved := movedBetween(since, now, weighed)
	if f, far := furthest(since, now); far {
		moved = append(moved, movedBetween(since, now, []sim.Figure{f})...)
	}
	text := say.Textf("The plan has stood for %s years.", Count(years))
	if len(moved) > 0 {
		text += " " + say.Textf("Since the end of year %d: %s.", since.Number, list(moved))
	}
	if alone := leftAlone(v, draft); alone != "" {
		text += " " + alone
	}
	return []page.Block{page.Text{Text: text}}
}

// movedBetween says from where to where figures moved between the ends of two years,
// of those that were seen sharply in both.
func movedBetween(since, now *sim.YearView, figures []sim.Figure) []string {
	var moved []string
	for _, f := range figures {
		was, sharply := seenAmount(since, f)
		is, sharp := seenAmount(now, f)
		if sharp && sharply && was != is {
			moved = append(moved, say.Textf("%s from %s to %s¦weighed", inSentence(FigureLabel(f)), levelOf(f, was), levelOf(f, is)))
		}
	}
	return moved
}

// furthest returns which of the figures that carry a plan moved furthest between the
// ends of two years, of those that were seen sharply in both; false where none moved.
func furthest(since, now *sim.YearView) (f sim.Figure, far bool) {
	most := sim.Amount(0)
	for _, c := range carrying {
		was, sharply := seenAmount(since, c)
		is, sharp := seenAmount(now, c)
		if moved := absolute(is - was); sharp && sharply && moved > most {
			f, most = c, moved
		}
	}
	return f, most > 0
}

// leftAlone says that what has been said aloud is left alone by a plan; "" where
// nothing is.
func leftAlone(v *sim.View, plan sim.Plan) string {
	n := 0
	for _, e := range v.Elephants {
		if e.Index < sim.MaxElephants && (e.Status == sim.Named || e.Status == sim.Buried) && plan.Elephants[e.Index] == 0 {
			n++
		}
	}
	if n == 0 {
		return ""
	}
	return say.Many(n, "1 elephant is named, and the plan gives it no days.", "%s elephants are named, and the plan gives them no days.", Count(n))
}

// LastYear says, while the last year is planned, that what it leaves behind is looked
// at as well; "" before. A run of one year has no other to compare it with.
func LastYear(v *sim.View) string {
	if v.Year != v.Years || v.Year == 1 {
		return ""
	}
	return say.Textf("Your last year. The debrief follows the plan you leave for %d years more.", sim.OutlookYears)
}

// BeforeItStands says what there is to weigh before a plan is committed, beside what
// it takes: that the year is the last, and what came of a plan that has stood.
func BeforeItStands(v *sim.View, draft sim.Plan, sc *scenarios.Scenario) []page.Block {
	blocks := WhileItStood(v, draft, sc)
	if last := LastYear(v); last != "" {
		blocks = append([]page.Block{page.Text{Text: last, Role: page.Strong}}, blocks...)
	}
	return blocks
}
