package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// ReplayedYear tells finished year i of a run again, from 0: what was planned,
// what was asked and answered, and the report as it was read then. How the run
// ended is told after its last year.
func ReplayedYear(h History, i int, v *sim.View, sc *scenarios.Scenario) page.Page {
	y := &h.Years[i]
	p := page.Page{Title: say.Textf("Year %d of %d", y.Number, v.Years)}
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What was planned")}, page.Text{Text: planText(h, i, sc)})
	p.Blocks = append(p.Blocks, asked(h, y.Number, sc)...)
	report := Report(Closing{Year: y, Seen: &v.History[i], Forecast: h.forecast(y.Number)}, v, sc)
	p.Blocks = append(p.Blocks, report.Blocks...)
	if i > 0 {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("The whole plan")}, page.Text{Text: asSentence(planSummary(y.Plan, sc)) + "."})
	}
	return p
}

// UnfinishedYear tells what was chosen so far in the year that a run stands in.
// planned is whether its plan has been made.
func UnfinishedYear(h History, planned bool, v *sim.View, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: say.Textf("Year %d of %d, as far as it was played", v.Year, v.Years)}
	if !planned {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("This year has not been planned yet.")})
	} else {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What was planned")}, page.Text{Text: say.Textf("The plan: %s.", planSummary(v.LastPlan, sc))})
	}
	p.Blocks = append(p.Blocks, asked(h, v.Year, sc)...)
	if f := h.forecast(v.Year); f != nil {
		p.Blocks = append(p.Blocks, page.Text{Text: ForecastText(*f)})
	}
	return p
}

// asked tells the dilemmas of a year with what came of each answer at once.
func asked(h History, year int, sc *scenarios.Scenario) []page.Block {
	var items []page.Text
	for _, a := range h.Answers {
		if a.Year != year {
			continue
		}
		items = append(items, page.Text{Text: say.Textf("After quarter %d: %s %s", a.Quarter, answerText(a, sc), replyText(a, sc))})
	}
	if items == nil {
		return nil
	}
	return []page.Block{page.Heading{Text: say.Text("What was asked, and answered")}, page.Bullets{Items: items}}
}

// replyText says what came of an answer at once; nothing where the scenario says
// nothing.
func replyText(a Answered, sc *scenarios.Scenario) string {
	if a.Card < 0 || a.Card >= len(sc.Cards) || a.Choice < 0 || a.Choice >= len(sc.Cards[a.Card].Choices) {
		return ""
	}
	return say.Text(sc.Cards[a.Card].Choices[a.Choice].Reply)
}

// forecast returns what was expected of a year; nil for nothing.
func (h History) forecast(year int) *Forecast {
	for i := range h.Forecasts {
		if h.Forecasts[i].Year == year {
			return &h.Forecasts[i]
		}
	}
	return nil
}
