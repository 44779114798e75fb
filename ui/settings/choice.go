package settings

import "regexp"

// A Choice is one thing that can be set.
type Choice int

// The choices, in the order in which they are shown.
const (
	Theme      Choice = iota // the colours
	Characters               // which characters the terminal shows
	Motion                   // whether anything moves by itself
	Mouse                    // whether the game listens to it
	Mode                     // a screen, or line by line
	Length                   // how much of a long page is told at once, line by line
	Aid                      // how much is told of levers in a new game
	Language                 // of the interface
	Coach                    // whether a first game is accompanied
	numChoices
)

// Choices lists every choice.
func Choices() []Choice {
	all := make([]Choice, numChoices)
	for c := range numChoices {
		all[c] = c
	}
	return all
}

// A word is one setting of a choice, and what the environment says for it.
type word struct{ word, value string }

// table holds the name of a choice in the file, its variable, and its words. The
// first word is the usual one, for which the environment says nothing.
var table = [numChoices]struct {
	name, variable string
	words          []word
	open           *regexp.Regexp // other words that there may be; nil for none
}{
	Theme: {name: "theme", variable: "REALIGN_THEME", words: []word{
		{"auto", ""}, {"dark", "dark"}, {"light", "light"},
		{"contrast", "contrast"}, {"contrast-light", "contrast-light"}, {"mono", "mono"}}},
	Characters: {name: "characters", variable: "REALIGN_ASCII", words: []word{{"auto", ""}, {"full", "0"}, {"plain", "1"}}},
	Motion:     {name: "motion", variable: "REALIGN_MOTION", words: []word{{"on", ""}, {"off", "off"}}},
	Mouse:      {name: "mouse", variable: "REALIGN_MOUSE", words: []word{{"on", ""}, {"off", "off"}}},
	Mode:       {name: "mode", variable: "REALIGN_PLAIN", words: []word{{"screen", ""}, {"lines", "1"}}},
	Length:     {name: "length", variable: "REALIGN_LENGTH", words: []word{{"long", ""}, {"short", "short"}}},
	Aid: {name: "aid", variable: "REALIGN_AID", words: []word{
		{"guided", ""}, {"standard", "standard"}, {"expert", "expert"}}},
	Language: {name: "language", variable: "REALIGN_LANGUAGE", words: []word{{"auto", ""}}, open: tag},
	Coach:    {name: "coach", variable: "REALIGN_COACH", words: []word{{"on", ""}, {"off", "off"}}},
}

// tag is the name of a language: two or three letters, and where it is spoken.
var tag = regexp.MustCompile(`^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$`)

// Name is how the file calls c.
func (c Choice) Name() string { return table[c].name }

// Words lists the words of c, the usual one first. A language has others.
func (c Choice) Words() []string {
	var all []string
	for _, w := range table[c].words {
		all = append(all, w.word)
	}
	return all
}

// has reports whether c can be set to text.
func (c Choice) has(text string) bool {
	for _, w := range table[c].words {
		if w.word == text {
			return true
		}
	}
	return table[c].open != nil && table[c].open.MatchString(text)
}

// value returns what the environment says for a word of c.
func (c Choice) value(text string) string {
	for _, w := range table[c].words {
		if w.word == text {
			return w.value
		}
	}
	return text
}
