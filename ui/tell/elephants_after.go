package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// ElephantsAfter opens the book on what nobody said: every belief, whether and
// when it was said aloud, and where it stands.
func ElephantsAfter(v *sim.View, years []sim.Year, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: "What nobody said"}
	t := page.Table{Head: []string{"Belief", "Where it stands", "Said aloud", "Let go"}}
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
	p.Blocks = append(p.Blocks, page.Text{Text: plural(named, "belief", "beliefs") + " of " + strconv.Itoa(len(v.Elephants)) + " came to be said aloud."}, t)
	return p
}

// eventYear returns the first year in which something happened to number index;
// "" for never.
func eventYear(years []sim.Year, kind sim.EventKind, index int) string {
	for i := range years {
		for _, e := range years[i].Events {
			if e.Kind == kind && e.Index == index {
				return "year " + strconv.Itoa(years[i].Number)
			}
		}
	}
	return ""
}

func orNever(when string) string {
	if when == "" {
		return "never"
	}
	return when
}
