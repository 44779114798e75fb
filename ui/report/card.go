package report

import (
	"errors"
	"slices"
	"strings"

	"example.com/realign/saves"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Card is what of a run can be shown to anybody: no name, no organisation, and
// a sentence of the table's own only where it said so.
type Card struct {
	Ending, Style string
	Played        string // how long
	Courses       []Course
	Numbers       []Number
	Quote         string // empty unless somebody chose one
}

// A Course is how an outcome went: its name, from where to where, and its points.
type Course struct {
	Name, From, To string
	Points         []int64
}

// NewCard returns the card of g. Quote is the year whose note stands on it; 0
// for none. It returns an error where nothing was written down in that year.
func NewCard(g *Game, quote int) (Card, error) {
	c := Card{Style: styleOf(g.years(), &g.scenario().World.Rules), Numbers: g.numbers()}
	c.Ending, _ = g.ending()
	n := len(g.years())
	c.Played = say.Many(n, "1 year", "%s years", tell.Count(n))
	for _, f := range stripFigures {
		if n > 0 {
			c.Courses = append(c.Courses, courseOf(f, g.years()))
		}
	}
	if quote == 0 {
		return c, nil
	}
	i := slices.IndexFunc(g.Replayed.Notes, func(r saves.NoteRecord) bool { return r.Year == quote })
	if i < 0 {
		return c, errors.New(say.Textf("nothing was written down in year %s of this game, so nothing can be quoted", itoa(quote)))
	}
	c.Quote = clean.Clean(g.Replayed.Notes[i].Text.String()).String()
	return c, nil
}

func courseOf(f sim.Figure, years []sim.Year) Course {
	opening, closing := years[0].Accounts[f].Opening, years[len(years)-1].Figures[f]
	c := Course{Name: tell.FigureLabel(f), From: tell.FormatAmount(f, opening), To: tell.FormatAmount(f, closing), Points: points(f, years)}
	if f == sim.Reserves {
		c.From, c.To = tell.Money(sim.Money(opening)), tell.Money(sim.Money(closing))
	}
	return c
}

// The card as text: so many lines, of at most so many cells.
const (
	CardLines = 12
	CardCells = 60
)

// Text returns the card as lines that can be pasted into a chat.
func (c *Card) Text() string {
	lines := []string{
		say.Text("realign: an exercise in leading an association"),
		strings.Repeat("-", CardCells),
		c.Ending,
		say.Textf("%s · %s", c.Style, c.Played),
		"",
	}
	for _, course := range c.Courses {
		lines = append(lines, column(course.Name, 13)+column(spark(course.Points), 14)+say.Textf("%s → %s", course.From, course.To))
	}
	said := []string{}
	if c.Quote != "" {
		said = append(said, say.Textf("“%s”", clean.Fit(c.Quote, CardCells-2)))
	}
	for _, n := range c.Numbers {
		said = append(said, n.Value+" "+n.Label)
	}
	for len(lines) < CardLines-1 {
		line := ""
		if len(said) > 0 {
			line, said = said[0], said[1:]
		}
		lines = append(lines, line)
	}
	lines = append(lines, say.Text("A teaching model, not a forecast."))
	for i := range lines {
		lines[i] = strings.TrimRight(clean.Fit(lines[i], CardCells).String(), " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// column returns text in so many cells.
func column(text string, cells int) string {
	fitted := clean.Fit(text, cells-1)
	return fitted.String() + strings.Repeat(" ", cells-fitted.Cells())
}

var sparks = []rune("▁▂▃▄▅▆▇█")

// mostSparks is how many points a line of text shows; of more, some are skipped.
const mostSparks = 12

// spark draws points in a line of text.
func spark(values []int64) string {
	if len(values) == 0 {
		return ""
	}
	low, high := slices.Min(values), slices.Max(values)
	every := (len(values) + mostSparks - 1) / mostSparks
	var b strings.Builder
	for i := 0; i < len(values); i += every {
		at := int64(0)
		if high > low {
			at = (values[i] - low) * int64(len(sparks)-1) / (high - low)
		}
		b.WriteRune(sparks[at])
	}
	return b.String()
}
