package sessions

import (
	"slices"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// Check reads a session and says what is wrong with it, as [Parse] does, and
// besides what is spelled well and probably not meant: an hour without time to
// look back, a lever that is locked for good, an inject of which nothing is
// expected.
func Check(file string, data []byte, shelf Shelf) []Fault {
	r := parse(file, data, shelf)
	if r.done && len(r.s.Stages) > 0 {
		c := &checker{r, r.top.Entries("stages")}
		c.check()
	}
	return r.doc.Faults()
}

// A checker looks at a session that has been read. Of what holds an error it says
// nothing more: most of that would only repeat the error.
type checker struct {
	*reader
	stages []*dialect.Node
}

// check looks at everything that could be read.
func (c *checker) check() {
	if !c.doc.BadWithin(c.top.At("stages")) {
		c.reflection()
		c.endsWell()
		c.locks()
		c.prediction()
		for i := range c.s.Stages {
			c.stage(&c.s.Stages[i], c.stages[i])
		}
	}
	c.injects()
	c.people()
}

// reflects is the share of the time in which people look back, at the least: a
// third.
const reflects = 3

// reflection warns of an hour that is all play.
func (c *checker) reflection() {
	looking, all := c.s.Reflecting(), c.s.Begins()[len(c.s.Stages)]
	if looking*reflects < all {
		c.doc.Warnf(c.top.Place("stages"), "reflects", "people look back for %d of %d minutes; let compare, debrief and commit take a third, which is %d",
			looking, all, (all+reflects-1)/reflects)
	}
}

// endsWell warns of an hour after which nothing follows.
func (c *checker) endsWell() {
	has := func(do Doing) bool {
		return slices.ContainsFunc(c.s.Stages, func(st Stage) bool { return st.Do == do })
	}
	at := c.top.Place("stages")
	if !has(Commit) {
		c.doc.Warnf(at, "no-commit", "no stage asks who will do what; add one with do: commit at the end")
	}
	if !has(Debrief) {
		c.doc.Warnf(at, "no-debrief", "no stage looks back with questions; add one with do: debrief")
	}
	if !slices.ContainsFunc(c.s.Stages, func(st Stage) bool { return st.Do == PlayYears && !st.Play.Practice }) {
		c.doc.Warnf(at, "unplayed", "no stage plays a year that counts; add one with do: play")
	}
}

// locks warns of a lever that is locked in a stage and free in no later one.
func (c *checker) locks() {
	var told [sim.NumLevers]bool
	for i := range c.s.Stages {
		for _, l := range c.s.Stages[i].Play.Lock {
			if told[l] || c.opens(l, i+1) {
				continue
			}
			told[l] = true
			c.doc.Warnf(wordPlace(c.stages[i], "lock"), "locked", "%q is locked here and never opened again; leave it out of the lock of a later stage", l.ID())
		}
	}
}

// opens reports whether a lever can be moved in a stage from the given one on.
func (c *checker) opens(l sim.Lever, from int) bool {
	return slices.ContainsFunc(c.s.Stages[from:], func(st Stage) bool {
		return st.Do == PlayYears && !st.Play.Practice && !slices.Contains(st.Play.Lock, l)
	})
}

// prediction warns of results that are shown before anybody has said what to
// expect: afterwards everybody knew.
func (c *checker) prediction() {
	predicted := false
	for i := range c.s.Stages {
		st := &c.s.Stages[i]
		predicted = predicted || st.Play.Predicts || st.Do == HoldBallot && slices.Contains(st.Ballot.Steps, Foretell)
		if st.Do == Compare && !predicted {
			c.doc.Warnf(wordPlace(c.stages[i], "do"), "predict", "results are shown before anybody has predicted them; let an earlier stage predict a figure")
			return
		}
	}
}

// stage looks at one stage.
func (c *checker) stage(st *Stage, n *dialect.Node) {
	switch {
	case (st.Do == Debrief || st.Do == Commit) && !st.Protected:
		c.doc.Warnf(wordPlace(n, "id"), "unprotected", "when time runs short, %q would be shortened first; write protected: yes", st.ID)
	case (st.Do == Brief || st.Do == Debrief) && st.Say == "":
		c.doc.Warnf(wordPlace(n, "id"), "unsaid", "the facilitator has nothing to say in %q; write it under say", st.ID)
	case st.Do == HoldBallot && st.Ballot.CountsFirst && slices.Contains(st.Ballot.Steps, Reasons):
		c.doc.Warnf(wordPlace(n, "show"), "counts-first", "who sees the counts first listens less to the reasons; show reasons-first")
	case st.Do == PlayYears:
		c.pace(st, n)
	}
}

// leastMinutes is what a team needs to plan a year, at the least.
const leastMinutes = 1

// pace warns of years for which there is hardly time.
func (c *checker) pace(st *Stage, n *dialect.Node) {
	if years := c.s.Planned(st); st.Minutes < years*leastMinutes {
		c.doc.Warnf(wordPlace(n, "minutes"), "hurried", "%d years are planned here in %d minutes; give each a minute or more", years, st.Minutes)
	}
	if st.Gate == ByClock && !hasWord(n, "when_time_is_up") {
		c.doc.Warnf(wordPlace(n, "gate"), "undecided", "the clock ends this stage; say with when_time_is_up what becomes of a team that is not ready")
	}
}

func hasWord(n *dialect.Node, word string) bool {
	return slices.ContainsFunc(n.Pairs, func(p dialect.Pair) bool { return p.Key.Text == word })
}

// injects warns of an inject that nobody can judge.
func (c *checker) injects() {
	for i, n := range c.top.Entries("injects") {
		if i < len(c.s.Injects) && !c.doc.BadWithin(n) && c.s.Injects[i].Expect == "" {
			c.doc.Warnf(wordPlace(n, "id"), "reaction", "nothing is expected of the inject %q, so nobody can see whether it works; add expect", c.s.Injects[i].ID)
		}
	}
}

// people looks at teams, names and seats.
func (c *checker) people() {
	t := &c.s.Teams
	if n := c.top.At("names"); n != nil && !c.doc.BadWithin(n) && len(t.Names) < t.Most {
		c.doc.Warnf(c.top.Place("names"), "few-names", "there can be %d teams and there are %d names; add some", t.Most, len(t.Names))
	}
	if c.s.Mode == OneScreen && t.Most > 1 {
		c.doc.Warnf(c.top.Place("teams"), "ignored", "on one screen there is one game; leave out the count of teams")
	}
	if c.world == nil || len(c.s.Seats) > 0 {
		return
	}
	for i := range c.s.Stages {
		if c.s.Stages[i].Do == DealSeats && i < len(c.stages) {
			c.doc.Warnf(wordPlace(c.stages[i], "do"), "no-seats", "there are no seats to deal in %q; give the scenario seats, or leave the stage out", c.world.ID)
		}
	}
}
