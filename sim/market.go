package sim

// moveMarket lets needs drift and rival platforms grow.
func (t *turn) moveMarket() {
	s, m := t.s, &t.r.Market
	for i := range s.Segments {
		g := &s.Segments[i]
		for d := range g.Need {
			g.Need[d] += mul3(dt, t.r.Needs.Drift, g.Direction[d])
		}
	}
	s.RivalQuality = min(max(m.RivalCeiling, s.RivalQuality), s.RivalQuality+mul3(halfYears, mul(dt, m.RivalRate), m.RivalCeiling-s.RivalQuality))
	takeUp := mul(m.PlatformAlone+mul(m.PlatformSpread, s.PlatformUse), m.PlatformCeiling-s.PlatformUse)
	s.PlatformUse = sat(s.PlatformUse + mul(dt, takeUp))
}

// halfYears in a year: the rate at which rivals improve is given for each.
const halfYears = 2
