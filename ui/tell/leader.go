package tell

import (
	"example.com/realign/sim/debrief"
	"example.com/realign/ui/say"
)

// BestFound is the id of the leader who follows the best plan that a search has
// found.
const BestFound = "best"

var leaderNames = map[string]string{
	"administrator": say.Mark("The Administrator (calendar only)"),
	"enthusiast":    say.Mark("The Enthusiast (connection only)"),
	"benchmarker":   say.Mark("The Benchmarker"),
	"controller":    say.Mark("The Controller"),
	"steward":       say.Mark("The Steward"),
	"politician":    say.Mark("The Politician"),
	"craftsman":     say.Mark("The Craftsman"),
	"relationship":  say.Mark("The Relationship builder"),
	"drifter":       say.Mark("The standing plan"),
	BestFound:       say.Mark("The best plan found"),
}

// LeaderName names a leader who plays by rule, or the best found; false for one
// that is no company for a person's run, such as one that plays by lot.
func LeaderName(id string) (name string, shown bool) {
	name, shown = leaderNames[id]
	return say.Text(name), shown
}

// standingLeader is the id of the policy that keeps to the calendar, in whose
// place the scenario's own standing plan is shown where it was played.
const standingLeader = "drifter"

// GhostsOf returns the ghosts of a debrief as they are charted. Those without a
// name here are called by their id.
func GhostsOf(d *debrief.Debrief) []Ghost {
	var all []Ghost
	for i := range d.Ghosts {
		id, track := d.Ghosts[i].ID, &d.Ghosts[i].Track
		name, shown := LeaderName(id)
		if !shown {
			name = id
		}
		if id == standingLeader && len(d.Standing.Years) > 0 {
			track = &d.Standing
		}
		all = append(all, Ghost{Name: name, Years: track.Years, Ending: track.Ending})
	}
	return all
}
