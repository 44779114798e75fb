package house

import (
	"errors"
	"slices"
	"sync"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
)

// chairs know by which places people sit where, so that nobody who leaves takes the
// chair of those who came after. Those of one table move one after the other; tables
// do not wait for each other, and nobody who only looks waits for the disk.
type chairs struct {
	hall *hall.Hall
	host string // by which people sit here

	mu     sync.Mutex
	at     map[chair]map[*Place]held
	unsure []claim             // of which nobody knows yet whether they hold
	moving map[int]*sync.Mutex // by team
}

type chair struct{ team, seat int }

// A held chair is one at which people sit, until it becomes free: they may be sent
// away, also from a laptop that another host of the class serves.
type held struct{ people, turn int }

// A claim is a chair on which people sat down, if what they did was written down.
type claim struct {
	*hall.Unsure
	place  *Place
	at     chair
	people int
}

func newChairs(h *hall.Hall) *chairs {
	return &chairs{hall: h, host: h.Host(), at: map[chair]map[*Place]held{}, moving: map[int]*sync.Mutex{}}
}

// people returns how many sit at a seat by a place.
func (c *chairs) people(p *Place, seat int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.learn()
	return c.sit(p, chair{p.team, seat})
}

// learn settles claims of which it is known by now whether they hold. The class has to
// have heard of it as well.
func (c *chairs) learn() {
	c.unsure = slices.DeleteFunc(c.unsure, func(m claim) bool {
		came, known := m.Known()
		now := c.hall.Class()
		switch {
		case !known, came && !m.place.gone && now.SitBy(m.at.team, m.at.seat, c.host) == 0:
			return false
		case came && !m.place.gone:
			c.holds(m.place, m.at, held{m.people, now.Chair(m.at.team, m.at.seat).Turn})
		}
		return true
	})
}

func (c *chairs) sit(p *Place, at chair) int {
	h, now := c.at[at][p], c.hall.Class()
	if h.turn != now.Chair(at.team, at.seat).Turn || now.SitBy(at.team, at.seat, c.host) == 0 {
		return 0
	}
	return h.people
}

// table waits until nobody else of a team moves, and returns what ends that.
func (c *chairs) table(team int) (done func()) {
	c.mu.Lock()
	m := c.moving[team]
	if m == nil {
		m = &sync.Mutex{}
		c.moving[team] = m
	}
	c.mu.Unlock()
	m.Lock()
	return m.Unlock
}

// move lets people sit down or rise.
func (c *chairs) move(p *Place, a class.Act) error {
	defer c.table(p.team)()
	if c.gone(p) {
		return class.ErrNotNow // it was asked before the line broke, and comes after
	}
	here := chair{p.team, a.Seat}
	mine := c.people(p, a.Seat)
	before := c.hall.Class().Chair(p.team, a.Seat).People
	if err := p.does(a); err != nil {
		c.doubt(err, p, a, mine+max(a.N-before, 1))
		return err
	}
	turn := c.hall.Class().Chair(p.team, a.Seat).Turn
	switch {
	case a.Do == class.Sit:
		c.hold(p, here, held{mine + max(a.N-before, 1), turn})
	case mine > 0:
		c.hold(p, here, held{max(mine-a.N, 0), turn})
	}
	return nil
}

// doubt keeps that people may have sat down.
func (c *chairs) doubt(err error, p *Place, a class.Act, people int) {
	var unsure *hall.Unsure
	if a.Do != class.Sit || !errors.As(err, &unsure) {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	c.unsure = append(c.unsure, claim{unsure, p, chair{p.team, a.Seat}, people})
}

// hold notes who sits at a seat by a place, and has it hear of that: it may have
// looked when the class knew already, and here it was not known yet.
func (c *chairs) hold(p *Place, at chair, h held) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.holds(p, at, h)
}

func (c *chairs) holds(p *Place, at chair, h held) {
	if c.at[at] == nil {
		c.at[at] = map[*Place]held{}
	}
	c.at[at][p] = h
	p.follow.Tell()
}

// leave lets those rise who sit by a place.
func (c *chairs) leave(p *Place) {
	defer c.table(p.team)()
	for here, n := range c.left(p) {
		_ = p.does(class.Act{Do: class.Rise, Team: here.team, Seat: here.seat, N: n, Host: c.host}) // it is free either way once the class is opened again
	}
}

// closes is for a place by which nobody sits down, because its laptop has gone.
func (c *chairs) closes(p *Place) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p.gone = true
}

func (c *chairs) gone(p *Place) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return p.gone
}

// left forgets a place, and returns how many sat where by it.
func (c *chairs) left(p *Place) map[chair]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.learn()
	p.gone = true
	sat := map[chair]int{}
	for here, all := range c.at {
		if n := c.sit(p, here); n > 0 {
			sat[here] = n
		}
		delete(all, p)
	}
	return sat
}
