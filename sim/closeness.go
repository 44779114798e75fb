package sim

// growClose moves standing, relationships with each segment, the members' own
// network and mastery, each towards what this quarter's work supports.
func (t *turn) growClose() {
	s, c := t.s, &t.r.Closeness
	s.ConferenceQuality = t.plannedConference()
	s.Standing = approach(s.Standing, t.standingGoal(), c.StandingTime, c.StandingTime)
	t.relate()

	able := c.VolunteerBase + mul(c.Volunteers, s.Capability[Volunteers])
	network := c.NetworkBase + mul(mul3(c.Communities, t.returns[MemberCommunities], t.people), able) +
		mul3(c.NetworkConference, root(t.scale), s.ConferenceQuality)
	s.Network = approach(s.Network, network, c.NetworkTime, c.NetworkTime)

	mastery := c.MasteryBase + mul(c.MasterySkill, s.Capability[Staff]) + mul(c.MasteryConference, s.ConferenceQuality) +
		mul(c.MasteryAppearances, hill(t.days[KeyAppearances], c.StandingDaysHalf))
	if s.Plan.Style == MasterCraftsman {
		mastery += mul(c.MasteryStyle, t.resonance)
	}
	s.Mastery = approach(s.Mastery, mastery, c.MasteryTime, c.MasteryTime)
}

// approach moves a level between 0 and 1 towards a goal for a quarter.
func approach(level, goal, up, down float64) float64 {
	goal = sat(goal)
	time := up
	if goal < level {
		time = down
	}
	return sat(level + mul(div(dt, time), goal-level))
}

// plannedConference returns the quality of the conference as it is prepared.
func (t *turn) plannedConference() float64 {
	c := &t.r.Closeness
	if t.scale == 0 {
		return 0
	}
	planned := c.ConferenceBase + mul3(c.ConferenceDays, hill(t.days[Conference], c.ConferenceDaysHalf), t.functions) +
		mul(c.ConferenceScale, hill(t.scale, c.ConferenceScaleHalf))
	return sat(mul(planned, t.execution))
}

func (t *turn) standingGoal() float64 {
	s, c := t.s, &t.r.Closeness
	goal := c.StandingBase +
		mul3(c.StandingConference, s.ConferenceQuality, root(min(c.StandingScaleMost, t.scale))) +
		mul3(c.StandingAppearances, hill(t.days[KeyAppearances], c.StandingDaysHalf), t.functions) +
		mul3(c.StandingBoard, hill(t.days[BoardMeetings], c.StandingDaysHalf), t.functions) +
		mul(c.StandingLaunches, hill(t.launches, c.StandingLaunchesHalf))
	return mul(goal, c.StandingTrustBase+mul(c.StandingTrust, s.Trust))
}

// relate moves the relationships. Systems act only through cooperation, and
// browsing best practice adds a little at most.
func (t *turn) relate() {
	s, c := t.s, &t.r.Closeness
	work := mul(c.Personal, t.returns[PersonalRelationships]) + mul(c.Strategic, t.returns[StrategicRelationships]) +
		mul(c.CoDevelopment, t.returns[CoDevelopment])
	skill := c.SkillBase + mul(c.Skill, s.Capability[Staff])
	cooperation := c.CooperationBase + mul(c.Cooperation, t.cooperation)
	systems := c.SystemsBase + mul3(c.Systems, s.Systems, t.cooperation)
	reach := mul(mul3(work, skill, cooperation), mul3(t.people, systems, mul(t.coordination, t.execution)))
	t.reach = reach
	tour := mul(c.Tour, hill(t.days[BestPracticeTour], c.TourHalf))
	for i := range s.Segments {
		g := &s.Segments[i]
		known := c.KnowledgeBase + mul(c.Knowledge, g.Knowledge)
		g.Relation = approach(g.Relation, c.RelationBase+mul(reach, known)+tour, c.RelationUp, c.RelationDown)
	}
}

// buildSystems makes the one big investment in its year's first quarter, and
// lets systems age. What is built depends on whether departments share and staff
// can use it.
func (t *turn) buildSystems() {
	s, b := t.s, &t.r.Board
	if dollars := t.money[BigInvestment]; dollars > 0 && t.quarter == 0 && !s.InvestmentDone {
		if s.Capital < b.InvestmentCapital {
			t.tell(InvestmentRefused, 0, 0)
		} else {
			useful := mul(b.SystemsCooperationBase+mul(b.SystemsCooperation, s.meanCollaboration()),
				b.SystemsSkillBase+mul(b.SystemsSkill, s.Capability[Staff]))
			gain := mul(mul3(b.SystemsGain, hill(dollars, b.SystemsHalf), useful), t.drag[PersonalRelationships])
			s.Systems = sat(s.Systems + gain)
			s.spendCapital(b.InvestmentCapital, CauseInvestment)
			s.InvestmentDone = true
			t.quarterCosts += s.book.spend(CauseInvestmentCost, cents(dollars))
			t.tell(InvestmentBuilt, 0, Amount(cents(dollars)))
		}
	}
	s.Systems = max(b.SystemsLeast, s.Systems-mul(dt, b.SystemsFade))
}
