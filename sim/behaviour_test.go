package sim

import (
	"fmt"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

func vitalityOf(n int) func(*trial) float64 { return yearOf(n, Vitality) }

func TestB1TheCalendarLooksFineForThreeYearsThenErodes(t *testing.T) {
	within(t, "vitality, year 3 over 1", mean(runsOfAnnual(), func(x *trial) float64 { return x.vitality(3) / x.vitality(1) }), band{.97, 9})
	within(t, "vitality, year 10 over 3", mean(runsOfAnnual(), func(x *trial) float64 { return x.vitality(10) / x.vitality(3) }), band{0, .90})
}

func TestB2PushingTheCalendarEarnsMoreAtFirst(t *testing.T) {
	within(t, "revenue, year 2, annual over usual", meanRatio(runsOfAnnual(), runsOfUsual(), yearOf(2, Revenue)), band{1.01, 9})
}

func TestB3ThePathIsWorseBeforeItIsBetter(t *testing.T) {
	for year := 1; year <= 3; year++ {
		within(t, fmt.Sprintf("vitality, year %d, path over usual", year), meanRatio(runsOfPath(), runsOfUsual(), vitalityOf(year)), band{.90, .99})
	}
}

func TestB4ThePathOvertakes(t *testing.T) {
	crossed := 0
	for year := 1; year <= 10 && crossed == 0; year++ {
		ratio := meanRatio(runsOfPath(), runsOfUsual(), vitalityOf(year))
		t.Logf("year %d: %.3f", year, ratio)
		if ratio >= 1 {
			crossed = year
		}
	}
	within(t, "year in which path overtakes usual", float64(crossed), band{4, 6})
}

func TestB5ThePathEndsAhead(t *testing.T) {
	within(t, "vitality, year 10, path over usual", meanRatio(runsOfPath(), runsOfUsual(), vitalityOf(10)), band{1.4, 99})
	within(t, "members, year 10, path over usual", meanRatio(runsOfPath(), runsOfUsual(), yearOf(10, Members)), band{1.2, 99})
	within(t, "renewal, year 10, path", mean(runsOfPath(), yearOf(10, Renewal)), band{.86, 1})
}

func TestB6TheDetourHasAPrice(t *testing.T) {
	net := func(x *trial) float64 {
		return x.figure(1, Net) + x.figure(2, Net) + x.figure(3, Net) + x.figure(4, Net)
	}
	price := mean(runsOfPath(), net) - mean(runsOfAnnual(), net)
	within(t, "net of four years, path less annual, $ million", price/1e6, band{-2.6, -.5})
}

// freed is a house without elephants worth the name.
func freed(w *World) {
	for e := range w.Rules.Elephants {
		w.Rules.Elephants[e].Grip *= .02
	}
}

func TestB7InvestingAmongElephantsReturnsUnderHalf(t *testing.T) {
	s := New(house(8000, nil), 1)
	r := Standard("knowledge")
	sum := 0.0
	for l := firstInvestment; l <= lastInvestment; l++ {
		sum += s.drag(l, &r)
	}
	within(t, "mean return multiplier at the start", sum/float64(NumInvestments), band{0, .55})

	relation := func(x *trial) float64 { return x.years[4].relation }
	freeNaive := playAll(house(8000, freed), always(connecting()))
	freeUsual := playAll(house(8000, freed), always(usual()))
	gain := func(a, b []*trial) float64 { return mean(a, relation) - mean(b, relation) }
	naive := gain(runsOfConnecting(), runsOfUsual())
	within(t, "relationship gain, naive over path", naive/gain(runsOfPath(), runsOfUsual()), band{0, .50})
	within(t, "relationship gain, naive over elephant-free", naive/gain(freeNaive, freeUsual), band{0, .50})
}

func TestB8OrderMatters(t *testing.T) {
	within(t, "vitality, year 8, reverse over path", meanRatio(runsOfReverse(), runsOfPath(), vitalityOf(8)), band{0, .90})
}

func TestB9TheLengthOfClearingHasAnOptimumInside(t *testing.T) {
	lengths := []int{0, 2, 4, 6, 8, 12, 16}
	ratios := make([]float64, len(lengths))
	best := 0
	var wait sync.WaitGroup
	for k, quarters := range lengths {
		wait.Add(1)
		go func() {
			defer wait.Done()
			w := house(8000, nil)
			for _, seed := range []Seed{1, 2, 3, 7, 42} {
				a := play(w, seed, path(quarters), 40, nil)
				ratios[k] += a.vitality(10) / 5
			}
		}()
	}
	wait.Wait()
	for k := range lengths {
		t.Logf("%2d quarters: %.0f", lengths[k], ratios[k])
		if ratios[k] > ratios[best] {
			best = k
		}
	}
	within(t, "quarters of clearing that end best, five seeds", float64(lengths[best]), band{4, 8})
	assert.Less(t, ratios[0], ratios[best])
	assert.Less(t, ratios[len(ratios)-1], ratios[best])
}

func TestB10ClearingAloneBuildsNothing(t *testing.T) {
	only := playAll(house(8000, nil), elephantsOnly)
	within(t, "vitality, year 10, elephants only over usual", meanRatio(only, runsOfUsual(), vitalityOf(10)), band{0, 1})
}

func TestB11OfferingsMadeWithMembersEarnMore(t *testing.T) {
	ratio := mean(runsOfPath(), func(x *trial) float64 {
		d := x.years[7].Dashboard
		return d.CoMadeEach.Float() / d.OwnEach.Float()
	})
	within(t, "income of an offering, year 8, made with members over the house's own", ratio, band{2, 8})
}

func TestB25ProgrammesAndLoadPileUp(t *testing.T) {
	first := mean(runsOfUsual(), func(x *trial) float64 { return float64(x.years[0].Dashboard.Programmes) })
	last := mean(runsOfUsual(), func(x *trial) float64 { return float64(x.years[9].Dashboard.Programmes) })
	within(t, "programmes, year 10 over 1", last/first, band{1.01, 9})
	within(t, "load, year 10 over 1", mean(runsOfUsual(), yearOf(10, Load))/mean(runsOfUsual(), yearOf(1, Load)), band{1.01, 9})
}
