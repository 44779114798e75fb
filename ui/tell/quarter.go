package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// Quarter says what a quarter brought, in words. ending is that of the run, where it
// ended with this quarter; empty while it goes on.
func Quarter(q *sim.QuarterReport, ending string, sc *scenarios.Scenario) page.Page {
	p := quarterNews(q, ending, sc)
	p.Blocks = append(p.Blocks, page.Facts{Items: []page.Fact{
		{Label: say.Text("Members"), Value: Count(q.Members), Note: moved(q)},
		{Label: say.Text("Income"), Value: Money(q.Revenue)},
		{Label: say.Text("Spending"), Value: Money(q.Spending)},
		{Label: say.Text("Reserves"), Value: Money(q.Reserves)},
		loadFact(q),
	}})
	return p
}

// QuarterInShort says of a quarter what is out of the ordinary, and how many members
// there are. The report on the year has the rest.
func QuarterInShort(q *sim.QuarterReport, ending string, sc *scenarios.Scenario) page.Page {
	p := quarterNews(q, ending, sc)
	facts := page.Facts{Items: []page.Fact{{Label: say.Text("Members"), Value: Count(q.Members)}}}
	if q.Load > 1 {
		facts.Items = append(facts.Items, loadFact(q))
	}
	p.Blocks = append(p.Blocks, facts)
	return p
}

// quarterNews says what happened in a quarter.
func quarterNews(q *sim.QuarterReport, ending string, sc *scenarios.Scenario) page.Page {
	year, quarter := q.Quarter/sim.QuartersAYear+1, q.Quarter%sim.QuartersAYear+1
	p := page.Page{Title: say.Textf("Year %d, quarter %d", year, quarter)}
	items := newsItems(q.Events, sc)
	if end := BrokenOff(ending); end != "" {
		items = append(items, page.Text{Text: end, Role: page.Bad})
	}
	if len(items) > 0 {
		p.Blocks = append(p.Blocks, page.Bullets{Items: items})
	} else {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("Nothing out of the ordinary.")})
	}
	return p
}

// loadFact says how much of what staff can carry is asked of them.
func loadFact(q *sim.QuarterReport) page.Fact {
	return page.Fact{Label: say.Text("Workload"), Value: Percent(q.Load), Note: loadWords(q.Load), Role: overRole(q.Load > 1.15)}
}

// moved says who came and who went in a quarter.
func moved(q *sim.QuarterReport) string {
	moved := say.Textf("%s joined, %s did not renew", Count(q.Joined), Count(q.Lapsed))
	if q.Left > 0 {
		moved = say.Textf("%s joined, %s did not renew, %s left the field", Count(q.Joined), Count(q.Lapsed), Count(q.Left))
	}
	return moved
}

// BrokenOff says what broke a run off; "" where it goes on, or came to its end.
func BrokenOff(ending string) string {
	switch ending {
	case sim.EndingDismissed:
		return say.Text("The board has had enough.")
	case sim.EndingInsolvent:
		return say.Text("The money has run out.")
	}
	return ""
}

// loadWords says what a workload means.
func loadWords(load float64) string {
	switch {
	case load > 1.15:
		return say.Text("far more than staff can carry; work suffers")
	case load > 1:
		return say.Text("more than staff can carry")
	case load > .9:
		return say.Text("about what staff can carry")
	}
	return say.Text("staff have room")
}
