package report

import (
	"strconv"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// stripFigures are the outcomes on the first page.
var stripFigures = []sim.Figure{sim.Engagement, sim.Silos, sim.Innovation, sim.Reserves}

// mostTables is how many other tables fit into a chart.
const mostTables = 4

// A beside is a run of others that is drawn beside the run.
type beside struct {
	name  string
	years []sim.Year
}

// besides returns whose lines stand beside the run's, and what to say of them:
// other tables, or else the standing plan and the leader by rule who turns to the
// members first.
func (g *Game) besides() ([]beside, string) {
	var all []beside
	for i, years := range g.Tables[:min(len(g.Tables), mostTables)] {
		all = append(all, beside{say.Textf("table %s", strconv.Itoa(i+2)), years})
	}
	if len(all) > 0 {
		return all, say.Text("The thick line is your run; letters mark the decisions below. Dashed lines are other tables who had the same luck.")
	}
	if standing := g.Debrief.Standing.Years; len(standing) > 0 {
		all = append(all, beside{say.Text("standing plan"), standing})
	}
	for i := range g.Debrief.Ghosts {
		if ghost := &g.Debrief.Ghosts[i]; ghost.ID == "relationship" {
			all = append(all, beside{say.Text("members first¦line"), ghost.Track.Years})
		}
	}
	if len(all) == 0 {
		return nil, say.Text("The line is your run; letters mark the decisions below.")
	}
	return all, say.Text("The thick line is your run; letters mark the decisions below. Dashed, on the same luck: the standing plan, kept for all years, and a leader by rule who turns to the members first.")
}

// strips charts the outcomes on one axis of years, with the letters of the
// decisions.
func (g *Game) strips(decisions []Decision) (charts []Chart, reading string) {
	others, reading := g.besides()
	marks := missed(g.Replayed.Missed)
	if len(marks) > 0 {
		reading = say.Text("* marks a year that was played on the plan that stood, before the table came.") + " " + reading
	}
	for _, d := range decisions {
		year, _ := strconv.Atoi(d.Year)
		marks = append(marks, Mark{year, d.Letter})
	}
	for i, f := range stripFigures {
		c := Chart{
			Title: chartTitle(f), Caption: course(f, g.years()), About: about(f, g.years()), Span: leastSpan(f), Label: axisLabel(f),
			Marks: marks, Years: i == len(stripFigures)-1, Size: sizeOfStrip(i == len(stripFigures)-1),
		}
		c.Lines = append(c.Lines, Line{Name: say.Text("you"), Points: points(f, g.years()), Own: true})
		for _, o := range others {
			c.Lines = append(c.Lines, Line{Name: o.name, Points: points(f, o.years)})
		}
		charts = append(charts, c)
	}
	return charts, reading
}

// missed marks the years that were played before a table came.
func missed(years []int) (marks []Mark) {
	for _, year := range years {
		marks = append(marks, Mark{year, "*"})
	}
	return marks
}

// chartTitle names the chart of a figure.
func chartTitle(f sim.Figure) string {
	switch f {
	case sim.Reserves:
		return say.Text("Reserves ($ million)")
	case sim.Vitality:
		return say.Text("Engaged members")
	}
	return tell.FigureLabel(f)
}

// points returns a figure at the start and at the end of each year.
func points(f sim.Figure, years []sim.Year) []int64 {
	if len(years) == 0 {
		return nil
	}
	all := []int64{int64(years[0].Accounts[f].Opening)}
	for i := range years {
		all = append(all, int64(years[i].Figures[f]))
	}
	return all
}

// course says from where to where a figure went.
func course(f sim.Figure, years []sim.Year) string {
	if len(years) == 0 {
		return ""
	}
	opening, closing := years[0].Accounts[f].Opening, years[len(years)-1].Figures[f]
	switch f {
	case sim.Reserves:
		return say.Textf("from %s to %s", tell.Money(sim.Money(opening)), tell.Money(sim.Money(closing)))
	case sim.Silos:
		return say.Textf("from %s to %s; lower is more open", tell.FormatAmount(f, opening), tell.FormatAmount(f, closing))
	}
	return say.Textf("from %s to %s", tell.FormatAmount(f, opening), tell.FormatAmount(f, closing))
}

// about says what a chart shows to whoever cannot see it: the figure, year by
// year.
func about(f sim.Figure, years []sim.Year) string {
	if len(years) == 0 {
		return say.Text("No year is finished.")
	}
	var values []string
	for i := range years {
		values = append(values, say.Textf("year %s: %s", strconv.Itoa(years[i].Number), tell.FormatAmount(f, years[i].Figures[f])))
	}
	return say.Textf("Your run began at %s. %s.", tell.FormatAmount(f, years[0].Accounts[f].Opening), strings.Join(values, "; "))
}

// leastSpan is the least extent of the axis of a figure, so that little things
// look little: ten points of a share.
func leastSpan(f sim.Figure) int64 {
	if f.IsShare() {
		return 100_000
	}
	return 0
}

// axisLabel says a number on the axis of a figure.
func axisLabel(f sim.Figure) func(int64) string {
	switch {
	case f.IsShare():
		return func(v int64) string { return decimals(v, 10_000) + "%" }
	case f.Unit() == sim.InCents:
		return func(v int64) string { return decimals(v, 100_000_000) }
	case f == sim.Vitality:
		return func(v int64) string { return tell.Count(int(v / 1_000_000)) }
	}
	return func(v int64) string { return tell.Count(int(v)) }
}

// decimals says v in units of so many, with as many decimals as it needs, at
// most three.
func decimals(v, unit int64) string {
	sign := ""
	if v < 0 {
		sign, v = "-", -v
	}
	thousandths := (v*1000 + unit/2) / unit
	if thousandths == 0 {
		return "0"
	}
	whole, part := thousandths/1000, strconv.FormatInt(1000+thousandths%1000, 10)[1:]
	text := sign + strconv.FormatInt(whole, 10)
	if part = strings.TrimRight(part, "0"); part != "" {
		text += "." + part
	}
	return text
}
