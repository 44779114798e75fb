package shelf

import (
	"fmt"
	"math"
	"slices"
	"strconv"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// sides are what the two games of a comparison are called in tables and charts.
var sides = [2]string{"A", "B"}

// compared are the figures that stand side by side, in two tables of three.
var compared = [2][]sim.Figure{
	{sim.Members, sim.Engagement, sim.Renewal},
	{sim.Silos, sim.Innovation, sim.Reserves},
}

// unseen marks a figure that the game had not shown its player.
const unseen = "?"

// A pair is two games side by side.
type pair struct {
	games [2]*Game
	saves.Comparison
	hidden bool // some figure is not shown, because a game is not over
}

// Compared puts two games side by side, in parts: which they are and what can be
// said of them, what was chosen otherwise, the figures, and charts of them. Of a
// game that is not over no more is shown than its player was.
func Compared(a, b *Game) ([]page.Page, error) {
	p := pair{games: [2]*Game{a, b}}
	for i, g := range p.games {
		if err := g.Play(); err != nil {
			return nil, fmt.Errorf(say.Text("game %s: %w"), sides[i], err)
		}
	}
	c, err := saves.Compare(&a.Saved, &b.Saved)
	if err != nil {
		return nil, err
	}
	p.Comparison = c
	return []page.Page{p.intro(), p.choices(), p.tables(), p.charts()}, nil
}

// intro says which games these are, and what their difference can show.
func (p *pair) intro() page.Page {
	out := page.Page{Title: say.Text("Two games")}
	facts := page.Facts{}
	for i, g := range p.games {
		facts.Items = append(facts.Items, page.Fact{
			Label: sides[i], Value: g.Name(), Note: File(g.Path) + "; " + p.ending(i),
		})
	}
	out.Blocks = append(out.Blocks, facts)
	if p.Unlike != "" {
		out.Blocks = append(out.Blocks, page.Heading{Text: say.Text("Compare these with care")},
			page.Text{Text: sentence(clean.Clean(say.Finished(p.Unlike)).String()), Role: page.Warn})
	} else {
		out.Blocks = append(out.Blocks, page.Text{Text: say.Text("Both had the same scenario, the same luck and the same rules: what differs comes from the choices.")})
	}
	if p.Kin != "" {
		out.Blocks = append(out.Blocks, page.Text{Text: say.Textf("As files, %s. A is the first, B the second.", clean.Clean(say.Finished(p.Kin)).String())})
	}
	out.Blocks = append(out.Blocks, page.Text{Text: p.first(), Role: page.Strong})
	return out
}

// ending says how game i ended.
func (p *pair) ending(i int) string {
	if p.Endings[i] == "" {
		return say.Text("not over")
	}
	return say.Textf("ended as “%s”", tell.EndingTitle(p.Endings[i], &p.games[i].Saved.Scenario))
}

// first says which choice was the first that differs.
func (p *pair) first() string {
	listed := p.listed()
	switch {
	case !p.comparable():
		return say.Text("Choices of different scenarios cannot be put side by side; the years can.")
	case p.Same():
		return say.Text("The two are the same in every choice and every year.")
	case len(listed) == 0:
		return say.Text("Every choice that both have made is the same.")
	}
	d, sc := listed[0], &p.games[0].Saved.Scenario
	return say.Textf("The first choice that differs is in year %d: %s, %s in A and %s in B.", d.Year,
		tell.ChoiceLabel(sc, d.What), tell.ChoiceText(sc, d.What, d.Made[0]), tell.ChoiceText(sc, d.What, d.Made[1]))
}

// comparable reports whether the two had the same things to choose from.
func (p *pair) comparable() bool {
	return string(p.games[0].Saved.Scenario.Text) == string(p.games[1].Saved.Scenario.Text)
}

// aloneFrom is the difference of the year from which only one game goes on.
const aloneFrom = "plan"

// listed returns the differences in the years that both have planned.
func (p *pair) listed() []saves.Difference {
	return slices.DeleteFunc(slices.Clone(p.Differences), func(d saves.Difference) bool { return d.What == aloneFrom })
}

// alone says from which year only one of the two goes on; nothing where neither
// does.
func (p *pair) alone() string {
	for _, d := range p.Differences {
		if d.What == aloneFrom {
			which := sides[0]
			if d.Made[0] == "" {
				which = sides[1]
			}
			return say.Textf("From year %d on only %s goes on.", d.Year, which)
		}
	}
	return ""
}

// choices lists what was chosen otherwise.
func (p *pair) choices() page.Page {
	out := page.Page{Title: say.Text("What was chosen otherwise")}
	listed, sc := p.listed(), &p.games[0].Saved.Scenario
	if len(listed) == 0 {
		out.Blocks = append(out.Blocks, page.Text{Text: p.first()})
	} else {
		t := page.Table{Head: []string{say.Text("Year"), say.Text("Choice"), "A", "B"}, Right: []int{0}}
		for _, d := range listed {
			t.Rows = append(t.Rows, []string{strconv.Itoa(d.Year), tell.ChoiceLabel(sc, d.What),
				tell.ChoiceText(sc, d.What, d.Made[0]), tell.ChoiceText(sc, d.What, d.Made[1])})
		}
		out.Blocks = append(out.Blocks, t)
	}
	if alone := p.alone(); alone != "" {
		out.Blocks = append(out.Blocks, page.Text{Text: alone, Role: page.Quiet})
	}
	return out
}

// tables puts the figures of every year side by side.
func (p *pair) tables() page.Page {
	out := page.Page{Title: say.Text("Year by year")}
	if len(p.Years) == 0 {
		out.Blocks = append(out.Blocks, page.Text{Text: say.Text("Neither of them has finished a year.")})
		return out
	}
	for _, figures := range compared {
		t := page.Table{Head: []string{say.Text("Year")}, Right: []int{0, 1, 2, 3, 4, 5, 6}}
		for _, f := range figures {
			t.Head = append(t.Head, tell.FigureLabel(f)+" A", tell.FigureLabel(f)+" B")
		}
		for _, y := range p.Years {
			row := []string{strconv.Itoa(y.Year)}
			for _, f := range figures {
				row = append(row, p.cell(&y, 0, f), p.cell(&y, 1, f))
			}
			t.Rows = append(t.Rows, row)
		}
		out.Blocks = append(out.Blocks, t)
	}
	if p.hidden {
		out.Blocks = append(out.Blocks, page.Text{Text: say.Text("A question mark stands for what a player who is not done has not seen sharply. It is shown once that game is over."), Role: page.Quiet})
	}
	return out
}

// cell says a figure of a year of game i; nothing where it did not come so far.
func (p *pair) cell(y *saves.YearPair, i int, f sim.Figure) string {
	switch {
	case y.Figures[i] == nil:
		return "-"
	case !p.shown(y.Year, i, f):
		p.hidden = true
		return unseen
	}
	return tell.FormatAmount(f, y.Figures[i][f])
}

// shown reports whether a figure of a finished year of game i may be told: all
// once the game is over, and before that what its player saw sharply.
func (p *pair) shown(year, i int, f sim.Figure) bool {
	if p.Endings[i] != "" || p.games[i].played.Run == nil {
		return true
	}
	history := p.games[i].played.Run.View().History
	return tell.SeenSharply(&history[year-1], f)
}

// charts draws the figures as two lines each.
func (p *pair) charts() page.Page {
	out := page.Page{Title: say.Text("The years as lines")}
	for _, figures := range compared {
		for _, f := range figures {
			out.Blocks = append(out.Blocks, p.chart(f))
		}
	}
	return out
}

// chart draws one figure of both games.
func (p *pair) chart(f sim.Figure) page.Block {
	title, unit, scale, span := tell.Axis(f)
	lines := page.Lines{Title: title, Unit: unit, Span: span, Height: 7}
	for i := range p.games {
		lines.Series = append(lines.Series, page.Series{Name: sides[i]})
	}
	for _, y := range p.Years {
		lines.Labels = append(lines.Labels, strconv.Itoa(y.Year))
		for i := range p.games {
			at := math.NaN()
			if y.Figures[i] != nil && p.shown(y.Year, i, f) {
				at = y.Figures[i].Float(f) * scale
			}
			lines.Series[i].Points = append(lines.Series[i].Points, at)
		}
	}
	return lines
}
