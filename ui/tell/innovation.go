package tell

import (
	"cmp"
	"math"
	"slices"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Innovation says what is on the way from an idea to an offering, and how what
// is on offer fits needs that move.
func Innovation(v *sim.View, fits []sim.FitView, sc *scenarios.Scenario) page.Page {
	var building, offered []sim.OfferingView
	for _, o := range v.Offerings {
		if o.Building > 0 {
			building = append(building, o)
		} else {
			offered = append(offered, o)
		}
	}
	p := page.Page{Title: say.Text("Innovation"), Blocks: []page.Block{pipeline(v, building, offered, fits, sc)}}
	if !anyFit(offered) {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("How well any of it fits is not known yet: knowing the members as groups would show it."), Role: page.Quiet})
	}
	p.Blocks = append(p.Blocks, movingText(offered, fits)...)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Being made")}, buildingTable(building, sc))
	p.Blocks = append(p.Blocks, page.Facts{Items: []page.Fact{seenFact(say.Text("Innovation"), v.Innovation, FigureAbout(sim.Innovation))}})
	p.Blocks = append(p.Blocks, fogNotes(v.Innovation)...)
	p.Blocks = append(p.Blocks, seenYears(v, sim.Innovation, say.Text("Innovation over the years"))...)
	return p
}

// pipeline draws the way from ideas over what is being made to what is on offer.
func pipeline(v *sim.View, building, offered []sim.OfferingView, fits []sim.FitView, sc *scenarios.Scenario) page.Pipeline {
	p := page.Pipeline{Title: say.Text("From ideas to what is on offer")}
	ideas := 0
	if v.Ideas.Known {
		ideas = int(math.Round(v.Ideas.Middle()))
	}
	p.Stops = []page.Stop{
		{Name: say.Text("Ideas from members"), Items: make([]chart.Item, max(0, ideas))},
		{Name: say.Text("Being made"), Items: items(building, chart.Trial, chart.Draft)},
		{Name: say.Text("On offer"), Items: items(offered, chart.CoMade, chart.OwnMade)},
	}
	slices.SortStableFunc(offered, func(a, b sim.OfferingView) int {
		return cmp.Or(cmp.Compare(b.Income, a.Income), cmp.Compare(a.Index, b.Index))
	})
	says := offer
	if !anyFit(offered) {
		says = unfitted
	}
	for _, o := range offered {
		p.Offers = append(p.Offers, says(o, fitOf(fits, o.Index), sc, v.Year > 1 || v.Quarter > 0))
	}
	return p
}

// items returns what offerings are in a pipeline, by who makes them.
func items(offerings []sim.OfferingView, together, alone chart.Item) []chart.Item {
	list := make([]chart.Item, len(offerings))
	for i, o := range offerings {
		list[i] = alone
		if o.CoDeveloped {
			list[i] = together
		}
	}
	return list
}

// fitOf returns how an offering fits, as far as it is seen.
func fitOf(fits []sim.FitView, index int) sim.FitView {
	for _, f := range fits {
		if f.Index == index {
			return f
		}
	}
	return sim.FitView{Index: index}
}

// offer says what is known of something on offer. It earned nothing yet that
// could be said before a quarter was played.
func offer(o sim.OfferingView, f sim.FitView, sc *scenarios.Scenario, played bool) page.Offer {
	fact := seenFact(say.Textf("No. %s", Count(o.Index+1)), o.Fit, "")
	fact.Value = fitWords(o.Fit)
	fact.Note = say.Textf("%s for %s, %s old", madeBy(o), segmentName(sc, o.Segment), ageWords(o.AgeQuarters))
	if played {
		fact.Note = say.Textf("%s; %s last quarter", fact.Note, Money(o.Income))
	}
	if words := trendWords(f.Trend); words != "" {
		fact.Note = say.Textf("%s; %s", fact.Note, words)
	}
	if best, least, known := extremes(f.Segments); known {
		fact.Note = say.Textf("%s; fits %s best, %s least", fact.Note, segmentName(sc, best), segmentName(sc, least))
	}
	return page.Offer{Fact: fact, Item: items([]sim.OfferingView{o}, chart.CoMade, chart.OwnMade)[0], Years: float64(o.AgeQuarters) / sim.QuartersAYear}
}

// unfitted says what is known of something on offer while the fit of nothing is: what
// it earns, which is what they are ordered by, or how old it is.
func unfitted(o sim.OfferingView, _ sim.FitView, sc *scenarios.Scenario, played bool) page.Offer {
	of := offer(o, sim.FitView{}, sc, false)
	if played {
		of.Fact.Value, of.Fact.Note = Money(o.Income), say.Textf("last quarter; %s", of.Fact.Note)
		return of
	}
	of.Fact.Value, of.Fact.Note = say.Textf("%s old", ageWords(o.AgeQuarters)), say.Textf("%s for %s", madeBy(o), segmentName(sc, o.Segment))
	return of
}

// trendWords says where moving needs take a fit; nothing where they leave it.
func trendWords(trend int) string {
	switch {
	case trend < 0:
		return say.Text("needs are moving away from it")
	case trend > 0:
		return say.Text("needs are moving towards it")
	}
	return ""
}

// extremes returns the places of the highest and the lowest reading, and whether
// they can be told apart.
func extremes(readings []sim.Reading) (best, least int, known bool) {
	for i, r := range readings {
		if r.Middle() > readings[best].Middle() {
			best = i
		}
		if r.Middle() < readings[least].Middle() {
			least = i
		}
	}
	return best, least, len(readings) > 0 && readings[best].Low > readings[least].High
}

// movingText says from how many offerings the needs are moving away.
func movingText(offered []sim.OfferingView, fits []sim.FitView) []page.Block {
	away := 0
	for _, o := range offered {
		away += max(0, -fitOf(fits, o.Index).Trend)
	}
	if away == 0 {
		return nil
	}
	return []page.Block{page.Text{Text: say.Many(away, "What members need is moving away from one of %[2]s offerings. It will fit less next year with nothing done to it.",
		"What members need is moving away from %[1]s of %[2]s offerings. They will fit less next year with nothing done to them.", Count(away), Count(len(offered)))}}
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

// madeBy says who made an offering.
func madeBy(o sim.OfferingView) string {
	if o.CoDeveloped {
		return say.Text("made with members")
	}
	return say.Text("made in the house")
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
		return say.Text("fit not known")
	}
	return Reading(r)
}

// anyFit reports whether the fit of any offering is known.
func anyFit(offered []sim.OfferingView) bool {
	return slices.ContainsFunc(offered, func(o sim.OfferingView) bool { return o.Fit.Known })
}
