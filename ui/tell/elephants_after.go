package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// ElephantsAfter opens the book on what nobody said: every belief, whether and
// when it was said aloud, and where it stands.
func ElephantsAfter(v *sim.View, years []sim.Year, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Text("What nobody said")}
	t := page.Table{Head: []string{say.Text("Belief"), say.Text("Where it stands"), say.Text("Said aloud"), say.Text("Let go")}}
	named := 0
	for _, ev := range v.Elephants {
		aloud := eventYear(years, sim.ElephantNamed, ev.Index)
		if aloud != "" || ev.Status >= sim.Named {
			named++
		}
		t.Rows = append(t.Rows, []string{
			belief(sc, ev.Index), StatusLabel(ev.Status), orNever(aloud), orNever(eventYear(years, sim.ElephantResolved, ev.Index)),
		})
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("%s of %d came to be said aloud.", say.Many(named, "1 belief", "%s beliefs", Count(named)), len(v.Elephants))}, t)
	return p
}

// eventYear returns the first year in which something happened to number index;
// "" for never.
func eventYear(years []sim.Year, kind sim.EventKind, index int) string {
	for i := range years {
		for _, e := range years[i].Events {
			if e.Kind == kind && e.Index == index {
				return say.Textf("year %d", years[i].Number)
			}
		}
	}
	return ""
}

func orNever(when string) string {
	if when == "" {
		return say.Text("never")
	}
	return when
}
