package tell_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
	"example.com/realign/ui/tell"
)

func TestAWordIsHeardInTheLanguageThatIsSpokenAndInEnglish(t *testing.T) {
	saytest.Speak(t, "es")
	words := tell.Vocabulary{say.Mark("undo¦typed"), say.Mark("code¦typed")}
	for typed, want := range map[string]string{"Deshacer": "undo", "undo": "undo", "codigo": "code", "CÓDIGO": "code", "Codec": "codec", "": ""} {
		assert.Equal(t, want, words.Heard(typed), typed)
	}
	assert.True(t, tell.IsTyped("código", words[1]))
	assert.False(t, tell.IsTyped("", words[1]))
	say.Speak("en")
	assert.Equal(t, "deshacer", words.Heard("deshacer"), "Spanish is no word where English is spoken")
}

func TestSettingsAreTypedInTheLanguageThatIsSpoken(t *testing.T) {
	t.Cleanup(func() { say.Speak("en") })
	for _, language := range say.Languages() {
		require.True(t, say.Speak(language.ID))
		for _, row := range tell.Settings() {
			typed := map[string]bool{}
			for _, word := range append([]string{row.Choice.Name()}, row.Words...) {
				assert.Equal(t, word, tell.SettingHeard(tell.SettingTyped(word)), language.ID)
				assert.False(t, typed[tell.SettingTyped(word)], "%s in %s", word, language.ID)
				typed[tell.SettingTyped(word)] = true
			}
		}
	}
}

func TestAGlossaryIsSearchedWithoutAccents(t *testing.T) {
	saytest.Speak(t, "es")
	with := page.Speak(tell.GlossaryPage(guild(), "participación"))
	assert.Contains(t, with, "participación")
	assert.Equal(t, with, page.Speak(tell.GlossaryPage(guild(), "PARTICIPACION")))
}
