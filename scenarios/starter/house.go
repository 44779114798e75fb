package starter

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.com/realign/sim"
)

// A house is what a scenario says of an association with its own figures.
type house struct {
	Rules      []setting
	Silos      float64 // where they start; 0 for the era's
	Connection [4]int  // what the levels of an investment cost a quarter
	Endowment  [4]int  // and guarding the endowment
	Investment [4]int  // and the one big investment

	LeadersSpend float64 // beside the standard house
}

// A setting is a line under rules, with what it is for.
type setting struct {
	Key   string
	Value float64
	Why   string
}

// Written returns the value as it stands in the file.
func (s setting) Written() string { return plain(s.Value) }

// digits is how many digits of a constant are written: more would claim to know
// more.
const digits = 4

// leadersDigits is how many digits are written of what leaders spend, of which the
// game keeps thousandths.
const leadersDigits = 2

// house returns what a scenario has to say so that its house is the twin of the
// calibrated one at the size of the figures. A programme, a launch or a
// conference of a small house is a small one: what does not go by members in the
// model is scaled by hand.
func (c calibration) house(f *Figures, era string) house {
	size := float64(f.Members) / standardMembers
	r := sim.Standard(era)
	staff := f.Staff / size
	rule := func(key string, v float64, why string) setting { return setting{key, round(v, digits), why} }
	h := house{Rules: []setting{
		rule("leaving.base", c.base, "renewal: "+percent(f.Renewal)+" in the first year"),
		rule("joining.rate", c.joining, "membership: "+signed(f.Growth)+" in the first year"),
		rule("money.dues", f.Dues, "dues, a member and year"),
		rule("money.conference_scale", c.conference, "events: "+percent(f.EventShare)+" of what comes in"),
		rule("start.staff", staff, plain(f.Staff)+" posts; said for a house of 8,000 members"),
		rule("start.overhead", r.Start.Overhead*staff/r.Start.Staff*c.cost, "overhead, said for a house of 8,000 members"),
		rule("money.post", r.Money.Post*c.cost, "what a post costs where the first year comes out even"),
	}}
	if c.ceiling > 0 {
		h.Rules = append(h.Rules, rule("money.spend_ceiling", c.ceiling, "what is left of an income of "+money(f.Income)))
	}
	h.departments(f.Departments, &r)
	if f.Members != standardMembers {
		h.scale(size, &r, rule)
	}
	return h
}

// scale adds what makes a house of another size.
func (h *house) scale(size float64, r *sim.Rules, rule func(string, float64, string) setting) {
	m, w := &r.Money, &r.Work
	h.Rules = append(h.Rules,
		rule("work.conference", w.Conference*size, "work and money of a house of this size, from here on"),
		rule("work.programme", w.Programme*size, ""),
		rule("work.launch", w.Launch*size, ""),
		rule("work.investment", w.Investment*size, ""),
		rule("work.training", w.Training*size, ""),
		rule("work.tour", w.Tour*size, ""),
		rule("money.programme", m.Programme*size, ""),
		rule("money.launch", m.Launch*size, ""),
		rule("money.exhibits", m.Exhibits*size, ""),
		rule("money.paid_half", m.PaidHalf*size, ""),
		rule("money.conference_cost", m.ConferenceCost*size/(m.ConferenceFixed+float64(m.ConferenceVariable*size)), ""),
		rule("money.conference_off_season", m.ConferenceOffSeason*size, ""),
		rule("money.strategic_sponsors", m.StrategicSponsors*size, ""),
		rule("money.tour_day", m.TourDay*size, ""),
		rule("money.no_staff", m.NoStaff*size, ""),
		rule("leadership.money_half", r.Leadership.MoneyHalf*size, ""),
		rule("endowment.half", m.EndowmentHalf*size, ""),
		rule("investment.half", r.Board.SystemsHalf*size, ""),
	)
	h.LeadersSpend = round(size, leadersDigits)
	for level := range h.Connection {
		scaled := func(l sim.Lever) int {
			return int(round(r.Levels[l][level].Money.Float()*size, 2))
		}
		h.Connection[level] = scaled(sim.Listening)
		h.Endowment[level] = scaled(sim.GuardEndowment)
		h.Investment[level] = scaled(sim.BigInvestment)
	}
}

// Scaled reports whether the levers cost something else than in the standard
// house.
func (h *house) Scaled() bool { return h.Connection[3] > 0 }

// Levers lists the levers that cost what a connection costs.
func (h *house) Levers() (ids []string) {
	for l := range sim.NumLevers {
		if l.Connects() {
			ids = append(ids, l.ID())
		}
	}
	return ids
}

// What two of the model's seven functions work together where they are one
// department, and where they are two.
const (
	together = .85
	apart    = .25
)

// departments says how closely the functions of the house work together. The
// model has seven; in a house with fewer departments some of them are one. It is
// an assumption that nothing was measured for.
func (h *house) departments(n int, r *sim.Rules) {
	const all = int(sim.NumDepartments)
	if n >= all {
		return
	}
	one, pairs := 0, all*(all-1)/2
	for d := range n { // as evenly as can be
		k := all/n + min(1, max(0, all%n-d))
		one += k * (k - 1) / 2
	}
	share := float64(one) / float64(pairs)
	work := apart + float64((together-apart)*share)
	h.Silos = round(1-work, 2)
	floor := r.Collaboration.FloorBase + work - apart
	h.Rules = append(h.Rules, setting{"silos.floor_base", round(floor, 2), "seven functions in " + plain(float64(n)) + " departments; they stay as close"})
}

// apply gives a world the house, as the written file will.
func (h *house) apply(w *sim.World, f *Figures) error {
	for _, s := range h.Rules {
		p, known := sim.ParameterByKey(s.Key)
		if !known || !p.Set(&w.Rules, s.Value) {
			return fmt.Errorf("these figures would need the rule %s at %s (%s), which is further than the model goes; change the figure that this is about", s.Key, s.Written(), cmp.Or(s.Why, "work and money of a house of this size"))
		}
	}
	w.Members = f.Members
	w.Start = append(w.Start, sim.Effect{Target: sim.Quantity(sim.Reserves), Amount: f.Reserves, Set: true})
	if h.Silos > 0 {
		w.Start = append(w.Start, sim.Effect{Target: sim.Quantity(sim.Silos), Amount: h.Silos, Set: true})
	}
	if !h.Scaled() {
		return nil
	}
	w.LeadersSpend = sim.Permille(math.Round(h.LeadersSpend * 1000))
	for level := range h.Connection {
		dollars := func(l sim.Lever, n int) { w.Rules.Levels[l][level].Money = sim.Money(n) * sim.Dollar }
		for l := range sim.NumLevers {
			if l.Connects() {
				dollars(l, h.Connection[level])
			}
		}
		dollars(sim.GuardEndowment, h.Endowment[level])
		dollars(sim.BigInvestment, h.Investment[level])
	}
	return nil
}

// round returns v with so many digits that count. It goes through the written
// number: a power of ten below one has no exact value, and what is multiplied by it
// may be written with a tail of digits.
func round(v float64, digits int) float64 {
	rounded, err := strconv.ParseFloat(strconv.FormatFloat(v, 'g', digits, 64), 64)
	if err != nil {
		return v // an infinity, or no number
	}
	return rounded
}

// plain writes a number as authors do: without needless zeros and without
// separators.
func plain(v float64) string {
	return strings.TrimSuffix(strconv.FormatFloat(round(v, 6), 'f', -1, 64), ".0")
}

// percent writes a share in per cent.
func percent(v float64) string { return plain(round(100*v, 3)) + "%" }

// signed writes a change in per cent, with a tenth at the most.
func signed(v float64) string {
	tenths := math.Round(1000 * v)
	if tenths > 0 {
		return "+" + plain(tenths/10) + "%"
	}
	return plain(tenths/10+0) + "%"
}

// money writes dollars as authors do.
func money(v float64) string {
	switch size := math.Abs(v); {
	case size >= 1e6:
		return plain(round(v/1e6, 3)) + "M"
	case size >= 10_000:
		return plain(round(v/1e3, 3)) + "k"
	default:
		return plain(math.Round(v))
	}
}
