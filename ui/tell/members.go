package tell

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/chart"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Members says who the members are, as far as knowledge resolves them, and shows
// a crowd of them.
func Members(v *sim.View, crowd Crowd, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("Members")}
	field := crowd.Field(v, sc, nil)
	field.KeyFirst = true
	p.Blocks = append(p.Blocks, page.Text{Text: sightText(v, sc)}, field)
	p.Blocks = append(p.Blocks, needTables(v, sc)...)
	p.Blocks = append(p.Blocks, tourBlocks(v, sc)...)
	facts := []page.Fact{
		{Label: say.Text("Members"), Value: Count(v.Members)},
		{Label: say.Text("People who could join"), Value: Count(v.Prospects)},
		seenFact(say.Text("Engagement"), v.Engagement, say.Text("how much members take part and care")),
		seenFact(say.Text("Knowledge of members"), v.Knowledge, say.Text("how well the house knows them")),
		seenFact(say.Text("Relationships"), v.Relationships, say.Text("how close the house is to them")),
		seenFact(say.Text("Network between members"), v.Network, say.Text("how well they know each other")),
		seenFact(say.Text("Other networks in use"), v.PlatformUse, say.Text("share of the field")),
		seenFact(say.Text("Quality of those networks"), v.RivalQuality, ""),
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Taken together")}, page.Facts{Items: facts})
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
		return say.Textf("%s. Two groups begin to differ: one more engaged than the other. Who they are is not clear yet.", n)
	case sim.Shapes:
		return say.Textf("%s, in groups with names. Their sizes are estimates, and each shows what it wants most.", n)
	case sim.Needs:
		return say.Textf("%s, in groups whose needs can be read, with some error.", n)
	case sim.Arrows:
		return say.Textf("%s, in groups whose needs can be read, and it shows where they are moving.", n)
	default:
		return say.Textf("%s, all alike from here. What is known of one is all that is known of any. Listening would begin to tell them apart.", n)
	}
}

// groupName names a group that is told apart.
func groupName(sc *scenarios.Scenario, i int, s sim.SegmentView) string {
	switch {
	case s.Index >= 0:
		return segmentName(sc, s.Index)
	case i == 0:
		return say.Text("One group")
	}
	return say.Text("Another group")
}

// segmentText says what is known of a group, in a sentence.
func segmentText(s sim.SegmentView, sc *scenarios.Scenario) string {
	text := say.Textf("%s of all; engagement %s", Reading(s.Share), Reading(s.Engagement))
	if s.Index < 0 {
		return text
	}
	parts := []string{text, say.Textf("relationship %s; what is offered fits %s", Reading(s.Relationship), Reading(s.Fit))}
	if s.TopNeed >= 0 {
		parts = append(parts, say.Textf("stands out by %s", inSentence(needName(sc, s.TopNeed))))
	}
	parts = append(parts, say.Textf("has another network: %s", Reading(s.OtherNetworks)))
	return strings.Join(parts, "; ")
}

// tourBlocks show what the tour brings home: groups of somebody else's members.
func tourBlocks(v *sim.View, sc *scenarios.Scenario) []page.Block {
	if len(v.Tour) == 0 {
		return nil
	}
	t := page.Table{Head: []string{say.Text("Group"), say.Text("Of all"), say.Text("Stands out by")}}
	for i, g := range v.Tour {
		t.Rows = append(t.Rows, []string{say.Textf("Type %s", chart.Letter(i)), Percent(g.Share), needName(sc, g.TopNeed)})
	}
	return []page.Block{
		page.Heading{Text: say.Text("Brought home from the tour")},
		page.Text{Text: say.Text("How a society that wins prizes sorts its members. They are its members, not yours.")},
		t,
	}
}

// needTables shows the needs of groups, where they can be read.
func needTables(v *sim.View, sc *scenarios.Scenario) []page.Block {
	if v.Sight < sim.Needs || len(v.Segments) == 0 {
		return nil
	}
	t := page.Table{Caption: say.Text("What they need, from 0% to 100%"), Head: []string{say.Text("Group")}}
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
	text := Reading(r)
	switch {
	case sight < sim.Arrows:
		return text
	case s.Drift[d] > 0.15:
		return say.Textf("%s, rising", text)
	case s.Drift[d] < -0.15:
		return say.Textf("%s, falling", text)
	default:
		return say.Textf("%s, steady", text)
	}
}

// memberYears charts the finished years.
func memberYears(v *sim.View) []page.Block {
	if len(v.History) < 2 {
		return nil
	}
	members, renewal := page.Series{Name: say.Text("Members")}, page.Series{Name: say.Text("Renewal")}
	for _, y := range v.History {
		members.Points = append(members.Points, float64(y.Members))
		renewal.Points = append(renewal.Points, middle(y.Renewal)*100)
	}
	labels := yearLabels(len(v.History))
	return []page.Block{
		page.Heading{Text: say.Text("Over the years")},
		page.Lines{Title: say.Text("Members at the end of each year"), Unit: say.Text("people"), Labels: labels, Series: []page.Series{members}, Height: 7},
		page.Lines{Title: say.Text("Renewal rate"), Unit: say.Text("% of those due"), Labels: labels, Series: []page.Series{renewal}, Height: 7, Span: shareSpan},
	}
}
