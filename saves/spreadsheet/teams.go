package spreadsheet

import (
	"path"
	"slices"

	"example.com/realign/saves"
	"example.com/realign/saves/collect"
	"example.com/realign/sim"
)

// decimals of figures that are no whole numbers.
const decimals = 4

// Teams returns a row for each team and year, of the games that can be compared.
// Shares are from 0 to 1, money in dollars. The names of the columns are those
// that commands and conditions use. A year is missed, 1, that was played before the
// team came.
func Teams(c *collect.Collection) Table {
	t := Table{Head: []string{"team", "file", "state", "year"}}
	for f := range sim.NumFigures {
		t.Head = append(t.Head, f.ID())
	}
	t.Head = append(t.Head, "ending", "missed", "run")
	for _, g := range c.Comparable() {
		for i := range g.Replayed.Outcomes {
			t.Rows = append(t.Rows, teamYear(g, i))
		}
	}
	return t
}

func teamYear(g *collect.Game, i int) []Cell {
	o := &g.Replayed.Outcomes[i]
	row := []Cell{Text(g.Team.String()), Text(g.File.String()), Text(string(g.Kind)), Whole(int64(i + 1))}
	for f := range sim.NumFigures {
		if f.Unit() == sim.InPeople {
			row = append(row, Whole(int64(o.Figures[f])))
			continue
		}
		row = append(row, Decimal(o.Figures.Float(f), decimals))
	}
	ending := ""
	if i == len(g.Replayed.Outcomes)-1 {
		ending = g.Ending
	}
	missed := int64(0)
	if slices.Contains(g.Replayed.Missed, i+1) {
		missed = 1
	}
	return append(row, Text(ending), Whole(missed), run(g))
}

// run is which of the runs of its team a game is.
func run(g *collect.Game) Cell {
	_, n := saves.RunOf(path.Base(g.File.String()))
	return Whole(int64(n))
}

// Decisions returns a row for each thing that a team decided: each lever's level of
// each year, or what was set by hand, work on beliefs, the style, each answer and
// each forecast, and what was noted, such as that the time ran out.
func Decisions(c *collect.Collection) Table {
	t := Table{Head: []string{"team", "file", "year", "kind", "what", "chosen", "run"}}
	for _, g := range c.Comparable() {
		for _, r := range g.Replayed.Choices {
			t.Rows = append(t.Rows, decided(g, r)...)
		}
		for _, r := range g.Replayed.Notes {
			t.Rows = append(t.Rows, decided(g, r)...)
		}
	}
	return t
}

func decided(g *collect.Game, r saves.Record) (rows [][]Cell) {
	row := func(year int, kind, what string, chosen Cell) {
		rows = append(rows, []Cell{Text(g.Team.String()), Text(g.File.String()), Whole(int64(year)), Text(kind), Text(what), chosen, run(g)})
	}
	switch r := r.(type) {
	case saves.PlanRecord:
		row(r.Year, "style", "style", Text(r.Plan.Style.ID()))
		for l := range sim.NumLevers {
			row(r.Year, "lever", l.ID(), chosen(r.Plan.Levels[l], saves.LeverSetting(&r.Plan, l)))
		}
		for e, rule := range g.Saved.Scenario.World.Rules.Elephants {
			row(r.Year, "belief", rule.ID, chosen(r.Plan.Elephants[e], saves.ElephantSetting(&r.Plan, e)))
		}
	case saves.AnswerRecord:
		row(r.Year, "answer", r.Card, Text(r.Choice))
	case saves.NoteRecord:
		row(r.Year, "note", "", Text(r.Text.String()))
	case saves.ForecastRecord:
		row(r.Year, "forecast", "renewal", Decimal(float64(r.Renewal)/1000, decimals))
		row(r.Year, "forecast", "sure", Decimal(float64(r.Sure)/100, decimals))
	}
	return rows
}

// chosen is a level, or in words what was set by hand.
func chosen(level sim.Level, words string) Cell {
	if level == sim.Tuned {
		return Text(words)
	}
	return Whole(int64(level))
}

// HandedIn returns a row for each file and code, with what it is in plain words.
func HandedIn(c *collect.Collection) Table {
	t := Table{Head: []string{"file", "team", "kind", "what", "year", "ended"}}
	for i := range c.Games {
		g := &c.Games[i]
		ended := int64(0)
		if g.Ended {
			ended = 1
		}
		t.Rows = append(t.Rows, []Cell{Text(g.File.String()), Text(g.Team.String()), Text(string(g.Kind)), Text(g.Says), Whole(int64(g.Year)), Whole(ended)})
	}
	return t
}
