package door

import (
	"sync"
	"time"
)

// most is how many names have a count of their own. Names are whatever clients
// call themselves, so there have to be only so many; all others share one.
const most = 1024

// guesses count wrong codes in a row, by team. The right code is never held up by
// them: whoever guesses at a team's code cannot lock it out.
type guesses struct {
	sync.Mutex
	free           int // wrong codes that are answered at once
	delay, longest time.Duration
	wrong          map[string]int
}

// miss notes a wrong code. It returns how many there were in a row and how long
// its answer is to wait.
func (g *guesses) miss(team string) (count int, wait time.Duration) {
	g.Lock()
	defer g.Unlock()
	if _, known := g.wrong[team]; !known && len(g.wrong) >= most {
		team = ""
	}
	g.wrong[team]++
	count = g.wrong[team]
	if count <= g.free {
		return count, 0
	}
	wait = g.delay
	for n := g.free + 1; n < count && wait < g.longest; n++ {
		wait *= 2
	}
	return count, min(wait, g.longest)
}

// hit notes a right code.
func (g *guesses) hit(team string) {
	g.Lock()
	defer g.Unlock()
	delete(g.wrong, team)
}
