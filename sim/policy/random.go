package policy

import "example.com/realign/sim"

// A gambler sets every lever by lot. The lot is drawn from what the leader sees,
// so the same run is always gambled the same way.
type gambler struct{}

// Plan sets levers at random; what does not fit is trimmed by whoever plays it.
func (gambler) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	lot := newLot(v)
	p := sim.Plan{Style: sim.Style(lot.next(int(sim.NumStyles)))}
	for l := range sim.NumLevers {
		p = p.With(l, sim.Level(lot.next(int(sim.MaxLevel)+1)))
	}
	for e := range r.Elephants {
		p = p.WithElephant(e, sim.Level(max(0, lot.next(8)-4)))
	}
	for range 40 { // ease levers by lot until the days fit
		if p.Days(r) <= v.Days {
			break
		}
		if l := sim.Lever(lot.next(int(sim.NumLevers))); p.Levels[l] > 0 {
			p = p.With(l, p.Levels[l]-1)
		}
	}
	return p
}

// Answer takes any answer.
func (gambler) Answer(v *sim.View, _ *sim.Card, open []bool) int {
	lot := newLot(v)
	for range 8 {
		if k := lot.next(len(open)); open[k] {
			return k
		}
	}
	return firstOpen(open)
}

// A lot is a sequence of numbers mixed from what is seen, by the steps of
// splitmix64.
type lot uint64

func newLot(v *sim.View) *lot {
	l := lot(uint64(v.Year)<<32 ^ uint64(v.Quarter)<<48 ^ uint64(v.Members)<<8 ^ uint64(v.Cash))
	return &l
}

// next returns a number from 0 to n-1.
func (l *lot) next(n int) int {
	*l += 0x9E3779B97F4A7C15
	z := uint64(*l)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return int((z ^ z>>31) % uint64(n))
}
