package tell

import (
	"strconv"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
)

// Quarter says what a quarter brought, in words.
func Quarter(q *sim.QuarterReport, sc *scenarios.Scenario) page.Page {
	year, quarter := q.Quarter/sim.QuartersAYear+1, q.Quarter%sim.QuartersAYear+1
	p := page.Page{Title: "Year " + strconv.Itoa(year) + ", quarter " + strconv.Itoa(quarter)}
	if items := news(q.Events, sc); items != nil {
		p.Blocks = append(p.Blocks, items...)
	} else {
		p.Blocks = append(p.Blocks, page.Text{Text: "Nothing out of the ordinary."})
	}
	gone := Count(q.Lapsed) + " did not renew"
	if q.Left > 0 {
		gone += ", " + Count(q.Left) + " left the field"
	}
	p.Blocks = append(p.Blocks, page.Facts{Items: []page.Fact{
		{Label: "Members", Value: Count(q.Members), Note: Count(q.Joined) + " joined, " + gone},
		{Label: "Income", Value: Money(q.Revenue)},
		{Label: "Spending", Value: Money(q.Spending)},
		{Label: "Reserves", Value: Money(q.Reserves)},
		{Label: "Workload", Value: Percent(q.Load), Note: loadWords(q.Load), Role: overRole(q.Load > 1.15)},
	}})
	return p
}

// loadWords says what a workload means.
func loadWords(load float64) string {
	switch {
	case load > 1.15:
		return "far more than staff can carry; work suffers"
	case load > 1:
		return "more than staff can carry"
	case load > .9:
		return "about what staff can carry"
	}
	return "staff have room"
}
