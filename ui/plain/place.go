package plain

import (
	"slices"
	"strings"

	"example.com/realign/scenarios/dialect"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A place is somewhere that a line is asked for: what it is called by who asks where
// they are, and which words do something there besides those that do everywhere.
type place struct {
	where func() string
	words tell.Vocabulary
	also  func(word string) []string // other things that begin so, as they are typed; nil for none
	next  string                     // is asked where the prompt was said before; "" for the prompt itself
}

// leastOfWord is how many letters of a word tell it.
const leastOfWord = 2

// at says where the player is from now on.
func (t *talk) at(p place) { t.place = p }

// meant takes the first word of a line for the one of this place that it begins, and
// returns the line in small letters, with that word in English. Where it can be several
// it returns them as they are typed.
func (t *talk) meant(line string) (meant string, could []string) {
	known := append(append(tell.Vocabulary{}, t.place.words...), everywhere...)
	if known.Has(line) { // a word may be two, such as "otra vez"
		return known.Heard(line), nil
	}
	line = strings.ToLower(line)
	if t.place.names(line) {
		return line, nil
	}
	first, rest, _ := strings.Cut(line, " ")
	if known.Has(first) {
		return strings.TrimSpace(known.Heard(first) + " " + rest), nil
	}
	if len(first) < leastOfWord {
		return line, nil
	}
	begun := shortest(known, known.Begun(first))
	var others []string
	if t.place.also != nil {
		others = t.place.also(first)
	}
	_, level := parseLevel(strings.Fields(rest))
	switch {
	case len(begun) == 1 && (len(others) == 0 || rest != "" && !level):
		return strings.TrimSpace(known.English(begun[0]) + " " + rest), nil
	case len(begun) == 0 || level && len(others) > 0:
		return line, nil // a lever, or what the place knows
	}
	for _, i := range begun {
		could = append(could, say.Text(known[i]))
	}
	return line, append(could, others...)
}

// names reports whether a line is a name of several words that the place knows, with or
// without a level: what is called "more control" is not asked to be read on.
func (p place) names(line string) bool {
	words := strings.Fields(line)
	if _, level := parseLevel(words[max(len(words)-1, 0):]); level {
		words = words[:len(words)-1]
	}
	return p.also != nil && len(words) > 1 && len(p.also(strings.Join(words, " "))) > 0
}

// shortest returns of words that could be meant the one with which all the others begin,
// as elephants do with elephant; and all of them where there is none.
func shortest(words tell.Vocabulary, places []int) []int {
	for _, i := range places {
		least := say.Text(words[i])
		if !slices.ContainsFunc(places, func(j int) bool { return !strings.HasPrefix(say.Text(words[j]), least) }) {
			return []int{i}
		}
	}
	return places
}

// unknown says that a line is nothing here, what it may have been meant for, and how
// to hear what can be typed.
func (t *talk) unknown(line string, others ...string) {
	known := others
	first, _, _ := strings.Cut(line, " ")
	for _, marked := range append(append(tell.Vocabulary{}, t.place.words...), everywhere...) {
		if !tell.IsTyped(first, marked) { // a word that does nothing here now
			known = append(known, say.Text(marked))
		}
	}
	if near := dialect.Nearest(first, known); near != "" {
		t.hint(say.Textf("That is not a command here. Did you mean %s?", near))
		return
	}
	t.hint(say.Text("That is not a command here. Type a question mark to hear what can be typed."))
}

// or lists what could be meant.
func or(words []string) string { return strings.Join(words, " "+say.Text("or")+" ") }
