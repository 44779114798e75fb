package sim

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

// era is a house of another era than the knowledge era.
func era(id string) *World {
	return house(8000, func(w *World) { w.Rules = Standard(id) })
}

var (
	industrialAnnual = sync.OnceValue(func() []*trial { return playAll(era("industrial"), always(annual())) })
	industrialPath   = sync.OnceValue(func() []*trial { return playAll(era("industrial"), path(6)) })
	craftMaster      = sync.OnceValue(func() []*trial { return playAll(era("craft"), always(led(annual(), MasterCraftsman))) })
)

func led(p Plan, s Style) Plan {
	p.Style = s
	return p
}

// with plays f with each plan changed.
func with(f strategy, change func(Plan) Plan) strategy {
	return func(s *State, q int) Plan { return change(f(s, q)) }
}

func controlled(p Plan) Plan { return p.Tune(TightenControl, Effort{Amount: 700}) }

func TestC11AnIndustrialAssociationGrowsOnDues(t *testing.T) {
	within(t, "dues share, year 5", mean(industrialAnnual(), func(x *trial) float64 { return x.years[4].Dashboard.DuesShare }), band{.75, 1})
	within(t, "renewal, year 5", mean(industrialAnnual(), yearOf(5, Renewal)), band{.89, .95})
	within(t, "members, year 10, over 8,000", mean(industrialAnnual(), yearOf(10, Members))/8000, band{1.10, 1.45})
}

func TestB12InTheIndustrialEraTheCalendarWins(t *testing.T) {
	for k, p := range industrialPath() {
		a := industrialAnnual()[k]
		assert.Less(t, p.figure(10, Members), a.figure(10, Members), "seed %d", modeSeeds[k])
		assert.Less(t, p.vitality(10), a.vitality(10), "seed %d", modeSeeds[k])
	}
	within(t, "vitality, year 10, path over annual", meanRatio(industrialPath(), industrialAnnual(), vitalityOf(10)), band{0, 1})
}

func TestB13InTheIndustrialEraEnthusiasmLoses(t *testing.T) {
	naive := playAll(era("industrial"), always(connecting()))
	within(t, "vitality, year 10, naive over annual", meanRatio(naive, industrialAnnual(), vitalityOf(10)), band{0, .90})
}

func TestB14StyleFitsItsEra(t *testing.T) {
	relational := playAll(era("industrial"), always(led(annual(), Relational)))
	within(t, "industrial, relational over administrator", meanRatio(relational, industrialAnnual(), vitalityOf(10)), band{0, .95})
	craftAdministrator := playAll(era("craft"), always(annual()))
	within(t, "craft, master over administrator", meanRatio(craftMaster(), craftAdministrator, vitalityOf(10)), band{1.1, 9})
	administered := playAll(house(8000, nil), with(path(6), func(p Plan) Plan { return led(p, Administrator) }))
	within(t, "knowledge, path, administrator over relational, year 8", meanRatio(administered, runsOfPath(), vitalityOf(8)), band{0, .85})
}

func TestB15InTheCraftEraTheMasterWins(t *testing.T) {
	p := playAll(era("craft"), path(6))
	within(t, "vitality, year 10, path over master", meanRatio(p, craftMaster(), vitalityOf(10)), band{0, .90})
}

func TestB16CuttingTheConferenceAtOnceFails(t *testing.T) {
	cut := playAll(house(8000, nil), func(_ *State, q int) Plan {
		if q < 2 {
			return usual()
		}
		return usual().Tune(Conference, Effort{})
	})
	within(t, "revenue, year 1, over usual", meanRatio(cut, runsOfUsual(), yearOf(1, Revenue)), band{.62, .74})
	within(t, "reserves after three years, over usual", mean(cut, yearOf(3, Reserves))/mean(runsOfUsual(), yearOf(3, Reserves)), band{-9, .60})
	within(t, "board support, year 2", mean(cut, yearOf(2, BoardSupport)), band{0, .55})
	failed := 0
	for _, x := range cut {
		if x.state.failed() {
			failed++
		}
	}
	within(t, "part of the runs that fail", float64(failed)/float64(len(cut)), band{.62, 9})
}

func TestB17OneCancelledConferenceCostsAThirdOfIncome(t *testing.T) {
	once := playAll(house(8000, nil), func(_ *State, q int) Plan {
		if q == 10 {
			return usual().Tune(Conference, Effort{Days: 14 * Day})
		}
		return usual()
	})
	within(t, "revenue lost, year 3", 1-meanRatio(once, runsOfUsual(), yearOf(3, Revenue)), band{.28, .38})
	within(t, "members, year 4, over none", meanRatio(once, runsOfUsual(), yearOf(4, Members)), band{.96, 1})
}

func TestB18BestPracticeBoltedOnDoesNotRescue(t *testing.T) {
	toured := playAll(house(8000, nil), always(usual().
		Tune(BestPracticeTour, Effort{Days: 6 * Day}).
		Tune(Conference, Effort{Days: 10 * Day, Amount: 1000}).
		Tune(ProgramLaunches, Effort{Days: 4 * Day, Amount: 2000})))
	relation := func(x *trial) float64 { return x.years[4].relation }
	ratio := mean(toured, relation) / mean(runsOfUsual(), relation)
	within(t, "relationships, year 5, over usual", ratio, band{1, 1.2})
	within(t, "vitality, year 10, over usual", meanRatio(toured, runsOfUsual(), vitalityOf(10)), band{0, 1.02})
}

func TestB19ControlSavesFirstAndCostsLater(t *testing.T) {
	c := playAll(house(8000, nil), always(controlled(usual())))
	within(t, "net, year 1, less usual, $ thousand", (mean(c, yearOf(1, Net))-mean(runsOfUsual(), yearOf(1, Net)))/1000, band{0, 999})
	within(t, "vitality, year 8, over usual", meanRatio(c, runsOfUsual(), vitalityOf(8)), band{0, 1})
	within(t, "silos, year 5, less usual", mean(c, yearOf(5, Silos))-mean(runsOfUsual(), yearOf(5, Silos)), band{.001, 1})
	p := playAll(house(8000, nil), with(path(6), controlled))
	within(t, "vitality, year 8, path with control over path", meanRatio(p, runsOfPath(), vitalityOf(8)), band{0, .95})
}

func TestB20InTheIndustrialEraControlIsNearlyHarmless(t *testing.T) {
	c := playAll(era("industrial"), always(controlled(annual())))
	within(t, "vitality, year 5, over annual", meanRatio(c, industrialAnnual(), vitalityOf(5)), band{.96, 1.02})
}

func TestB21TheEndowmentDoesNothingForVitality(t *testing.T) {
	e := playAll(house(8000, nil), always(usual().Tune(GuardEndowment, Effort{Money: 60_000 * Dollar})))
	var with, without []*trial // pairs that both came through; the endowment saves nobody by itself
	failed, failing := 0, 0
	for k, x := range e {
		if runsOfUsual()[k].state.failed() {
			failed++
		}
		if x.state.failed() {
			failing++
		}
		if !x.state.failed() && !runsOfUsual()[k].state.failed() {
			with, without = append(with, x), append(without, runsOfUsual()[k])
		}
	}
	assert.LessOrEqual(t, failing, failed+1, "it neither saves nor ruins, but for a run on the brink")
	within(t, "vitality, year 10, over usual", meanRatio(with, without, vitalityOf(10)), band{.98, 1.03})
}

// relationAfter returns the mean relationship some quarters into a run.
func relationAfter(f strategy, quarters int, meddle func(*State)) float64 {
	sum := 0.0
	for _, seed := range modeSeeds {
		w := house(8000, nil)
		x := play(w, seed, f, quarters, meddle)
		sum += x.state.meanRelation(&w.Rules) / float64(len(modeSeeds))
	}
	return sum
}

func TestB22SystemsPayOnlyWherePeopleShareThem(t *testing.T) {
	bought := func(f strategy, year int) strategy {
		return func(s *State, q int) Plan {
			p := f(s, q)
			if q/QuartersAYear == year {
				return p.Tune(BigInvestment, Effort{Money: 500_000 * Dollar})
			}
			return p
		}
	}
	early := relationAfter(bought(always(connecting()), 0), 8, nil) - relationAfter(always(connecting()), 8, nil)
	rich := func(s *State) { // has the political capital that the investment takes
		if s.Quarter == 28 {
			s.Capital = 40
		}
	}
	late := relationAfter(bought(path(6), 7), 32, rich) - relationAfter(path(6), 32, rich)
	within(t, "relationships gained, early", early, band{-1, .01})
	within(t, "relationships gained, late", late, band{.0001, 9})
	assert.GreaterOrEqual(t, late, 2*early)
}

func TestB23WhereTheGroundMovesSwitchingCostsFirst(t *testing.T) {
	moving := func() *World {
		w := era("industrial")
		w.Shift = &Shift{To: Standard("knowledge"), From: 3, Till: 6}
		return w
	}
	stay := playAll(moving(), always(annual()))
	change := playAll(moving(), func(s *State, q int) Plan {
		if q < 8 {
			return annual()
		}
		return path(6)(s, q-8)
	})
	within(t, "vitality, year 4, switching over staying", meanRatio(change, stay, vitalityOf(4)), band{.90, .99})
	within(t, "vitality, year 10, switching over staying", meanRatio(change, stay, vitalityOf(10)), band{1.05, 9})
}

func TestB24ACredentialHoldsMembersUntilItIsLost(t *testing.T) {
	bound := house(8000, func(w *World) { w.Rules.Population.CredentialShare = .6 })
	freed := house(8000, func(w *World) {
		w.Rules.Population.CredentialShare = .6
		w.Shocks = []Shock{{ID: "court", Year: 4, Quarter: 1, Chance: 1000, Change: []Effect{{Target: Credential, Set: true}}}}
	})
	kept, lost := playAll(bound, always(usual())), playAll(freed, always(usual()))
	within(t, "renewal, year 3", mean(kept, yearOf(3, Renewal)), band{.87, 1})
	ratio := func(x *trial) float64 { return x.figure(6, Members) / x.figure(3, Members) }
	within(t, "members, year 6 over 3, kept less lost", mean(kept, ratio)-mean(lost, ratio), band{.05, 1})
}

func TestB26ABoardThatChangedItsMindSeesTheSameYearsDifferently(t *testing.T) {
	at := func(mind float64) float64 {
		sum := 0.0
		for _, seed := range modeSeeds {
			x := play(house(8000, nil), seed, path(6), 14, func(s *State) { s.Mindset[Board] = mind })
			sum += x.state.Support / float64(len(modeSeeds))
		}
		return sum
	}
	low, high := at(.10), at(.70)
	within(t, "board support after the dip, changed mind less unchanged", high-low, band{.02, 9})
}

func TestB27LosingATieRaisesTheChanceToLeave(t *testing.T) {
	s := New(house(8000, nil), 1)
	r := Standard("knowledge")
	q := newSeason(&s, &r)
	m := &s.Members
	var ratios float64
	for n := range m.pieces() {
		p := m.stretch(n)
		for _, i := range p.who {
			k := uint32(i) % pieceSize
			var reasons [numReasons]float64
			before := q.renewal(&p, k, p.engagement[k], &reasons)
			p.losses[k]++
			after := q.renewal(&p, k, p.engagement[k], &reasons)
			p.losses[k]--
			ratios += (1 - after) / (1 - before) / float64(m.Count())
		}
	}
	within(t, "chance to leave, with a tie lost over without", ratios, band{1.05, 1.8})
}
