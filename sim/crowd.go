package sim

// A crowd sums up, over the members of a piece or of all, what moves their mean
// value and engagement, so that the book can say why they moved. It holds only
// what differs between members; what is the same for all is multiplied in once,
// when the sums are explained.
type crowd struct {
	n      int
	active int // engaged enough to volunteer

	paces     [MaxCircles]pace
	there     [2]float64 // rates of value: of others, and of those at the last conference
	peers     float64    // what peers add to value
	valueLost float64    // what fades of experienced value

	value, engagement float64 // after the quarter

	engageValue, engageRate, engageZeal, engageOut float64 // parts of the engagement they move towards, at its rate
	engagementLost                                 float64
}

// A pace sums up how fast the value of a circle's members moves.
type pace struct{ rate, interactive float64 }

// add takes the sums of another crowd in, of so many circles.
func (c *crowd) add(o *crowd, circles int) {
	c.n += o.n
	c.active += o.active
	for g := range circles {
		c.paces[g].rate += o.paces[g].rate
		c.paces[g].interactive += o.paces[g].interactive
	}
	c.there[0] += o.there[0]
	c.there[1] += o.there[1]
	c.peers += o.peers
	c.valueLost += o.valueLost
	c.value += o.value
	c.engagement += o.engagement
	c.engageValue += o.engageValue
	c.engageRate += o.engageRate
	c.engageZeal += o.engageZeal
	c.engageOut += o.engageOut
	c.engagementLost += o.engagementLost
}

// gained returns what each kind of value gave to all of the crowd.
func (c *crowd) gained(q *season) (by [NumCauses]float64) {
	v := q.value
	weigh := func(p pace, plain, interactive, level float64) float64 {
		return mul3(q.plain, mul(plain, p.rate)+mul(interactive-plain, p.interactive), level)
	}
	for g, p := range c.paces[:q.circles] {
		by[CauseStanding] += weigh(p, v.Standing, v.StandingInteractive, q.standing)
		by[CauseOfferings] += weigh(p, v.Offerings, v.OfferingsInteractive, q.fit[g])
		by[CauseRelationships] += weigh(p, v.Relationship, v.RelationshipInteractive, q.relation[g])
		by[CauseMastery] += mul3(v.Mastery, q.mastery, p.rate)
	}
	by[CausePeers] = c.peers
	by[CauseConference] = mul(q.memory[1], c.there[1])
	return by
}

// explainMembers books why the members' mean engagement moved while they lived
// through the quarter.
func (b *book) explainMembers(c *crowd, q *season) {
	if c.n == 0 {
		return
	}
	per := func(sum float64) float64 { return div(sum, float64(c.n)) }
	by := c.gained(q)
	before, gained := 0.0, 0.0
	for k := range b.felt {
		before += b.felt[k]
		gained += per(by[k])
	}
	fade := share(per(c.valueLost), before)
	for k := range b.felt {
		b.felt[k] += per(by[k]) - mul(fade, b.felt[k])
	}
	after := per(c.value)
	b.felt[CauseMix] += after - (before - per(c.valueLost) + gained)

	due := &b.due[Engagement]
	was := 0.0
	for _, v := range due {
		was += v
	}
	fade = share(per(c.engagementLost), was)
	value := mul(q.value.EngageValue, per(c.engageValue))
	for k := range due {
		due[k] += mul(value, share(b.felt[k], after)) - mul(fade, due[k])
	}
	due[CauseZeal] += mul(q.value.EngageBase, per(c.engageRate)) + per(c.engageZeal)
	due[CauseRivals] -= per(c.engageOut)
	b.settle(Engagement, per(c.engagement))
}
