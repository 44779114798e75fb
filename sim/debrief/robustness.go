package debrief

import "example.com/realign/sim"

// A Robustness says which conclusions of a run survive if an assumption of the
// model is wrong: the same choices under the same luck, with one assumption
// halved or doubled at a time.
type Robustness struct {
	Changes     []Change // those that were tried
	Ends        []End    // of the run under each of them
	Conclusions []Conclusion
}

// An End is how far a run came and how it stood then.
type End struct {
	Stood   bool // it came to its last year
	Years   int
	Figures sim.Figures
}

// end returns how far t came.
func (t *Track) end() End { return End{t.Outlook != nil, len(t.Years), t.Last()} }

// A Conclusion is something that the run seems to show.
type Conclusion struct {
	Kind    ConclusionKind
	Turning int        // the place of the turning point, of [Helped] and [Hurt]
	Figure  sim.Figure // one of [Outcomes], of [AboveStanding] and [BelowStanding]
	Held    int        // changes under which it still holds
	Broken  []int      // the places in Changes of those under which it does not
}

// A ConclusionKind says what a conclusion states.
type ConclusionKind int

// The kinds of conclusions.
const (
	Helped        ConclusionKind = iota // the run came out better for the choice of a turning point
	Hurt                                // and worse
	AboveStanding                       // in the last year that both finished there is more of a figure than on the standing plan
	BelowStanding                       // and less
	Stood                               // the run came to its last year
	Fell                                // it did not
)

// Survives reports whether c holds under every change that was tried.
func (c *Conclusion) Survives() bool { return len(c.Broken) == 0 }

// Surviving counts the conclusions that hold under every change.
func (r *Robustness) Surviving() int {
	n := 0
	for i := range r.Conclusions {
		if r.Conclusions[i].Survives() {
			n++
		}
	}
	return n
}

// Robustness plays the run, its turning points and the standing plan again with
// one assumption halved or doubled at a time, and says which conclusions
// survive. Assumptions are the keys of parameters.
func (v *Review) Robustness(turning []WhatIf, assumptions []string, workers sim.Workers) Robustness {
	r := Robustness{Changes: changes(v.game.World, assumptions)}
	usual := evidence{run: v.run, standing: v.standing}
	for _, w := range turning {
		usual.weights = append(usual.weights, w.Weight)
	}
	found := make([]evidence, len(r.Changes))
	workers.Each(len(found), func(k int) {
		w := r.Changes[k].world(v.game.World)
		found[k] = v.evidence(&w, turning)
	})
	for k := range found {
		r.Ends = append(r.Ends, found[k].run.end())
	}
	r.Conclusions = usual.conclusions()
	for i := range r.Conclusions {
		c := &r.Conclusions[i]
		for k := range found {
			if found[k].supports(c) {
				c.Held++
			} else {
				c.Broken = append(c.Broken, k)
			}
		}
	}
	return r
}

// An evidence is what conclusions are drawn from.
type evidence struct {
	run      Track
	standing Track        // the years of the standing plan on the same luck
	weights  []sim.Amount // of the turning points
}

// evidence plays the run and its turning points in another world.
func (v *Review) evidence(w *sim.World, turning []WhatIf) evidence {
	forks := map[int]*sim.Run{}
	for i := range turning {
		forks[turning[i].Choice.Year] = nil
	}
	s := script{choices: &v.game.Choices, planning: func(r *sim.Run, _ sim.Plan) {
		if _, wanted := forks[r.Year()]; wanted {
			forks[r.Year()] = r.Clone()
		}
	}}
	run := sim.Begin(w, v.game.Seed)
	run.Unseen()
	beside := script{choices: standing(w)}
	e := evidence{standing: Track{Years: beside.years(run.Clone())}}
	e.run = s.play(run)
	for i := range turning {
		c := &turning[i].Choice
		weight := sim.Amount(0)
		if fork := forks[c.Year]; fork != nil {
			choices := v.game.without(c)
			track := choices.follow(fork.Clone())
			weight = e.run.Worth() - track.Worth()
		}
		e.weights = append(e.weights, weight)
	}
	return e
}

// conclusions returns what e seems to show.
func (e *evidence) conclusions() []Conclusion {
	var all []Conclusion
	for i := range e.weights {
		all = append(all, Conclusion{Kind: Helped, Turning: i}, Conclusion{Kind: Hurt, Turning: i})
	}
	for _, f := range Outcomes() {
		all = append(all, Conclusion{Kind: AboveStanding, Figure: f}, Conclusion{Kind: BelowStanding, Figure: f})
	}
	all = append(all, Conclusion{Kind: Stood}, Conclusion{Kind: Fell})
	var shown []Conclusion
	for _, c := range all {
		if e.supports(&c) {
			shown = append(shown, c)
		}
	}
	return shown
}

// apart returns what set the run apart from the standing plan by a figure, at the
// end of the last year that both finished: a run that fell is not set beside years
// that it never saw.
func (e *evidence) apart(f sim.Figure) sim.Amount {
	apart, _ := e.run.Effect(&e.standing, f, min(len(e.run.Years), len(e.standing.Years)))
	return apart
}

// supports reports whether e shows what c states.
func (e *evidence) supports(c *Conclusion) bool {
	switch c.Kind {
	case Helped:
		return e.weights[c.Turning] > 0
	case Hurt:
		return e.weights[c.Turning] < 0
	case AboveStanding:
		return e.apart(c.Figure) > 0
	case BelowStanding:
		return e.apart(c.Figure) < 0
	case Stood:
		return e.run.Outlook != nil
	default:
		return e.run.Outlook == nil
	}
}
