package house

import (
	"strconv"
	"sync"
	"time"

	"example.com/realign/scenarios/clean"
	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/door"
	"example.com/realign/ui/host/hall"
	"example.com/realign/ui/say"
)

// Events of the house itself.
const (
	foul door.Kind = -1 - iota // a screen asked for what is the facilitator's
	slip                       // what a screen asked for met a mistake of the program
)

// How much of the door is told: so many lines at once, and no more often than this.
// Whoever shows a thousand wrong codes fills no disk.
const (
	lines = 8
	pause = time.Second
)

// A porch takes what happens at the door to the log of the class. Nobody at the door
// waits for that.
type porch struct {
	hall *hall.Hall
	wake chan struct{}
	shut chan struct{}
	done chan struct{}

	mu      sync.Mutex
	waiting []door.Event // at most so many lines, each of another kind or team
	more    int          // for which there was no room
}

func newPorch(h *hall.Hall) *porch {
	p := &porch{hall: h, wake: make(chan struct{}, 1), shut: make(chan struct{}), done: make(chan struct{})}
	go p.run()
	return p
}

func (p *porch) close() {
	close(p.shut)
	<-p.done
}

// hear keeps an event until it is told. Of the same about the same table the last
// counts.
func (p *porch) hear(e door.Event) {
	if words(e) == "" {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.keep(e)
	select {
	case p.wake <- struct{}{}:
	default:
	}
}

func (p *porch) keep(e door.Event) {
	for i, w := range p.waiting {
		if w.Kind == e.Kind && w.Team == e.Team {
			p.waiting[i] = e
			return
		}
	}
	if len(p.waiting) == lines {
		p.more++
		return
	}
	p.waiting = append(p.waiting, e)
}

// run tells what waits, now and then.
func (p *porch) run() {
	defer close(p.done)
	for {
		select {
		case <-p.wake:
			p.tell()
		case <-p.shut:
			p.tell()
			return
		}
		rest := time.NewTimer(pause)
		select {
		case <-rest.C:
		case <-p.shut:
			rest.Stop()
		}
	}
}

// tell writes what waits into the log. A mistake here must not take the class with
// it.
func (p *porch) tell() {
	defer func() { _ = recover() }()
	p.mu.Lock()
	waiting, more := p.waiting, p.more
	p.waiting, p.more = nil, 0
	p.mu.Unlock()
	for _, e := range waiting {
		p.note(words(e))
	}
	if more > 0 {
		p.note(say.Many(more, "At the door 1 more thing like this happened.", "At the door %s more things like this happened.", strconv.Itoa(more)))
	}
}

func (p *porch) note(text string) {
	// What cannot be written down is told by the hall, which is what matters then.
	_ = p.hall.Do(class.Command{By: class.Facilitator, Act: class.Act{Do: class.Note, Team: hall.Everything, Text: text}})
}

// words says what the facilitator should know of an event; nothing where that is
// seen anyway.
func words(e door.Event) string {
	team := e.Team.String()
	if team == "" {
		team = say.Text("somebody")
	}
	switch e.Kind {
	case door.WrongCode:
		return say.Many(e.Count, "1 wrong code for %[2]s.", "%[1]s wrong codes in a row for %[2]s.", strconv.Itoa(e.Count), team)
	case door.Guessing:
		return say.Textf("Somebody seems to be guessing the code of %s. Their own code still works; you can renew it.", team)
	case door.Idle:
		return say.Textf("%s: nobody has pressed a key at a screen for long, so it only watches.", team)
	case door.Awake:
		return say.Textf("%s: somebody is at the screen again.", team)
	case door.Broken:
		return say.Textf("%s: the program on a screen made a mistake. They are told to press Enter, and nothing is lost. %s", team, mistake(e.Why))
	case door.Abused:
		return say.Textf("%s: a connection was closed, for %s.", team, e.Why)
	case foul:
		return say.Textf("%s: a screen asked for what only you can do. It was refused.", team)
	case slip:
		return say.Textf("%s: what a screen asked for met a mistake in the program, so it was not done. Nothing else is lost. %s", team, mistake(e.Why))
	default:
		return ""
	}
}

// mistake returns what a mistake was, as far as there is room.
func mistake(why string) string { return clean.Fit(hall.MistakeText(why), whyRoom).String() }

// whyRoom is how much of a mistake stands in the log, in cells.
const whyRoom = 80
