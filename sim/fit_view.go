package sim

// A FitView is what is seen of how an offering fits, as sharply as the segments
// are known. Under [Needs] it says nothing; the trend needs [Arrows].
type FitView struct {
	Index    int       // of the offering, as in [OfferingView]
	Segments []Reading // how well it fits each segment, 0 to 1
	Trend    int       // where a year of moving needs takes the best of them: -1 down, 1 up
}

// Fits returns how each offering alive fits, as far as the leader can see.
func (r *Run) Fits() (fits []FitView) {
	s := &r.state
	rules := s.rules(r.world)
	sight := rules.Fog.sight(s.meanKnowledge())
	f := fog{rules: &rules.Fog, seed: s.Seed, quarter: s.Quarter}
	for k := range s.Offerings {
		o := &s.Offerings[k]
		if !o.Alive {
			continue
		}
		v := FitView{Index: k}
		if sight >= Needs {
			for i := range s.Segments {
				half := mul(rules.Fog.Band, 1-s.Segments[i].Knowledge)
				v.Segments = append(v.Segments, f.near(fit(o, &s.Segments[i], rules), half, ofOwnFit, uint64(k)<<8|uint64(i)))
			}
		}
		if sight >= Arrows {
			v.Trend = s.fitTrend(o, rules)
		}
		fits = append(fits, v)
	}
	return fits
}

// trendSeen is the least change of a fit in a year that shows.
const trendSeen = 0.005

// fitTrend returns where a year of moving needs takes the best fit of an offering.
func (s *State) fitTrend(o *Offering, r *Rules) int {
	now, then := 0.0, 0.0
	for i := range s.Segments {
		g := s.Segments[i]
		now = max(now, fit(o, &g, r))
		for d := range g.Need {
			g.Need[d] += mul(r.Needs.Drift, g.Direction[d])
		}
		then = max(then, fit(o, &g, r))
	}
	switch {
	case then < now-trendSeen:
		return -1
	case then > now+trendSeen:
		return 1
	}
	return 0
}
