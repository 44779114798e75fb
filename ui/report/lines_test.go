package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAnAxisHoldsAllThatIsDrawnInRoundSteps(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		amount := rapid.Int64Range(-1e14, 1e14)
		low, high := amount.Draw(t, "low"), amount.Draw(t, "high")
		if low > high {
			low, high = high, low
		}
		a := newAxis(low, high, rapid.Int64Range(0, 1e9).Draw(t, "span"))
		assert.LessOrEqual(t, a.low, low)
		assert.GreaterOrEqual(t, a.high, high)
		assert.LessOrEqual(t, len(a.ticks()), mostSteps+1)
		assert.GreaterOrEqual(t, len(a.ticks()), 2)
		assert.Contains(t, []string{"1", "2", "25", "5"}, strings.TrimRight(strconv.FormatInt(a.step, 10), "0"))
		for _, tick := range a.ticks() {
			assert.Zero(t, tick%a.step)
		}
	})
}

func TestAnAxisBeginsAtNothingWhereThatCostsLittle(t *testing.T) {
	assert.Equal(t, axis{0, 100, 25}, newAxis(30, 90, 0))
	assert.Positive(t, newAxis(7_900, 8_400, 0).low, "but not where all would be pressed to the top")
	assert.Less(t, newAxis(-30, 90, 0).low, int64(0))
	assert.Equal(t, axis{0, 1_000_000, 250_000}, newAxis(156_000, 854_000, 0), "shares from 16% to 85%")
}

func TestC55EveryLineCanBeToldApartInGrey(t *testing.T) {
	k := NewTakeaway(sampleGame(t))
	charts := append([]Chart{}, k.Charts...)
	for _, turn := range k.Turns {
		charts = append(charts, turn.Chart)
	}
	charts = append(charts, sampleChart(1, sizeOfStrip(false), 10))
	for _, c := range charts {
		d := c.draw()
		looks, names := map[string]bool{}, map[string]bool{}
		for _, l := range d.Lines {
			looks[fmt.Sprint(l.Own, l.Dash)] = true
			assert.NotEqual(t, l.Own, l.Dash != "", "one's own line is thick and whole, the others are dashed")
		}
		for i, n := range d.Names {
			names[n.Text] = true
			if i > 0 {
				assert.GreaterOrEqual(t, n.Y-d.Names[i-1].Y, letterHeight, "names do not touch")
			}
		}
		assert.Len(t, looks, len(c.Lines), "%s: each line looks different", c.Title)
		assert.Len(t, names, len(c.Lines), "%s: each line is named at its end", c.Title)
	}
}

func TestAsManyLinesAsThereAreDashesLookDifferent(t *testing.T) {
	seen := map[string]bool{}
	for _, d := range dashes {
		assert.False(t, seen[d])
		seen[d] = true
	}
	assert.GreaterOrEqual(t, len(dashes), mostTables)
}

func TestNothingOfAChartIsDrawnOutsideIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := sampleChart(rapid.IntRange(0, 3).Draw(t, "n"), sizeOfStrip(true), 3)
		c.Lines = nil
		for range rapid.IntRange(0, 4).Draw(t, "lines") {
			c.Lines = append(c.Lines, Line{Name: "x", Points: rapid.SliceOfN(rapid.Int64Range(-1e12, 1e12), 0, 40).Draw(t, "points")})
		}
		d := c.draw()
		for _, l := range d.Lines {
			for _, point := range strings.Fields(l.Points) {
				var x, y int
				_, err := fmt.Sscanf(point, "%d,%d", &x, &y)
				require.NoError(t, err)
				assert.True(t, x >= 0 && x <= d.Width && y >= 0 && y <= d.Height, point)
			}
		}
		for _, labels := range [][]label{d.Marks, d.Names, d.Years} {
			for _, l := range labels {
				assert.True(t, l.X >= 0 && l.X <= d.Width && l.Y >= 0 && l.Y <= d.Height, "%+v", l)
			}
		}
	})
}

func TestLettersOfOneYearStandSideBySide(t *testing.T) {
	c := sampleChart(0, sizeOfStrip(false), 3)
	c.Marks = []Mark{{2, "A"}, {2, "B"}, {3, "C"}}
	d := c.draw()
	require.Len(t, d.Marks, 2)
	assert.Equal(t, "AB", d.Marks[0].Text)
	assert.Len(t, d.Stems, 2)
}

func TestNumbersOnAnAxisAreSaidWithTheDecimalsTheyNeed(t *testing.T) {
	for _, tt := range []struct {
		v, unit int64
		want    string
	}{{0, 10_000, "0"}, {400_000, 10_000, "40"}, {425_000, 10_000, "42.5"}, {-250_000_000, 100_000_000, "-2.5"}, {5_000_000, 100_000_000, "0.05"}, {199_990_000, 100_000_000, "2"}, {-10_000, 100_000_000, "0"}} {
		assert.Equal(t, tt.want, decimals(tt.v, tt.unit))
	}
}

// luminance is the relative luminance of a colour as the guidelines for
// accessible pages (WCAG 2.2) define it.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	require.Regexp(t, `^#[0-9A-F]{6}$`, colour)
	sum := 0.0
	for i, weight := range []float64{.2126, .7152, .0722} {
		part, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		require.NoError(t, err)
		c := float64(part) / 255
		if c <= .04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func contrast(t *testing.T, a, b string) float64 {
	one, other := luminance(t, a), luminance(t, b)
	return (max(one, other) + .05) / (min(one, other) + .05)
}

func TestAllTextStandsOutFromWhatIsBehindIt(t *testing.T) {
	assert.InDelta(t, 21, contrast(t, "#FFFFFF", "#000000"), .01, "black on white is 21")
	assert.Less(t, contrast(t, "#FFFFFF", "#949494"), 4.5, "a grey that is too light is seen")
	for _, front := range []string{ink, quiet, accent} {
		for _, back := range []string{paper, tint} {
			assert.GreaterOrEqual(t, contrast(t, front, back), 4.5, "%s on %s", front, back)
		}
	}
}
