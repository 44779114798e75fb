package say

import (
	"strings"

	"golang.org/x/text/language"
)

// A Language is one that the game can be played in.
type Language struct {
	ID   string // as settings spell it: "es"
	Name string // as those who speak it call it
}

// Variable names the environment variable that decides the language, whatever
// the settings say.
const Variable = "REALIGN_LANGUAGE"

// Languages lists the languages of the game, English first. Another one is a line
// here and a folder with its texts.
func Languages() []Language { return []Language{{"en", "English"}, {"es", "Español"}} }

// Spoken returns the ID of the language that is spoken.
func Spoken() string { return spoken().id }

// Has reports whether the language that is spoken has words of its own for a text.
func Has(english string) bool {
	_, ok := spoken().texts[english]
	return ok
}

// Speak says everything from now on in the language that tag asks for: its ID, or
// any form of it, such as es-MX or es_CO.UTF-8. It reports whether there is that
// language; if not, nothing changes.
func Speak(tag string) bool {
	id, ok := Match(tag)
	if !ok {
		return false
	}
	c, err := catalogueOf(id)
	if err != nil {
		return false // no released catalogue is: a test speaks every language
	}
	now.Store(c)
	return true
}

// SpeakBy says everything from now on as each makes it out of the English, until
// the function that it returns is called. Tests see with it what was never said
// here at all.
func SpeakBy(each func(english string) string) (restore func()) {
	before := spoken()
	now.Store(&catalogue{id: "en", each: each})
	return func() { now.Store(before) }
}

// Choose returns the ID of the language to speak: what the environment variable
// [Variable] asks for, else what is set ("" for nothing), else the language of the
// system if the game has it, else English. env looks up the environment.
func Choose(env func(string) string, set string) string {
	for _, tag := range []string{env(Variable), set, system(env)} {
		if id, ok := Match(tag); ok {
			return id
		}
	}
	return english.id
}

// system returns the language of the messages of the system: the first of the
// usual variables that is not empty.
func system(env func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if tag := env(name); tag != "" {
			return tag
		}
	}
	return ""
}

// matcher holds the languages in the order of [Languages].
var matcher = func() language.Matcher {
	var tags []language.Tag
	for _, l := range Languages() {
		tags = append(tags, language.Make(l.ID))
	}
	return language.NewMatcher(tags)
}()

// Match returns the ID of the language of the game that tag asks for. Tags may be
// written as the web writes them (es-MX) or as systems do (es_MX.UTF-8@euro).
func Match(tag string) (id string, ok bool) {
	tag, _, _ = strings.Cut(tag, ".")
	tag, _, _ = strings.Cut(tag, "@")
	wanted, err := language.Parse(tag)
	if err != nil {
		return "", false
	}
	_, at, sure := matcher.Match(wanted)
	if sure < language.High {
		return "", false
	}
	return Languages()[at].ID, true
}
