// Package settings keeps how a player likes the game to look and behave, from one
// game to the next.
//
// A setting is a word out of a few. What the environment says wins over the
// file, and a flag over both: the rest of the program asks [Settings.Over] as it
// would ask the environment, so there is one place where that is decided. Read
// choice.go for the settings there are, then file.go for how they are kept.
package settings

import "strings"

// Settings are the words chosen. The zero value is everything as it usually is.
type Settings struct{ words [numChoices]string }

// Word returns the word chosen for c.
func (s Settings) Word(c Choice) string {
	if s.words[c] == "" {
		return table[c].words[0].word
	}
	return s.words[c]
}

// With returns s with another word for c, and whether there is such a word.
func (s Settings) With(c Choice, word string) (Settings, bool) {
	if !c.has(word) {
		return s, false
	}
	s.words[c] = word
	if word == table[c].words[0].word {
		s.words[c] = ""
	}
	return s, true
}

// Next returns s with the word after the one chosen for c, or before it where by
// is less than 0. After the last comes the first.
func (s Settings) Next(c Choice, by int, words []string) Settings {
	n := len(words)
	for i, w := range words {
		if w == s.Word(c) {
			s, _ = s.With(c, words[((i+by)%n+n)%n])
			return s
		}
	}
	return s
}

// Over returns the environment as it would be if the settings stood in it: what
// env has wins, and where it has nothing the setting speaks.
func (s Settings) Over(env func(string) string) func(string) string {
	return func(name string) string {
		if set := env(name); set != "" {
			return set
		}
		for c := range numChoices {
			if table[c].variable == name {
				return c.value(s.Word(c))
			}
		}
		return ""
	}
}

// Decides returns the variable of the environment that decides c, whatever the
// setting says; "" where none does.
func Decides(c Choice, env func(string) string) string {
	if env(table[c].variable) == "" {
		return ""
	}
	return table[c].variable
}

// As returns s as the environment makes it: the words that are really in force.
func (s Settings) As(env func(string) string) Settings {
	for c := range numChoices {
		set := env(table[c].variable)
		for _, w := range table[c].words {
			if set != "" && strings.EqualFold(w.value, set) {
				s.words[c] = w.word
			}
		}
		if open := table[c].open; open != nil && open.MatchString(set) {
			s.words[c] = set
		}
	}
	return s
}
