package class

import "slices"

// Several hosts may serve one class. This file holds which of them people sit by, so
// that nobody's chair stays taken when a host is gone with all who sat by it.

// A sitting is a chair, and a host by which people sit there. Where one host serves a
// class it needs no name.
type sitting struct {
	seat int
	host string
}

// seats keeps by which host people sit down and rise. A chair that has become free is
// free of all.
func (t *team) seats(e Event, before int) {
	at := sitting{e.Seat, e.Host}
	switch now := t.chairs[e.Seat].People; {
	case now == 0:
		t.clear(e.Seat)
	case e.Do == Sit:
		t.by = put(t.by, at, t.by[at]+max(now-before, 0))
	default:
		t.by = put(t.by, at, max(t.by[at]-e.N, 0))
	}
}

// clear forgets by which host people sat at a seat.
func (t *team) clear(seat int) {
	by := map[sitting]int{}
	for at, n := range t.by {
		if at.seat != seat {
			by[at] = n
		}
	}
	t.by = by
}

// vacate lets all rise who sit by a host.
func (c *Class) vacate(host string) {
	for i := range c.teams {
		t := &c.teams[i]
		for seat := range t.chairs {
			if n := t.by[sitting{seat, host}]; n > 0 {
				t.sits(Event{Act: Act{Do: Rise, Seat: seat, N: n, Host: host}})
			}
		}
	}
}

// SitBy returns how many people sit at a seat of a team by a host.
func (c *Class) SitBy(team, seat int, host string) int {
	return c.teams[team].by[sitting{seat, host}]
}

// Hosts returns by which hosts people sit somewhere, in the order of their names.
func (c *Class) Hosts() (names []string) {
	for i := range c.teams {
		for at, n := range c.teams[i].by {
			if n > 0 && at.host != "" && !slices.Contains(names, at.host) {
				names = append(names, at.host)
			}
		}
	}
	slices.Sort(names)
	return names
}
