package say

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestAFinishedMessageIsSaidByItsForm(t *testing.T) {
	speak(t, "es")
	for english, spanish := range map[string]string{
		"the file is empty; there is no game in it":                                          "el archivo está vacío; no contiene ninguna partida",
		"cannot open small-7.realign: there is no such file or folder":                       "no se puede abrir small-7.realign: no existe ese archivo o carpeta",
		"edited at year 3: the plan of year 3 cannot have been: the plan has no known style": "modificada en el año 3: el plan del año 3 no pudo haber sido: el plan no tiene un estilo conocido",
		"line 7: the record cannot be read: there is no year 0; the file was changed or damaged after it was saved; realign save repair makes a copy that is recovered up to the end of year 2; 3 lines were left out": "línea 7: el registro no se puede leer: no hay año 0; el archivo se cambió o se dañó después de guardarse; realign save repair hace una copia: recuperada hasta el final del año 2; se dejaron fuera 3 líneas",
		"cannot read the code: group 4 of the code, ABCDE, holds 'L', which no code does":                                  "no se puede leer el código: el grupo 4 del código, ABCDE, contiene 'L', que no aparece en ningún código",
		`world.yaml:3:5: error: a card needs "title"; add it [missing]`:                                                    `world.yaml:3:5: error: a un dilema le falta "title"; agréguelo [missing]`,
		`a.yaml:1:1: error: a session needs "id", "title"; add them [missing] (and 2 more)`:                                `a.yaml:1:1: error: a una sesión le faltan "id", "title"; agréguelos [missing] (y 2 más)`,
		`"cards" has at most 3 entries; here are 4`:                                                                        `"cards" tiene a lo sumo 3 elementos; aquí hay 4`,
		`"reserve" is a sum of money or a number of people, not a share; write it without %`:                               `"reserve" es una cantidad de dinero o un número de personas, no una proporción; escríbalo sin %`,
		`"years": write % for per cent, like 84%`:                                                                          `"years": escriba % por ciento, como 84%`,
		"they were played in different scenarios, The Society and Elsewhere, so the figures say nothing about the choices": "se jugaron en escenarios distintos, La Sociedad y Elsewhere, así que las cifras no dicen nada de las decisiones",
	} {
		assert.Equal(t, spanish, Finished(english), english)
	}
}

// What was filled in by people is theirs.
func TestNothingButMessagesIsSaidAnew(t *testing.T) {
	speak(t, "es")
	for _, english := range []string{"", "The This or Thats", "Or and Or", "a: b; c", "year", "50%", "cannot", strings.Repeat(": ", 300)} {
		assert.Equal(t, english, Finished(english))
	}
	assert.Equal(t, `el equipo "year 3": ocupa 90 caracteres; caben 24`, Finished(`the team "year 3": 90 characters wide; at most 24 fit`))
}

func TestInEnglishAMessageStaysAsItIs(t *testing.T) {
	assert.Equal(t, "this is no code", Finished("this is no code"))
	assert.Equal(t, "this is no code", Why(errors.New("this is no code")))
}

// A message around an error of the game's own is half said already.
func TestTheRestOfAMessageThatIsHalfSaidIsSaid(t *testing.T) {
	speak(t, "es")
	err := fmt.Errorf(Text("the note was not kept: %w"), errors.New("cannot save a note in year 3: the save is closed"))
	assert.Equal(t, "la nota no se conservó: no se puede guardar una nota en el año 3: la partida guardada está cerrada", Why(err))
}

func TestAnErrorInATextIsSaid(t *testing.T) {
	speak(t, "es")
	args := []any{errors.New("this is no code")}
	assert.Equal(t, "Tómelo con cuidado: esto no es un código.", Textf("Take this with care: %s.", args...))
	assert.EqualError(t, args[0].(error), "this is no code", "what is handed in stays as it is")
}

func TestEachLineOfAListIsSaid(t *testing.T) {
	speak(t, "es")
	assert.Equal(t, "a.yaml:1:1: error: el archivo está vacío [empty]\na.yaml:2:1: note: aún por hacer: ask Ines [todo]",
		Finished("a.yaml:1:1: error: the file is empty [empty]\na.yaml:2:1: note: still to do: ask Ines [todo]"))
}

// filled writes a form with something in it, as the packages do, and what it says
// with the same in it.
func filled(t *rapid.T, f *form, said string) (english, want string) {
	var parts []string
	var b strings.Builder
	from := 0
	for i, at := range verb.FindAllStringSubmatchIndex(f.english, -1) {
		b.WriteString(f.english[from:at[0]])
		from = at[1]
		var part string
		switch f.english[at[4]:at[5]] {
		case "%":
			b.WriteString("%")
			continue
		case "d", "g", "f":
			part = fmt.Sprint(rapid.IntRange(0, 9999).Draw(t, "number"))
		case "q":
			part = fmt.Sprintf("%q", rapid.String().Draw(t, "word"))
		case "X", "x":
			part = "2B"
		case "c":
			part = "$"
		default:
			part = fmt.Sprintf("zz%d", i)
		}
		parts = append(parts, part)
		b.WriteString(part)
	}
	b.WriteString(f.english[from:])
	return b.String(), fill(said, parts)
}

// Two forms that fit the same message must not be taken for each other.
func TestEveryFormIsTakenForItself(t *testing.T) {
	speak(t, "es")
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.SampledFrom(forms().filled).Draw(t, "form")
		english, want := filled(t, f, Text(f.english))
		if f.letters < fewest {
			want = english
		}
		require.Equal(t, want, Finished(english), f.english)
	})
}

// A form counts its letters without those of its verbs.
func TestAFormIsReadAsItsFormat(t *testing.T) {
	f := formOf("%d%% of %q, %s and %[2]s")
	assert.Equal(t, 5, f.letters)
	parts, ok := f.parts(`5% of "a \" b", c and d`)
	assert.True(t, ok)
	assert.Equal(t, []string{"5", `"a \" b"`, "c", "d"}, parts)
	assert.Equal(t, `"a \" b" 5% c`, fill("%[2]q %[1]d%% %[3]s", parts))
}

func FuzzFinished(f *testing.F) {
	f.Add("cannot open a.realign: there is no such file or folder")
	f.Add("line 3: ; : ; : \n %s")
	f.Fuzz(func(t *testing.T, message string) {
		require.True(t, Speak("es"))
		defer Speak("en")
		Finished(message)
	})
}
