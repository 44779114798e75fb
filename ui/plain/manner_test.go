package plain

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/scenarios"
	"example.com/realign/ui/session"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

func TestAFirstYearIsAccompaniedLineByLine(t *testing.T) {
	v := visiting(t)
	learned := 0
	v.house.Manner = Manner{Coach: true, Learned: func() { learned++ }}
	said := v.types(t, append([]string{"", "", "listening 2", "fit", "show members"}, empty...)...)
	at := 0
	for _, l := range tell.Lessons() {
		if l.Lines() == "" {
			continue
		}
		i := strings.Index(said, l.Lines())
		assert.Greater(t, i, at, "%q comes in its turn", l.Lines())
		at = i
	}
	assert.Equal(t, 1, learned)
}

func TestWhoWantsNoCoachHasNone(t *testing.T) {
	v := visiting(t)
	assert.NotContains(t, v.types(t, empty...), "First steps:")
}

func TestSettingsAreSaidAndChangedInLines(t *testing.T) {
	v := visiting(t)
	var kept []settings.Settings
	v.house.Manner = Manner{
		Coach: true,
		Env:   func(name string) string { return map[string]string{"REALIGN_THEME": "light"}[name] },
		Change: func(s settings.Settings) error {
			if len(kept) == 2 {
				return errors.New("the disk is full")
			}
			kept = append(kept, s)
			return nil
		},
	}
	said := v.types(t, "settings", "settings motion off", "settings coach off", "settings theme dark", "settings motion maybe",
		"settings shoes on", "settings aid expert", "", "", "settings", "q", "y")
	for _, want := range []string{
		"Movement: on; a year runs quarter by quarter before your eyes; type settings motion and one of: on, off.",
		"Movement: off.", "First steps: off.", "REALIGN_THEME decides this, outside of the game.",
		"Type settings motion and one of: on, off.", "There is no setting of that name.", "That did not work: the disk is full.",
	} {
		assert.Contains(t, said, want)
	}
	assert.Len(t, kept, 2)
	assert.Equal(t, "off", kept[0].Word(settings.Motion))
	assert.NotContains(t, said, "First steps: this is your year", "the coach was sent away before the first year")
	assert.Equal(t, 2, strings.Count(said, "Colours: for a light ground"), "at the door and on the desk")
}

func TestTheGlossaryIsSaidAtTheDoorAndOnTheDesk(t *testing.T) {
	v := visiting(t)
	said := v.types(t, "glossary firmly elephant", "", "", "words firmly elephant", "q", "y")
	assert.Equal(t, 2, strings.Count(said, "how firmly an elephant is believed"))
}

func TestAnyScenarioCanBeChosenAtTheDoor(t *testing.T) {
	v := visiting(t)
	chosen := ""
	was := v.house.New
	v.house.New = func(sc *scenarios.Scenario) (*session.Session, error) {
		chosen = sc.ID
		return was(sc)
	}
	said := v.types(t, "scenarios", "9", "", "scenarios", "1", "", "q", "y")
	assert.Contains(t, said, "1. The Small Guild (3 years, knowledge era).")
	assert.Contains(t, said, "The scenarios have numbers from 1 to 1.")
	assert.Equal(t, "small", chosen)
}

func TestAPracticeYearEndsAtTheDoorAndLeavesNothing(t *testing.T) {
	v := visiting(t)
	said := v.types(t, append([]string{"practice"}, append(append([]string{}, empty[:12]...), "q", "q", "q")...)...)
	assert.Contains(t, said, "First steps: this is your year", "it is always accompanied")
	_, after, ok := strings.Cut(said, "That was practice.")
	assert.True(t, ok)
	assert.Contains(t, after, "Press Enter for a new game", "and the door is where it was")
}

func TestHowItWorksAndWhyToBelieveItAreSaidAtTheDoor(t *testing.T) {
	said := visiting(t).types(t, "how", "believe", "?", "q")
	for _, want := range []string{"You lead a membership association", "why should I believe it?", "glossary: says the words of the game"} {
		assert.Contains(t, said, want)
	}
}

func TestABrokenFileOfSettingsIsSaidAfterTheMode(t *testing.T) {
	v := visiting(t)
	v.house.Manner = Manner{Said: "The settings cannot be used."}
	said := v.types(t, "q")
	assert.True(t, strings.HasPrefix(said, "Realign in plain mode"), "the first line says the mode")
	assert.Contains(t, said, "The settings cannot be used.")
}
