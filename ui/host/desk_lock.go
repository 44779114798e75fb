package host

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A lockPane hides the desk until a word is typed, which was typed twice before.
// Nothing typed is shown, and no other key does anything.
type lockPane struct {
	word   string // by which it is locked
	once   string // typed the first time, while it is not
	typed  string
	wrong  bool
	locked bool
}

// longestWord is how long a word for the lock can be, in cells.
const longestWord = 40

func (d *Desk) locking() { d.open(&lockPane{}) }

func (p *lockPane) press(d *Desk, k tea.KeyMsg) {
	switch {
	case k.String() == "enter":
		p.enter(d)
	case k.String() == "backspace":
		if r := []rune(p.typed); len(r) > 0 {
			p.typed = string(r[:len(r)-1])
		}
	case k.Type == tea.KeyRunes || k.Type == tea.KeySpace:
		if next := clean.Clean(p.typed + string(k.Runes)).String(); clean.Cells(next) <= longestWord {
			p.typed, p.wrong = next, false
		}
	}
}

// enter takes what was typed.
func (p *lockPane) enter(d *Desk) {
	typed := p.typed
	p.typed = ""
	switch {
	case p.locked && typed == p.word:
		d.lock = nil
		d.do(class.Act{Do: class.Note, Text: say.Text("The desk was unlocked.")})
	case p.locked || p.once != "" && typed != p.once:
		p.once, p.wrong = "", true
	case typed == "":
		d.shut()
	case p.once == "":
		p.once = typed
	default:
		p.word, p.once = typed, ""
		d.doThen(class.Act{Do: class.Note, Text: say.Text("The desk was locked.")}, func(d *Desk) {
			p.locked, d.lock, d.panes = true, p, nil
		})
	}
}

// asks says what is to be typed.
func (p *lockPane) asks() string {
	switch {
	case p.locked:
		return say.Text("This screen is locked. The class goes on. The word opens it.")
	case p.once != "":
		return say.Text("The same word once more.")
	default:
		return say.Text("A word to lock this screen with. It is not shown.")
	}
}

// mistaken says what was wrong with what was typed.
func (p *lockPane) mistaken() string {
	if p.locked {
		return say.Text("That is another word.")
	}
	return say.Text("These were two different words. Begin again.")
}

func (*lockPane) keys() string { return say.Text("enter goes on, esc closes") }

func (p *lockPane) draw(d *Desk) []string {
	lines := append(page.Wrap(p.asks(), d.width-2*margin), "")
	if p.wrong {
		lines = append(lines, d.Theme.Warn.Render(p.mistaken()), "")
	}
	lines = append(lines, d.Theme.Focus.Render("> "+strings.Repeat("*", clean.Cells(p.typed))+"_"), "")
	if !p.locked {
		lines = append(lines, page.Wrap(say.Text("Whoever forgets it closes this window and opens the class again with the same command. Nothing is lost."), d.width-2*margin)...)
	}
	return lines
}
