package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
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
	about := func(sc *scenarios.Scenario) string { return tell.OfferAbout(sc) + page.Speak(tell.Brief(sc, 7)) }
	for _, sc := range []*scenarios.Scenario{&translated, &english} {
		assert.NotContains(t, about(sc), "This world is in")
	}
	assert.Contains(t, about(&spanish), "This world is in Spanish.")
	assert.Contains(t, about(&other), "This world is in another language than the game.")
	inSpanish(t)
	assert.NotContains(t, about(&translated), "Este mundo")
	assert.NotContains(t, about(&spanish), "Este mundo")
	assert.Contains(t, about(&english), say.Textf("This world is in %s.", "inglés"))
}
