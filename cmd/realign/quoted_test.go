package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/scenarios"
)

func TestAPlaceIsMarkedInItsLineHoweverLongThatIs(t *testing.T) {
	long := strings.Repeat("a", 500_000)
	for text, column := range map[string]int{
		"years: six":                     8,
		"ñandú: six":                     8,
		long + "six" + long:              500_001,
		"six" + long:                     1,
		long + "six":                     500_001,
		strings.Repeat("é", 199) + "six": 200,
	} {
		shown := quoted([]byte("id: x\n"+text), scenarios.Fault{Line: 2, Column: column})
		lines := strings.Split(shown, "\n")
		assert.LessOrEqual(t, len([]rune(lines[0])), 4+widestQuoted)
		at := strings.Index(lines[1], "^")
		assert.True(t, strings.HasPrefix(string([]rune(lines[0])[at:]), "six"), "%.60q\n%.60q", lines[0], lines[1])
	}
	assert.Empty(t, quoted([]byte("id: x"), scenarios.Fault{Line: 9}))
	assert.Equal(t, "    id: x\n         ^\n", quoted([]byte("id: x"), scenarios.Fault{Line: 1, Column: 99}))
}
