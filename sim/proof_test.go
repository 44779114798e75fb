//go:build proof

package sim

import (
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
)

// With the tag proof the reference modes are held on 32 further seeds, and the
// longer tables are played: `go test -tags proof ./sim/...`.
func init() {
	proving = true
	modeSeeds = nil
	for seed := Seed(1001); seed <= 1032; seed++ {
		modeSeeds = append(modeSeeds, seed)
	}
}

// final returns vitality in year 10, and a small floor where a run went under, so
// that a ratio to it stays a number.
func final(w *World, f strategy, seeds []Seed) float64 {
	const floor = 500
	values := make([]float64, len(seeds))
	var wait sync.WaitGroup
	for k, seed := range seeds {
		wait.Add(1)
		go func() {
			defer wait.Done()
			values[k] = max(floor, play(w, seed, f, 40, nil).vitality(10))
		}()
	}
	wait.Wait()
	return Mean(values)
}

func TestTheFrontierRisesWithInteractivityAndDrift(t *testing.T) {
	drifts := []float64{.010, .020, .030, .042, .060}
	people := []float64{.15, .25, .35, .45, .60}
	var ratio [5][5]float64
	for i, x := range people {
		for j, drift := range drifts {
			w := house(8000, func(w *World) {
				w.Rules.Population.Interactivity, w.Rules.Needs.Drift = x, drift
				w.Rules.Needs.Dispersion = .10 + .20*min(1, drift/.042)
			})
			seeds := []Seed{1, 2, 3, 7, 11, 19, 42, 101}
			ratio[i][j] = final(w, path(6), seeds) / final(w, always(annual()), seeds)
		}
		t.Logf("interactivity %.2f: %.2f", x, ratio[i])
	}
	const slack = .02
	for i := range people {
		for j := range drifts {
			if i > 0 {
				assert.GreaterOrEqual(t, ratio[i][j], ratio[i-1][j]-slack, "along columns, interactivity %.2f, drift %.3f", people[i], drifts[j])
			}
			if j > 0 && people[i] < .60 { // further right comparators go under
				assert.GreaterOrEqual(t, ratio[i][j], ratio[i][j-1]-slack, "along rows, interactivity %.2f, drift %.3f", people[i], drifts[j])
			}
		}
	}
	for j := range drifts {
		assert.Less(t, ratio[0][j], 1.0, "at interactivity .15 the calendar wins, drift %.3f", drifts[j])
		assert.Greater(t, ratio[2][j], 1.0, "at interactivity .35 connection wins, drift %.3f", drifts[j])
	}
}

func TestSignsHoldWhenAssumptionsChange(t *testing.T) {
	seeds := []Seed{1, 2, 7, 42}
	for _, c := range []struct {
		name   string
		change func(*Rules)
	}{
		{"base", func(*Rules) {}},
		{"drift -25 %", func(r *Rules) { r.Needs.Drift *= .75 }},
		{"drift +25 %", func(r *Rules) { r.Needs.Drift *= 1.25 }},
		{"dispersion -20 %", func(r *Rules) { r.Needs.Dispersion *= .8 }},
		{"dispersion +20 %", func(r *Rules) { r.Needs.Dispersion *= 1.2 }},
		{"interactivity -.10", func(r *Rules) { r.Population.Interactivity -= .1 }},
		{"interactivity +.10", func(r *Rules) { r.Population.Interactivity += .1 }},
		{"rivals -25 %", func(r *Rules) { r.Market.RivalCeiling *= .75; r.Market.PlatformSpread *= .75 }},
		{"rivals +20 %", func(r *Rules) { r.Market.RivalCeiling *= 1.2; r.Market.PlatformSpread *= 1.2 }},
		{"joins -15 %", func(r *Rules) { r.Joining.Rate *= .85 }},
		{"joins +15 %", func(r *Rules) { r.Joining.Rate *= 1.15 }},
		{"overhead +10 %", func(r *Rules) { r.Start.Overhead *= 1.1 }},
		{"spending ceiling -20 %", func(r *Rules) { r.Money.SpendCeiling *= .8 }},
	} {
		w := house(8000, func(w *World) { c.change(&w.Rules) })
		var usuals, paths, annuals []*trial
		for _, seed := range seeds {
			usuals = append(usuals, play(w, seed, always(usual()), 40, nil))
			paths = append(paths, play(w, seed, path(6), 40, nil))
			annuals = append(annuals, play(w, seed, always(annual()), 40, nil))
		}
		ratio := func(year int) float64 {
			return mean(paths, vitalityOf(year)) / max(500, mean(usuals, vitalityOf(year)))
		}
		crossing := 0
		for year := 2; year <= 10 && crossing == 0; year++ {
			if ratio(year) > 1 {
				crossing = year
			}
		}
		erodes := mean(annuals, vitalityOf(10)) / mean(annuals, vitalityOf(3))
		t.Logf("%-22s path over usual, year 2 %.3f, crossing year %d, year 10 %.2f; annual year 10 over 3 %.2f; usual members %.2f",
			c.name, ratio(2), crossing, ratio(10), erodes, mean(usuals, yearOf(10, Members))/8000)
		assert.Less(t, ratio(2), 1.0, c.name)
		assert.GreaterOrEqual(t, crossing, 4, c.name)
		assert.LessOrEqual(t, crossing, 6, c.name)
		assert.Greater(t, ratio(10), 1.2, c.name)
		assert.Less(t, erodes, .95, c.name)
	}
}
