package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
)

// Members says who the members are, as far as knowledge resolves them, and shows
// a crowd of them.
func Members(v *sim.View, crowd Crowd, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: "Members"}
	p.Blocks = append(p.Blocks,
		page.Text{Text: sightText(v, sc)},
		crowd.Field(v, sc, nil),
	)
	p.Blocks = append(p.Blocks, needTables(v, sc)...)
	p.Blocks = append(p.Blocks, tourBlocks(v, sc)...)
	facts := []page.Fact{
		{Label: "Members", Value: Count(v.Members)},
		{Label: "People who could join", Value: Count(v.Prospects)},
		seenFact("Engagement", v.Engagement, "how much members take part and care"),
		seenFact("Knowledge of members", v.Knowledge, "how well the house knows them"),
		seenFact("Relationships", v.Relationships, "how close the house is to them"),
		seenFact("Network between members", v.Network, "how well they know each other"),
		seenFact("Other networks in use", v.PlatformUse, "share of the field"),
		seenFact("Quality of those networks", v.RivalQuality, ""),
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: "Taken together"}, page.Facts{Items: facts})
	p.Blocks = append(p.Blocks, fogNotes(v.Engagement, v.Knowledge, v.Relationships, v.Network, v.PlatformUse, v.RivalQuality)...)
	p.Blocks = append(p.Blocks, memberYears(v)...)
	return p
}

// sightText says how far one can see.
func sightText(v *sim.View, sc *scenarios.Scenario) string {
	many := memberWord(sc)
	n := Count(v.Members) + " " + many
	switch v.Sight {
	case sim.TwoGroups:
		return n + ". Two groups begin to differ: one more engaged than the other. Who they are is not clear yet."
	case sim.Shapes:
		return n + ", in groups with names. Their sizes are estimates, and each shows what it wants most."
	case sim.Needs:
		return n + ", in groups whose needs can be read, with some error."
	case sim.Arrows:
		return n + ", in groups whose needs can be read, and it shows where they are moving."
	default:
		return n + ", all alike from here. What is known of one is all that is known of any. Listening would begin to tell them apart."
	}
}

// groupName names a group that is told apart.
func groupName(sc *scenarios.Scenario, i int, s sim.SegmentView) string {
	switch {
	case s.Index >= 0:
		return segmentName(sc, s.Index)
	case i == 0:
		return "One group"
	}
	return "Another group"
}

// segmentText says what is known of a group, in a sentence.
func segmentText(s sim.SegmentView, sc *scenarios.Scenario) string {
	text := short(s.Share) + " of all; engagement " + short(s.Engagement)
	if s.Index < 0 {
		return text
	}
	text += "; relationship " + short(s.Relationship) + "; what is offered fits " + short(s.Fit)
	if s.TopNeed >= 0 {
		text += "; stands out by " + inSentence(needName(sc, s.TopNeed))
	}
	return text + "; has another network: " + short(s.OtherNetworks)
}

// tourBlocks show what the tour brings home: groups of somebody else's members.
func tourBlocks(v *sim.View, sc *scenarios.Scenario) []page.Block {
	if len(v.Tour) == 0 {
		return nil
	}
	t := page.Table{Head: []string{"Group", "Of all", "Stands out by"}}
	for i, g := range v.Tour {
		t.Rows = append(t.Rows, []string{"Type " + chart.Letter(i), Percent(g.Share), needName(sc, g.TopNeed)})
	}
	return []page.Block{
		page.Heading{Text: "Brought home from the tour"},
		page.Text{Text: "How a society that wins prizes sorts its members. They are its members, not yours."},
		t,
	}
}

// needTables shows the needs of groups, where they can be read.
func needTables(v *sim.View, sc *scenarios.Scenario) []page.Block {
	if v.Sight < sim.Needs || len(v.Segments) == 0 {
		return nil
	}
	t := page.Table{Caption: "What they need, from 0% to 100%", Head: []string{"Group"}}
	for d := range sim.NumNeeds {
		t.Head = append(t.Head, needName(sc, d))
	}
	for i, s := range v.Segments {
		row := []string{groupName(sc, i, s)}
		for d := range sim.NumNeeds {
			row = append(row, needText(v.Sight, s, d))
		}
		t.Rows = append(t.Rows, row)
	}
	return []page.Block{t}
}

// needText says one need of a group, and where it moves.
func needText(sight sim.Sight, s sim.SegmentView, d int) string {
	r := s.Needs[d]
	text := notKnown
	if r.Known {
		text = Percent(r.Low) + " to " + Percent(r.High)
		if Percent(r.Low) == Percent(r.High) {
			text = Percent(r.Low)
		}
	}
	switch {
	case sight < sim.Arrows:
	case s.Drift[d] > 0.15:
		text += ", rising"
	case s.Drift[d] < -0.15:
		text += ", falling"
	default:
		text += ", steady"
	}
	return text
}

// memberYears charts the finished years.
func memberYears(v *sim.View) []page.Block {
	if len(v.History) < 2 {
		return nil
	}
	members, renewal := page.Series{Name: "Members"}, page.Series{Name: "Renewal"}
	for _, y := range v.History {
		members.Points = append(members.Points, float64(y.Members))
		renewal.Points = append(renewal.Points, middle(y.Renewal)*100)
	}
	labels := yearLabels(len(v.History))
	return []page.Block{
		page.Heading{Text: "Over the years"},
		page.Lines{Title: "Members at the end of each year", Unit: "people", Labels: labels, Series: []page.Series{members}, Height: 7},
		page.Lines{Title: "Renewal rate", Unit: "% of those due", Labels: labels, Series: []page.Series{renewal}, Height: 7, Span: shareSpan},
	}
}
