package debrief

import (
	"example.com/realign/sim"
	"example.com/realign/sim/policy"
)

// A Ghost is another leader's run on the same luck.
type Ghost struct {
	ID    string // a policy's, or what the caller calls the leader
	Track Track
}

// A Leader is somebody whose run is to be seen beside the run.
type Leader struct {
	ID     string
	Policy sim.Policy // nil where Choices say what the leader chose
	// Choices are those of another game. They are made on this luck as far as
	// they can be, and departures are told.
	Choices *Choices
}

// Policies returns all leaders that play by rule.
func Policies() []Leader {
	var all []Leader
	for _, id := range policy.IDs() {
		if p, known := policy.ByID(id); known {
			all = append(all, Leader{ID: id, Policy: p})
		}
	}
	return all
}

// Ghosts plays leaders on the luck of the run, each from the first year.
func (v *Review) Ghosts(leaders []Leader, workers sim.Workers) []Ghost {
	all := make([]Ghost, len(leaders))
	workers.Each(len(leaders), func(k int) {
		all[k] = Ghost{leaders[k].ID, leaders[k].play(v.past.Fork(1))}
	})
	return all
}

// From plays the run up to the planning of a year, counted from 1, and from there
// as l leads, whose first year that is. It returns false for a year that the run
// does not have.
func (v *Review) From(year int, l Leader) (Track, bool) {
	fork := v.past.Fork(year)
	if fork == nil {
		return Track{}, false
	}
	if l.Policy != nil {
		l.Policy = heir{l.Policy, year - 1}
	}
	return l.play(fork), true
}

// play plays r to its end.
func (l *Leader) play(r *sim.Run) Track {
	if l.Policy == nil {
		return l.Choices.follow(r)
	}
	sim.Play(r, l.Policy)
	return trackOf(r)
}

// An heir leads as another leader does who began some years before.
type heir struct {
	sim.Policy
	years int
}

func (h heir) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	return h.Policy.Plan(h.own(v), r)
}

func (h heir) Answer(v *sim.View, c *sim.Card, open []bool) int {
	return h.Policy.Answer(h.own(v), c, open)
}

// own returns the view with the years counted as the leader's own.
func (h heir) own(v *sim.View) *sim.View {
	o := *v
	o.Year -= h.years
	return &o
}

// standing is the choice of the standing plan, with the first answer to every card.
func standing(w *sim.World) *Choices { return &Choices{Plans: []sim.Plan{w.Plan}} }
