package policy

import "example.com/realign/sim"

// A gambler sets every lever by lot. The lot is drawn from what the leader sees,
// so the same run is always gambled the same way.
type gambler struct{}

// Plan sets levers at random; what does not fit is trimmed by whoever plays it.
func (gambler) Plan(v *sim.View, r *sim.Rules) sim.Plan {
	lot := seen(v)
	p := sim.Plan{Style: sim.Style(lot.Next(int(sim.NumStyles)))}
	for l := range sim.NumLevers {
		p = p.With(l, sim.Level(lot.Next(int(sim.MaxLevel)+1)))
	}
	for e := range r.Elephants {
		p = p.WithElephant(e, sim.Level(max(0, lot.Next(8)-4)))
	}
	for range 40 { // ease levers by lot until the days fit
		if p.Days(r) <= v.Days {
			break
		}
		if l := sim.Lever(lot.Next(int(sim.NumLevers))); p.Levels[l] > 0 {
			p = p.With(l, p.Levels[l]-1)
		}
	}
	return p
}

// Answer takes any answer.
func (gambler) Answer(v *sim.View, _ *sim.Card, open []bool) int {
	lot := seen(v)
	for range 8 {
		if k := lot.Next(len(open)); open[k] {
			return k
		}
	}
	return firstOpen(open)
}

// A Lot is a sequence of numbers mixed from where it starts, by the steps of
// splitmix64. It is no part of the model's chance.
type Lot uint64

// seen returns a lot that starts from what the leader sees.
func seen(v *sim.View) *Lot {
	l := Lot(uint64(v.Year)<<32 ^ uint64(v.Quarter)<<48 ^ uint64(v.Members)<<8 ^ uint64(v.Cash))
	return &l
}

// Next returns a number from 0 to n-1.
func (l *Lot) Next(n int) int {
	*l += 0x9E3779B97F4A7C15
	z := uint64(*l)
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return int((z ^ z>>31) % uint64(n))
}
