package sim

// A Level is a lever's setting: 0 to 3, or [Tuned] where an expert has set days
// and dollars directly.
type Level int8

// MaxLevel is the highest setting, and Tuned marks a setting of its own.
const (
	MaxLevel Level = 3
	Tuned    Level = 4
)

// MaxElephants is the most elephants a scenario can have.
const MaxElephants = 12

// An Effort is what a lever's setting takes in one quarter.
type Effort struct {
	Days  Days  // leadership days
	Money Money // spent; for BigInvestment spent once, in the year's first quarter
	// Amount is the conference's scale, the launches in a year or the strength
	// of control. Other levers leave it 0.
	Amount Permille
}

// A LevelTable says what each setting of each lever takes in a quarter.
type LevelTable [NumLevers][MaxLevel + 1]Effort

// A Plan is what a leader decides for a year. Its zero value plans nothing.
// It holds whole numbers only and no pointers, so plans can be compared and
// written down without loss.
type Plan struct {
	Style     Style
	Levels    [NumLevers]Level
	Tuned     [NumLevers]Effort   // read where the level is Tuned
	Elephants [MaxElephants]Level // how hard each elephant is worked on
	TunedDays [MaxElephants]Days  // read where an elephant's level is Tuned
}

// With returns the plan with lever l at the given level.
func (p Plan) With(l Lever, level Level) Plan {
	p.Levels[l] = level
	p.Tuned[l] = Effort{}
	return p
}

// Tune returns the plan with lever l set to an effort of its own.
func (p Plan) Tune(l Lever, e Effort) Plan {
	p.Levels[l], p.Tuned[l] = Tuned, e
	return p
}

// WithElephant returns the plan with elephant e worked on at the given level.
func (p Plan) WithElephant(e int, level Level) Plan {
	p.Elephants[e] = level
	p.TunedDays[e] = 0
	return p
}

// TuneElephant returns the plan with d days a quarter spent on elephant e.
func (p Plan) TuneElephant(e int, d Days) Plan {
	p.Elephants[e], p.TunedDays[e] = Tuned, d
	return p
}

// Effort returns what lever l takes in a quarter under p.
func (p *Plan) Effort(l Lever, r *Rules) Effort {
	if p.Levels[l] == Tuned {
		return p.Tuned[l]
	}
	return r.Levels[l][p.Levels[l]]
}

// ElephantDays returns the days a quarter spent on elephant e under p.
func (p *Plan) ElephantDays(e int, r *Rules) Days {
	if p.Elephants[e] == Tuned {
		return p.TunedDays[e]
	}
	return r.ElephantLevels[p.Elephants[e]]
}

// Days returns the leadership days a quarter that p takes.
func (p *Plan) Days(r *Rules) Days {
	var sum Days
	for l := range NumLevers {
		sum += p.Effort(l, r).Days
	}
	for e := range r.Elephants {
		sum += p.ElephantDays(e, r)
	}
	return sum
}

// Money returns the dollars a year that p takes out of the discretionary pool
// and the reserves: investments, shortcuts and what is moved to the endowment.
// The annual cycle is paid by the departments' own budgets.
func (p *Plan) Money(r *Rules) Money {
	var sum Money
	for l := firstInvestment; l < NumLevers; l++ {
		m := p.Effort(l, r).Money
		if l != BigInvestment {
			m *= QuartersAYear
		}
		sum += m
	}
	return sum
}
