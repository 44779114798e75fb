package saves

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
)

// The world was written, and its game saved, before anybody looked at whether each year
// can pay for the least that its levers take.
func TestASaveOpensWhoseScenarioIsRefusedByNow(t *testing.T) {
	text, err := os.ReadFile("testdata/tiny.yaml")
	require.NoError(t, err)
	head := tinyHead(t)
	dear := strings.Replace(string(text), "start:\n", "levers:\n  listening: { least: 1, money: [0, 500k, 600k, 700k] }\nstart:\n", 1)
	head.Scenario, _ = scenarios.Reopen("tiny.yaml", []byte(dear))
	path := newPath(t)
	j, err := Create(path, head)
	require.NoError(t, err)
	require.NoError(t, j.Close())
	saved, err := Read(path)
	require.NoError(t, err)
	assert.Equal(t, head.Scenario.Hash, saved.Scenario.Hash)
}
