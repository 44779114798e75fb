package plain

import (
	"strings"

	"example.com/realign/ui/page"
	"example.com/realign/ui/say"
	"example.com/realign/ui/session"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
)

// A Manner is how a player is told the game. Its zero value tells it and nothing
// else.
type Manner struct {
	Said     string // at the beginning, such as about a broken file of settings; may be empty
	Coach    bool   // a first year is accompanied
	Learned  func() // what follows when it has been; may be nil
	Settings settings.Settings
	Env      func(string) string           // the environment, which decides over settings; needed where they change
	Change   func(settings.Settings) error // puts settings in force and keeps them; nil where there are none
	Depth    *session.Depth                // of the debrief; nil for the whole of it
	taught   int                           // lessons that are over
}

// depth returns how much is played to look back on a game.
func (m *Manner) depth() session.Depth {
	if m.Depth == nil {
		return session.Whole()
	}
	return *m.Depth
}

// short reports whether long pages are only begun.
func (m *Manner) short() bool {
	now := m.Settings
	if m.Env != nil {
		now = now.As(m.Env)
	}
	return now.Word(settings.Length) == "short"
}

// teach says the next lesson of a stage, if there is one.
func (t *talk) teach(m *Manner, stage tell.Stage) {
	lessons := tell.Lessons()
	if !m.Coach {
		return
	}
	for i := m.taught; i < len(lessons); i++ {
		if lessons[i].Stage != stage {
			continue
		}
		m.taught = i + 1
		switch text := lessons[i].Lines(); {
		case text == "":
		case t.said.Len() > 0:
			t.say(text)
		default: // after a help or a slip, what can be asked for again stays what it was
			t.hint(text)
		}
		break
	}
	if m.taught >= len(lessons) {
		m.Coach = false
		m.Settings, _ = m.Settings.With(settings.Coach, "off")
		if m.Learned != nil {
			m.Learned()
		}
	}
}

// prefer says the settings, or changes one: "motion off".
func (t *talk) prefer(m *Manner, words []string) {
	if m.Change == nil {
		t.hint(say.Text("There are no settings here."))
		return
	}
	if len(words) == 2 {
		t.set(m, tell.SettingHeard(words[0]), tell.SettingHeard(words[1]))
		return
	}
	now := m.Settings.As(m.Env)
	facts := page.Facts{}
	for _, row := range tell.Settings() {
		word := now.Word(row.Choice)
		note := say.Textf("type settings %s and one of: %s", tell.SettingTyped(row.Choice.Name()), wordsTyped(row))
		if by := settings.Decides(row.Choice, m.Env); by != "" {
			note = say.Textf("%s decides this, outside of the game", by)
		}
		facts.Items = append(facts.Items, page.Fact{Label: row.Name, Value: row.Label(word), Note: row.About(word) + "; " + note})
	}
	t.speak(page.Page{Title: say.Text("Settings"), Blocks: append([]page.Block{facts}, tell.SettingsAbout()...)})
}

// wordsTyped lists what a setting can be set to, as it is typed.
func wordsTyped(row tell.Setting) string {
	typed := make([]string, len(row.Words))
	for i, w := range row.Words {
		typed[i] = tell.SettingTyped(w)
	}
	return strings.Join(typed, ", ")
}

// set changes the setting of a name.
func (t *talk) set(m *Manner, name, word string) {
	for _, row := range tell.Settings() {
		if row.Choice.Name() != name {
			continue
		}
		if by := settings.Decides(row.Choice, m.Env); by != "" {
			t.hint(say.Textf("%s: %s decides this, outside of the game.", row.Name, by))
			return
		}
		next, ok := m.Settings.With(row.Choice, word)
		if !ok {
			t.hint(say.Textf("Type settings %s and one of: %s.", tell.SettingTyped(name), wordsTyped(row)))
			return
		}
		m.Settings = next
		t.short = m.short()
		m.Coach = m.Coach && next.Word(settings.Coach) != "off"
		if err := m.Change(next); err != nil {
			t.sorry(err)
			return
		}
		t.say(say.Textf("%s: %s.", row.Name, row.Label(word)))
		return
	}
	t.hint(say.Text("There is no setting of that name. Type settings to hear them."))
}
