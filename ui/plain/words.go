package plain

import (
	"slices"
	"strings"

	"example.com/realign/sim"
	"example.com/realign/ui/say"
	"example.com/realign/ui/tell"
)

// The words that are typed, besides those of levers, styles and settings. Each is
// said in the language that is spoken; the English does as well.
var (
	continueWord   = say.Mark("continue¦typed")
	newWord        = say.Mark("new¦typed")
	savesWord      = say.Mark("saves¦typed")
	scenariosWord  = say.Mark("scenarios¦typed")
	practiceWord   = say.Mark("practice¦typed")
	pasteWord      = say.Mark("paste¦typed")
	howWord        = say.Mark("how¦typed")
	believeWord    = say.Mark("believe¦typed")
	againWord      = say.Mark("again¦typed")
	glossaryWord   = say.Mark("glossary¦typed")
	settingsWord   = say.Mark("settings¦typed")
	leversWord     = say.Mark("levers¦typed")
	styleWord      = say.Mark("style¦typed")
	elephantWord   = say.Mark("elephant¦typed")
	elephantsWord  = say.Mark("elephants¦typed")
	undoWord       = say.Mark("undo¦typed")
	sameWord       = say.Mark("same¦typed")
	fitWord        = say.Mark("fit¦typed")
	helpWord       = say.Mark("help¦typed")
	showWord       = say.Mark("show¦typed")
	memberWord     = say.Mark("member¦typed")
	goWord         = say.Mark("go¦typed")
	backWord       = say.Mark("back¦typed")
	quitWord       = say.Mark("quit¦typed")
	yesWord        = say.Mark("yes¦typed")
	stopWord       = say.Mark("stop¦typed")
	partsWord      = say.Mark("parts¦typed")
	besideWord     = say.Mark("beside¦typed")
	fromWord       = say.Mark("from¦typed")
	commitmentWord = say.Mark("commit¦typed")
	printWord      = say.Mark("print¦typed")
	otherWord      = say.Mark("other¦typed")
	answersWord    = say.Mark("answers¦typed")
	moreWord       = say.Mark("more¦typed")
	sectionWord    = say.Mark("section¦typed")
	whereWord      = say.Mark("where¦typed")
	shortWord      = say.Mark("short¦typed")
	fullWord       = say.Mark("full¦typed")
)

// The words of each place, besides those that do the same everywhere.
var (
	doorWords = tell.Vocabulary{
		continueWord, newWord, savesWord, scenariosWord, practiceWord, pasteWord, howWord, believeWord,
	}
	deskWords = tell.Vocabulary{
		leversWord, styleWord, elephantWord, elephantsWord, undoWord, sameWord, fitWord, showWord, memberWord, goWord,
	}
	cardWords    = tell.Vocabulary{answersWord, showWord, memberWord}
	bookWords    = tell.Vocabulary{stopWord}
	debriefWords = tell.Vocabulary{stopWord, partsWord, besideWord, otherWord, fromWord, commitmentWord, printWord}
)

// vocabulary is all those words, and the one that says yes. What is typed as a single
// letter or sign is the same everywhere.
var vocabulary = slices.Concat(doorWords, deskWords, tell.Vocabulary{answersWord}, debriefWords, everywhere, tell.Vocabulary{yesWord})

// levelWords are levels that have a name.
var levelWords = tell.Vocabulary{say.Mark("off¦typed"), say.Mark("max¦typed")}

// pageWords are the pages that can be shown while a year is planned.
var pageWords = tell.Vocabulary{
	say.Mark("plan¦typed"), say.Mark("members¦typed"), say.Mark("organisation¦typed"),
	say.Mark("innovation¦typed"), say.Mark("finance¦typed"), say.Mark("story¦typed"), say.Mark("half-time¦typed"),
}

// saidAll says words as they are typed, for a list.
func saidAll(marked []string) string {
	said := make([]string, len(marked))
	for i, m := range marked {
		said[i] = say.Text(m)
	}
	return strings.Join(said, ", ")
}

// leversNamed returns the levers that a player may mean by name.
func (t *table) leversNamed(name string) []sim.Lever {
	var all []sim.Lever
	for _, i := range tell.Meant(name, int(sim.NumLevers), func(i int) []string {
		l := sim.Lever(i)
		return []string{l.ID(), tell.LeverTyped(l), tell.LeverLabel(t.game.Scenario(), l)}
	}) {
		all = append(all, sim.Lever(i))
	}
	return all
}

// styleNamed returns the style of leading that a player means by name.
func styleNamed(name string) (sim.Style, bool) {
	all := tell.Meant(name, int(sim.NumStyles), func(i int) []string {
		s := sim.Style(i)
		return []string{s.ID(), tell.StyleTyped(s), tell.StyleLabel(s)}
	})
	if len(all) != 1 {
		return 0, false
	}
	return sim.Style(all[0]), true
}

// names lists levers by how they are typed.
func names(levers []sim.Lever) []string {
	typed := make([]string, len(levers))
	for i, l := range levers {
		typed[i] = tell.LeverTyped(l)
	}
	return typed
}
