package say

import (
	"regexp"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// oneWord is what the Spanish catalogue does not say, by what it says in its place.
// The glossary in es/glossary.yaml has the other words.
var oneWord = map[string]string{
	"Enter, as the key is marked":     `[Ii]ntro|Entrar`,
	"oprimir":                         `[Pp]uls(ar|a|e|en)`,
	"computadora":                     `[Pp]ortátil(es)?|[Oo]rdenador(es)?|[Ll]aptops?`,
	"socio":                           `[Mm]iembros?`,
	"usted":                           `tú|vosotr[oa]s|os|vuestr[oa]s?`,
	"en promedio":                     `de media`,
	"archivo":                         `ficheros?`,
	"costo":                           `costes?`,
	"segundo periodo":                 `mandato`,
	"planificados":                    `días planeados`,
	"pantalla de la sala":             `[Ll]a pared dice`,
	"quien facilita":                  `[Ff]acilitador(a|es|as)? de la (clase|sesión)|quien dirige la clase`,
	"the same quotes as in English":   `«.*»`,
	"todavía no ha, and not the past": `[Tt]odavía no (se )?\pL+ó`,
}

// apart matches words that stand by themselves. The edge of a word is looked for by
// hand, since ñ is no letter for \b.
func apart(words string) *regexp.Regexp {
	return regexp.MustCompile(`(^|[^\pL])(` + words + `)($|[^\pL])`)
}

func TestSpanishHasOneWordForOneThing(t *testing.T) {
	texts, err := readTexts("es")
	require.NoError(t, err)
	for use, not := range oneWord {
		wrong := apart(not)
		for english, said := range texts {
			assert.False(t, wrong.MatchString(said), "say %s in %q, which is %q", use, said, english)
		}
	}
}

func TestASecondWordForOneThingIsFound(t *testing.T) {
	for said, use := range map[string]string{"Pulse Intro": "oprimir", "Este portátil": "computadora", "los miembros": "socio", "«así»": "the same quotes as in English"} {
		assert.Regexp(t, apart(oneWord[use]), said)
	}
	assert.NotRegexp(t, apart(oneWord["usted"]), "los años", "a part of a word is no word")
}
