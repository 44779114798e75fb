package words

import (
	"fmt"
	"strings"
)

// A Code is a kind of fault, as it stands in brackets behind a message.
type Code struct {
	ID      string
	Level   string // error, warning or note
	Meaning string
	Do      string
	Fixed   bool // mended by check --fix, where it can mean one thing only
	ByPlay  bool // found by playing: check --try
	Session bool // told of sessions only
}

// Codes lists every kind of fault, those of the writing first, then those of the
// world that is written about.
func Codes() []Code { return codes }

var codes = []Code{
	{ID: "byte-order-mark", Level: "note", Meaning: "an invisible mark in front of the file", Do: "nothing; it was left out", Fixed: true},
	{ID: "line-ends", Level: "note", Meaning: "line ends of another system", Do: "nothing; they were changed", Fixed: true},
	{ID: "tabs", Level: "note", Meaning: "tabs, which are spaces of no certain width", Do: "nothing; use spaces from now on", Fixed: true},
	{ID: "spaces", Level: "note", Meaning: "spaces that do not break, from a word processor", Do: "nothing", Fixed: true},
	{ID: "quotes", Level: "note", Meaning: "curly quotes around a value", Do: "nothing", Fixed: true},
	{ID: "encoding", Level: "error", Meaning: "the file is saved in another encoding", Do: "save it as UTF-8"},
	{ID: "too-big", Level: "error", Meaning: "the file is larger than a text should be", Do: "take out what is not text, or shorten it"},
	{ID: "too-many", Level: "error", Meaning: "more faults than are told", Do: "mend the first ones; perhaps it is another kind of file"},
	{ID: "character", Level: "error", Meaning: "a character that shows nothing, or that a screen obeys", Do: "remove it"},
	{ID: "empty", Level: "error", Meaning: "nothing stands in the file", Do: "begin with `format: scenario/1`"},
	{ID: "documents", Level: "error", Meaning: "a line of three hyphens begins a second document", Do: "remove the line"},
	{ID: "anchor", Level: "error", Meaning: "`&`, `*` or `<<`, which would repeat a part of the file", Do: "write the words out, or put the sentence in quotes"},
	{ID: "tag", Level: "error", Meaning: "`!`, which would change what a value is", Do: "remove it, or put the sentence in quotes"},
	{ID: "question-mark", Level: "error", Meaning: "a line that begins with a question mark", Do: "put the sentence in quotes"},
	{ID: "reserved", Level: "error", Meaning: "a sentence that begins with a sign that has a meaning of its own", Do: "put it in quotes", Fixed: true},
	{ID: "colon", Level: "error", Meaning: "a colon inside a sentence, which would begin a new word", Do: "put the sentence in quotes", Fixed: true},
	{ID: "space", Level: "error", Meaning: "no colon, or no space behind it or behind a dash", Do: "write the word, a colon and a space", Fixed: true},
	{ID: "quote", Level: "error", Meaning: "a quote that is not closed, or closed too early", Do: "put the whole sentence in quotes of the other kind", Fixed: true},
	{ID: "escape", Level: "error", Meaning: "a backslash in double quotes", Do: "write it twice, or use single quotes"},
	{ID: "bracket", Level: "error", Meaning: "a bracket that is not closed, or was not opened", Do: "add or remove one"},
	{ID: "block", Level: "error", Meaning: "a sentence on the line of the sign `>`", Do: "put it on the next line, indented"},
	{ID: "list", Level: "error", Meaning: "a list on the line of its word", Do: "begin it on a line of its own"},
	{ID: "indent", Level: "error", Meaning: "a line that does not line up with what it belongs to", Do: "give it the indent of its neighbours"},
	{ID: "sentence", Level: "error", Meaning: "a sentence inside `{ }` or `[ ]`", Do: "write it on a line of its own"},
	{ID: "syntax", Level: "error", Meaning: "a line or a condition that cannot be read", Do: "look at its quotes, brackets and signs", Fixed: true},
	{ID: "too-deep", Level: "error", Meaning: "too many levels inside each other", Do: "make it flatter"},
	{ID: "format", Level: "error", Meaning: "the file is of another kind", Do: "name a scenario, or correct its first line"},
	{ID: "newer", Level: "error", Meaning: "the file was made with a newer version of the game", Do: "update the game"},
	{ID: "duplicate", Level: "error", Meaning: "a word or an id stands twice", Do: "remove or rename one"},
	{ID: "unknown-word", Level: "error", Meaning: "a word that does not exist here", Do: "correct its spelling", Fixed: true},
	{ID: "unknown-value", Level: "error", Meaning: "a value that is not one of the few there are", Do: "choose one of them", Fixed: true},
	{ID: "unknown-name", Level: "error", Meaning: "a condition asks for something that does not exist", Do: "correct its spelling", Fixed: true},
	{ID: "missing", Level: "error", Meaning: "a word or a value that is needed is not there", Do: "add it"},
	{ID: "kind", Level: "error", Meaning: "a list where a value belongs, or money where a share does", Do: "write what is asked for", Fixed: true},
	{ID: "too-long", Level: "error", Meaning: "a text that does not fit where it is shown", Do: "shorten it"},
	{ID: "id", Level: "error", Meaning: "a short name with capitals, spaces or other signs", Do: "use small letters, digits and hyphens"},
	{ID: "version", Level: "error", Meaning: "a version that is not three numbers", Do: "write it like `1.0.0`"},
	{ID: "number", Level: "error", Meaning: "something that is not a number", Do: "write it like `12400`, `12.4k`, `4.2M`, `84%` or `-3`", Fixed: true},
	{ID: "range", Level: "error", Meaning: "a number that is too large or too small", Do: "stay inside what is told"},
	{ID: "unit", Level: "error", Meaning: "a share without per cent, or per cent of something else", Do: "write the number as told", Fixed: true},
	{ID: "sign", Level: "error", Meaning: "a change without + or -, or a start with one", Do: "add the sign, or leave it out"},
	{ID: "switch", Level: "error", Meaning: "something else than yes or no", Do: "write `yes` or `no`", Fixed: true},
	{ID: "count", Level: "error", Meaning: "a list with too many entries, or too few", Do: "add or remove some"},
	{ID: "chain", Level: "error", Meaning: "two comparisons in a row", Do: "join them with `and`"},
	{ID: "placeholder", Level: "error", Meaning: "a word in braces that nothing can be filled in for", Do: "use one of those that are told"},
	{ID: "span", Level: "error", Meaning: "the years of a change of era are not like `3-6`", Do: "write the first and the last year"},

	{ID: "reference", Level: "error", Meaning: "the id of something that is not in the file", Do: "correct its spelling, or add it", Fixed: true},
	{ID: "both", Level: "error", Meaning: "two words that exclude each other", Do: "remove one"},
	{ID: "order", Level: "error", Meaning: "years that do not rise", Do: "put the earlier one first"},
	{ID: "share", Level: "error", Meaning: "shares that do not add up", Do: "let them add up to 100%"},
	{ID: "days", Level: "error", Meaning: "a plan that takes more days than there are", Do: "lower some levels"},
	{ID: "least", Level: "error", Meaning: "levers that cannot be set as low as the days or the money of every year", Do: "lower what they ask for with `least`, or what that takes"},
	{ID: "quarters", Level: "error", Meaning: "a length for changes that do not end", Do: "remove `for_quarters`"},
	{ID: "stays", Level: "error", Meaning: "a rule that cannot move here", Do: "write one number"},
	{ID: "unreachable", Level: "error", Meaning: "an ending behind the one that always holds", Do: "move it up"},
	{ID: "eras", Level: "error", Meaning: "`eras` on a card of the scenario's own", Do: "leave it out"},
	{ID: "dealt", Level: "error", Meaning: "the part that the game writes, without a deck", Do: "move the cards to `cards`"},
	{ID: "point", Level: "warning", Meaning: "dollars or people with a point that looks like one between thousands", Do: "write `60k`, or leave the point out"},
	{ID: "whole", Level: "warning", Meaning: "a share of 1, which is all of it", Do: "write `1%`, or `100%` if all is meant"},
	{ID: "language", Level: "warning", Meaning: "a language that is not written in two or three letters", Do: "write `en`, `es` or another such name"},
	{ID: "left-out", Level: "warning", Meaning: "a card of the deck is asked for and does not fit", Do: "take it off the list"},
	{ID: "no-effect", Level: "warning", Meaning: "something that changes nothing", Do: "give it an effect, or remove it"},
	{ID: "ignored", Level: "warning", Meaning: "a word that makes no difference beside another", Do: "remove one of the two"},
	{ID: "never", Level: "warning", Meaning: "a condition that cannot hold in any game, or a chance of nothing", Do: "ease the condition, or remove what waits for it"},
	{ID: "shadowed", Level: "warning", Meaning: "an ending that an earlier one always takes the place of", Do: "move it up"},
	{ID: "otherwise", Level: "warning", Meaning: "no ending holds where all others fail", Do: "give the last one `otherwise: yes`"},
	{ID: "closed", Level: "warning", Meaning: "a card all of whose answers need something", Do: "leave one of them open"},
	{ID: "dominated", Level: "warning", Meaning: "an answer that is no better than another in anything", Do: "give it something that speaks for it"},
	{ID: "same", Level: "warning", Meaning: "two answers that change exactly the same", Do: "let them differ"},
	{ID: "untaught", Level: "warning", Meaning: "an objective that no card teaches", Do: "name it under `teaches` in a card"},
	{ID: "unused", Level: "warning", Meaning: "an advisor whom no card asks", Do: "let the department speak, or remove the line"},
	{ID: "silent", Level: "warning", Meaning: "an advisor who is asked and says nothing", Do: "write a sentence"},
	{ID: "no-side", Level: "warning", Meaning: "an advisor whose advice never leans to an answer", Do: "name a choice under `leans` in a card"},
	{ID: "one-voice", Level: "warning", Meaning: "a card on which everybody leans to the same answer", Do: "let one of them see it otherwise"},
	{ID: "bare-seat", Level: "warning", Meaning: "a seat that knows and asks nothing", Do: "give it `only_you_know` or `worth_asking`"},
	{ID: "hint", Level: "warning", Meaning: "an elephant of your own without a hint", Do: "add one"},
	{ID: "crowded", Level: "warning", Meaning: "a scene that is longer than a small screen", Do: "let fewer people speak, or shorten them"},
	{ID: "debrief", Level: "warning", Meaning: "a debrief without feel, what or now-what", Do: "add a question"},
	{ID: "zero", Level: "note", Meaning: "a division by something that can be 0; then the condition does not hold", Do: "nothing, if that is meant"},
	{ID: "reply", Level: "note", Meaning: "an answer after which nothing is told", Do: "add a `reply`"},
	{ID: "todo", Level: "note", Meaning: "what you noted to do", Do: "do it, and remove the line"},

	{ID: "expectation", Level: "error", Meaning: "an `expect` line that does not hold in play", Do: "see the game that is named, then change the world or the line", ByPlay: true},
	{ID: "few-last", Level: "warning", Meaning: "three games of four end early", Do: "see \"When nobody lasts\"", ByPlay: true},
	{ID: "never-up", Level: "warning", Meaning: "a card that came up in no game", Do: "ease when it comes, or raise its chance", ByPlay: true},
	{ID: "never-open", Level: "warning", Meaning: "an answer that was open in no game", Do: "ease what it needs", ByPlay: true},
	{ID: "never-reached", Level: "warning", Meaning: "an ending that no game reached", Do: "ease its condition, or move it up", ByPlay: true},
	{ID: "never-seen", Level: "warning", Meaning: "an objective that was seen in no game", Do: "ease its `seen_when`", ByPlay: true},
	{ID: "always-wins", Level: "warning", Meaning: "a leader who never changes course wins nearly every game", Do: "give that course a price", ByPlay: true},

	{ID: "elsewhere", Level: "error", Meaning: "a word that belongs to a stage, an inject or a list of another kind", Do: "remove it, or change what is done", Session: true},
	{ID: "minutes", Level: "error", Meaning: "the minutes of the stages do not add up", Do: "change a stage, or the whole", Session: true},
	{ID: "keep", Level: "error", Meaning: "the time for which things are kept cannot be read", Do: "write it like `30 days`", Session: true},
	{ID: "moment", Level: "error", Meaning: "the minute of an inject cannot be read", Do: "write it like `first-years + 4 min`", Session: true},
	{ID: "name", Level: "error", Meaning: "a team is called like the facilitator, the wall or everybody", Do: "rename it", Session: true},
	{ID: "recipient", Level: "error", Meaning: "it cannot be told to whom an inject goes", Do: "write `all`, `team NAME`, `that-team` or `seat ID`", Session: true},
	{ID: "scenario", Level: "error", Meaning: "the scenario of the session cannot be used", Do: "mend it, or name another", Session: true},
	{ID: "other-version", Level: "warning", Meaning: "the scenario has changed much since the session was written", Do: "look through it, then write the new number behind @", Session: true},
	{ID: "reflects", Level: "warning", Meaning: "less than a third of the time is for looking back", Do: "play less, or look back for longer", Session: true},
	{ID: "no-commit", Level: "warning", Meaning: "nobody is asked who will do what", Do: "end with a stage that does `commit`", Session: true},
	{ID: "no-debrief", Level: "warning", Meaning: "nobody is asked what happened", Do: "add a stage that does `debrief`", Session: true},
	{ID: "unplayed", Level: "warning", Meaning: "no year is played that counts", Do: "add a stage that does `play`", Session: true},
	{ID: "locked", Level: "warning", Meaning: "a lever is locked and never opened again", Do: "leave it out of the lock of a later stage", Session: true},
	{ID: "predict", Level: "warning", Meaning: "results are shown that nobody has predicted", Do: "let an earlier stage `predict` a figure", Session: true},
	{ID: "unprotected", Level: "warning", Meaning: "a debrief that the clock may shorten", Do: "write `protected: yes`", Session: true},
	{ID: "unsaid", Level: "warning", Meaning: "a stage that lives by its words has none", Do: "write them under `say`", Session: true},
	{ID: "hurried", Level: "warning", Meaning: "less than a minute for a year", Do: "give it more, or play fewer years", Session: true},
	{ID: "undecided", Level: "warning", Meaning: "the clock ends a stage, and what becomes of a late team is not said", Do: "add `when_time_is_up`", Session: true},
	{ID: "counts-first", Level: "warning", Meaning: "counts are shown before reasons", Do: "write `show: reasons-first`", Session: true},
	{ID: "reaction", Level: "warning", Meaning: "nothing is expected of an inject", Do: "add `expect`", Session: true},
	{ID: "few-names", Level: "warning", Meaning: "there can be more teams than names", Do: "add names", Session: true},
	{ID: "no-seats", Level: "warning", Meaning: "seats are dealt in a scenario that has none", Do: "give the scenario seats, or leave the stage out", Session: true},
}

// CodesPage returns the table of the codes that are told of scenarios, in
// Markdown.
func CodesPage() string { return codesPage(false) }

// SessionCodesPage returns the table of the codes that are told of sessions only.
func SessionCodesPage() string { return codesPage(true) }

func codesPage(sessions bool) string {
	var b strings.Builder
	b.WriteString("| Code | Level | It means | What to do |\n|---|---|---|---|\n")
	for _, c := range codes {
		if c.Session != sessions {
			continue
		}
		more := ""
		switch {
		case c.Fixed:
			more = "; `--fix` does where it is certain"
		case c.ByPlay:
			more = " (found by `--try`)"
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s | %s%s |\n", c.ID, c.Level, c.Meaning, c.Do, more)
	}
	return b.String()
}
