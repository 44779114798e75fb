package sim

// answerStyle works out how the people led answer to the style of leading, and
// what that makes of running functions and of growing relationships and minds.
func (t *turn) answerStyle() {
	l := &t.r.Leadership
	style := t.s.Plan.Style
	t.resonance = resonance(style, t.r)
	t.functions = l.FunctionBase[style] + mul(l.FunctionGain[style], t.resonance)
	t.people = l.PeopleBase[style] + mul(l.PeopleGain[style], t.resonance)
}

// resonance returns how well a style answers to the staff, 0 to 1: it depends on
// how interactive they are and on how much mastery counts.
func resonance(style Style, r *Rules) float64 {
	l := &r.Leadership
	staff := sat(r.Population.Interactivity - r.Population.StaffGap)
	var v float64
	switch style {
	case MasterCraftsman:
		return l.MasterResonance.At(r.Value.Mastery)
	case Administrator:
		v = l.AdministratorPeak - mul(l.AdministratorSlope, apart(staff, l.AdministratorMatch)) -
			mul(l.AdministratorMastery, max(0, r.Value.Mastery-l.MasteryFree))
	case Relational:
		v = l.RelationalPeak - mul(l.RelationalSlope, apart(staff, l.RelationalMatch))
	default:
		v = l.VisionaryPeak - mul(l.VisionarySlope, apart(staff, l.VisionaryMatch))
	}
	return clamp(v, l.LeastResonance, 1)
}

// apart returns the distance between a and b.
func apart(a, b float64) float64 {
	if a < b {
		return b - a
	}
	return a - b
}

// quarter returns the leadership days that a quarter's plan can use.
func (l *LeadershipRules) quarter() Days { return Days(whole(mul(l.DaysAQuarter, float64(Day)))) }
