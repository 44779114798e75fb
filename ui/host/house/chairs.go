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
	at   map[chair]map[*Place]int // people
}

type chair struct{ team, seat int }

func newChairs(h *hall.Hall) chairs {
	return chairs{hall: h, mu: &sync.Mutex{}, at: map[chair]map[*Place]int{}}
}

// people returns how many sit at a seat by a place.
func (c *chairs) people(p *Place, seat int) int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.at[chair{p.team, seat}][p]
}

// move lets people sit down or rise.
func (c *chairs) move(p *Place, a class.Act) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	here := chair{p.team, a.Seat}
	before := c.hall.Class().Chair(p.team, a.Seat).People
	if err := p.does(a); err != nil {
		return err
	}
	if c.at[here] == nil {
		c.at[here] = map[*Place]int{}
	}
	switch mine := c.at[here][p]; {
	case a.Do == class.Sit:
		c.at[here][p] = mine + max(a.N-before, 1)
	case mine > 0:
		c.at[here][p] = max(mine-a.N, 0)
	default:
		clear(c.at[here]) // they were sent away
	}
	return nil
}

// leave lets those rise who sit by a place.
func (c *chairs) leave(p *Place) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for here, all := range c.at {
		if n := all[p]; here.team == p.team && n > 0 {
			_ = p.does(class.Act{Do: class.Rise, Team: here.team, Seat: here.seat, N: n}) // it is free either way once the class is opened again
		}
		delete(all, p)
	}
}
