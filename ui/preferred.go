package ui

import (
	"sync"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/muesli/termenv"

	"example.com/realign/ui/say"
	"example.com/realign/ui/settings"
	"example.com/realign/ui/tell"
	"example.com/realign/ui/theme"
)

// preferred are the settings in force, what the environment says over them, and
// where they are kept.
type preferred struct {
	set     settings.Settings
	real    func(string) string // the environment
	profile termenv.Profile     // the colours there are
	path    string              // of the file; "" where nothing can be kept
	keeping *keeping
	guest   bool // of a host, whose language is spoken
}

// keeping sees to it that of two changes in a row the later one is kept.
type keeping struct {
	sync.Mutex
	asked, done int
}

// prefer returns what the player prefers. Its error is one line about a file
// that cannot be used; everything is then as usual.
func prefer(env func(string) string, profile termenv.Profile) (preferred, error) {
	p := preferred{real: env, profile: profile, keeping: &keeping{}}
	path, err := settings.Path()
	if err != nil {
		return p, nil // where saves have no place either, the game says so
	}
	p.path = path
	p.set, err = settings.Read(path)
	return p, err
}

// env is the environment with the settings below it.
func (p *preferred) env(name string) string { return p.set.Over(p.real)(name) }

// plain reports whether the game is to be told line by line.
func (p *preferred) plain() bool {
	set := p.env("REALIGN_PLAIN")
	return set != "" && set != "0" || p.env("TERM") == "dumb"
}

func (p *preferred) theme() theme.Theme { return theme.Choose(p.profile, p.env) }

func (p *preferred) motion() bool { return motion(p.env) }

func (p *preferred) mouse() bool { return p.env("REALIGN_MOUSE") != "off" }

// coach reports whether a first game is accompanied.
func (p *preferred) coach() bool { return p.env("REALIGN_COACH") != "off" }

// speak speaks the language that is set, or the one of the system.
func (p *preferred) speak() {
	if p.guest {
		return
	}
	set := p.set.Word(settings.Language)
	if set == settings.Language.Words()[0] {
		set = "" // as the system says
	}
	say.Speak(say.Choose(p.real, set))
}

// Speak speaks the language that the player has set, or the one of the system. A
// file of settings that cannot be used is not spoken of.
func Speak(env func(string) string) {
	p, _ := prefer(env, termenv.Ascii)
	p.speak()
}

// aid is how much new games tell.
func (p *preferred) aid() tell.Aid {
	aid, ok := tell.ParseAid(p.env("REALIGN_AID"))
	if !ok {
		return tell.Guided
	}
	return aid
}

// keep returns what writes the settings down as they are now.
func (p *preferred) keep() tea.Cmd {
	p.keeping.Lock()
	p.keeping.asked++
	turn := p.keeping.asked
	p.keeping.Unlock()
	set, path, k := p.set, p.path, p.keeping
	return func() tea.Msg {
		k.Lock()
		defer k.Unlock()
		if turn < k.done || path == "" {
			return keptSettingsMsg{}
		}
		k.done = turn
		return keptSettingsMsg{set.Write(path)}
	}
}

// A dressMsg asks App to look and behave as is preferred now.
type dressMsg struct {
	theme                theme.Theme
	motion, mouse, coach bool
}

// learned keeps that a first year has been accompanied, so that no other is.
func (r *router) learned() tea.Cmd {
	p := &r.prefers
	p.set, _ = p.set.With(settings.Coach, "off")
	return p.keep()
}

// settings opens the settings.
func (r *router) settings() tea.Cmd {
	was := say.Spoken()
	leave := func() tea.Cmd {
		if say.Spoken() != was && len(r.games) == 0 {
			return toTitle // whose words were said before
		}
		return back
	}
	return push(newPreferences(r.prefers.set, r.prefers.real, r.prefer, leave))
}

// prefer puts settings in force and has them kept.
func (r *router) prefer(set settings.Settings) tea.Cmd {
	p := &r.prefers
	p.set = set
	p.speak()
	r.motion, r.start.aid = p.motion(), p.aid()
	dress := dressMsg{p.theme(), p.motion(), p.mouse(), p.coach()}
	return tea.Batch(func() tea.Msg { return dress }, p.keep())
}
