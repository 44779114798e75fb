package tell

import (
	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
)

// A Setting is one row of the settings.
type Setting struct {
	Choice settings.Choice
	Name   string
	Words  []string // that it can be set to, as the file spells them
}

// settingNames names the settings in the order in which they are shown.
var settingNames = map[settings.Choice]string{
	settings.Theme:      say.Mark("Colours"),
	settings.Characters: say.Mark("Characters"),
	settings.Motion:     say.Mark("Movement"),
	settings.Mouse:      say.Mark("Mouse"),
	settings.Mode:       say.Mark("Shown as"),
	settings.Length:     say.Mark("Long pages"),
	settings.Aid:        say.Mark("How much is told"),
	settings.Language:   say.Mark("Language"),
	settings.Coach:      say.Mark("First steps"),
}

// A wording is how a word of a setting is told, and what it means.
type wording struct{ label, about string }

var settingWords = map[settings.Choice]map[string]wording{
	settings.Theme: {
		"auto":           {say.Mark("to suit the terminal"), say.Mark("light or dark, as fits the background of the terminal")},
		"dark":           {say.Mark("for a dark ground"), say.Mark("light text")},
		"light":          {say.Mark("for a light ground"), say.Mark("dark text")},
		"contrast":       {say.Mark("strong, for a dark ground"), say.Mark("light text as clear as it gets, for projectors too")},
		"contrast-light": {say.Mark("strong, for a light ground"), say.Mark("dark text as clear as it gets, for bright rooms too")},
		"mono":           {say.Mark("none"), say.Mark("words and marks say everything by themselves")},
	},
	settings.Characters: {
		"auto":  {say.Mark("to suit the terminal"), say.Mark("lines and dots are drawn where the terminal can show them")},
		"full":  {say.Mark("all"), say.Mark("lines, dots and bars are drawn with characters of their own")},
		"plain": {say.Mark("plain ones"), say.Mark("nothing but letters, numbers and ordinary marks")},
	},
	settings.Motion: {
		"on":  {say.Mark("on"), say.Mark("a year runs quarter by quarter before your eyes")},
		"off": {say.Mark("off"), say.Mark("nothing moves or waits by itself")},
	},
	settings.Mouse: {
		"on":  {say.Mark("on"), say.Mark("a click is as good as a key; hold shift to select text")},
		"off": {say.Mark("off"), say.Mark("the mouse is left to the terminal, which selects text with it")},
	},
	settings.Mode: {
		"screen": {say.Mark("a full screen"), say.Mark("the game fills the window")},
		"lines":  {say.Mark("lines of text"), say.Mark("everything is told line by line, from the next start on")},
	},
	settings.Length: {
		"long":  {say.Mark("in full"), say.Mark("where the game is told line by line, everything is said at once")},
		"short": {say.Mark("only begun"), say.Mark("where the game is told line by line, only the first section is said; the word more says the rest")},
	},
	settings.Aid: {
		"guided":   {say.Mark("guided"), say.Mark("new games say what levers do, how strongly and how soon")},
		"standard": {say.Mark("standard"), say.Mark("new games say in which direction a lever works")},
		"expert":   {say.Mark("expert"), say.Mark("new games say nothing before the fact")},
	},
	settings.Language: {
		"auto": {say.Mark("as the system says"), say.Mark("the language of the system, if the game has it; English otherwise")},
	},
	settings.Coach: {
		"on":  {say.Mark("on"), say.Mark("in a first year, a line at a time says what to look at")},
		"off": {say.Mark("off"), say.Mark("no hints; ? on any screen still helps")},
	},
}

// settingTyped is the names of settings and their words as they are typed, which in
// English is how the file spells them. Languages are typed alike everywhere.
var settingTyped = Vocabulary{
	say.Mark("theme¦setting"), say.Mark("characters¦setting"), say.Mark("motion¦setting"), say.Mark("mouse¦setting"),
	say.Mark("mode¦setting"), say.Mark("length¦setting"), say.Mark("aid¦setting"), say.Mark("language¦setting"), say.Mark("coach¦setting"),
	say.Mark("auto¦setting"), say.Mark("dark¦setting"), say.Mark("light¦setting"), say.Mark("contrast¦setting"),
	say.Mark("contrast-light¦setting"), say.Mark("mono¦setting"), say.Mark("full¦setting"), say.Mark("plain¦setting"),
	say.Mark("on¦setting"), say.Mark("off¦setting"), say.Mark("screen¦setting"), say.Mark("lines¦setting"), say.Mark("long¦setting"), say.Mark("short¦setting"),
	say.Mark("guided¦setting"), say.Mark("standard¦setting"), say.Mark("expert¦setting"),
}

// SettingHeard returns how the file spells the name or the word of a setting that is
// typed.
func SettingHeard(typed string) string { return settingTyped.Heard(typed) }

// SettingTyped says how the name or the word of a setting is typed.
func SettingTyped(spelled string) string {
	for _, marked := range settingTyped {
		if english(marked) == spelled {
			return say.Text(marked)
		}
	}
	return spelled
}

// Settings lists the settings that there is a choice of.
func Settings() []Setting {
	var all []Setting
	for _, c := range settings.Choices() {
		if name, ok := settingNames[c]; ok {
			all = append(all, Setting{Choice: c, Name: say.Text(name), Words: wordsOf(c)})
		}
	}
	return all
}

// wordsOf lists the words that a choice can be set to. Languages are those that
// the game has.
func wordsOf(c settings.Choice) []string {
	all := c.Words()
	if c == settings.Language {
		for _, l := range say.Languages() {
			all = append(all, l.ID)
		}
	}
	return all
}

// Label says a word of the setting. A language is called what those who speak it
// call it.
func (s Setting) Label(word string) string {
	if w, ok := settingWords[s.Choice][word]; ok {
		return say.Text(w.label)
	}
	for _, l := range say.Languages() {
		if l.ID == word {
			return l.Name
		}
	}
	return word
}

// About says what a word of the setting means.
func (s Setting) About(word string) string {
	if w, ok := settingWords[s.Choice][word]; ok {
		return say.Text(w.about)
	}
	return say.Text("all that the game says; worlds without a translation stay as they were written")
}

// SettingsAbout says where settings come from.
func SettingsAbout() []page.Block {
	return []page.Block{
		page.Heading{Text: say.Text("Where settings come from")},
		page.Text{Text: say.Text("What you change here takes effect at once and is kept for the next time. A variable such as REALIGN_THEME goes before it, and an option on the command line goes before both.")},
	}
}
