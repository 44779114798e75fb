package main

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// A calibrationRow says how the forecasts did. Shares are 0 to 1, and so is the
// Brier score: 0 is best, 0.25 that of whoever is half sure every time.
type calibrationRow struct {
	Forecasts []forecastRow `json:"forecasts"`
	Sure      figureAmount  `json:"sure"`
	Hits      int           `json:"hits"`
	Brier     figureAmount  `json:"brier"`
}

// A forecastRow is a forecast of a renewal rate, and what came.
type forecastRow struct {
	Year     int          `json:"year"`
	Expected figureAmount `json:"expected"`
	Sure     figureAmount `json:"sure"`
	Came     figureAmount `json:"came"`
	Hit      bool         `json:"hit"`
	Brier    figureAmount `json:"brier"`
}

// What per cent and ten-thousandths are in millionths.
const (
	microPerPercent = 10_000
	microPerBrier   = 100
)

func calibrationRowOf(c *debrief.Calibration) calibrationRow {
	row := calibrationRow{Forecasts: []forecastRow{}, Hits: c.Hits, Sure: micro(c.Sure * microPerPercent), Brier: micro(c.Brier * microPerBrier)}
	for _, s := range c.Scored {
		row.Forecasts = append(row.Forecasts, forecastRow{
			s.Year, micro(int(s.Expected())), micro(s.SurePercent * microPerPercent), micro(int(s.Came)), s.True, micro(s.Brier * microPerBrier),
		})
	}
	return row
}

func micro(millionths int) figureAmount { return figureAmount{sim.Amount(millionths), sim.InMicro} }

// An objectiveRow says when an objective was seen.
type objectiveRow struct {
	ID   string `json:"id"`
	Seen string `json:"seen"` // early, late, never, or people where only those can tell
	Year int    `json:"year"` // 0 where it was not
}

var seenIDs = map[debrief.SeenWhen]string{
	debrief.OnlyPeopleCanTell: "people", debrief.SeenEarly: "early", debrief.SeenLate: "late", debrief.NotSeen: "never",
}

// A voteRow is a vote of a team: counts, by the answers in choices.
type voteRow struct {
	Year    int      `json:"year"`
	Card    string   `json:"card"`
	Choices []string `json:"choices"`
	First   []int    `json:"first"`
	Second  []int    `json:"second"`
	Against int      `json:"against"` // first votes for anything but what had most
	Moved   int      `json:"moved"`   // at the least
	Dissent int      `json:"dissent"`
	Decided string   `json:"decided"`
}

func voteRowOf(v *debrief.Vote, sc *scenarios.Scenario) voteRow {
	row := voteRow{
		Year: v.Year, Card: cardID(sc, v.Card), Choices: []string{}, First: append([]int{}, v.First...), Second: append([]int{}, v.Second...),
		Against: v.Against, Moved: v.Moved, Dissent: v.Dissent, Decided: answerID(sc, v.Card, v.Decided),
	}
	for _, c := range v.Choices {
		row.Choices = append(row.Choices, answerID(sc, v.Card, c))
	}
	return row
}

// An elephantRow says what an elephant cost a year: engaged members as the mean
// of the years, and dollars. Worth is what the run would weigh more without it.
type elephantRow struct {
	ID       string       `json:"id"`
	Status   string       `json:"status"`
	Named    int          `json:"named"`    // the year; 0 for never
	Resolved int          `json:"resolved"` // the year; 0 for never
	Vitality figureAmount `json:"vitality"`
	Reserves figureAmount `json:"reserves"`
	Worth    figureAmount `json:"worth"`
}

var statusIDs = map[sim.ElephantStatus]string{
	sim.Hidden: "hidden", sim.Suspected: "suspected", sim.Named: "named", sim.Confronted: "confronted", sim.Resolved: "resolved", sim.Buried: "buried",
}

func elephantRows(d *debrief.Debrief, sc *scenarios.Scenario) []elephantRow {
	rows := []elephantRow{}
	for i := range d.Elephants {
		e := &d.Elephants[i]
		rows = append(rows, elephantRow{
			sc.World.Rules.Elephants[e.Index].ID, statusIDs[e.Status], e.Named, e.Resolved,
			amountOf(sim.Vitality, e.Vitality), amountOf(sim.Reserves, e.Reserves), amountOf(sim.Vitality, e.Worth),
		})
	}
	return rows
}

// A luckRow is the same choices under other luck.
type luckRow struct {
	Runs   int        `json:"runs"`
	Stood  int        `json:"stood"` // came to their last year
	Places []placeRow `json:"places"`
	Bands  []bandRow  `json:"bands"`
}

// A placeRow is where the run fell by one figure: other runs that came out worse,
// and just as well. Percentile counts the even half.
type placeRow struct {
	Figure     string       `json:"figure"`
	Mine       figureAmount `json:"mine"`
	Middle     figureAmount `json:"middle"`
	Worse      int          `json:"worse"`
	Even       int          `json:"even"`
	Percentile int          `json:"percentile"`
}

// A bandRow is how a figure lay over the other runs: low and high bound the middle
// nine tenths of those that finished the year.
type bandRow struct {
	Figure string        `json:"figure"`
	Years  []bandYearRow `json:"years"`
}

type bandYearRow struct {
	Year   int          `json:"year"`
	Runs   int          `json:"runs"`
	Low    figureAmount `json:"low"`
	Middle figureAmount `json:"middle"`
	High   figureAmount `json:"high"`
}

func luckRowOf(l *debrief.Luck) *luckRow {
	if l == nil {
		return nil
	}
	row := &luckRow{Runs: l.Runs, Stood: l.Stood, Places: []placeRow{}, Bands: []bandRow{}}
	for i := range l.Places {
		p := &l.Places[i]
		row.Places = append(row.Places, placeRow{
			p.Figure.ID(), amountOf(p.Figure, p.Mine), amountOf(p.Figure, p.Middle), p.Worse, p.Even, p.Percentile(l.Runs),
		})
	}
	for _, b := range l.Bands {
		band := bandRow{b.Figure.ID(), []bandYearRow{}}
		for i, y := range b.Years {
			band.Years = append(band.Years, bandYearRow{i + 1, y.Runs, amountOf(b.Figure, y.Low), amountOf(b.Figure, y.Middle), amountOf(b.Figure, y.High)})
		}
		row.Bands = append(row.Bands, band)
	}
	return row
}

// A robustnessRow says which conclusions survive where the model is wrong.
type robustnessRow struct {
	Changes     []changeRow     `json:"changes"`
	Conclusions []conclusionRow `json:"conclusions"`
	Surviving   int             `json:"surviving"` // conclusions that hold under every change
}

// A changeRow is an assumption with another value.
type changeRow struct {
	Key    string  `json:"key"`
	Change string  `json:"change"` // halved or doubled, as far as its range goes
	From   float64 `json:"from"`
	To     float64 `json:"to"`
}

// A conclusionRow is something that the run seems to show.
type conclusionRow struct {
	Kind    string `json:"kind"`                    // helped, hurt, above_standing, below_standing, stood, fell
	Turning *int   `json:"turning_point,omitempty"` // its place among the turning points
	Figure  string `json:"figure,omitempty"`
	Held    int    `json:"held"`   // changes under which it holds
	Broken  []int  `json:"broken"` // places of the changes under which it does not
}

var conclusionIDs = map[debrief.ConclusionKind]string{
	debrief.Helped: "helped", debrief.Hurt: "hurt", debrief.AboveStanding: "above_standing", debrief.BelowStanding: "below_standing",
	debrief.Stood: "stood", debrief.Fell: "fell",
}

func robustnessRowOf(r *debrief.Robustness) *robustnessRow {
	if r == nil {
		return nil
	}
	row := &robustnessRow{Changes: []changeRow{}, Conclusions: []conclusionRow{}, Surviving: r.Surviving()}
	for _, c := range r.Changes {
		change := "halved"
		if c.Doubled {
			change = "doubled"
		}
		row.Changes = append(row.Changes, changeRow{c.Key, change, c.From, c.To})
	}
	for _, c := range r.Conclusions {
		out := conclusionRow{Kind: conclusionIDs[c.Kind], Held: c.Held, Broken: append([]int{}, c.Broken...)}
		switch c.Kind {
		case debrief.Helped, debrief.Hurt:
			out.Turning = &c.Turning
		case debrief.AboveStanding, debrief.BelowStanding:
			out.Figure = c.Figure.ID()
		}
		row.Conclusions = append(row.Conclusions, out)
	}
	return row
}
