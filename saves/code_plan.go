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
			writeEffort(b, before.Tuned[l], plan.Tuned[l])
		}
	}
	tuned := sim.Days(0) // the last that was set
	for e := range elephants {
		was, is := before.Elephants[e], plan.Elephants[e]
		b.Flag(is != was || plan.TunedDays[e] != before.TunedDays[e])
		if is == was && plan.TunedDays[e] == before.TunedDays[e] {
			continue
		}
		writeLevel(b, was, is)
		if is == sim.Tuned {
			writeAmount(b, int64(tuned), int64(plan.TunedDays[e]), roundDays)
			tuned = plan.TunedDays[e]
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
			plan.Tuned[l] = readEffort(s, before.Tuned[l])
		}
	}
	tuned := sim.Days(0)
	for e := range elephants {
		if !s.Flag() {
			continue
		}
		plan = plan.WithElephant(e, readLevel(s, before.Elephants[e]))
		if plan.Elephants[e] == sim.Tuned {
			tuned = sim.Days(readAmount(s, int64(tuned), roundDays, maxWord))
			plan.TunedDays[e] = tuned
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

// What people set days, dollars and scales to is mostly a multiple of these.
const (
	roundDays   = 50                // hundredths
	roundMoney  = 1000 * sim.Dollar // cents
	roundAmount = 100               // per mille
)

func writeEffort(b *spoken.Bits, before, e sim.Effort) {
	writeAmount(b, int64(before.Days), int64(e.Days), roundDays)
	writeAmount(b, int64(before.Money), int64(e.Money), int64(roundMoney))
	writeAmount(b, int64(before.Amount), int64(e.Amount), roundAmount)
}

func readEffort(s *spoken.Source, before sim.Effort) sim.Effort {
	return sim.Effort{
		Days:   sim.Days(readAmount(s, int64(before.Days), roundDays, maxWord)),
		Money:  sim.Money(readAmount(s, int64(before.Money), int64(roundMoney), maxAmount)),
		Amount: sim.Permille(readAmount(s, int64(before.Amount), roundAmount, maxWord)),
	}
}

// writeAmount writes an amount as the one before, as a multiple of something
// round, or as it is.
func writeAmount(b *spoken.Bits, before, v, round int64) {
	b.Flag(v != before)
	if v == before {
		return
	}
	b.Flag(v%round == 0)
	if v%round == 0 {
		v /= round
	}
	b.Number(uint64(v))
}

// readAmount reads an amount of at most most. More is cut down; the comparison
// with the code that the run would have finds that.
func readAmount(s *spoken.Source, before, round, most int64) int64 {
	if !s.Flag() {
		return before
	}
	unit := int64(1)
	if s.Flag() {
		unit = round
	}
	return int64(min(s.Number(), uint64(most/unit))) * unit
}
