package tell

import (
	"slices"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A HalfTime is a run in the middle of its years, as far as it has been looked back
// on.
type HalfTime struct {
	Scenario *scenarios.Scenario
	History  History
	Seen     *sim.YearView    // the last finished year, as the leader was told of it
	Years    int              // of the whole run
	Beside   *debrief.Debrief // the finished years, and how they go on other lines; nil until they are played again
	Trouble  string           // why they cannot be, in a sentence; empty where they can
}

// Page looks back on the first half of a run: what was decided in it, what the same
// years come to on other lines, and what was expected. It tells only figures that
// the leader has seen sharply, and nothing of what is hidden.
func (h *HalfTime) Page() page.Page {
	done := len(h.History.Years)
	p := page.Page{Title: say.Textf("Half-time: %d of %d years", done, h.Years)}
	p.Blocks = append(p.Blocks,
		page.Text{Text: say.Text("A look back at the first half. Nothing here has to be done, nothing in it changes the game, and it can be opened again in any later year.")},
		page.Heading{Text: say.Text("What you decided¦half-time")}, sentences(h.decided()))
	p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("The same years, on another line")})
	p.Blocks = append(p.Blocks, h.beside()...)
	if text := h.expected(); text != "" {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("What you expected")}, page.Text{Text: text})
	}
	if text := h.question(); text != "" {
		p.Blocks = append(p.Blocks, page.Heading{Text: say.Text("A question for the second half")}, page.Text{Text: text, Role: page.Strong})
	}
	return p
}

// decided says in which years the plan was changed, and how.
func (h *HalfTime) decided() []string {
	var said []string
	before := h.Scenario.World.Plan
	for i := range h.History.Years {
		y := &h.History.Years[i]
		if list := Changes(before, y.Plan, h.Scenario); len(list) > 0 {
			said = append(said, say.Textf("Year %d: %s.", y.Number, strings.Join(list, "; ")))
		}
		before = y.Plan.With(sim.BigInvestment, 0)
	}
	if len(said) == 0 {
		said = []string{say.Text("The plan of the first day has stood all the time.")}
	}
	if n := len(h.History.Answers); n > 0 {
		said = append(said, say.Many(n, "1 dilemma was answered.", "%s dilemmas were answered.", Count(n)))
	}
	return said
}

// halved are the figures by which the first half is set beside other lines.
var halved = []sim.Figure{sim.Members, sim.Renewal, sim.Silos, sim.Reserves}

// lines are the courses that leave something of the run out. Those that begin
// something sooner, or take a belief away, would tell what is still to be found out.
var lines = []debrief.CourseKind{
	debrief.ConnectionLeft, debrief.ShortcutsLeft, debrief.BeliefsLeft, debrief.CalendarLeft, debrief.StyleKept,
}

// beside sets the run beside the standing plan and beside itself without each of its
// lines.
func (h *HalfTime) beside() []page.Block {
	d := h.Beside
	switch {
	case h.Trouble != "":
		return []page.Block{page.Text{Text: h.Trouble, Role: page.Quiet}}
	case d == nil:
		return []page.Block{page.Text{Text: say.Text("The years are being played again."), Role: page.Quiet}}
	case onStandingPlan(d, h.Scenario):
		return []page.Block{page.Text{Text: say.Text("You have led on the standing plan, so there is no line of yours to leave out yet.")}}
	}
	t := page.Table{Head: []string{say.Text("In every year so far")}}
	var shown []sim.Figure
	for _, f := range halved {
		if _, sharp := seenAmount(h.Seen, f); sharp {
			t.Right = append(t.Right, len(t.Head))
			t.Head, shown = append(t.Head, FigureLabel(f)), append(shown, f)
		}
	}
	t.Rows = append(t.Rows, lineRow(say.Text("As you led"), &d.Run, shown), lineRow(say.Text("The standing plan, unchanged"), &d.Standing, shown))
	eased := false
	for i := range d.Courses {
		c := &d.Courses[i]
		if !slices.Contains(lines, c.Kind) {
			continue
		}
		label := CourseLabel(c.Kind)
		if wasEased(&c.Track) {
			label, eased = label+" *", true
		}
		t.Rows = append(t.Rows, lineRow(label, &c.Track, shown))
	}
	blocks := []page.Block{page.Text{Text: say.Text("These are the same years played again on the same luck, each time with one line of yours left out from the first year on. What works slowly may not show yet.")}, t}
	if eased {
		blocks = append(blocks, page.Text{Text: say.Text("* That asked for more days or money than there were in some years, so everything was eased there."), Role: page.Quiet})
	}
	return blocks
}

// lineRow is where a line has come to, or the year in which it fell.
func lineRow(label string, t *debrief.Track, figures []sim.Figure) []string {
	row, last := []string{label}, t.Last()
	for _, f := range figures {
		row = append(row, levelOf(f, last[f]))
	}
	if fell(t) {
		row[1] = say.Textf("falls in year %d", len(t.Years))
	}
	return row
}

// expected says how the forecasts came out so far; "" where there were none.
func (h *HalfTime) expected() string {
	c := debrief.Calibrate(h.History.Years, h.History.Forecasts)
	switch n := len(c.Scored); {
	case n == 0:
		return ""
	case n == 1 && c.Hits == 1:
		return say.Textf("Your one forecast, %d%% sure, came within %d points.", c.Sure, ForecastWithin)
	case n == 1:
		return say.Textf("Your one forecast, %d%% sure, did not come within %d points.", c.Sure, ForecastWithin)
	default:
		return say.Textf("You made %s forecasts, %d%% sure on average; %s of them came within %d points.", Count(n), c.Sure, Count(c.Hits), ForecastWithin)
	}
}

// question asks what the years so far leave open; "" until they have been played
// again.
func (h *HalfTime) question() string {
	d := h.Beside
	if d == nil {
		return ""
	}
	if onStandingPlan(d, h.Scenario) {
		return say.Text("What would have to happen for you to change the plan?")
	}
	more, known := d.Run.Effect(&d.Standing, sim.Members, len(d.Run.Years))
	switch {
	case !known:
		return say.Text("The standing plan would not have lasted so long. What has yours begun that is still to show?")
	case more == 0:
		return say.Text("Beside the standing plan you have exactly as many members. What else have you been building, and when should it show?")
	case more < 0:
		return say.Many(int(-more), "Beside the standing plan you have 1 member fewer. What do you expect to come of what you began, and by when?", "Beside the standing plan you have %s members fewer. What do you expect to come of what you began, and by when?", Count(int(-more)))
	}
	return say.Many(int(more), "Beside the standing plan you have 1 member more. What would you have to see to leave your line?", "Beside the standing plan you have %s members more. What would you have to see to leave your line?", Count(int(more)))
}
