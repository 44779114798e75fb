package saves

import (
	"example.com/realign/saves/spoken"
	"example.com/realign/sim"
)

// The widths of what a code holds of a plan, in bits.
const (
	styleBits = 2
	levelBits = 2 // one of the four settings that it was not
)

// writePlan writes a plan as what it changes of the plan before.
func writePlan(b *spoken.Bits, before, plan *sim.Plan, elephants int) {
	b.Flag(*plan != *before)
	if *plan == *before {
		return
	}
	b.Flag(plan.Style != before.Style)
	if plan.Style != before.Style {
		b.Add(uint64(plan.Style), styleBits)
	}
	for l := range sim.NumLevers {
		was, is := before.Levels[l], plan.Levels[l]
		b.Flag(is != was || plan.Tuned[l] != before.Tuned[l])
		if is == was && plan.Tuned[l] == before.Tuned[l] {
			continue
		}
		writeLevel(b, was, is)
		if is == sim.Tuned {
			b.Number(uint64(plan.Tuned[l].Days))
			b.Number(uint64(plan.Tuned[l].Money))
			b.Number(uint64(plan.Tuned[l].Amount))
		}
	}
	for e := range elephants {
		was, is := before.Elephants[e], plan.Elephants[e]
		b.Flag(is != was || plan.TunedDays[e] != before.TunedDays[e])
		if is == was && plan.TunedDays[e] == before.TunedDays[e] {
			continue
		}
		writeLevel(b, was, is)
		if is == sim.Tuned {
			b.Number(uint64(plan.TunedDays[e]))
		}
	}
}

// writeLevel writes a setting that replaces another: which of the four others it
// is. A setting of days and dollars may also replace one of its kind.
func writeLevel(b *spoken.Bits, was, is sim.Level) {
	if was == sim.Tuned {
		b.Flag(is == sim.Tuned)
		if is == sim.Tuned {
			return
		}
	}
	if is > was {
		is--
	}
	b.Add(uint64(is), levelBits)
}

// readCodedPlan reads what writePlan wrote.
func readCodedPlan(s *spoken.Source, before sim.Plan, elephants int) sim.Plan {
	plan := before
	if !s.Flag() {
		return plan
	}
	if s.Flag() {
		plan.Style = sim.Style(s.Take(styleBits))
	}
	for l := range sim.NumLevers {
		if !s.Flag() {
			continue
		}
		plan = plan.With(l, readLevel(s, before.Levels[l]))
		if plan.Levels[l] == sim.Tuned {
			plan.Tuned[l] = sim.Effort{
				Days:   sim.Days(bounded(s, maxWord)),
				Money:  sim.Money(bounded(s, uint64(maxAmount))),
				Amount: sim.Permille(bounded(s, maxWord)),
			}
		}
	}
	for e := range elephants {
		if !s.Flag() {
			continue
		}
		plan = plan.WithElephant(e, readLevel(s, before.Elephants[e]))
		if plan.Elephants[e] == sim.Tuned {
			plan.TunedDays[e] = sim.Days(bounded(s, maxWord))
		}
	}
	return plan
}

func readLevel(s *spoken.Source, was sim.Level) sim.Level {
	if was == sim.Tuned && s.Flag() {
		return sim.Tuned
	}
	is := sim.Level(s.Take(levelBits))
	if is >= was {
		is++
	}
	return is
}

// bounded reads a number of at most most. More is cut down; the comparison with
// the code that the run would have finds that.
func bounded(s *spoken.Source, most uint64) uint64 { return min(s.Number(), most) }
