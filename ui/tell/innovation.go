package tell

import (
	"cmp"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
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
	p := page.Page{Title: "Innovation", Blocks: []page.Block{
		page.Facts{Items: []page.Fact{
			{Label: "Ideas from members", Value: saySeen(v.Ideas, func(x float64) string { return Count(int(x + .5)) }), Note: "waiting to be taken up"},
			{Label: "Being made", Value: Count(len(building)), Note: "experiments with members, and launches"},
			{Label: "On offer", Value: Count(len(offered)), Note: "each is work to run and to keep"},
			seenFact("Innovation", v.Innovation, FigureAbout(sim.Innovation)),
		}},
	}}
	p.Blocks = append(p.Blocks, page.Heading{Text: "Being made"}, buildingTable(building, sc))
	p.Blocks = append(p.Blocks, page.Heading{Text: "On offer"}, offeringTable(offered, sc))
	if !anyFit(offered) {
		p.Blocks = append(p.Blocks, page.Text{Text: "How well any of it fits is not known yet: knowing the members as groups would show it.", Role: page.Quiet})
	}
	p.Blocks = append(p.Blocks, fogNotes(v.Innovation)...)
	p.Blocks = append(p.Blocks, seenYears(v, sim.Innovation, "Innovation over the years")...)
	return p
}

// buildingTable lists what is being made; the soonest first.
func buildingTable(building []sim.OfferingView, sc *scenarios.Scenario) page.Block {
	if len(building) == 0 {
		return page.Text{Text: "Nothing."}
	}
	slices.SortStableFunc(building, func(a, b sim.OfferingView) int { return cmp.Compare(a.Building, b.Building) })
	t := page.Table{Head: []string{"What", "For", "Ready in"}}
	for _, o := range building {
		t.Rows = append(t.Rows, []string{makingName(o), segmentName(sc, o.Segment), plural(o.Building, "quarter", "quarters")})
	}
	return t
}

// makingName says how an offering is made.
func makingName(o sim.OfferingView) string {
	if o.CoDeveloped {
		return "experiment with members"
	}
	return "programme drawn in the house"
}

// offeringTable lists what is on offer; what earns most comes first.
func offeringTable(offered []sim.OfferingView, sc *scenarios.Scenario) page.Block {
	if len(offered) == 0 {
		return page.Text{Text: "Nothing."}
	}
	slices.SortStableFunc(offered, func(a, b sim.OfferingView) int {
		return cmp.Or(cmp.Compare(b.Income, a.Income), cmp.Compare(a.Index, b.Index))
	})
	t := page.Table{Head: []string{"Offering", "Made", "For", "Age", "Fit", "Last quarter"}, Right: []int{5}}
	for _, o := range offered {
		t.Rows = append(t.Rows, []string{
			"No. " + Count(o.Index+1), madeBy(o), segmentName(sc, o.Segment), ageWords(o.AgeQuarters), fitWords(o.Fit), Money(o.Income),
		})
	}
	return t
}

// madeBy says who made an offering.
func madeBy(o sim.OfferingView) string {
	if o.CoDeveloped {
		return "with members"
	}
	return "in the house"
}

// ageWords says an age in quarters, in years where it is one or more.
func ageWords(quarters int) string {
	if quarters < sim.QuartersAYear {
		return plural(quarters, "quarter", "quarters")
	}
	return plural(quarters/sim.QuartersAYear, "year", "years")
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
