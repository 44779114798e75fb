package session

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/tell"
)

// Ghosts returns the work of having other leaders play the game's scenario on
// the same luck. It takes a moment and can be done elsewhere.
func (s *Session) Ghosts() func() []tell.Ghost {
	world, seed := s.World(), s.seed
	best, found := scenarios.BestFound(&s.scenario)
	return func() []tell.Ghost {
		var ghosts []tell.Ghost
		for _, id := range policy.IDs() {
			name, shown := tell.LeaderName(id)
			leader, ok := policy.ByID(id)
			if !shown || !ok {
				continue
			}
			ghosts = append(ghosts, ghost(name, leader, world, seed))
		}
		if found {
			name, _ := tell.LeaderName(tell.BestFound)
			ghosts = append(ghosts, ghost(name, best, world, seed))
		}
		return ghosts
	}
}

// ghost plays a game with a leader.
func ghost(name string, leader sim.Policy, world *sim.World, seed sim.Seed) tell.Ghost {
	run := sim.Begin(world, seed)
	sim.Play(run, leader)
	return tell.Ghost{Name: name, Years: run.Years(), Ending: run.Ending()}
}
