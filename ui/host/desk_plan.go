package host

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/paper"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// A planner is the plan of a team's year.
type planner struct {
	at   int
	told []string // of its rows, line by line
}

// planRows returns how many rows a plan has: its levers, the beliefs that have come
// into the open, its style.
func planRows(t *class.TeamView) int { return int(sim.NumLevers) + len(t.Beliefs) + 1 }

func (p *planner) press(d *Desk, k tea.KeyMsg) {
	t := d.table()
	rows := planRows(&t)
	half := (rows + 1) / 2
	switch k.String() {
	case "up", "k":
		p.at = max(p.at-1, 0)
	case "down", "j":
		p.at = min(p.at+1, rows-1)
	case "tab":
		if p.at += half; p.at >= rows {
			p.at %= half
		}
	case "right", "l", "+":
		p.move(d, &t, 1)
	case "left", "h", "-":
		p.move(d, &t, -1)
	case "t":
		d.open(&field{title: say.Text("The year from the sheet, in a line, such as 2 2 1 listening 3"), most: longestSheet, then: func(d *Desk, text string) {
			if err := p.take(d, text); err != nil {
				d.said = say.Why(err)
			}
		}})
	case "enter":
		p.commit(d)
	}
}

// longestSheet is how long a year from a sheet can be, in cells.
const longestSheet = 200

// commit makes the plan final, if it fits.
func (p *planner) commit(d *Desk) {
	if faults := d.class().Faults(d.team); len(faults) > 0 {
		d.said = tell.PlanFaultText(faults[0], worldOf(d.class()))
		return
	}
	d.doThen(class.Act{Do: class.Commit, Team: d.team}, (*Desk).shut)
}

// take puts a year from a sheet on the table.
func (p *planner) take(d *Desk, text string) error {
	line, err := paper.Read(text, worldOf(d.class()))
	if err != nil {
		return err
	}
	t := d.table()
	plan := t.Draft
	for _, l := range line.Levels {
		plan = plan.With(sim.Lever(l.Index), l.Level)
	}
	for _, b := range line.Beliefs {
		plan = plan.WithElephant(b.Index, b.Level)
	}
	if line.Styled {
		plan.Style = line.Style
	}
	if line.Fit {
		run := d.class().Run(d.team)
		v := run.View()
		plan = sim.Trim(plan, &v, run.Rules())
	}
	d.do(class.Act{Do: class.Draft, Team: d.team, Plan: &plan})
	return nil
}

// move changes the row that the cursor is on.
func (p *planner) move(d *Desk, t *class.TeamView, by int) {
	plan := t.Draft
	levers, beliefs := int(sim.NumLevers), len(t.Beliefs)
	level := func(now sim.Level) sim.Level {
		return sim.Level(max(0, min(int(min(now, sim.MaxLevel))+by, int(sim.MaxLevel))))
	}
	switch {
	case p.at < levers:
		plan = plan.With(sim.Lever(p.at), level(plan.Levels[p.at]))
	case p.at < levers+beliefs:
		e := t.Beliefs[p.at-levers]
		plan = plan.WithElephant(e, level(plan.Elephants[e]))
	default:
		plan.Style = sim.Style((int(plan.Style) + by + int(sim.NumStyles)) % int(sim.NumStyles))
	}
	d.do(class.Act{Do: class.Draft, Team: d.team, Plan: &plan})
}

func (p *planner) draw(d *Desk) []string {
	t := d.table()
	sc := &d.class().Script().Scenario
	lines := []string{d.Theme.Heading.Render(d.class().TeamName(d.team) + ", " + phaseText(&t)), ""}
	n := planRows(&t)
	half := (n + 1) / 2
	for i := range half {
		left := p.row(d, &t, i)
		right := ""
		if i+half < n {
			right = p.row(d, &t, i+half)
		}
		lines = append(lines, pad(left, d.width/2-1)+right)
	}
	lines = append(append(lines, ""), budget(&t)...)
	faults := d.class().Faults(d.team)
	if len(faults) > 0 {
		lines = append(lines, page.Wrap(d.Theme.Warn.Render(tell.PlanFaultText(faults[0], sc)), d.width-4)...)
	} else {
		lines = append(lines, say.Text("The plan fits."))
	}
	if by := setterText(d, &t, p.at); by != "" {
		lines = append(lines, by)
	}
	return lines
}

func (*planner) keys() string {
	return say.Text("↑↓ row, ←→ level, tab column, t sheet in a line, enter commits, esc closes")
}

func (p *planner) row(d *Desk, t *class.TeamView, i int) string {
	name, level, levelled := planRow(t, worldOf(d.class()), i)
	line := name
	if levelled {
		line = pad(name, d.width/2-8) + pips(d.Theme, level)
	}
	if i == p.at {
		return d.Theme.Focus.Render("> " + line)
	}
	return "  " + line
}

// planRow returns what a row of a plan is called, and how much of it is planned
// where it has a level.
func planRow(t *class.TeamView, sc *scenarios.Scenario, i int) (name string, level sim.Level, levelled bool) {
	levers := int(sim.NumLevers)
	switch {
	case i < levers:
		name = tell.LeverLabel(sc, sim.Lever(i))
		if t.Locked[i] {
			name += " " + say.Text("(locked)")
		}
		return name, t.Draft.Levels[i], true
	case i < levers+len(t.Beliefs):
		e := t.Beliefs[i-levers]
		return sc.Elephants[e].Belief, t.Draft.Elephants[e], true
	default:
		return say.Textf("Style: %s", tell.StyleLabel(t.Draft.Style)), 0, false
	}
}

// setterText says which seat has set a row of a plan last; "" where none has.
func setterText(d *Desk, t *class.TeamView, i int) string {
	s := t.Setters.Style
	levers, beliefs := int(sim.NumLevers), len(t.Beliefs)
	switch {
	case i < levers:
		s = t.Setters.Levers[i]
	case i < levers+beliefs:
		s = t.Setters.Elephants[t.Beliefs[i-levers]]
	}
	seat, ok := s.Seat()
	if seats := d.class().Seats(); ok && seat < len(seats) {
		return say.Textf("Set last by: %s.", seats[seat])
	}
	return ""
}

// levelText says a row of a plan in words.
func levelText(t *class.TeamView, sc *scenarios.Scenario, i int) string {
	name, level, levelled := planRow(t, sc, i)
	switch {
	case !levelled:
		return name
	case level == sim.Tuned:
		return name + ": " + say.Text("own¦level")
	default:
		return say.Textf("%s: %d of %d", name, min(int(level), int(sim.MaxLevel)), int(sim.MaxLevel))
	}
}

func pips(th theme.Theme, l sim.Level) string {
	on, off := "●", "○"
	if th.ASCII {
		on, off = "*", "."
	}
	if l == sim.Tuned {
		return say.Text("own¦level")
	}
	n := min(int(l), int(sim.MaxLevel))
	return strings.Repeat(on, n) + strings.Repeat(off, int(sim.MaxLevel)-n)
}
