package scenarios

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func withRenewal(t *testing.T, renewal string) string {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	return strings.Replace(string(data), "  members: 1200\n", "  members: 1200\n  renewal: "+renewal+"\n", 1)
}

func TestTheFirstYearComesOutAtTheRenewalOfTheStart(t *testing.T) {
	for renewal, want := range map[string]float64{"70%": 0.70, "88%": 0.88} {
		s, faults := Parse("x.yaml", []byte(withRenewal(t, renewal)))
		require.Empty(t, faults)
		assert.InDelta(t, want, firstRenewal(&s.World), fitSlack)
	}
}

func TestARenewalOutOfReachIsAFault(t *testing.T) {
	for text, want := range map[string]string{
		withRenewal(t, "3%"): "cannot come out there",
		withRenewal(t, "84%") + "rules: { leaving.base: 1 }\n": "leave out one of the two",
		withRenewal(t, "840"): "a share from 0% to 100%",
	} {
		_, faults := Parse("x.yaml", []byte(text))
		require.Len(t, faults, 1, text)
		assert.Contains(t, faults[0].Message, want)
		assert.Equal(t, 20, faults[0].Line)
	}
}
