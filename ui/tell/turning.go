package tell

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// TurningPoints tells the few choices that moved the run most and what each
// weighed, and charts the first of them beside the same years played differently.
func TurningPoints(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: RoomTitle(TurningPointsRoom)}
	shown := debrief.TurningPoints(d.WhatIfs)
	if len(shown) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("No single choice moved the end of this run: each was as on the standing plan, or its other way came to the same.")})
		p.Blocks = append(p.Blocks, courses(d)...)
		return p
	}
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("Every choice that was not that of the standing plan was played again the other way, %s in all, with the same luck and with all later choices held. These weighed most.",
		say.Many(len(d.WhatIfs), "1 choice", "%s choices", Count(len(d.WhatIfs))))})
	if onEdge(d) {
		p.Blocks = append(p.Blocks, page.Text{Text: edgeText(d) + " " + say.Text("Where an edge is so near, none of them is the one that mattered.")})
	}
	if slight(&d.Run, &shown[0]) {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("None of them moved the end by more than luck can. A run like this is made by what is kept up from year to year, and not by one choice.")})
	}
	for i := range shown {
		p.Blocks = append(p.Blocks, page.Heading{Text: ChoiceLine(&shown[i].Choice, sc)}, page.Text{Text: WeightText(&d.Run, &shown[i])})
		if with := cameWith(&d.Run, &shown[i], sc); with != "" {
			p.Blocks = append(p.Blocks, page.Text{Text: with})
		}
		if i == 0 {
			p.Blocks = append(p.Blocks, twoLines(sim.Vitality, &d.Run, &shown[i].Track))
		}
	}
	p.Blocks = append(p.Blocks, courses(d)...)
	p.Blocks = append(p.Blocks, page.Text{Text: say.Textf("The lines and the figures of each turning point stand in a part of their own, “%s”.", RoomTitle(TurningFiguresRoom)), Role: page.Quiet})
	return p
}

// TurningFigures sets the years beside the same years played differently, for each
// choice that moved the run most.
func TurningFigures(d *debrief.Debrief, sc *scenarios.Scenario) page.Page {
	p := page.Page{Title: RoomTitle(TurningFiguresRoom)}
	shown := debrief.TurningPoints(d.WhatIfs)
	if len(shown) == 0 {
		p.Blocks = append(p.Blocks, page.Text{Text: say.Text("There was no turning point to tell of.")})
	}
	for i := range shown {
		p.Blocks = append(p.Blocks, turningPoint(&d.Run, &shown[i], sc)...)
	}
	return p
}

// turningPoint tells one what-if: the choice, the two lines, the two ends, and what
// became impossible.
func turningPoint(run *debrief.Track, w *debrief.WhatIf, sc *scenarios.Scenario) []page.Block {
	blocks := []page.Block{
		page.Heading{Text: ChoiceLine(&w.Choice, sc)},
		twoLines(sim.Vitality, run, &w.Track),
		twoEnds(run, &w.Track),
	}
	if items := Departures(w.Choice.Year, w.Track.Departures, sc); len(items) > 0 {
		blocks = append(blocks, page.Text{Text: say.Text("Not every later choice could be held:")}, page.Bullets{Items: items})
	}
	return blocks
}

// ChoiceLine says a choice and what might have been instead, in one line.
func ChoiceLine(c *debrief.Choice, sc *scenarios.Scenario) string {
	switch c.Kind {
	case debrief.LeverChoice:
		l := sim.Lever(c.Index)
		made, instead := leverBeside(&c.Made, &c.Instead, l, &sc.World.Rules, levelWord)
		return choiceLine(c.Year, inSentence(LeverLabel(sc, l)), made, instead)
	case debrief.ElephantChoice:
		made, instead := elephantBeside(&c.Made, &c.Instead, c.Index, &sc.World.Rules, levelWord)
		return choiceLine(c.Year, say.Textf("work on “%s”", belief(sc, c.Index)), made, instead)
	case debrief.StyleChoice:
		return choiceLine(c.Year, say.Text("style"), inSentence(StyleLabel(c.Made.Style)), inSentence(StyleLabel(c.Instead.Style)))
	default:
		return choiceLine(c.Year, quoted(cardTitle(sc, c.Index)), quoted(answerGiven(sc, c.Index, c.Answer)), quoted(answerGiven(sc, c.Index, c.Other)))
	}
}

func choiceLine(year int, what, made, instead string) string {
	return say.Textf("Year %[1]d, %[2]s: %[3]s rather than %[4]s", year, what, made, instead)
}

// cardTitle names a card by its place.
func cardTitle(sc *scenarios.Scenario, card int) string {
	if card < 0 || card >= len(sc.Cards) {
		return say.Text("a dilemma")
	}
	return say.Text(sc.Cards[card].Title)
}

// answerGiven says an answer by its place.
func answerGiven(sc *scenarios.Scenario, card, answer int) string {
	if card < 0 || card >= len(sc.Cards) || answer < 0 || answer >= len(sc.Cards[card].Choices) {
		return say.Text("none")
	}
	return say.Text(sc.Cards[card].Choices[answer].Label)
}

// Slight reports whether a difference is so small a part of the whole that luck
// alone can do as much.
func Slight(by, whole sim.Amount) bool { return absolute(by)*slightPart < whole }

// slightPart is the part of a run's worth, or of what a difference is a part of,
// under which who happens to meet whom can make as much: the fiftieth. Choices of
// no consequence scatter so in the worlds of the library.
const slightPart = 50

// WeightText says what a choice weighed, in a sentence or two.
func WeightText(run *debrief.Track, w *debrief.WhatIf) string {
	stood, stands := run.Outlook != nil, w.Track.Outlook != nil
	switch {
	case stood && !stands:
		return say.Textf("Played the other way, the association falls in year %d.", len(w.Track.Years))
	case !stood && stands:
		return say.Text("Played the other way, the association comes to its last year.")
	case !stood && len(w.Track.Years) != len(run.Years):
		return say.Textf("The association fell in year %d; played the other way, it falls in year %d.", len(run.Years), len(w.Track.Years))
	case !stood:
		return say.Textf("Either way the association falls in year %d.", len(run.Years))
	}
	amount := FormatAmount(sim.Vitality, absolute(w.Weight))
	if amount == FormatAmount(sim.Vitality, 0) {
		return say.Text("Played the other way, as many members are engaged, between the end and five years on.")
	}
	text := say.Textf("Played the other way, there are %s more engaged members, as the mean of the end and of five years on.", amount)
	if w.Weight > 0 {
		text = say.Textf("Played the other way, there are %s fewer engaged members, as the mean of the end and of five years on.", amount)
	}
	if slight(run, w) {
		text += " " + say.Text("Luck alone can do as much.")
	}
	return text
}

// slight reports whether luck alone can do as much as a choice did.
func slight(run *debrief.Track, w *debrief.WhatIf) bool {
	return run.Outlook != nil && w.Track.Outlook != nil && Slight(w.Weight, run.Worth())
}

// cameWith says what else set the other way of a choice apart, so that not all of
// it is laid to the choice: a dilemma that comes up only there, with the answer
// that stands first, and five more years of a last plan. It is empty where there
// is nothing to add.
func cameWith(run *debrief.Track, w *debrief.WhatIf, sc *scenarios.Scenario) string {
	if slight(run, w) {
		return ""
	}
	if ofLastPlan(run, w) {
		return say.Text("It was part of the last plan, which is kept for the five years after the end, so most of the difference is made there.")
	}
	for _, d := range w.Track.Departures {
		if d.Kind == debrief.CardNew {
			return say.Textf("Then “%[1]s” comes up in year %[2]d, which was never answered in this run; it is given its first answer, “%[3]s”. The difference is of both together.",
				cardTitle(sc, d.Card), d.Year, answerGiven(sc, d.Card, d.Answer))
		}
	}
	return ""
}

// ofLastPlan reports whether a choice was part of the last plan of a run that
// lasted, which the outlook keeps for years after the end.
func ofLastPlan(run *debrief.Track, w *debrief.WhatIf) bool {
	return w.Choice.Kind != debrief.CardChoice && w.Choice.Year == len(run.Years) && run.Outlook != nil
}

// twoLines charts a figure of the run and of the same years played differently.
func twoLines(f sim.Figure, run, other *debrief.Track) page.Block {
	title, unit, scale, span := Axis(f)
	c := charted{figure: f, scale: scale}
	return page.Lines{
		Title: title, Unit: unit, Span: span, Labels: fromStart(max(len(run.Years), len(other.Years))),
		Series: []page.Series{
			{Name: say.Text("As it was"), Points: c.points(run.Years)},
			{Name: say.Text("The other way"), Points: c.points(other.Years), Ghost: true},
		},
	}
}

// twoEnds sets the ends of two runs side by side, outcome by outcome.
func twoEnds(run, other *debrief.Track) page.Block {
	t := page.Table{Head: []string{say.Text("At the end"), say.Text("As it was"), say.Text("The other way")}, Right: []int{1, 2}}
	mine, theirs := run.Last(), other.Last()
	for _, f := range debrief.Outcomes() {
		t.Rows = append(t.Rows, []string{FigureLabel(f), FormatAmount(f, mine[f]), FormatAmount(f, theirs[f])})
	}
	t.Rows = append(t.Rows, []string{say.Text("Vitality five years on"), ahead(run), ahead(other)})
	return t
}

// ahead says what becomes of a run five years on.
func ahead(t *debrief.Track) string {
	if t.Outlook == nil || !t.Outlook.Stands {
		return say.Text("fallen")
	}
	return FormatAmount(sim.Vitality, t.Outlook.Last[sim.Vitality])
}

// Departures says which choices, from a year on, could not be made as they had
// been, one to an item.
func Departures(year int, all []debrief.Departure, sc *scenarios.Scenario) []page.Text {
	var items []page.Text
	for _, d := range all {
		if d.Year >= year {
			items = append(items, page.Text{Text: departure(&d, sc)})
		}
	}
	return items
}

func departure(d *debrief.Departure, sc *scenarios.Scenario) string {
	switch d.Kind {
	case debrief.PlanEased:
		return say.Textf("Year %d: the plan asked for more than there was, and was eased.", d.Year)
	case debrief.PlanKept:
		return say.Textf("Year %d: the run had ended by then, so its last plan was kept.", d.Year)
	case debrief.AnswerClosed:
		return say.Textf("Year %[1]d: what was answered to “%[2]s” was not open, so the answer was “%[3]s”.", d.Year, cardTitle(sc, d.Card), answerGiven(sc, d.Card, d.Answer))
	case debrief.CardNew:
		return say.Textf("Year %[1]d: “%[2]s” came up, which had not come up before, and the answer was “%[3]s”.", d.Year, cardTitle(sc, d.Card), answerGiven(sc, d.Card, d.Answer))
	default:
		return say.Textf("Year %[1]d: “%[2]s” did not come up.", d.Year, cardTitle(sc, d.Card))
	}
}
