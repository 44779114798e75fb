package main

import (
	"encoding/json"

	"example.com/realign/saves"
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
)

// A debriefRow is a debrief as data. Its JSON is a contract: fields may be added,
// never renamed. Amounts are people, dollars, or plain numbers, as in run; cards,
// answers, levers, elephants and parameters go by their ids; years count from 1.
type debriefRow struct {
	Scenario string    `json:"scenario"`
	Rules    int       `json:"rules"`
	Seed     uint64    `json:"seed"`
	Name     string    `json:"name"`
	Ending   string    `json:"ending"`
	Years    []yearRow `json:"years"`
	Outlook  *outlook  `json:"outlook,omitempty"`

	Standing    trackRow       `json:"standing"` // the standing plan on the same luck
	Movements   []movementRow  `json:"movements"`
	Calibration calibrationRow `json:"calibration"`
	Objectives  []objectiveRow `json:"objectives"`
	Votes       []voteRow      `json:"votes"`

	Ghosts        []ghostRow     `json:"ghosts"`
	WhatIfs       []whatIfRow    `json:"what_ifs"`       // the heaviest first
	TurningPoints []int          `json:"turning_points"` // places in what_ifs
	Courses       []courseRow    `json:"courses"`        // a whole line changed in every year
	Elephants     []elephantRow  `json:"elephants"`
	Luck          *luckRow       `json:"luck,omitempty"`
	Robustness    *robustnessRow `json:"robustness,omitempty"`
}

// A figureAmount is an amount of a figure. As JSON it is an exact decimal.
type figureAmount struct {
	amount sim.Amount
	unit   sim.Unit
}

func amountOf(f sim.Figure, a sim.Amount) figureAmount { return figureAmount{a, f.Unit()} }

// MarshalJSON writes people as whole numbers, money in dollars, all else with at
// most six decimals.
func (a figureAmount) MarshalJSON() ([]byte, error) {
	return []byte(decimal(a.amount, a.unit)), nil
}

var _ json.Marshaler = figureAmount{}

// A trackRow is how a run beside the run went.
type trackRow struct {
	Ending     string         `json:"ending"`
	Years      []yearRow      `json:"years"`
	Outlook    *outlook       `json:"outlook,omitempty"`
	Departures []departureRow `json:"departures"` // choices that could not be made as they had been
}

// A departureRow is a choice that could not be made, and the answer given
// instead, of a card.
type departureRow struct {
	Kind   string `json:"kind"` // plan_eased, plan_kept, answer_closed, card_new, card_absent
	Year   int    `json:"year"`
	Card   string `json:"card,omitempty"`
	Answer string `json:"answer,omitempty"`
}

// A movementRow says why an outcome moved; the causes add up to it.
type movementRow struct {
	Figure  string       `json:"figure"`
	Opening figureAmount `json:"opening"`
	Closing figureAmount `json:"closing"`
	Causes  []causeRow   `json:"causes"`
}

// A causeRow is a part of a movement. Year is the one whose choices it goes back
// to, 0 for none, and Made what would not have been without them.
type causeRow struct {
	Cause  string       `json:"cause"`
	Amount figureAmount `json:"amount"`
	Year   int          `json:"year"`
	Made   figureAmount `json:"made"`
}

// A ghostRow is another leader's run on the same luck.
type ghostRow struct {
	ID string `json:"id"`
	trackRow
}

// A whatIfRow is the run with one choice made otherwise. Weight is what the
// choice did, in engaged members, at the end and five years on.
type whatIfRow struct {
	Kind     string       `json:"kind"` // lever, elephant, style, card
	ID       string       `json:"id"`   // of the lever, elephant or card; style of a style
	Year     int          `json:"year"`
	Quarter  int          `json:"quarter,omitempty"` // of a card
	Made     string       `json:"made"`
	Instead  string       `json:"instead"`
	Possible bool         `json:"possible"`
	Weight   figureAmount `json:"weight"`
	trackRow
}

// A courseRow is the run with a whole line of it changed, in every year. Weight is
// as of a what-if.
type courseRow struct {
	ID     string       `json:"id"`
	Weight figureAmount `json:"weight"`
	trackRow
}

var courseIDs = map[debrief.CourseKind]string{
	debrief.ConnectionLeft: "connection_left", debrief.ShortcutsLeft: "shortcuts_left", debrief.BeliefsLeft: "beliefs_left",
	debrief.CalendarLeft: "calendar_left", debrief.StyleKept: "style_kept", debrief.BeliefsSooner: "beliefs_sooner",
	debrief.ListeningSooner: "listening_sooner", debrief.InvestmentLater: "investment_later", debrief.BeliefsOutOfWay: "beliefs_out_of_way",
}

func courseRows(d *debrief.Debrief, sc *scenarios.Scenario) []courseRow {
	rows := []courseRow{}
	for i := range d.Courses {
		c := &d.Courses[i]
		rows = append(rows, courseRow{courseIDs[c.Kind], amountOf(sim.Vitality, c.Weight), trackRowOf(&c.Track, sc)})
	}
	return rows
}

// debriefRowOf returns a debrief of a saved game as data.
func debriefRowOf(saved *saves.Saved, d *debrief.Debrief) debriefRow {
	sc := &saved.Scenario
	row := debriefRow{
		Scenario: sc.ID, Rules: saved.Rules, Seed: uint64(saved.Seed), Name: saved.Name.String(),
		Ending: d.Run.Ending, Years: rowsOf(d.Run.Years), Outlook: lookedAhead(d.Run.Outlook),
		Standing: trackRowOf(&d.Standing, sc), Movements: []movementRow{}, Calibration: calibrationRowOf(&d.Calibration),
		Objectives: []objectiveRow{}, Votes: []voteRow{}, Ghosts: []ghostRow{}, WhatIfs: []whatIfRow{}, TurningPoints: []int{},
		Courses: courseRows(d, sc), Elephants: elephantRows(d, sc), Luck: luckRowOf(d.Luck), Robustness: robustnessRowOf(d.Robustness),
	}
	for i := range d.Movements {
		row.Movements = append(row.Movements, movementRowOf(&d.Movements[i]))
	}
	for i, s := range d.Objectives {
		row.Objectives = append(row.Objectives, objectiveRow{sc.Objectives[i].ID, seenIDs[s.When], s.Year})
	}
	for i := range d.Votes {
		row.Votes = append(row.Votes, voteRowOf(&d.Votes[i], sc))
	}
	for i := range d.Ghosts {
		row.Ghosts = append(row.Ghosts, ghostRow{d.Ghosts[i].ID, trackRowOf(&d.Ghosts[i].Track, sc)})
	}
	shown := debrief.TurningPoints(d.WhatIfs)
	for i := range d.WhatIfs {
		w := &d.WhatIfs[i]
		row.WhatIfs = append(row.WhatIfs, whatIfRowOf(w, sc))
		if n := len(row.TurningPoints); n < len(shown) && shown[n].Choice == w.Choice {
			row.TurningPoints = append(row.TurningPoints, i)
		}
	}
	return row
}

// lookedAhead returns an outlook as data; nil where there is none.
func lookedAhead(o *sim.Outlook) *outlook {
	if o == nil {
		return nil
	}
	return &outlook{o.Years, o.Stands, o.Last.Float(sim.Members), o.Vitality(), o.Last.Float(sim.Reserves)}
}

var departureIDs = map[debrief.DepartureKind]string{
	debrief.PlanEased: "plan_eased", debrief.PlanKept: "plan_kept", debrief.AnswerClosed: "answer_closed",
	debrief.CardNew: "card_new", debrief.CardAbsent: "card_absent",
}

func trackRowOf(t *debrief.Track, sc *scenarios.Scenario) trackRow {
	row := trackRow{Ending: t.Ending, Years: rowsOf(t.Years), Outlook: lookedAhead(t.Outlook), Departures: []departureRow{}}
	for _, d := range t.Departures {
		r := departureRow{Kind: departureIDs[d.Kind], Year: d.Year}
		if d.Card >= 0 {
			r.Card, r.Answer = cardID(sc, d.Card), answerID(sc, d.Card, d.Answer)
		}
		row.Departures = append(row.Departures, r)
	}
	return row
}

func cardID(sc *scenarios.Scenario, card int) string { return sc.World.Cards[card].ID }

// answerID returns the id of an answer to a card; empty for none.
func answerID(sc *scenarios.Scenario, card, answer int) string {
	choices := sc.World.Cards[card].Choices
	if answer < 0 || answer >= len(choices) {
		return ""
	}
	return choices[answer].ID
}

func movementRowOf(m *debrief.Movement) movementRow {
	row := movementRow{Figure: m.Figure.ID(), Opening: amountOf(m.Figure, m.Opening), Closing: amountOf(m.Figure, m.Closing), Causes: []causeRow{}}
	for _, c := range m.Causes {
		row.Causes = append(row.Causes, causeRow{c.Cause.ID(), amountOf(m.Figure, c.Amount), c.Year, amountOf(m.Figure, c.Made)})
	}
	return row
}

func whatIfRowOf(w *debrief.WhatIf, sc *scenarios.Scenario) whatIfRow {
	c := &w.Choice
	row := whatIfRow{
		Year: c.Year, Quarter: c.Quarter, Possible: w.Possible, Weight: amountOf(sim.Vitality, w.Weight), trackRow: trackRowOf(&w.Track, sc),
	}
	switch c.Kind {
	case debrief.LeverChoice:
		l := sim.Lever(c.Index)
		row.Kind, row.ID = "lever", l.ID()
		row.Made, row.Instead = saves.LeverSetting(&c.Made, l), saves.LeverSetting(&c.Instead, l)
	case debrief.ElephantChoice:
		row.Kind, row.ID = "elephant", sc.World.Rules.Elephants[c.Index].ID
		row.Made, row.Instead = saves.ElephantSetting(&c.Made, c.Index), saves.ElephantSetting(&c.Instead, c.Index)
	case debrief.StyleChoice:
		row.Kind, row.ID = "style", "style"
		row.Made, row.Instead = c.Made.Style.ID(), c.Instead.Style.ID()
	default:
		row.Kind, row.ID = "card", cardID(sc, c.Index)
		row.Made, row.Instead = answerID(sc, c.Index, c.Answer), answerID(sc, c.Index, c.Other)
	}
	return row
}
