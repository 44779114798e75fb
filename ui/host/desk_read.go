package host

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A readPane is text to be read.
type readPane struct {
	title string
	text  []string
}

func (p *readPane) press(d *Desk, k tea.KeyMsg) {
	if k.String() == "enter" {
		d.shut()
	}
}

func (p *readPane) draw(d *Desk) []string {
	lines := []string{d.Theme.Heading.Render(p.title), ""}
	for _, part := range p.text {
		if part != "" {
			lines = append(append(lines, page.Wrap(part, d.width-2*margin)...), "")
		}
	}
	return lines
}

func (*readPane) keys() string { return say.Text("enter or esc closes") }

// lookRows are the rows of the desk around a screen that is looked at.
const lookRows = 6

// A lookPane is what a seat of a team has before it. It is drawn anew as long as it
// is open, and sends nothing.
type lookPane struct{ team, seat int }

func (p *lookPane) press(d *Desk, k tea.KeyMsg) {
	seats := len(d.viewed().Seats)
	switch k.String() {
	case "right", "down", "tab":
		p.seat = (p.seat + 1) % seats
	case "left", "up":
		p.seat = (p.seat + seats - 1) % seats
	case "enter":
		d.shut()
	}
}

func (p *lookPane) draw(d *Desk) []string {
	title := fmt.Sprintf("%s, %s", d.class().TeamName(p.team), d.viewed().Seats[p.seat])
	lines := []string{d.Theme.Heading.Render(title), ""}
	return append(lines, p.screen(d)...)
}

func (*lookPane) keys() string { return say.Text("← → other seat, esc closes") }

// screen draws the seat's own screen where it has one; else what it may see.
func (p *lookPane) screen(d *Desk) []string {
	if d.Hosted != nil && d.Hosted.Screen != nil {
		return strings.Split(d.Hosted.Screen(p.team, p.seat, d.width-2*margin, d.height-lookRows), "\n")
	}
	return p.sheet(d, false)
}

// lines says it line by line.
func (p *lookPane) lines(d *Desk) []string { return p.sheet(d, true) }

// sheet draws what the seat may see.
func (p *lookPane) sheet(d *Desk, plain bool) []string {
	v := d.class().ViewFor(class.Who{Kind: class.Seat, Team: p.team, Seat: p.seat}, d.Hall.Now()).Spoken()
	v.Teams = v.Teams[p.team : p.team+1]
	s := &sheet{v: v, sc: worldOf(d.class()), th: d.Theme, width: d.width - 2*margin, plain: plain}
	if v.Card != nil {
		s.text(d.Theme.Strong.Render(v.Card.Title))
	}
	if v.Begun && !v.Over {
		s.stage()
	}
	return s.lines
}
