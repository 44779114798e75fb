package scenarios

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/sim"
)

// withDeck is testdata/small.yaml with a deck and with elephants and departments
// as the standard has them.
func withDeck(t require.TestingT, deck string) string {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := string(data)
	from, to := strings.Index(text, "elephants:\n"), strings.Index(text, "plan:\n")
	text = text[:from] + text[to:]
	text = strings.ReplaceAll(text, "evidence.our-fair", "evidence.we-know")
	return strings.Replace(text, "cards:\n", deck+"\n\ncards:\n", 1)
}

func dealtTo(t require.TestingT, text string) Scenario {
	s, faults := Parse("x.yaml", []byte(text))
	require.Empty(t, faults)
	return s
}

func TestTheCommonDeckIsWhole(t *testing.T) {
	cards := deckCards()
	assert.Len(t, cards, 25)
	s := dealtTo(t, withDeck(t, "deck: common"))
	assert.Empty(t, s.LeftOut, "every card fits a house of the knowledge era with the standard elephants")
	require.Len(t, s.Cards, 2+len(cards))
	for i, c := range cards {
		card := &s.Cards[2+i]
		assert.Equal(t, c.id, card.ID)
		assert.NotEmpty(t, card.TrainerNote, card.ID)
		assert.GreaterOrEqual(t, strings.Count(c.text, "\n      membership:")+strings.Count(c.text, "\n      events:")+
			strings.Count(c.text, "\n      education:")+strings.Count(c.text, "\n      publications:")+
			strings.Count(c.text, "\n      advocacy:")+strings.Count(c.text, "\n      communications:")+
			strings.Count(c.text, "\n      operations:"), 2, card.ID)
		for _, choice := range card.Choices {
			assert.NotEmpty(t, choice.Price, "%s/%s", card.ID, choice.ID)
			assert.NotEmpty(t, choice.Reply, "%s/%s", card.ID, choice.ID)
		}
		assert.NotContains(t, card.Text, "{", card.ID)
		assert.NotRegexp(t, `(?i)\ba {member`, c.text, "an article does not know what follows")
	}
}

// TestTheCommonDeckFitsTheLongestWords gives the association the longest words
// that it may have.
func TestTheCommonDeckFitsTheLongestWords(t *testing.T) {
	text := withDeck(t, "deck: common")
	text = strings.Replace(text, "  short: GoT\n", "  short: ABCDEFGHIJKL\n  member_word: abcdefghijklmnopqrst\n  members_word: abcdefghijklmnopqrstuvwx\n", 1)
	text = strings.Replace(text, "members: 1200", "members: 122345", 1)
	assert.Empty(t, dealtTo(t, text).LeftOut)
}

func TestADealtScenarioKeepsItsCards(t *testing.T) {
	first := dealtTo(t, withDeck(t, "deck: { take: common, without: [new-system] }"))
	again := dealtTo(t, string(first.Text))
	assert.Equal(t, []LeftOut{{"new-system", "the scenario does without it"}}, first.LeftOut)
	assert.Equal(t, string(first.Text), string(again.Text))
	assert.NotContains(t, string(first.Source()), "list-of-benefits")
	first.LeftOut = nil
	assert.Equal(t, first, again)

	// A deck that has changed since changes nothing: the text says which cards
	// were dealt, and how.
	changed := strings.Replace(string(first.Text), "title: The other room", "title: The former room", 1)
	assert.Equal(t, "The former room", cardByID(t, dealtTo(t, changed), "unmanaged-group").Title)
}

func cardByID(t *testing.T, s Scenario, id string) *Card {
	for i := range s.Cards {
		if s.Cards[i].ID == id {
			return &s.Cards[i]
		}
	}
	require.Fail(t, "no such card", id)
	return nil
}

func TestACardThatDoesNotFitIsLeftOutWithItsReason(t *testing.T) {
	data, err := os.ReadFile("testdata/small.yaml")
	require.NoError(t, err)
	text := strings.Replace(string(data), "cards:\n", "deck: common\ncards:\n", 1)
	text = strings.Replace(text, "id: quiet\n", "id: two-departments\n", 1)
	text = strings.Replace(text, "era: knowledge", "era: industrial", 1)
	why := map[string]string{}
	for _, l := range dealtTo(t, text).LeftOut {
		why[l.Card] = l.Why
	}
	assert.Contains(t, why["naming-it"], `the elephant "running-the-calendar"`)
	assert.Contains(t, why["two-departments"], "its own card")
	assert.Contains(t, why["unmanaged-group"], "another era")
	assert.NotContains(t, why, "list-of-benefits", "the house has this elephant, and the era fits")
}

func TestTheDeckSpeaksOfTheAssociation(t *testing.T) {
	text := strings.Replace(withDeck(t, "deck: common"), "  short: GoT\n", "  short: GoT\n  member_word: dairyman\n", 1)
	s := dealtTo(t, text)
	card := cardByID(t, s, "new-system")
	assert.Contains(t, card.Text, "a whole dairyman on one screen")
	assert.Contains(t, cardByID(t, s, "list-of-benefits").Text, "what dairymen value most")
	assert.Equal(t, "$60k, and everybody's autumn", card.Choices[0].Price, "a house of 1,200 members")
	for _, w := range s.World.Cards {
		if w.ID == "new-system" {
			assert.Equal(t, -60_000.0, w.Choices[0].Now[0].Amount)
		}
	}
	assert.Equal(t, []Advisor{}, append([]Advisor{}, cardByID(t, s, "two-departments").Advisors[1:]...), "education has no name here and keeps silent")
}

func TestWithoutAnyNamesEveryDepartmentSpeaks(t *testing.T) {
	text := withDeck(t, "deck: common")
	from, to := strings.Index(text, "advisors:\n"), strings.Index(text, "levers:\n")
	text = strings.Replace(text[:from]+text[to:], "    advisors:\n      events: The sheets say that the hall was full.\n      membership: Ask them who was in it.\n    leans: { events: bigger, membership: ask }\n", "", 1)
	advisors := cardByID(t, dealtTo(t, text), "new-system").Advisors
	require.Len(t, advisors, 3)
	assert.Equal(t, sim.OperationsDept, advisors[0].Department)
}

func TestWhatIsWrongWithADeckIsSaidWhereItStands(t *testing.T) {
	for deck, want := range map[string]string{
		"deck: comon":                                                      `did you mean "common"?`,
		"deck: { without: [new-system] }":                                  `needs "take"`,
		"deck: { take: common, without: [new-sistem] }":                    `did you mean "new-system"?`,
		"deck: { take: common, only: [new-system], without: [naming-it] }": "not both",
		"dealt: []": `move these cards to "cards"`,
	} {
		_, faults := Parse("x.yaml", []byte(withDeck(t, deck)))
		require.Len(t, faults, 1, deck)
		assert.Contains(t, faults[0].Message, want)
	}
	text := strings.Replace(withDeck(t, "deck: { take: common, only: [unmanaged-group, naming-it] }"), "era: knowledge", "era: craft", 1)
	s, faults := Parse("x.yaml", []byte(text))
	require.Len(t, faults, 1)
	assert.Equal(t, dialect.Warning, faults[0].Level, "asked for, and not to be had")
	assert.Len(t, s.Cards, 3)
}

func TestPluralsAreGuessedAndCanBeGiven(t *testing.T) {
	for one, several := range map[string]string{
		"member": "members", "craftsman": "craftsmen", "actuary": "actuaries", "coach": "coaches",
		"toy": "toys", "chess": "chesses", "firm": "firms",
	} {
		assert.Equal(t, several, plural(one))
	}
}
