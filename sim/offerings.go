package sim

import "math"

// distance returns how far a and b lie apart.
func distance(a, b *[NumNeeds]float64) float64 {
	sum := 0.0
	for d := range a {
		x := a[d] - b[d]
		sum += mul(x, x)
	}
	return math.Sqrt(sum)
}

// fit returns how well offering o serves segment g: quality times nearness.
func fit(o *Offering, g *Segment, r *Rules) float64 {
	return mul(o.Quality, sat(1-div(distance(&o.Design, &g.Need), r.Needs.FitReach)))
}

// The ways in which offerings begin.
const (
	legacy uint64 = iota
	launched
	tried
	added // by an effect
)

// offeringID is the entity of the n-th offering that began in a quarter in one
// way: the same one whatever else began.
func offeringID(quarter int, way, n uint64) uint64 {
	return uint64(quarter+1)<<16 | way<<12 | n
}

// onOffer reports whether members can use o.
func (o *Offering) onOffer() bool { return o.Alive && o.Building == 0 }

// refit works out for each segment the fit of its three best offerings, and
// marks the offerings that are among them.
func (s *State) refit(r *Rules) {
	for i := range s.Offerings {
		s.Offerings[i].Used = false
	}
	for i := range s.Segments {
		g := &s.Segments[i]
		which, value := [3]int{-1, -1, -1}, [3]float64{}
		for k := range s.Offerings {
			if !s.Offerings[k].onOffer() {
				continue
			}
			v := fit(&s.Offerings[k], g, r)
			for p := range which {
				if which[p] < 0 || v > value[p] {
					copy(which[p+1:], which[p:])
					copy(value[p+1:], value[p:])
					which[p], value[p] = k, v
					break
				}
			}
		}
		for _, k := range which {
			if k >= 0 {
				s.Offerings[k].Used = true
			}
		}
		g.Fit = mul(r.Offering.BestWeight, value[0]) + mul(r.Offering.SecondWeight, value[1]) + mul(r.Offering.ThirdWeight, value[2])
	}
}

// develop runs the pipeline: launches drawn in the house, ideas picked up from
// members, experiments made with them, and programmes that end.
func (t *turn) develop() {
	t.launch()
	t.collectIdeas()
	t.experiment()
	t.s.refit(t.r)
	for k := range t.s.Offerings {
		t.age(k)
	}
}

// launch starts offerings drawn to the house's picture of the member, for
// everyone.
func (t *turn) launch() {
	s, o := t.s, &t.r.Offering
	s.LaunchCarry += mul3(t.launches, dt, t.execution)
	for n := uint64(0); s.LaunchCarry >= 1; n++ {
		s.LaunchCarry--
		words := draw(s.Seed, n, s.Quarter, streamLaunch, 0)
		design := s.Picture
		for d := range design {
			design[d] += mul3(2, o.LaunchScatter, unit(words[d])-0.5)
		}
		quality := o.LaunchQuality + mul(o.LaunchSkill, s.Capability[Staff]) + mul(o.LaunchStyle, t.functions)
		s.Offerings = append(s.Offerings, Offering{
			ID: offeringID(s.Quarter, launched, n), Design: design, Quality: clamp(quality, 0, o.MostQuality), Building: int(whole(o.LaunchBuild)), Segment: -1, Alive: true,
		})
	}
}

// collectIdeas moves the ideas from members of each segment: picked up where the
// house is in contact, stale if nobody acts on them.
func (t *turn) collectIdeas() {
	s, o := t.s, &t.r.Offering
	contact := mul(o.LeadCoDevelopment, t.returns[CoDevelopment]) + mul(o.LeadListening, t.returns[Listening]) +
		mul(o.LeadMinds, s.Mindset[Staff])
	for i := range s.Segments {
		g := &s.Segments[i]
		lead := mul(contact, o.LeadBase+mul(o.LeadKnowledge, g.Knowledge))
		g.Ideas = max(0, g.Ideas+mul(dt, mul(o.IdeaRate, lead)-mul(o.IdeaFade, g.Ideas)))
	}
}

// experiment starts as many experiments as the house can run, each on the idea
// that promises most.
func (t *turn) experiment() {
	s, o := t.s, &t.r.Offering
	bold := o.TrialBoldBase + mul(o.TrialBold, t.returns[Experiments])
	able := o.TrialBase + mul(o.TrialCooperation, t.cooperation)
	starts := mul(mul3(dt, o.TrialRate, t.returns[CoDevelopment]), mul3(able, bold, t.execution))
	s.TrialCarry = min(o.TrialBank, s.TrialCarry+starts)
	for n := uint64(0); s.TrialCarry >= 1; n++ {
		s.refit(t.r)
		which := t.bestIdea()
		if which < 0 {
			return
		}
		s.TrialCarry--
		t.try(which, n)
	}
}

// bestIdea returns the segment whose ideas promise most, or -1.
func (t *turn) bestIdea() int {
	o := &t.r.Offering
	best, which := 0.0, -1
	for i := range t.s.Segments {
		g := &t.s.Segments[i]
		promise := mul3(g.Ideas, 1-g.Fit, o.LeadBase+mul(o.LeadKnowledge, g.Knowledge))
		if g.Ideas >= o.IdeaNeeded && promise > best {
			best, which = promise, i
		}
	}
	return which
}

// try builds an offering with members of a segment. It aims at what they will
// need, as far as the house can see it, and may be stopped at the gate.
func (t *turn) try(segment int, n uint64) {
	s, o := t.s, &t.r.Offering
	g := &s.Segments[segment]
	g.Ideas = max(0, g.Ideas-1)
	sight := min(1, g.Knowledge+o.AimBonus)
	var design [NumNeeds]float64
	for d := range design {
		aim := g.Need[d] + mul3(t.r.Needs.Drift, o.AimAhead, g.Direction[d])
		design[d] = mix(s.Picture[d], aim, sight)
	}
	quality := o.TrialQuality + mul(o.TrialSkill, s.Capability[Staff]) + mul(o.TrialCooperationQuality, t.cooperation)
	gate := o.GateBase + mul(o.GateSkill, t.returns[Experiments])
	passed := unit(draw(s.Seed, uint64(segment), s.Quarter, streamGate, n)[0]) < gate
	s.Offerings = append(s.Offerings, Offering{
		ID: offeringID(s.Quarter, tried, n), Design: design, Quality: clamp(quality, 0, o.MostQuality), Building: int(whole(o.TrialBuild)),
		CoMade: true, Segment: segment, Alive: passed,
	})
	if !passed {
		t.tell(ExperimentFailed, len(s.Offerings)-1, 0)
	}
}

// age lets offering k be built, grow older, follow its users, and end.
func (t *turn) age(k int) {
	s, r := t.s, &t.r.Offering
	o := &s.Offerings[k]
	if !o.Alive {
		return
	}
	if o.Building > 0 {
		o.Building--
		if o.Building == 0 {
			t.announce(k)
		}
		return
	}
	o.Age++
	if o.CoMade {
		rate := mul3(dt, r.Follow, t.returns[CoDevelopment])
		for d := range o.Design {
			o.Design[d] += mul(rate, s.Segments[o.Segment].Need[d]-o.Design[d])
		}
	}
	if !o.Used && t.sunset(k) {
		o.Alive = false
		t.tell(OfferingRetired, k, 0)
	}
}

// announce tells that offering k is on offer now.
func (t *turn) announce(k int) {
	kind := OfferingLaunched
	if t.s.Offerings[k].CoMade {
		kind = OfferingCoMade
	}
	t.s.book.launched++
	t.tell(kind, k, 0)
}

// sunset reports whether unused offering k ends this quarter: the very old die
// slowly, others where somebody ends them on purpose.
func (t *turn) sunset(k int) bool {
	s, o := t.s, &t.r.Offering
	grip := mul(s.gripOf(nothingDies, t.r), s.holds(t.r))
	words := draw(s.Seed, s.Offerings[k].ID, s.Quarter, streamSunset, 0)
	age := float64(s.Offerings[k].Age)
	if age > o.OldAge && unit(words[0]) < mul(o.OldChance, 1-mul(o.OldResist, grip)) {
		return true
	}
	return age > o.SunsetAge && mul(t.returns[Experiments], 1-mul(o.SunsetResist, grip)) > o.SunsetAt &&
		unit(words[1]) < o.SunsetChance
}
