package plain

import (
	"strings"

	"example.com/realign/scenarios"
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

// everywhere are the words that do the same wherever a line is asked for.
var everywhere = tell.Vocabulary{
	againWord, moreWord, sectionWord, whereWord, shortWord, fullWord, glossaryWord, settingsWord, helpWord, backWord, quitWord,
}

// heeds does what can be typed everywhere, and reports whether that was it. What could
// be several words is asked about. Otherwise it returns the line, its first word in
// English where it is a word of the place.
func (t *talk) heeds(m *Manner, sc *scenarios.Scenario, line string) (rest string, heeded bool) {
	if line == "" {
		return "", false
	}
	line, could := t.meant(line)
	if len(could) > 0 {
		t.hint(say.Textf("That could be %s. Type a little more of it.", or(could)))
		return "", true
	}
	words := strings.Fields(line)
	switch tail := words[1:]; words[0] {
	case "again", "repeat":
		t.write(t.again)
	case "more":
		t.more()
	case "section":
		t.sections(tail)
	case "where":
		t.whereabouts()
	case "short":
		t.length(m, "short")
	case "full":
		t.length(m, "long")
	case "glossary", "words":
		t.speak(tell.GlossaryPage(sc, strings.Join(tail, " ")))
	case "settings":
		t.prefer(m, tail)
	default:
		return line, false
	}
	return "", true
}

// whereabouts says where the player is.
func (t *talk) whereabouts() {
	if t.place.where != nil {
		t.hint(t.place.where())
	}
}

// length sets how much of long pages is said at once.
func (t *talk) length(m *Manner, word string) {
	t.short = word == "short"
	said := say.Text("From now on everything is said in full.")
	if t.short {
		said = say.Text("From now on long pages are only begun. The word more says the rest of one, and the word full brings whole pages back.")
	}
	t.hint(said)
	if m.Change == nil || settings.Decides(settings.Length, m.Env) != "" {
		return
	}
	next, _ := m.Settings.With(settings.Length, word)
	m.Settings = next
	if err := m.Change(next); err != nil {
		t.sorry(err)
	}
}

// generalHelp says what can be typed everywhere.
func generalHelp() []page.Fact {
	return []page.Fact{
		{Label: say.Text(againWord), Value: say.Text("says again what was said last")},
		{Label: say.Text(whereWord), Value: say.Text("says where you are")},
		{Label: say.Text(shortWord), Value: say.Text("makes long pages short; more says the rest of one, and full brings whole pages back")},
		{Label: say.Text(sectionWord) + " 2", Value: say.Text("says one section of the last page; section alone says which there are")},
		{Label: say.Text(glossaryWord), Value: say.Text("says the words of the game; glossary and a word, such as glossary silos, says only what has to do with that")},
		{Label: say.Text(settingsWord), Value: say.Text("says how the game looks and behaves, and how that is changed")},
	}
}

// help says what can be typed in a place: what does something there, and what does
// everywhere. Words may be shortened.
func (t *talk) help(here ...page.Fact) {
	t.explain(page.Page{Title: say.Text("What can be typed"), Blocks: []page.Block{
		page.Facts{Items: append(here, generalHelp()...)},
		page.Text{Text: say.Text("The first letters of a word will do, where no other word begins so.")},
	}})
}
