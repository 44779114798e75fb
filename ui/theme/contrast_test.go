package theme

import (
	"math"
	"strconv"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The least contrast of text by WCAG 2: 4.5 for everybody, 7 where that is not
// enough.
const (
	enough = 4.5
	ample  = 7
)

// grounds are what terminals come with. The game paints no ground of its own.
var grounds = map[string][]string{
	"dark":  {"#000000", "#1E1E1E", "#282C34", "#002B36"},
	"light": {"#FFFFFF", "#FAFAFA", "#FDF6E3"},
}

func TestEveryRoleCanBeReadOnItsGround(t *testing.T) {
	for _, c := range []struct {
		name  string
		p     palette
		least float64
	}{{"dark", dark, enough}, {"light", light, enough}, {"contrast", loudDark, ample}, {"contrast-light", loudLight, ample}} {
		for role, colour := range map[string]lipgloss.CompleteColor{
			"heading": c.p.heading, "quiet": c.p.quiet, "accent": c.p.accent, "good": c.p.good, "bad": c.p.bad, "warn": c.p.warn,
		} {
			for _, ground := range grounds[c.p.ground] {
				for _, shown := range []string{colour.TrueColor, indexed(t, colour.ANSI256)} {
					assert.GreaterOrEqual(t, contrast(t, shown, ground), c.least, "%s of %s, %s on %s", role, c.name, shown, ground)
				}
			}
		}
	}
}

// Good and bad have to be told apart by people who see no difference between red
// and green: they differ in blue.
func TestGoodAndBadDifferInBlue(t *testing.T) {
	for _, p := range []palette{dark, light, loudDark, loudLight} {
		good, bad := channels(t, p.good.TrueColor), channels(t, p.bad.TrueColor)
		assert.Greater(t, good[2]-bad[2], 0.3, "%s %s", p.good.TrueColor, p.bad.TrueColor)
	}
}

// A contrast that is too low must be seen.
func TestAFaintColourIsFound(t *testing.T) {
	assert.InDelta(t, 21, contrast(t, "#FFFFFF", "#000000"), 0.01)
	assert.Less(t, contrast(t, "#777777", "#FFFFFF"), enough)
	assert.Equal(t, "#5fafd7", indexed(t, "74"))
	assert.Equal(t, "#8a8a8a", indexed(t, "245"))
}

// contrast returns the ratio of two luminances as WCAG 2 defines it.
func contrast(t *testing.T, a, b string) float64 {
	la, lb := luminance(t, a), luminance(t, b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

func luminance(t *testing.T, hex string) float64 {
	c := channels(t, hex)
	for i, v := range c {
		if v <= 0.04045 {
			c[i] = v / 12.92
		} else {
			c[i] = math.Pow((v+0.055)/1.055, 2.4)
		}
	}
	return 0.2126*c[0] + 0.7152*c[1] + 0.0722*c[2]
}

// channels returns red, green and blue from 0 to 1.
func channels(t *testing.T, hex string) [3]float64 {
	n, err := strconv.ParseUint(hex[1:], 16, 32)
	require.NoError(t, err, hex)
	return [3]float64{float64(n>>16&255) / 255, float64(n>>8&255) / 255, float64(n&255) / 255}
}

// indexed returns a colour of the 256: a cube of six by six by six, then greys.
func indexed(t *testing.T, index string) string {
	n, err := strconv.Atoi(index)
	require.NoError(t, err)
	require.GreaterOrEqual(t, n, 16, "the first sixteen are the terminal's own")
	level := func(i int) int {
		if i == 0 {
			return 0
		}
		return 55 + 40*i
	}
	r, g, b := level((n-16)/36), level((n-16)/6%6), level((n-16)%6)
	if n >= 232 {
		r = 8 + 10*(n-232)
		g, b = r, r
	}
	return "#" + strconv.FormatInt(1<<24|int64(r)<<16|int64(g)<<8|int64(b), 16)[1:]
}
