package dialect

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

func TestNumbersReadAsPeopleWriteThem(t *testing.T) {
	for text, want := range map[string]Number{
		"12400":      {12400, NoUnit, false},
		"12.4k":      {12400, Thousand, false},
		"12.4K":      {12400, Thousand, false},
		"4.2M":       {4200000, Million, false},
		"84%":        {0.84, Percent, false},
		"84 %":       {0.84, Percent, false},
		"+150k":      {150000, Thousand, true},
		"-3":         {-3, NoUnit, true},
		"\u22123":    {-3, NoUnit, true},
		"\u20135%":   {-0.05, Percent, true},
		"0":          {0, NoUnit, false},
		"0.4":        {0.4, NoUnit, false},
		"007":        {7, NoUnit, false},
		"99999.999M": {99999999000, Million, false},
	} {
		got, err := ParseNumber(text)
		assert.NoError(t, err, text)
		assert.Equal(t, want, got, text)
	}
}

func TestWhatIsNoNumberSaysWhatToWrite(t *testing.T) {
	for text, want := range map[string]string{
		"":                   "not a number",
		"many":               "not a number",
		"1,200":              "without separators",
		"1_200":              "without separators",
		"4.2m":               "write M",
		"84 percent":         "write %",
		"5$":                 "currency",
		".5":                 "0.5",
		"5.":                 "not a number",
		"1.2.3":              "not a number",
		"1e9":                "not a number",
		"0x10":               "not a number",
		"NaN":                "not a number",
		"--3":                "not a number",
		"1234567890123456":   "too many digits",
		"0.1234567890123456": "too many digits",
	} {
		_, err := ParseNumber(text)
		assert.ErrorContains(t, err, want, text)
	}
}

func TestAnyNumberReadIsFinite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, err := ParseNumber(rapid.StringMatching(`[+-]?[0-9]{1,16}(\.[0-9]{1,16})?[kM%]?`).Draw(t, "text"))
		if err == nil {
			assert.Less(t, math.Abs(n.Value), 1e22)
		}
	})
}

func TestAPointBetweenThousandsLooksLikeOne(t *testing.T) {
	for _, s := range []string{"60.000", "1.250", "+150.000", "-3.500", "999.999"} {
		assert.True(t, LooksGrouped(s), s)
	}
	for _, s := range []string{"60", "60.0", "60.00", "0.125", "1250.000", "60.000k", "60.0000", "12.4k", "1.25M", "12.40k", "84.25%"} {
		assert.False(t, LooksGrouped(s), s)
	}
}

func TestSwitchesTakeAllTheirWords(t *testing.T) {
	for _, s := range []string{"yes", "Yes", "true", "on"} {
		on, ok := ParseSwitch(s)
		assert.True(t, on && ok, s)
	}
	for _, s := range []string{"no", "false", "OFF"} {
		on, ok := ParseSwitch(s)
		assert.True(t, !on && ok, s)
	}
	_, ok := ParseSwitch("perhaps")
	assert.False(t, ok)
}

func TestTheNearestWordIsTheOneMeant(t *testing.T) {
	known := []string{"reserves", "renewal", "revenue", "board_support", "silos"}
	for word, want := range map[string]string{
		"reserve": "reserves", "Renewal": "renewal", "board-support": "board_support", "board support": "board_support",
		"silso": "silos", "revnue": "revenue", "xyzzy": "", "": "",
	} {
		assert.Equal(t, want, Nearest(word, known), word)
	}
}
