package host

import (
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/say"
)

// This file tells at a desk line by line what has changed, each thing once.

// A told is what was said of the class last.
type told struct {
	time   timeTold
	stage  int
	begun  bool
	wall   string
	late   int
	rows   []string
	log    []class.Logged
	said   string
	next   string
	silent bool // it was locked
}

// news says what has changed since it was asked last.
func (p *spokenDesk) news() {
	d := p.d
	if d.lock != nil {
		if !p.told.silent {
			p.say(d.lock.asks())
		}
		p.told.silent = true
		p.answer()
		return
	}
	p.told.silent = false
	v, t := d.viewed(), &p.told
	if d.class().Stage() != t.stage || v.Begun != t.begun {
		t.stage, t.begun = d.class().Stage(), v.Begun
		t.time.news(v) // which the line below says
		p.say(stageText(v, t.stage))
		for _, part := range stageWords(v) {
			p.say(part)
		}
	}
	p.say(t.time.news(v))
	for _, l := range class.Added(t.log, v.Log) {
		if l.Words != say.Textf("Now: %s.", v.Heading) { // that was said already
			p.say(l.Words)
		}
	}
	t.log = v.Log
	if wall := wallText(v); wall != t.wall {
		t.wall = wall
		p.say(words(wall))
		if wall == "" {
			p.say(say.Text("The wall shows the stage."))
		}
	}
	p.late(v)
	p.moved(v)
	p.next()
	p.answer()
}

// next says what is done next where that is another thing than before.
func (p *spokenDesk) next() {
	if len(p.d.panes) > 0 {
		return
	}
	if next := p.d.nextStep(); next != p.told.next {
		p.told.next = next
		p.say(next)
	}
}

// lateAgain is after how many minutes more it is said again that the class is late.
const lateAgain = 3

func (p *spokenDesk) late(v *class.View) {
	switch late := int(v.Late / class.Minute); {
	case late < 1:
		p.told.late = 0
	case p.told.late == 0 || late >= p.told.late+lateAgain:
		p.told.late = late
		p.say(lateText(v))
	}
}

// moved says which teams are elsewhere than they were.
func (p *spokenDesk) moved(v *class.View) {
	rows := make([]string, len(v.Teams))
	for _, r := range p.d.rows(v) {
		rows[r.team] = p.rowText(v, &r, false)
		if r.team >= len(p.told.rows) || rows[r.team] != p.told.rows[r.team] {
			p.say(rows[r.team])
		}
	}
	p.told.rows = rows
}

// answer says what the desk has to say, once.
func (p *spokenDesk) answer() {
	if p.d.said != p.told.said {
		p.told.said = p.d.said
		p.say(p.d.said)
	}
}
