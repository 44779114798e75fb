package house

import (
	"sync"

	"example.com/realign/ui/host/class"
	"example.com/realign/ui/host/hall"
)

// chairs know by which places people sit where, so that nobody who leaves takes the
// chair of those who came after.
type chairs struct {
	hall *hall.Hall
	mu   *sync.Mutex
	at   map[chair]map[*Place]held
}

type chair struct{ team, seat int }

// A held chair is one at which people sit, until it becomes free: they may be sent
// away, also from a laptop that another host of the class serves.
type held struct{ people, turn int }

func newChairs(h *hall.Hall) chairs {
	return chairs{hall: h, mu: &sync.Mutex{}, at: map[chair]map[*Place]held{}}
}

// people returns how many sit at a seat by a place.
func (c *chairs) people(p *Place, seat int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.sit(p, chair{p.team, seat})
}

func (c *chairs) sit(p *Place, at chair) int {
	h := c.at[at][p]
	if h.turn != c.hall.Class().Chair(at.team, at.seat).Turn {
		return 0
	}
	return h.people
}

// move lets people sit down or rise.
func (c *chairs) move(p *Place, a class.Act) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	here := chair{p.team, a.Seat}
	mine := c.sit(p, here)
	before := c.hall.Class().Chair(p.team, a.Seat).People
	if err := p.does(a); err != nil {
		return err
	}
	if c.at[here] == nil {
		c.at[here] = map[*Place]held{}
	}
	turn := c.hall.Class().Chair(p.team, a.Seat).Turn
	switch {
	case a.Do == class.Sit:
		c.at[here][p] = held{mine + max(a.N-before, 1), turn}
	case mine > 0:
		c.at[here][p] = held{max(mine-a.N, 0), turn}
	}
	return nil
}

// leave lets those rise who sit by a place.
func (c *chairs) leave(p *Place) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for here, all := range c.at {
		if here.team != p.team {
			continue
		}
		if n := c.sit(p, here); n > 0 {
			_ = p.does(class.Act{Do: class.Rise, Team: here.team, Seat: here.seat, N: n}) // it is free either way once the class is opened again
		}
		delete(all, p)
	}
}
