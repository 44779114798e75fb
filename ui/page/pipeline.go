package page

import (
	"strings"

	"example.com/realign/ui/chart"
	"example.com/realign/ui/say"
)

// agesRows is the rows of the plot of fit by age.
const agesRows = 7

// pipeline draws what is on the way, how well what is on offer fits by its age,
// and each offering in words.
func (d drawer) pipeline(b Pipeline) []string {
	width := min(d.width, textMost)
	stops := each(b.Stops, func(s Stop) chart.Stop { return chart.Stop{Name: stopName(s), Items: s.Items} })
	lines := append(d.caption(b.Title, ""), chart.Pipeline(stops, width, d.ink())...)
	lines = append(lines, styled(flow(d.itemKey(b), d.width), d.theme.Quiet)...)
	var aged []chart.Aged
	for _, o := range b.Offers {
		if o.Fact.Bar != nil {
			a := chart.Aged{Item: o.Item, Years: o.Years, Low: share(o.Fact), High: share(o.Fact)}
			if o.Fact.High != nil {
				a.High = *o.Fact.High
			}
			aged = append(aged, a)
		}
	}
	if len(aged) > 0 {
		lines = append(append(lines, ""), d.caption(say.Text("Fit by age"), say.Text("% up, years on offer across"))...)
		lines = append(lines, chart.Ages(aged, width, agesRows+2, d.ink())...)
	}
	if len(b.Offers) > 0 {
		lines = append(append(lines, ""), d.facts(each(b.Offers, func(o Offer) Fact { return o.Fact }))...)
	}
	return lines
}

// stopName says a stop and how much is there.
func stopName(s Stop) string { return s.Name + " " + chart.Number(float64(len(s.Items))) }

// The words for the items of a pipeline.
var itemWords = [chart.NumItems]string{
	chart.Idea: say.Mark("idea"), chart.Trial: say.Mark("experiment with members"), chart.Draft: say.Mark("programme drawn in the house"),
	chart.CoMade: say.Mark("made with members"), chart.OwnMade: say.Mark("made in the house"),
}

// itemKey says what the marks of a pipeline mean, of those that occur.
func (d drawer) itemKey(b Pipeline) []string {
	var some [chart.NumItems]bool
	for _, s := range b.Stops {
		for _, n := range s.Items {
			some[n] = true
		}
	}
	var key []string
	for n, occurs := range some {
		if occurs {
			key = append(key, string(chart.Item(n).Look(d.ink()))+" "+say.Text(itemWords[n]))
		}
	}
	return key
}

// speakPipeline says what is at each stop, and each offering.
func speakPipeline(b Pipeline) []string {
	var lines []string
	for _, s := range b.Stops {
		var count [chart.NumItems]int
		for _, n := range s.Items {
			count[n]++
		}
		var parts []string
		for n, many := range count {
			if many > 0 {
				parts = append(parts, chart.Number(float64(many))+" "+say.Text(itemWords[n]))
			}
		}
		line := stopName(s)
		if len(parts) > 0 && len(s.Items) > 0 {
			line += ": " + strings.Join(parts, ", ")
		}
		lines = append(lines, sentence(line))
	}
	return append(lines, each(b.Offers, func(o Offer) string { return speakFact(o.Fact) })...)
}
