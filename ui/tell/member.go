package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// MemberNumber returns the number on a member's card. It says nothing but who it
// is.
func MemberNumber(m *sim.MemberView) int {
	const spread, digits = 0x9E3779B97F4A7C15, 90_000 // after Knuth's multiplicative hashing
	return digits/9 + int((m.ID+1)*spread>>32%digits)
}

// MemberLine says in one line who a member is, as far as anybody knows.
func MemberLine(m *sim.MemberView, v *sim.View, sc *scenarios.Scenario) string {
	number := Count(MemberNumber(m))
	switch {
	case m.Left:
		return say.Textf("No. %s has left.", number)
	case m.Group < 0:
		return say.Textf("No. %s, a member for %s. Nobody has told them apart yet.", number, ageWords(m.Quarters))
	}
	return say.Textf("No. %s, %s, a member for %s, engagement %s.", number, inSentence(memberGroup(m, v, sc)), ageWords(m.Quarters), Reading(m.Engagement))
}

// memberGroup names the group that a member is told apart as.
func memberGroup(m *sim.MemberView, v *sim.View, sc *scenarios.Scenario) string {
	if m.Group < 0 || m.Group >= len(v.Segments) {
		return say.Text("not told apart yet")
	}
	return groupName(sc, m.Group, v.Segments[m.Group])
}

// Member says who one member is, what they get, and why they might stay or
// leave, each as far as members like them are known.
func Member(m *sim.MemberView, v *sim.View, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Textf("Member No. %s", Count(MemberNumber(m)))}
	if m.Left {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Has left. The register has no more to say, and nobody asked why.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What the register says")}, page.Facts{Items: registerFacts(m, sc)})
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What is known of them")})
	if m.Group < 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Nothing. Nobody has told this member apart from the others yet. Listening and personal relationships would.")})
		return p
	}
	p.Blocks = append(p.Blocks, page.Facts{Items: characterFacts(m, v, sc)})
	p.Blocks = append(p.Blocks, valueBlocks(m)...)
	p.Blocks = append(p.Blocks, stayBlocks(m)...)
	if text := unknownText(v.Sight); text != "" {
		p.Blocks = append(p.Blocks, page.Text{Text: text, Role: page.Quiet})
	}
	return p
}

// registerFacts says what every register holds.
func registerFacts(m *sim.MemberView, sc *scenarios.Scenario) []page.Fact {
	payer, hall, home := say.Text("the member"), say.Text("no"), say.Text("the house itself")
	if m.Employer {
		payer = say.Text("an employer")
	}
	if m.Attended {
		hall = say.Text("yes")
	}
	if m.Chapter >= 0 {
		home = chapterName(sc, m.Chapter)
	}
	return []page.Fact{
		{Label: say.Text("A member for"), Value: ageWords(m.Quarters)},
		{Label: say.Text("Renews in"), Value: say.Textf("quarter %d of the year", m.Renews)},
		{Label: say.Text("Dues paid by"), Value: payer},
		{Label: say.Text("At the last conference"), Value: hall},
		{Label: say.Text("Belongs to"), Value: home},
	}
}

// characterFacts says what somebody who was told apart is like.
func characterFacts(m *sim.MemberView, v *sim.View, sc *scenarios.Scenario) []page.Fact {
	facts := []page.Fact{
		{Label: say.Text("One of"), Value: memberGroup(m, v, sc)},
		seenFact(say.Text("Engagement"), m.Engagement, say.Text("how much they take part and care")),
	}
	if !m.TiesKnown {
		return facts
	}
	ties := say.Many(m.Ties, "1 other member", "%s other members", Count(m.Ties))
	lost := ""
	if m.Lost > 0 {
		lost = say.Many(m.Lost, "one they knew left lately", "%s they knew left lately", Count(m.Lost))
	}
	elsewhere := say.Text("no")
	if m.Elsewhere {
		elsewhere = say.Text("yes")
	}
	return append(facts,
		seenFact(say.Text("Value they feel"), m.Satisfied, ""),
		seenFact(say.Text("Character"), m.Interactivity, say.Text("0% wants order and standing, 100% wants to be asked and to meet others")),
		page.Fact{Label: say.Text("Knows"), Value: ties, Note: lost},
		page.Fact{Label: say.Text("Has another network"), Value: elsewhere},
	)
}

var valueNames = [sim.NumValues]string{
	sim.FromStanding: say.Mark("The association's standing"), sim.FromOfferings: say.Mark("Offerings that fit"),
	sim.FromRelationships: say.Mark("A relationship with the house"), sim.FromPeers: say.Mark("Other members"), sim.FromMastery: say.Mark("Mastery of the craft"),
}

// valueBlocks says how far somebody gets each kind of value, and how much it
// counts for them.
func valueBlocks(m *sim.MemberView) []page.Block {
	if !m.Values[0].Met.Known {
		return nil
	}
	var facts []page.Fact
	for k, seen := range m.Values {
		f := seenFact(say.Text(valueNames[k]), seen.Met, say.Textf("counts for %s", Reading(seen.Weight)))
		f.Value = Reading(seen.Met)
		facts = append(facts, f)
	}
	return []page.Block{page.Heading{Text: say.Text("The five kinds of value, and how far they get each")}, page.Facts{Items: facts}}
}

// stayBlocks says how likely somebody is to stay, and what speaks for and
// against it.
func stayBlocks(m *sim.MemberView) []page.Block {
	if !m.Renewal.Known {
		return nil
	}
	blocks := []page.Block{
		page.Heading{Text: say.Text("Why they stay or leave")},
		page.Facts{Items: []page.Fact{seenFact(say.Text("Will renew when due"), m.Renewal, say.Text("a chance, not a forecast"))}},
	}
	var items []page.Text
	for _, p := range m.Pulls {
		items = append(items, page.Text{Text: pullText(p), Role: pullRole(p)})
	}
	if len(items) == 0 {
		return append(blocks, page.Text{Text: say.Text("Nothing stands out either way.")})
	}
	return append(blocks, page.Bullets{Items: items})
}

// pullText says what a reason does, and how strongly.
func pullText(p sim.Pull) string {
	cause := asSentence(CauseLabel(p.Cause))
	switch {
	case p.Strength > 1:
		return say.Textf("%s: speaks strongly for staying.", cause)
	case p.Strength > 0:
		return say.Textf("%s: speaks for staying.", cause)
	case p.Strength < -1:
		return say.Textf("%s: speaks strongly for leaving.", cause)
	}
	return say.Textf("%s: speaks for leaving.", cause)
}

func pullRole(p sim.Pull) page.Role {
	if p.Strength < 0 {
		return page.Bad
	}
	return page.Good
}

// unknownText says what is not known of somebody who was told apart; nothing
// where all is.
func unknownText(sight sim.Sight) string {
	switch {
	case sight < sim.Shapes:
		return say.Text("More would show if the house knew its members as groups with names: whom they know, and what they are like.")
	case sight < sim.Needs:
		return say.Text("More would show if the house could read what its members need: what they get, and why they stay or leave.")
	}
	return ""
}
