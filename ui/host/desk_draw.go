package host

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/theme"
)

// The smallest window that the desk is drawn in.
const (
	leastWidth  = 80
	leastHeight = 24
)

// draw draws the desk, or what is open above it.
func (d *Desk) draw() string {
	if d.width < leastWidth || d.height < leastHeight {
		return say.Textf("Please make the window larger: %d by %d. The class is safe.", leastWidth, leastHeight)
	}
	v := d.viewed()
	lines := d.head(v)
	foot := d.foot()
	switch n := len(d.panes); {
	case d.lock != nil:
		lines, foot = append(lines, indented(d.lock.draw(d))...), nil
	case n > 0:
		lines = append(lines, indented(d.panes[n-1].draw(d))...)
	case d.many():
		lines = append(lines, d.console(v, d.height-len(lines)-len(foot))...)
	default:
		lines = append(lines, d.body(v)...)
	}
	room := d.height - len(foot)
	if len(lines) > room {
		lines = lines[:room]
	}
	for len(lines) < room {
		lines = append(lines, "")
	}
	return fitted(append(lines, foot...), d.width, d.height)
}

// head says where the class is and how late it is.
func (d *Desk) head(v *class.View) []string {
	state := ""
	switch {
	case !v.Begun || v.Over:
	case v.Going:
		state = minutes(v.Left)
	default:
		state = say.Text("Paused") + " " + minutes(v.Left)
	}
	title := v.Title
	if v.Heading != "" {
		title = fmt.Sprintf("%s  %d/%d", v.Heading, d.class().Stage()+1, len(v.Stages))
	}
	lines := indented([]string{ends(d.Theme.Title.Render(title), d.Theme.Title.Render(state), d.width-2*margin)})
	if text := lateText(v); text != "" {
		for _, line := range page.Wrap(text, d.width-2*margin) {
			lines = append(lines, indented([]string{d.Theme.Warn.Render(line)})...)
		}
	}
	if state := wallText(v); state != "" {
		lines = append(lines, indented([]string{d.Theme.Warn.Render(ansi.Truncate(state, d.width-2*margin, "…"))})...)
	}
	return append(lines, "")
}

// wallText says what is on the wall beside what belongs to the stage.
func wallText(v *class.View) string {
	var parts []string
	if v.WallHidden {
		parts = append(parts, say.Text("The wall is hidden."))
	} else if v.Begun && len(v.Invitation) > 0 {
		parts = append(parts, say.Text("The wall shows how to join."))
	}
	if v.Doubt != nil {
		parts = append(parts, say.Text("The wall shows a doubt."))
	}
	if v.Banner != "" {
		parts = append(parts, say.Textf("Banner: %s", v.Banner))
	}
	return words(parts...)
}

// body is the desk itself: stages on the left, and what matters now beside them.
func (d *Desk) body(v *class.View) []string {
	const left = 30
	width := d.width - left - 2*margin
	stages := d.stages(v)
	var right []string
	for _, part := range stageWords(v) {
		right = append(right, page.Wrap(part, width)...)
		right = append(right, "")
	}
	right = append(right, d.tables(v, width)...)
	if n := len(v.Mail); n > 0 {
		right = append(right, "")
		right = append(right, page.Wrap(say.Textf("Sent last: %s", v.Mail[n-1].Text), width)...)
	}
	var lines []string
	for i := range max(len(stages), len(right)) {
		a, b := "", ""
		if i < len(stages) {
			a = stages[i]
		}
		if i < len(right) {
			b = right[i]
		}
		lines = append(lines, pad(strings.Repeat(" ", margin)+a, left)+ansi.Truncate(b, width, "…"))
	}
	return lines
}

func (d *Desk) stages(v *class.View) (lines []string) {
	for _, st := range v.Stages {
		line := pad(ansi.Truncate(st.Heading, 20, "…"), 21) + fmt.Sprint(int(st.Minutes/class.Minute))
		switch {
		case st.Now:
			lines = append(lines, d.Theme.Focus.Render("> "+line))
		case st.Dropped:
			lines = append(lines, d.Theme.Quiet.Render("- "+line))
		default:
			lines = append(lines, "  "+line)
		}
	}
	return lines
}

// tables says what each table is at.
func (d *Desk) tables(v *class.View, width int) (lines []string) {
	under := func(text string, style theme.Style) {
		for _, line := range page.Wrap(text, width-4) {
			lines = append(lines, "    "+style.Render(line))
		}
	}
	for _, r := range d.rows(v) {
		mark := "  "
		if r.team == d.team {
			mark = "> "
		}
		line := mark + r.name + "  " + r.phase
		if r.work != "" {
			line += "  " + r.work
		}
		lines = append(lines, line)
		if needs := r.needs(); needs != "" {
			under(needs, d.Theme.Warn)
		}
		if b := v.Teams[r.team].Ballot; b != nil {
			for _, part := range ballotText(b) {
				under(part, theme.Style{})
			}
		}
	}
	return lines
}

// mostSaid is how many lines what was said last takes.
const mostSaid = 3

// foot says what was said last, and the keys that matter most now: those of what is
// open above the desk.
func (d *Desk) foot() []string {
	text := d.said
	if text == "" && d.beats >= lateBeats {
		text = say.Text("One moment: what you did last is being saved.")
	}
	said := page.Wrap(text, d.width-2*margin)
	if len(said) > mostSaid {
		said = append(said[:mostSaid-1:mostSaid-1], ansi.Truncate(said[mostSaid-1], d.width-2*margin-1, "")+"…")
	}
	if text == "" {
		said = []string{""}
	}
	keys := d.mostUsed()
	if n := len(d.panes); n > 0 {
		keys = d.panes[n-1].keys()
	}
	var lines []string
	for _, line := range said {
		lines = append(lines, d.Theme.Warn.Render(line))
	}
	if next := d.nextStep(); next != "" && len(said) == 1 && !strings.Contains(d.said, next) {
		lines = slices.DeleteFunc(append(lines, page.Wrap(next, d.width-2*margin)...), func(line string) bool { return line == "" })
	}
	return indented(append(lines, d.Theme.Quiet.Render(keys)))
}

// mostUsed names the keys that matter most now. What only the desk can bring on, the
// next step of a vote or the next figure, is among them while everybody waits for it.
func (d *Desk) mostUsed() string {
	v := d.viewed()
	covered := v.Shown < len(v.Shows.Figures)
	switch {
	case covered:
		return say.Text("space go/pause  n next  f next figure  + more time  w wall  ? all keys  q")
	case d.Hosted != nil && v.Teams[d.team].Ballot != nil && len(v.Teams[d.team].Ballot.Held) > 0:
		return say.Text("space go/pause  n next  s step  t sentences  ↑↓ team  h hand  ? all keys  q")
	case d.Hosted != nil && v.Teams[d.team].Ballot != nil:
		return say.Text("space go/pause  n next  s step  ↑↓ team  g tell  h hand  y look  ? all keys  q")
	case d.Hosted != nil:
		return say.Text("space go/pause  n next  + time  ↑↓ team  g tell  h hand  y look  ? all keys  q")
	default:
		return say.Text("space go/pause  n next  + more time  p play  v vote  s step  ? all keys  q")
	}
}

func pad(text string, width int) string {
	text = ansi.Truncate(text, max(width-1, 1), "…")
	return text + strings.Repeat(" ", max(width-lipgloss.Width(text), 0))
}
