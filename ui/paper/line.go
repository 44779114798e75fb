package paper

import (
	"strconv"
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// A Line is what was typed of a year.
type Line struct {
	Levels  []Setting // in the order in which they were typed
	Beliefs []Setting
	Style   sim.Style // where Styled
	Styled  bool
	Fit     bool  // what is too much is lowered
	Answers []int // to what comes up, in its order: from 0
}

// A Setting is the level of a lever or of the work on a belief.
type Setting struct {
	Index int // of the lever, or of the elephant
	Level sim.Level
}

// answersBehind stands before the answers.
const answersBehind = "/"

// Read reads a line, such as
//
//	2 2 2 1 1 2 0 0 1              the first levers of the sheet; a dot keeps last year's
//	2221120010000000000            the same, in one word
//	listening 2 style relational   only what changes
//	2 2 1 belief 3 2 / b a         a belief by its number, and two answers
//	2 2 1 b3 2 / b a               the same
//
// The error is a sentence for whoever types.
func Read(text string, sc *scenarios.Scenario) (Line, error) {
	plan, answers, _ := strings.Cut(strings.ToLower(clean.Clean(text).String()), answersBehind)
	r := reader{words: strings.Fields(plan), sc: sc}
	r.levels()
	for len(r.words) > 0 && r.err == nil {
		r.change()
	}
	if r.err == nil {
		r.answers(strings.Fields(answers))
	}
	return r.line, r.err
}

// A reader takes a line apart from the left.
type reader struct {
	words []string
	sc    *scenarios.Scenario
	line  Line
	err   error
}

// next takes the next word; empty where there is none.
func (r *reader) next() string {
	if len(r.words) == 0 {
		return ""
	}
	w := r.words[0]
	r.words = r.words[1:]
	return w
}

// isLevels reports whether a word is levels in the order of the sheet.
func isLevels(w string) bool { return w != "" && strings.Trim(w, "0123.") == "" }

// levels takes the levels that stand in front.
func (r *reader) levels() {
	at := 0
	for len(r.words) > 0 && isLevels(r.words[0]) {
		for _, c := range r.next() {
			if at == int(sim.NumLevers) {
				r.fail(say.Textf("there are %d levers, and more levels than that", int(sim.NumLevers)))
				return
			}
			if c != '.' {
				r.line.Levels = append(r.line.Levels, Setting{at, sim.Level(c - '0')})
			}
			at++
		}
	}
}

// lineWords are the words of a line that are no names, in the language that is
// spoken; their English does as well.
var lineWords = tell.Vocabulary{say.Mark("fit¦typed"), say.Mark("style¦typed"), say.Mark("belief¦typed"), say.Mark("elephant¦typed")}

// change takes one change: a lever, a belief, the style, or that all shall fit.
func (r *reader) change() {
	switch word := r.next(); lineWords.Heard(word) {
	case "fit":
		r.line.Fit = true
	case "style":
		r.style(r.next())
	case "belief", "elephant":
		r.belief(r.next(), r.next())
	default:
		if which, short := strings.CutPrefix(word, "b"); short && isNumber(which) {
			r.belief(which, r.next())
			return
		}
		r.lever(word, r.next())
	}
}

func isNumber(word string) bool {
	_, err := strconv.Atoi(word)
	return err == nil
}

func (r *reader) style(word string) {
	i := meant(word, int(sim.NumStyles), func(i int) []string { return []string{tell.StyleTyped(sim.Style(i)), sim.Style(i).ID()} })
	if i < 0 {
		var typed []string
		for s := range sim.NumStyles {
			typed = append(typed, tell.StyleTyped(s))
		}
		r.fail(say.Textf("a style is one of: %s", strings.Join(typed, ", ")))
		return
	}
	r.line.Style, r.line.Styled = sim.Style(i), true
}

func (r *reader) belief(which, level string) {
	elephants := r.sc.World.Rules.Elephants
	i := meant(which, len(elephants), func(i int) []string { return []string{elephants[i].ID} })
	if n, err := strconv.Atoi(which); err == nil {
		i = n - 1
	}
	l, ok := levelOf(level)
	if i < 0 || i >= len(elephants) || !ok {
		r.fail(say.Textf("a belief has a number from 1 to %d and a level from 0 to 3, such as: belief 3 2", len(elephants)))
		return
	}
	r.line.Beliefs = append(r.line.Beliefs, Setting{i, l})
}

func (r *reader) lever(name, level string) {
	i := meant(name, int(sim.NumLevers), func(i int) []string { return []string{tell.LeverTyped(sim.Lever(i)), sim.Lever(i).ID()} })
	l, ok := levelOf(level)
	switch {
	case i < 0:
		var typed []string
		for l := range sim.NumLevers {
			typed = append(typed, tell.LeverTyped(l))
		}
		r.fail(say.Textf("no lever begins with “%s”, or more than one does; the levers are: %s", clean.Fit(name, 30), strings.Join(typed, ", ")))
	case !ok:
		r.fail(say.Textf("%s needs a level from 0 to 3, such as: %s 2", tell.LeverTyped(sim.Lever(i)), tell.LeverTyped(sim.Lever(i))))
	default:
		r.line.Levels = append(r.line.Levels, Setting{i, l})
	}
}

func levelOf(word string) (sim.Level, bool) {
	n, err := strconv.Atoi(word)
	return sim.Level(n), err == nil && n >= 0 && n <= int(sim.MaxLevel)
}

// answers takes the answers, by letter or by number.
func (r *reader) answers(words []string) {
	for _, w := range words {
		i := answerOf(w)
		if i < 0 {
			r.fail(say.Textf("an answer is a letter from a or a number from 1; “%s” is neither", clean.Fit(w, 30)))
			return
		}
		r.line.Answers = append(r.line.Answers, i)
	}
}

// mostAnswers is how many answers a card can have, and more.
const mostAnswers = 9

// answerOf returns the index of an answer by its letter or number, or -1.
func answerOf(word string) int {
	if len(word) != 1 {
		return -1
	}
	switch c := word[0]; {
	case c >= 'a' && c < 'a'+mostAnswers:
		return int(c - 'a')
	case c >= '1' && c <= '0'+mostAnswers:
		return int(c - '1')
	default:
		return -1
	}
}

func (r *reader) fail(why string) {
	if r.err == nil {
		r.err = &lineError{why}
	}
}

// A lineError says what is wrong with a line.
type lineError struct{ why string }

// Error returns the reason as a sentence.
func (e *lineError) Error() string { return e.why }

// meant returns the thing whose name a word is, or the only one that it begins, or
// -1, as [tell.Meant] finds them.
func meant(word string, things int, names func(i int) []string) int {
	all := tell.Meant(word, things, names)
	if len(all) != 1 {
		return -1
	}
	return all[0]
}
