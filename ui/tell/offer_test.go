package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

func TestLessonsAreOfferedBeforeOtherWorlds(t *testing.T) {
	all := []scenarios.Scenario{{ID: "society"}, {ID: "one-quarter", Tutorial: true}, {ID: "guild"}, {ID: "member", Tutorial: true}}
	offered, first := tell.Offered(all)
	var ids []string
	for i := range offered {
		ids = append(ids, offered[i].ID)
	}
	assert.Equal(t, []string{"one-quarter", "member", "society", "guild"}, ids)
	assert.Equal(t, 2, first, "the mark stands on a whole game")
	_, first = tell.Offered(all[1:2])
	assert.Equal(t, 0, first)
	_, first = tell.Offered(nil)
	assert.Equal(t, 0, first)
}

func TestAWorldSaysWhereItSpeaksAnotherLanguageThanTheGame(t *testing.T) {
	translated, err := scenarios.Load("society")
	assert.NoError(t, err)
	english, err := scenarios.Load("guild")
	assert.NoError(t, err)
	spanish, other := english, english
	spanish.Language, other.Language = "es-MX", "fi"
	told := func(sc *scenarios.Scenario) string { return tell.OfferLabel(sc) + page.Speak(tell.Brief(sc, 7)) }
	for _, sc := range []*scenarios.Scenario{&translated, &english} {
		assert.NotContains(t, told(sc), "is written in")
	}
	assert.Contains(t, told(&spanish), "(10 years, craft era, in Spanish)")
	assert.Contains(t, told(&spanish), "This world is written in Spanish;")
	assert.Contains(t, told(&other), "This world is written in another language;")
	saytest.Speak(t, "es")
	for _, sc := range []*scenarios.Scenario{&translated, &spanish} {
		assert.NotContains(t, told(sc), "Este mundo")
	}
	assert.Contains(t, told(&english), "Este mundo está escrito en inglés;")
}

func TestMembersAreCalledAsTheirWorldCallsThem(t *testing.T) {
	sc, err := scenarios.Load("guild")
	require.NoError(t, err)
	said := page.Speak(tell.Brief(&sc, 1))
	assert.Contains(t, said, "craftsmen")
	assert.NotContains(t, said, "craftsmans")
}
