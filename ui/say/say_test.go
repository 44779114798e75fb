package say

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// speak speaks a language until the test has ended.
func speak(t *testing.T, tag string) {
	t.Helper()
	before := Spoken()
	require.True(t, Speak(tag), tag)
	t.Cleanup(func() { Speak(before) })
}

func TestATextIsSaidInEnglishWhereNoOtherLanguageHasIt(t *testing.T) {
	assert.Equal(t, "back to the desk", Text("back to the desk"))
	assert.Equal(t, "Year 3 of 10", Textf("Year %d of %d", 3, 10))
	speak(t, "es")
	assert.Equal(t, "no such text", Text("no such text"))
}

func TestATextIsSaidInTheLanguageThatIsSpoken(t *testing.T) {
	speak(t, "es")
	assert.Equal(t, "es", Spoken())
	assert.Equal(t, "volver al escritorio", Text("back to the desk"))
}

func TestOneThingAndManyThingsAreSaidDifferently(t *testing.T) {
	assert.Equal(t, "1 year", Many(1, "1 year", "%s years", "1"))
	assert.Equal(t, "1,200 years", Many(1200, "1 year", "%s years", "1,200"))
	assert.Equal(t, "100% of one", Many(1, "100%% of one", "%s", "x"))
}

func TestALanguageIsKnownByItsTagAndByHowSystemsSpellIt(t *testing.T) {
	for tag, want := range map[string]string{
		"en": "en", "es": "es", "es-MX": "es", "es_CO.UTF-8": "es", "es_ES@euro": "es", "en-GB": "en", "en_US.UTF-8": "en",
		"": "", "C": "", "C.UTF-8": "", "POSIX": "", "fr": "", "ca_ES": "", "pt-BR": "", "eslovaco": "", "\x1b[2J": "",
	} {
		id, ok := Match(tag)
		assert.Equal(t, want, id, tag)
		assert.Equal(t, want != "", ok, tag)
	}
}

func TestALanguageThatIsNotThereChangesNothing(t *testing.T) {
	speak(t, "es")
	assert.False(t, Speak("fr"))
	assert.Equal(t, "es", Spoken())
}

func TestTheVariableDecidesThenTheSettingThenTheSystem(t *testing.T) {
	for _, c := range []struct {
		variable, set, lang, want string
	}{
		{"", "", "", "en"},
		{"", "", "es_MX.UTF-8", "es"},
		{"", "en", "es_MX.UTF-8", "en"},
		{"es", "en", "en_US.UTF-8", "es"},
		{"", "", "fr_FR.UTF-8", "en"},
		{"klingon", "", "es", "es"},
	} {
		env := map[string]string{Variable: c.variable, "LANG": c.lang}
		assert.Equal(t, c.want, Choose(func(name string) string { return env[name] }, c.set), c)
	}
	env := map[string]string{"LC_ALL": "es_MX.UTF-8", "LC_MESSAGES": "en_US.UTF-8", "LANG": "en_US.UTF-8"}
	assert.Equal(t, "es", Choose(func(name string) string { return env[name] }, ""))
}

func TestEveryLanguageCanBeSpoken(t *testing.T) {
	for _, l := range Languages() {
		speak(t, l.ID)
		assert.Equal(t, l.ID, Spoken())
		assert.NotEmpty(t, l.Name)
	}
}

func TestATestCanHearWhatIsSaid(t *testing.T) {
	restore := SpeakBy(func(english string) string { return "⟦" + english + "⟧" })
	assert.Equal(t, "⟦Year 3⟧", Textf("Year %d", 3))
	restore()
	assert.Equal(t, "Year 3", Textf("Year %d", 3))
}

func TestWhatATextIsAboutIsNotSaid(t *testing.T) {
	assert.Equal(t, "Name", Text("Name¦stage"))
	assert.Equal(t, "3 members", Textf("%s members¦moved", "3"))
}

func TestACatalogueIsReadLineByLine(t *testing.T) {
	all := map[string]string{}
	require.NoError(t, readFile("# words\n\n\"Members\": \"Socios\"\n\"One\\nTwo\": \"Uno\\n\\\"Dos\\\"\"\n", all))
	assert.Equal(t, map[string]string{"Members": "Socios", "One\nTwo": "Uno\n\"Dos\""}, all)
	require.NoError(t, readFile("\"Members\": \"Socias\"", all))
	assert.Equal(t, "Socios", all["Members"], "the first is heard")
	for content, says := range map[string]string{
		"Members: Socios":      "line 1",
		"\n\"Year\": |\n  Año": "line 2",
		"\"Year\": 3":          "line 1",
		"\"Year\" \"Año\"":     "line 1",
		"\"Years\": \"Años":    "line 1",
	} {
		assert.ErrorContains(t, readFile(content, map[string]string{"Members": "Socios"}), says, content)
	}
}
