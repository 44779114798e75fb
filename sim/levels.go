package sim

// standardLevels is the standard table from level to what a quarter takes. A
// scenario may change it.
var standardLevels = LevelTable{
	Conference:        {{}, {Days: 6 * Day, Amount: 900}, {Days: 14 * Day, Amount: 1000}, {Days: 20 * Day, Amount: 1250}},
	BudgetPreparation: {{}, {Days: 3 * Day}, {Days: 7 * Day}, {Days: 10 * Day}},
	BoardMeetings:     {{}, {Days: 5 * Day}, {Days: 10 * Day}, {Days: 14 * Day}},
	ProgramLaunches:   {{}, {Days: 3 * Day, Amount: 1000}, {Days: 6 * Day, Amount: 2000}, {Days: 9 * Day, Amount: 3000}},
	KeyAppearances:    {{}, {Days: 3 * Day}, {Days: 6 * Day}, {Days: 10 * Day}},

	Listening:              standardInvestment,
	PersonalRelationships:  standardInvestment,
	MemberCommunities:      standardInvestment,
	StrategicRelationships: standardInvestment,
	CoDevelopment:          standardInvestment,
	Experiments:            standardInvestment,
	SiloBreaking:           standardInvestment,
	CultureBuilding:        standardInvestment,
	CapabilityBuilding:     standardInvestment,
	BoardRenewal:           standardInvestment,

	BestPracticeTour: {{}, {Days: 2 * Day}, {Days: 4 * Day}, {Days: 8 * Day}},
	TightenControl:   {{}, {Amount: 300}, {Amount: 600}, {Amount: 1000}},
	GuardEndowment:   {{}, {Money: 10_000 * Dollar}, {Money: 30_000 * Dollar}, {Money: 80_000 * Dollar}},
	BigInvestment:    {{}, {Money: 150_000 * Dollar}, {Money: 300_000 * Dollar}, {Money: 500_000 * Dollar}},
}

// standardInvestment is what each investment in connection takes.
var standardInvestment = [MaxLevel + 1]Effort{
	{},
	{Days: 2 * Day, Money: 8_000 * Dollar},
	{Days: 4 * Day, Money: 16_000 * Dollar},
	{Days: 7 * Day, Money: 30_000 * Dollar},
}

// standardElephantLevels is what working on one elephant takes.
var standardElephantLevels = [MaxLevel + 1]Days{0, 3 * Day, 6 * Day, 10 * Day}

// StandingPlan returns the plan most associations follow without deciding to:
// the whole annual cycle, and a little listening.
func StandingPlan() Plan {
	p := Plan{Style: Administrator}
	for l := Conference; l <= KeyAppearances; l++ {
		p.Levels[l] = 2
	}
	p.Levels[Listening] = 1
	return p
}

// nearestLevel returns the level of lever l whose days or amount come closest
// to what p gives it, so that conditions can ask for levels of tuned plans.
func (p *Plan) nearestLevel(l Lever, r *Rules) Level {
	if p.Levels[l] != Tuned {
		return p.Levels[l]
	}
	size := func(e Effort) int64 { return int64(e.Days) + int64(e.Amount) + int64(e.Money)/1000 }
	best, apart := Level(0), int64(-1)
	for level := range MaxLevel + 1 {
		d := size(r.Levels[l][level]) - size(p.Tuned[l])
		if d < 0 {
			d = -d
		}
		if apart < 0 || d < apart {
			best, apart = level, d
		}
	}
	return best
}
