package tell

import (
	"math"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Organisation says how the house works: the journey, who works with whom, what
// is known of its elephants, and how its leaders think. Who works with whom is
// drawn as a ring or as rows and columns.
func Organisation(v *sim.View, sc *scenarios.Scenario, ring bool) page.Page {
	p := page.Page{Title: say.Text("Organisation")}
	p.Blocks = append(p.Blocks, journey(v, sc))
	p.Blocks = append(p.Blocks, page.Heading{Text: SiloHeading()},
		page.Facts{Items: []page.Fact{seenFact(say.Text("Silos"), v.Silos, say.Text("how far departments keep apart; lower is more open"))}}, siloMatrix(v, sc, ring), workloads(v))
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What nobody says")}, page.Text{Text: say.Text("Each of these takes part of the days that are put into the work near it, for as long as nobody says it. At 100% evidence it can be named."), Role: page.Quiet}, elephantTable(v, sc))
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Leadership by level")}, layerTable(v))
	p.Blocks = append(p.Blocks, styleFacts(v))
	p.Blocks = append(p.Blocks, chapterBlocks(v, sc)...)
	p.Blocks = append(p.Blocks, fogNotes(v.Silos, v.Mindset[sim.Staff], v.Collaboration[0][1])...)
	p.Blocks = append(p.Blocks, seenYears(v, sim.Silos, say.Text("Silos over the years"))...)
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("Standing of the leadership")}, page.Facts{Items: leadershipFacts(v, sc)})
	return p
}

// SiloHeading stands above who works with whom.
func SiloHeading() string { return say.Text("Who works with whom") }

// elephantTable lists the elephants as far as they are known.
func elephantTable(v *sim.View, sc *scenarios.Scenario) page.Table {
	t := page.Table{Head: []string{say.Text("No."), say.Text("What"), say.Text("How far"), say.Text("Lost near it")}, Bare: []int{1, 2}}
	for i, ev := range v.Elephants {
		known := say.Textf("%s, evidence %s", StatusLabel(ev.Status), Reading(ev.Evidence))
		if ev.Status >= sim.Named {
			known = say.Textf("%s, grip %s", StatusLabel(ev.Status), Reading(ev.Grip))
		}
		lost := ""
		if ev.Gap.Known {
			lost = Reading(ev.Gap)
		}
		t.Rows = append(t.Rows, []string{Count(i + 1), ElephantLabel(sc, ev), known, lost})
	}
	return t
}

// layerTable says how leaders of each level think and what they can do.
func layerTable(v *sim.View) page.Table {
	t := page.Table{Head: []string{say.Text("Level"), say.Text("Thinks from the member's side"), say.Text("Skill")}}
	for l := range sim.NumLayers {
		t.Rows = append(t.Rows, []string{LayerLabel(l), Reading(v.Mindset[l]), Reading(v.Capability[l])})
	}
	return t
}

// styleFacts says how the ways of leading answer to the people led.
func styleFacts(v *sim.View) page.Facts {
	var facts page.Facts
	for s := range sim.NumStyles {
		if !v.Resonance[s].Known && s != v.LastPlan.Style {
			continue
		}
		note := say.Text("how well this way of leading answers")
		if s == v.LastPlan.Style {
			note = say.Text("how well the present way of leading answers")
		}
		facts.Items = append(facts.Items, seenFact(StyleLabel(s), v.Resonance[s], note))
	}
	return facts
}

// siloMatrix shows who works with whom.
func siloMatrix(v *sim.View, sc *scenarios.Scenario, ring bool) page.Matrix {
	m := page.Matrix{Title: say.Text("How much departments work together"), Ring: ring}
	var units []int
	for d := range sim.NumDepartments {
		m.Names = append(m.Names, DepartmentLabel(d))
		units = append(units, int(d))
	}
	for k := range v.Chapters {
		if v.Chapters[k].Belongs {
			m.Names = append(m.Names, chapterName(sc, k))
			units = append(units, int(sim.NumDepartments)+k)
			m.Title = say.Text("How much departments and chapters work together")
		}
	}
	if r := v.Collaboration[0][1]; r.Known && !r.Sharp() {
		m.Title = say.Textf("%s, middle of the range seen", m.Title)
	}
	for _, d := range units {
		row := make([]float64, len(units))
		for e, other := range units {
			row[e] = math.NaN()
			if other != d {
				row[e] = middle(v.Collaboration[d][other])
			}
		}
		m.Cells = append(m.Cells, row)
	}
	return m
}

// workloads says what each department carries: closed ones can drown while the
// next has hands free.
func workloads(v *sim.View) page.Table {
	t := page.Table{Head: []string{say.Text("Department"), say.Text("Workload, of what it can carry")}}
	for d := range sim.NumDepartments {
		t.Rows = append(t.Rows, []string{DepartmentLabel(d), Reading(v.Loads[d])})
	}
	return t
}

// chapterBlocks tell of the parts of the membership that have leaders of their
// own.
func chapterBlocks(v *sim.View, sc *scenarios.Scenario) []page.Block {
	t := page.Table{Head: []string{say.Text("Chapter"), say.Text("Members"), say.Text("Thinks from the member's side"), say.Text("Closeness"), say.Text("Works with the house")}}
	for k, ch := range v.Chapters {
		if ch.Belongs {
			t.Rows = append(t.Rows, []string{chapterName(sc, k), Count(ch.Members), Reading(ch.Mindset), Reading(ch.Relationship), Reading(ch.Cooperation)})
		}
	}
	if len(t.Rows) == 0 {
		return nil
	}
	return []page.Block{page.Heading{Text: say.Text("Chapters")}, t}
}

// leadershipFacts says what the leader stands on.
func leadershipFacts(v *sim.View, sc *scenarios.Scenario) []page.Fact {
	return []page.Fact{
		seenFact(say.Text("Board support"), v.BoardSupport, boardPatience(sc)),
		{Label: say.Text("Political capital"), Value: say.Textf("%s of 100", decimal(v.Capital)), Note: say.Text("what confronting an assumption is paid from"), Bar: shareOf(v.Capital, 100)},
		seenFact(say.Text("Trust"), v.Trust, say.Text("of staff, volunteers and members in the leadership")),
		{Label: say.Text("Workload"), Value: Reading(v.Load), Note: say.Text("of what staff can carry; above 100% work gets worse")},
		{Label: say.Text("Staff"), Value: say.Textf("%s posts", decimal(v.Headcount))},
	}
}

// boardPatience says how little support, for how long, ends the leader's time.
func boardPatience(sc *scenarios.Scenario) string {
	b := &sc.World.Rules.Board
	quarters := int(b.DismissQuarters)
	return say.Many(quarters, "below %[2]s for 1 quarter the board finds another leader", "below %[2]s for %[1]s quarters the board finds another leader", Count(quarters), Percent(b.DismissBelow))
}
