package starter

// A Band is what surveys find of a figure, beside the author's and the model's.
// Sources named F… are listed in sim/README.md; A marks an assumption.
type Band struct {
	Figure  string
	Yours   string // empty where it was not asked for
	Model   string // of the first year, in which the model has to meet yours
	Usual   string
	Source  string
	Outside bool // whether the author's figure, or else the model's, lies outside
}

// survey is a range in which most associations lie.
type survey struct{ lo, hi float64 }

func (s survey) misses(v float64) bool { return !(v >= s.lo && v <= s.hi) }

// Ranges of the surveys. They are wide on purpose: associations differ.
var (
	growthBand     = survey{-.09, .09} // F6, F7: about as many grow as shrink; those that shrank in 2020 lost 9 % in the middle
	renewalBand    = survey{.76, .92}  // F1: individual-member societies 78 to 81 %, trade 89 to 90 %
	firstYearBand  = survey{.60, .86}  // F2: 62 to 65 % and 84 %
	eventBand      = survey{.20, .40}  // F21, F22: 24 % in 1997, about a third in 2007-16
	duesBand       = survey{.25, .50}  // F20: 30 to 45 % in 2016
	reserveBand    = survey{.25, 1.5}  // F25: median target half a year; smaller groups 0 to 25 %
	staffShareBand = survey{.35, .60}  // F28: 40 to 50 %, unverified
	attendanceBand = survey{.10, .27}  // F12, F14: 15 to 25 %
)

// staffBand returns the posts that associations of a size have: F18 has a median
// of 3 with up to 1,000 members and of 74 with more than 20,000; between them
// it is drawn straight, and half or twice as many are not rare.
func staffBand(members int) survey {
	const fewMembers, few, manyMembers, many = 1000, 3, 20_000, 74
	at := float64(few)
	if members > fewMembers {
		part := float64(min(members, manyMembers)-fewMembers) / (manyMembers - fewMembers)
		at += float64((many - few) * part)
	}
	if members < fewMembers {
		return survey{0, 2 * few}
	}
	return survey{round(at/2, 2), round(2*at, 2)}
}

// bands holds figures, and what the model makes of them, against surveys.
func bands(f *Figures, y *Year) []Band {
	staff := staffBand(f.Members)
	shares := func(s survey) string { return percent(s.lo) + " to " + percent(s.hi) }
	b := func(figure, yours string, model float64, s survey, source string) Band {
		return Band{figure, yours, percent(model), shares(s), source, s.misses(model)}
	}
	months := func(years float64) string { return plain(round(12*years, 2)) + " months" }
	return []Band{
		b("renewal", percent(f.Renewal), y.Renewal, renewalBand, "F1, F3"),
		{"change of membership", signed(f.Growth), signed(y.Growth), signed(growthBand.lo) + " to " + signed(growthBand.hi), "F6, F7", growthBand.misses(y.Growth)},
		b("first-year renewal", "", y.FirstYearRenewal, firstYearBand, "F2"),
		b("events, of income", percent(f.EventShare), y.EventShare, eventBand, "F21, F22"),
		b("dues, of income", "", y.DuesShare, duesBand, "F20"),
		b("staff, of spending", "", y.StaffShare, staffShareBand, "F28, unsure"),
		b("members at the conference", "", y.Attendance, attendanceBand, "F12, F14"),
		{"posts", plain(f.Staff), plain(f.Staff), plain(staff.lo) + " to " + plain(staff.hi), "F18", staff.misses(f.Staff)},
		{"reserves", money(f.Reserves), months(y.Reserves), plain(12*reserveBand.lo) + " to " + months(reserveBand.hi), "F25", reserveBand.misses(y.Reserves)},
		{"a post costs", "", money(y.Post), "-", "follows", false},
		{"income", asked(f.Income), money(y.Revenue), "-", "follows", false},
		{"net", "", money(y.Net), "-", "A", false},
	}
}

func asked(v float64) string {
	if v == 0 {
		return ""
	}
	return money(v)
}
