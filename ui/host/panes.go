package host

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A pane is open above the desk. Esc closes it.
type pane interface {
	press(*Desk, tea.KeyMsg)
	draw(*Desk) []string
	keys() string                     // what its keys do, for the foot of the desk
	tell(*Desk) []string              // line by line
	hear(*Desk, string) (rest string) // a line that was typed
}

// A picker is a list to choose from.
type picker struct {
	title string
	text  string // below the title, as on the wall
	note  []string
	items []item
	at    int
	yesNo bool // there are two, and n and y choose them
}

// An item is a line of a picker, and what follows where it is chosen.
type item struct {
	label string
	then  func(*Desk)
}

func (p *picker) press(d *Desk, k tea.KeyMsg) {
	yes := say.Text(say.Mark("y¦key"))
	switch key := k.String(); key {
	case "up", "k":
		p.at = max(p.at-1, 0)
	case "down", "j":
		p.at = min(p.at+1, len(p.items)-1)
	case "enter":
		p.choose(d, p.at)
	case "n", "y", yes:
		if p.yesNo {
			p.choose(d, map[bool]int{true: 0, false: 1}[key == "n"])
			return
		}
		p.choose(d, p.lettered(key))
	default:
		if n, err := strconv.Atoi(key); err == nil && n >= 1 && n <= len(p.items) {
			p.choose(d, n-1)
			return
		}
		p.choose(d, p.lettered(key))
	}
}

// lettered returns which item bears a letter, as the answers do on the wall and on
// paper; -1 for none.
func (p *picker) lettered(key string) int {
	return slices.IndexFunc(p.items, func(i item) bool {
		return len(key) == 1 && strings.HasPrefix(i.label, strings.ToUpper(key)+"  ")
	})
}

func (p *picker) choose(d *Desk, i int) {
	if i < 0 || i >= len(p.items) {
		return
	}
	d.shut()
	p.items[i].then(d)
}

func (p *picker) draw(d *Desk) []string {
	lines := append(page.Wrap(p.title, d.width-4), "")
	if p.text != "" {
		lines = append(append(lines, page.Wrap(p.text, d.width-2*margin)...), "")
	}
	for _, n := range p.note {
		lines = append(lines, page.Wrap("- "+n, d.width-2*margin)...)
	}
	if len(p.note) > 0 {
		lines = append(lines, "")
	}
	room := max(d.height-len(lines)-6, 3)
	first := max(min(p.at-room/2, len(p.items)-room), 0)
	for i := first; i < len(p.items) && i < first+room; i++ {
		line := fmt.Sprintf("%2d  %s", i+1, p.items[i].label)
		if i == p.at {
			lines = append(lines, d.Theme.Focus.Render("> "+line))
		} else {
			lines = append(lines, "  "+line)
		}
	}
	if first+room < len(p.items) {
		lines = append(lines, d.Theme.Quiet.Render("  …"))
	}
	return lines
}

func (p *picker) keys() string {
	if p.yesNo {
		return say.Text("y yes, n no, esc closes")
	}
	return say.Text("↑↓ or a number, enter chooses, esc closes")
}

// A field asks for a line. Where it is private, it says so.
type field struct {
	title string
	note  []string
	text  string
	most  int
	then  func(*Desk, string)
}

func (f *field) press(d *Desk, k tea.KeyMsg) {
	switch {
	case k.String() == "enter":
		d.shut()
		f.then(d, f.text)
	case k.String() == "backspace":
		if r := []rune(f.text); len(r) > 0 {
			f.text = string(r[:len(r)-1])
		}
	case k.Type == tea.KeyRunes || k.Type == tea.KeySpace:
		if next := clean.Clean(f.text + string(k.Runes)).String(); clean.Cells(next) <= f.most {
			f.text = next
		}
	}
}

func (f *field) draw(d *Desk) []string {
	lines := append(page.Wrap(f.title, d.width-4), "")
	lines = append(lines, f.note...)
	for _, l := range page.Wrap("> "+f.text+"_", d.width-4) {
		lines = append(lines, d.Theme.Focus.Render(l))
	}
	return lines
}

func (*field) keys() string { return say.Text("enter goes on, esc closes") }
