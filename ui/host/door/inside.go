package door

import "sync"

// inside counts the connections of each team, so that whoever has one code cannot
// take all the room there is.
type inside struct {
	sync.Mutex
	most  int
	count map[string]int
}

// enter returns a visit of a team that is counted until it is left, or nil where
// there are enough; then the visit has been left.
func (i *inside) enter(team string, v Visit) Visit {
	if !i.room(team) {
		v.Leave()
		return nil
	}
	return &counted{Visit: v, from: i, team: team}
}

// room takes the room for one more of a team, if there is any.
func (i *inside) room(team string) bool {
	i.Lock()
	defer i.Unlock()
	if i.count[team] >= i.most {
		return false
	}
	i.count[team]++
	return true
}

// A counted visit is one of a team's.
type counted struct {
	Visit
	from *inside
	team string
}

// Leave ends the visit.
func (c *counted) Leave() {
	c.Visit.Leave()
	c.from.Lock()
	defer c.from.Unlock()
	if c.from.count[c.team]--; c.from.count[c.team] == 0 {
		delete(c.from.count, c.team)
	}
}
