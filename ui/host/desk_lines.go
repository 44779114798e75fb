package host

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
)

// A spokenDesk is a desk line by line: what is typed is a word for each key, and what
// happens is told when it happens. Nothing is drawn over.
type spokenDesk struct {
	d    *Desk
	out  io.Writer
	err  error // of the output
	told told
}

// Speak leads the desk line by line until it is closed or nothing more is typed.
func Speak(d *Desk, s Streams) error {
	p := newSpoken(d, s.Out)
	typed, stop := listen(s.In)
	defer stop()
	looks := time.NewTicker(beat)
	defer looks.Stop()
	for p.err == nil && !d.leaving {
		select {
		case line, more := <-typed:
			if !more {
				return p.err
			}
			p.take(line)
		case <-looks.C:
			p.looks()
		}
	}
	return p.err
}

func newSpoken(d *Desk, out io.Writer) *spokenDesk {
	p := &spokenDesk{d: d, out: out}
	d.spoken = true
	v := d.viewed()
	p.told.log = v.Log
	p.news()
	p.say(say.Textf("Type %s for the words that this desk knows.", say.Text(say.Mark("help¦word"))))
	return p
}

// say says a text on lines of its own.
func (p *spokenDesk) say(text string) {
	if text == "" || p.err != nil {
		return
	}
	for _, line := range page.Wrap(clean.Prose(text).String(), spoken) {
		if _, err := fmt.Fprintln(p.out, line); err != nil {
			p.err = fmt.Errorf(say.Text("the screen cannot be used (%w); everything that was done is kept"), err)
			return
		}
	}
}

// run does what the desk asks for, one after the other.
func (p *spokenDesk) run() {
	for cmd := p.d.goOn(); cmd != nil && !p.d.leaving; {
		_, cmd = p.d.Update(cmd())
	}
}

// guarded does what a line says, or tells what is new. A mistake ends no more than that.
func (p *spokenDesk) guarded(do func()) {
	defer func() {
		if cause := recover(); cause != nil {
			p.d.breaks(nil, cause)
			p.answer()
		}
	}()
	do()
}

// looks looks at the class, and tells what is new.
func (p *spokenDesk) looks() {
	p.guarded(func() {
		p.d.look()
		p.run()
		p.news()
	})
}

// take does what a line says.
func (p *spokenDesk) take(line string) { p.guarded(func() { p.hears(line) }) }

func (p *spokenDesk) hears(line string) {
	p.d.said, p.told.said = "", ""
	for more := true; more; more = line != "" && !p.d.leaving {
		p.d.saw = p.d.class() // each word is for what the one before has left
		switch n := len(p.d.panes); {
		case p.d.lock != nil:
			line = p.d.lock.hear(p.d, line)
		case n > 0:
			line = p.d.panes[n-1].hear(p.d, line)
		default:
			line = p.command(line)
		}
		p.run()
	}
	if p.d.leaving {
		return
	}
	p.news()
	p.opened()
}

// opened tells what is open above the desk.
func (p *spokenDesk) opened() {
	n := len(p.d.panes)
	if p.d.lock != nil || n == 0 {
		return
	}
	top := p.d.panes[n-1]
	for _, line := range top.tell(p.d) {
		p.say(line)
	}
	switch top.(type) {
	case *readPane, *lookPane: // it was told, and nothing is asked
		p.d.shut()
	}
}

// command does what a word is for, and returns what is left of the line.
func (p *spokenDesk) command(line string) string {
	line = strings.TrimSpace(line)
	word, rest := first(line)
	switch {
	case word == "":
		p.status()
		return ""
	case is(word, statusWord):
		p.status()
		return rest
	case is(word, teamsWord):
		p.teams()
		return rest
	case is(word, goWord):
		p.goes()
		return rest
	case is(word, say.Mark("help¦word")) || word == "?":
		p.help()
		return rest
	case is(word, say.Mark("team¦word")) && rest != "":
		p.choose(rest)
		return ""
	}
	typed, _, _ := strings.Cut(line, " ")
	for i := range deskKeys {
		if k := &deskKeys[i]; k.offered(p.d) && (typed == k.key || is(word, k.word)) {
			k.do(p.d)
			return rest
		}
	}
	p.d.said = say.Textf("There is no word “%s” here; %s lists them.", clean.Fit(word, 20).String(), say.Text(say.Mark("help¦word")))
	return ""
}

// goes lets the clock run. Whoever says so where it does means no pause.
func (p *spokenDesk) goes() {
	if v := p.d.viewed(); v.Going {
		p.d.said = say.Textf("The clock runs already; %s stops it.", p.d.keyFor(" "))
		return
	}
	p.d.goOrHold()
}

// choose takes a team to the desk, by its number or the beginning of its name.
func (p *spokenDesk) choose(which string) {
	c := p.d.class()
	n, err := strconv.Atoi(which)
	if err != nil {
		for i := range c.Teams() {
			if strings.HasPrefix(strings.ToLower(c.TeamName(i)), strings.ToLower(which)) {
				n = i + 1
				break
			}
		}
	}
	if n < 1 || n > c.Teams() {
		p.d.said = say.Text("There is no such team. Type its number or the beginning of its name.")
		return
	}
	p.d.team = n - 1
	p.d.said = say.Textf("At the desk: %s", c.TeamName(p.d.team))
}

func (p *spokenDesk) help() {
	for i := range deskKeys {
		if k := &deskKeys[i]; k.offered(p.d) {
			p.say(say.Textf("%s: %s", say.Text(k.word), say.Text(k.does)))
		}
	}
	p.say(say.Textf("%s: begin, or go on after a pause", say.Text(goWord)))
	p.say(say.Textf("%s: how every team is; %s: where the class is; an empty line says that too", say.Text(teamsWord), say.Text(statusWord)))
	p.say(say.Text("What follows can stand on the same line: undo 3 yes; banner We eat at noon; team 2."))
}

// status says all that the desk shows.
func (p *spokenDesk) status() {
	d := p.d
	v := d.viewed()
	p.say(stageText(v, d.class().Stage()))
	p.say(lateText(v))
	p.say(wallText(v))
	for _, part := range stageWords(v) {
		p.say(part)
	}
	for _, st := range v.Stages {
		p.say(stageLine(&st))
	}
	p.teams()
	if n := len(v.Mail); n > 0 {
		p.say(say.Textf("Sent last: %s", v.Mail[n-1].Text))
	}
	const last = 4
	for _, l := range v.Log[max(len(v.Log)-last, 0):] {
		p.say(logText(v, l))
	}
	p.say(d.nextStep())
}

func (p *spokenDesk) teams() {
	v := p.d.viewed()
	for _, r := range p.d.rows(v) {
		p.say(p.rowText(v, &r, true))
	}
}

// rowText says how a team is; all of it, or only what is worth a line when it
// changes.
func (p *spokenDesk) rowText(v *class.View, r *row, all bool) string {
	parts := []string{r.phase}
	if b := v.Teams[r.team].Ballot; b != nil || all {
		parts = append(parts, r.work)
		if b != nil {
			parts = append(parts, ballotText(b)...)
		}
	}
	parts = append(parts, r.there())
	if r.waits >= 0 && !all {
		parts = append(parts, say.Text("needs you"))
	}
	if all {
		parts = append(parts, r.needs())
		if r.quiet >= 0 {
			parts = append(parts, say.Textf("last did something %s ago", ageText(r.quiet)))
		}
	} else {
		parts = slices.Concat(parts, r.vote, r.alarms)
	}
	parts = slices.DeleteFunc(parts, func(s string) bool { return s == "" })
	switch {
	case len(parts) > 0:
		return say.Textf("%d %s: %s", r.team+1, r.name, strings.Join(parts, "; "))
	case all:
		return fmt.Sprintf("%d %s", r.team+1, r.name)
	default:
		return ""
	}
}

// lines hands on the lines of an input, of which no longer ones are read than one
// can type, until there are no more or it is told to stop.
func lines(in io.Reader, each func(line string) bool) {
	const longest = 4096
	r := bufio.NewReaderSize(in, longest)
	for {
		line, isPrefix, err := r.ReadLine()
		if err != nil {
			return
		}
		text := string(line)
		for isPrefix && err == nil {
			_, isPrefix, err = r.ReadLine()
		}
		if !each(text) {
			return
		}
	}
}
