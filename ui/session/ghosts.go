package session

import (
	"example.com/realign/scenarios"
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// ghostNames are what the leaders that play by rule are called.
var ghostNames = map[string]string{
	"administrator": say.Mark("The Administrator (calendar only)"),
	"enthusiast":    say.Mark("The Enthusiast (connection only)"),
	"benchmarker":   say.Mark("The Benchmarker"),
	"controller":    say.Mark("The Controller"),
	"steward":       say.Mark("The Steward"),
	"politician":    say.Mark("The Politician"),
	"craftsman":     say.Mark("The Craftsman"),
	"relationship":  say.Mark("The Relationship builder"),
	"drifter":       say.Mark("The standing plan"),
}

// Ghosts returns the work of having other leaders play the game's scenario on
// the same luck. It takes a moment and can be done elsewhere.
func (s *Session) Ghosts() func() []tell.Ghost {
	world, seed := s.World(), s.seed
	best, found := scenarios.BestFound(&s.scenario)
	return func() []tell.Ghost {
		var ghosts []tell.Ghost
		for _, id := range policy.IDs() {
			name, shown := ghostNames[id]
			leader, ok := policy.ByID(id)
			if !shown || !ok {
				continue
			}
			ghosts = append(ghosts, ghost(say.Text(name), leader, world, seed))
		}
		if found {
			ghosts = append(ghosts, ghost(say.Text(bestFound), best, world, seed))
		}
		return ghosts
	}
}

// bestFound is what the best plan is called that a search has found.
const bestFound = "The best plan found"

// ghost plays a game with a leader.
func ghost(name string, leader sim.Policy, world *sim.World, seed sim.Seed) tell.Ghost {
	run := sim.Begin(world, seed)
	sim.Play(run, leader)
	return tell.Ghost{Name: name, Years: run.Years(), Ending: run.Ending()}
}
