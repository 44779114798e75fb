package scenarios

import "example.com/realign/sim"

// A change is one thing that an answer changes: what, when, and for how long.
type change struct {
	target   sim.Quantity
	index    int
	set      bool
	after    int // quarters
	quarters int
}

// changes adds up what an answer changes.
func changes(c *sim.CardChoice) map[change]float64 {
	all := map[change]float64{}
	add := func(effects []sim.Effect, after int) {
		for _, e := range effects {
			all[change{e.Target, e.Index, e.Set, after, e.Quarters}] += e.Amount
		}
	}
	add(c.Now, 0)
	for _, l := range c.Later {
		add(l.Effects, l.Quarters)
	}
	return all
}

// weigh compares two answers by what they change. Better reports that a is at
// least as good as b in everything and better in something; equal that they
// change the same. What is neither good nor bad in itself must be the same.
func weigh(a, b *sim.CardChoice) (better, equal bool) {
	ofA, ofB := changes(a), changes(b)
	equal = true
	for k := range both(ofA, ofB) {
		difference := (ofA[k] - ofB[k]) * goodness(k.target)
		switch {
		case ofA[k] == ofB[k]:
		case !(difference > 0), k.set:
			return false, false
		default:
			better, equal = true, false
		}
	}
	return better, equal
}

func both(a, b map[change]float64) map[change]bool {
	keys := map[change]bool{}
	for k := range a {
		keys[k] = true
	}
	for k := range b {
		keys[k] = true
	}
	return keys
}

// goodness is 1 where more of a quantity is good for an association, -1 where
// less is, and 0 where it depends.
func goodness(q sim.Quantity) float64 {
	switch q {
	case sim.Quantity(sim.Silos), sim.Quantity(sim.Load), sim.Grip, sim.PlatformUse, sim.RivalQuality, sim.ChapterSilos:
		return -1
	case sim.Programmes, sim.StaffCount, sim.ConferenceScale, sim.Credential, sim.EmployerPaid, sim.ChapterMembers:
		return 0
	default:
		return 1
	}
}
