package starter

import "math"

// A Band is what surveys find of a figure, beside the author's and the model's.
// Sources named F… are listed in sim/README.md; A marks an assumption.
type Band struct {
	Figure  string
	Yours   string // empty where it was not asked for
	Model   string // of the first year, in which the model has to meet yours
	Usual   string
	Source  string
	Outside bool // whether the author's figure, or else the model's, lies outside
	Missed  bool // whether the model's first year does not come to the author's figure
}

// survey is a range in which most associations lie.
type survey struct{ lo, hi float64 }

func (s survey) misses(v float64) bool { return !(v >= s.lo && v <= s.hi) }

// Ranges of the surveys. They are wide on purpose: associations differ.
var (
	growthBand     = survey{-.09, .09} // F6, F7: those that shrank in 2020 lost 9 % in the middle, and more grow than shrink in most years
	renewalBand    = survey{.76, .92}  // F1: individual-member societies 78 to 81 %, trade 89 to 90 %
	firstYearBand  = survey{.60, .86}  // F2: 62 to 65 % and 84 %
	eventBand      = survey{.20, .40}  // F21, F22: 24 % in 1997, about a third in 2007-16
	duesBand       = survey{.25, .50}  // F20: 30 to 45 % in 2016
	reserveBand    = survey{.25, 1.5}  // F25: median target half a year; smaller groups 0 to 25 %
	staffShareBand = survey{.35, .60}  // F28: 40 to 50 %, unverified
	attendanceBand = survey{.10, .27}  // F12, F14: 23 % on average where there is one, and 14 % in one house
)

// How far the model's first year may lie from an author's figure and still be said
// to meet it: a share by so many points, as luck moves a small house, and an income
// by such a part of itself.
const (
	nearShare  = .02
	nearIncome = .05
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
		return Band{Figure: figure, Yours: yours, Model: percent(model), Usual: shares(s), Source: source, Outside: s.misses(model)}
	}
	// held says whether what was asked for was met, off being how far it is from it.
	held := func(b Band, off, near float64) Band {
		b.Missed = b.Yours != "" && math.Abs(off) > near
		return b
	}
	months := func(years float64) string { return plain(round(12*years, 2)) + " months" }
	return []Band{
		held(b("renewal", percent(f.Renewal), y.Renewal, renewalBand, "F1, F3"), y.Renewal-f.Renewal, nearShare),
		held(Band{Figure: "change of membership", Yours: signed(f.Growth), Model: signed(y.Growth),
			Usual: signed(growthBand.lo) + " to " + signed(growthBand.hi), Source: "F6, F7", Outside: growthBand.misses(y.Growth)}, y.Growth-f.Growth, nearShare),
		b("first-year renewal", "", y.FirstYearRenewal, firstYearBand, "F2"),
		held(b("events, of income", percent(f.EventShare), y.EventShare, eventBand, "F21, F22"), y.EventShare-f.EventShare, nearShare),
		b("dues, of income", "", y.DuesShare, duesBand, "F20"),
		b("staff, of spending", "", y.StaffShare, staffShareBand, "F28, unsure"),
		b("members at the conference", "", y.Attendance, attendanceBand, "F12, F14"),
		{Figure: "posts", Yours: plain(f.Staff), Model: plain(f.Staff),
			Usual: plain(staff.lo) + " to " + plain(staff.hi), Source: "F18", Outside: staff.misses(f.Staff)},
		{Figure: "reserves", Yours: money(f.Reserves), Model: months(y.Reserves),
			Usual: plain(12*reserveBand.lo) + " to " + months(reserveBand.hi), Source: "F25", Outside: reserveBand.misses(y.Reserves)},
		{Figure: "a post costs", Model: money(y.Post), Usual: "-", Source: "follows"},
		held(Band{Figure: "income", Yours: asked(f.Income), Model: money(y.Revenue), Usual: "-", Source: "follows"}, y.Revenue-f.Income, nearIncome*f.Income),
		{Figure: "net", Model: money(y.Net), Usual: "-", Source: "A"},
	}
}

func asked(v float64) string {
	if v == 0 {
		return ""
	}
	return money(v)
}
