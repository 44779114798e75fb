package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Innovation says what is on the way from an idea to an offering, and how what
// is on offer fits.
func Innovation(v *sim.View, sc *scenarios.Scenario) page.Page {
	var building, offered []sim.OfferingView
	for _, o := range v.Offerings {
		if o.Building > 0 {
			building = append(building, o)
		} else {
			offered = append(offered, o)
		}
	}
	p := page.Page{Title: say.Text("Innovation"), Blocks: []page.Block{
		page.Facts{Items: []page.Fact{
			{Label: say.Text("Ideas from members"), Value: saySeen(v.Ideas, func(x float64) string { return Count(int(x + .5)) }), Note: say.Text("waiting to be taken up")},
			{Label: say.Text("Being made"), Value: Count(len(building)), Note: say.Text("experiments with members, and launches")},
			{Label: say.Text("On offer"), Value: Count(len(offered)), Note: say.Text("each is work to run and to keep")},
			seenFact(say.Text("Innovation"), v.Innovation, FigureAbout(sim.Innovation)),
		}},
	}}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Being made")}, buildingTable(building, sc))
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("On offer")}, offeringTable(offered, sc))
	if !anyFit(offered) {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("How well any of it fits is not known yet: knowing the members as groups would show it."), Role: page.Quiet})
	}
	p.Blocks = append(p.Blocks, fogNotes(v.Innovation)...)
	p.Blocks = append(p.Blocks, seenYears(v, sim.Innovation, say.Text("Innovation over the years"))...)
	return p
}

// buildingTable lists what is being made; the soonest first.
func buildingTable(building []sim.OfferingView, sc *scenarios.Scenario) page.Block {
	if len(building) == 0 {
		return page.Text{Text: say.Text("Nothing.")}
	}
	slices.SortStableFunc(building, func(a, b sim.OfferingView) int { return cmp.Compare(a.Building, b.Building) })
	t := page.Table{Head: []string{say.Text("What"), say.Text("For"), say.Text("Ready in")}}
	for _, o := range building {
		t.Rows = append(t.Rows, []string{makingName(o), segmentName(sc, o.Segment), say.Many(o.Building, "1 quarter", "%s quarters", Count(o.Building))})
	}
	return t
}

// makingName says how an offering is made.
func makingName(o sim.OfferingView) string {
	if o.CoDeveloped {
		return say.Text("experiment with members")
	}
	return say.Text("programme drawn in the house")
}

// offeringTable lists what is on offer; what earns most comes first.
func offeringTable(offered []sim.OfferingView, sc *scenarios.Scenario) page.Block {
	if len(offered) == 0 {
		return page.Text{Text: say.Text("Nothing.")}
	}
	slices.SortStableFunc(offered, func(a, b sim.OfferingView) int {
		return cmp.Or(cmp.Compare(b.Income, a.Income), cmp.Compare(a.Index, b.Index))
	})
	t := page.Table{Head: []string{say.Text("Offering"), say.Text("Made"), say.Text("For"), say.Text("Age"), say.Text("Fit"), say.Text("Last quarter")}, Right: []int{5}}
	for _, o := range offered {
		t.Rows = append(t.Rows, []string{
			say.Textf("No. %s", Count(o.Index+1)), madeBy(o), segmentName(sc, o.Segment), ageWords(o.AgeQuarters), fitWords(o.Fit), Money(o.Income),
		})
	}
	return t
}

// madeBy says who made an offering.
func madeBy(o sim.OfferingView) string {
	if o.CoDeveloped {
		return say.Text("with members")
	}
	return say.Text("in the house")
}

// ageWords says an age in quarters, in years where it is one or more.
func ageWords(quarters int) string {
	if quarters < sim.QuartersAYear {
		return say.Many(quarters, "1 quarter", "%s quarters", Count(quarters))
	}
	return say.Many(quarters/sim.QuartersAYear, "1 year", "%s years", Count(quarters/sim.QuartersAYear))
}

// fitWords says how well an offering fits.
func fitWords(r sim.Reading) string {
	if !r.Known {
		return "?"
	}
	return short(r)
}

// anyFit reports whether the fit of any offering is known.
func anyFit(offered []sim.OfferingView) bool {
	return slices.ContainsFunc(offered, func(o sim.OfferingView) bool { return o.Fit.Known })
}
