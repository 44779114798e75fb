package host

import (
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// This file draws the desk of a class of many tables: a row for each.

// few is how many teams stand beside the list of stages; more have rows.
const few = 4

// many reports whether the teams are drawn as rows.
func (d *Desk) many() bool { return d.Hosted != nil || d.class().Teams() > few }

// roomy is from which height on more is said beside the teams.
const roomy = 30

// console draws the teams in so many rows, with what the stage says above them and
// what was done last below.
func (d *Desk) console(v *class.View, room int) []string {
	says, logged := 2, 2
	if d.height >= roomy {
		says, logged = 4, 4
	}
	lines := d.brief(v, says)
	log := d.log(v, logged)
	lines = append(lines, d.teams(v, room-len(lines)-len(log))...)
	for len(lines) < room-len(log) {
		lines = append(lines, "")
	}
	return append(lines, log...)
}

// brief says what comes next, and the beginning of what the stage says.
func (d *Desk) brief(v *class.View, most int) []string {
	width := d.width - 2*margin
	var lines []string
	for _, part := range slices.Backward(stageWords(v)) {
		lines = append(lines, page.Wrap(part, width)...)
	}
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], ansi.Truncate(lines[most-1], width-len(more()), "")+more())
	}
	if next := nextText(v); next != "" {
		lines = append([]string{d.Theme.Quiet.Render(ansi.Truncate(next, width, "…"))}, lines...)
	}
	return append(indented(lines), "")
}

func more() string { return " " + say.Text("… (z: all of it)") }

// nextText says which stages follow.
func nextText(v *class.View) string {
	var parts []string
	after := !v.Begun
	for _, st := range v.Stages {
		if after && !st.Dropped {
			parts = append(parts, stageLine(&st))
		}
		after = after || st.Now
	}
	if len(parts) == 0 {
		return ""
	}
	return say.Textf("To come: %s", strings.Join(parts, ", "))
}

// widths of the columns of the console, in cells.
type widths struct{ name, light, phase, work, age int }

var (
	narrow = widths{name: 14, light: 8, phase: 19, work: 15, age: 8}
	wide   = widths{name: 20, light: 9, phase: 21, work: 16, age: 8}
)

// wideFrom is the width of the window from which the columns are wide.
const wideFrom = 100

// teams draws the teams, the one at the desk among them, in at most so many rows.
func (d *Desk) teams(v *class.View, room int) []string {
	w := narrow
	if d.width >= wideFrom {
		w = wide
	}
	rows := d.rows(v)
	at := 0
	for i := range rows {
		if rows[i].team == d.team {
			at = i
		}
	}
	head := "  " + pad(say.Text("Team"), w.name) + pad(say.Text("Table¦column"), w.light) + pad(say.Text("Where¦column"), w.phase) + pad(say.Text("Work¦column"), w.work) + pad(say.Text("Last¦column"), w.age)
	lines := indented([]string{d.Theme.Heading.Render(head)})
	shown := max(room-2, 1) // below the head, and above what says how many more there are
	stay := 0               // who asks for help stays at the top
	for stay < min(shown/2, len(rows)) && rows[stay].waits >= 0 {
		stay++
	}
	first := max(min(at-(shown-stay)/2, len(rows)-shown+stay), stay)
	for i := range rows {
		if i < stay || i >= first && i < first+shown-stay {
			lines = append(lines, indented([]string{d.drawRow(&rows[i], w)})...)
		}
	}
	if hidden := len(rows) - min(shown, len(rows)); hidden > 0 {
		lines = append(lines, indented([]string{d.Theme.Quiet.Render(say.Many(hidden, "1 more team; ↑ and ↓ go there", "%s more teams; ↑ and ↓ go there", strconv.Itoa(hidden)))})...)
	}
	return lines
}

func (d *Desk) drawRow(r *row, w widths) string {
	mark, name := "  ", pad(r.name, w.name)
	if r.team == d.team {
		mark = "> "
	}
	start := mark + name
	if r.team == d.team {
		start = d.Theme.Focus.Render(start)
	}
	line := start + r.light.draw(pad(r.there(), w.light), d.Theme) + pad(r.phase, w.phase) + pad(r.work, w.work)
	room := d.width - 2*margin - len(mark) - w.name - w.light - w.phase - w.work
	needs := r.needs()
	if needs == "" || d.width >= wideFrom {
		line, room = line+pad(ageText(r.quiet), w.age), room-w.age
	}
	needs = ansi.Truncate(needs, max(room, 0), "…")
	if r.waits >= 0 {
		return line + d.Theme.Bad.Render(needs)
	}
	return line + d.Theme.Warn.Render(needs)
}

// log says what was done last, the newest last.
func (d *Desk) log(v *class.View, most int) []string {
	last := v.Log[max(len(v.Log)-most, 0):]
	var lines []string
	for _, l := range last {
		lines = append(lines, d.Theme.Quiet.Render(ansi.Truncate(logText(v, l), d.width-2*margin, "…")))
	}
	return append([]string{""}, indented(lines)...)
}

// logText says a line of the log and how long ago it was.
func logText(v *class.View, l class.Logged) string {
	return say.Textf("%s ago: %s", ageText(max(v.Now-l.At, 0)), l.Words)
}
