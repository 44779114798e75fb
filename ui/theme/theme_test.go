package theme

import (
	"io"
	"reflect"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/muesli/termenv"
	"github.com/stretchr/testify/assert"
)

// roles returns every style of a theme by its name.
func roles(t Theme) map[string]Style {
	all := map[string]Style{}
	v := reflect.ValueOf(t)
	for i := range v.NumField() {
		if s, ok := v.Field(i).Interface().(Style); ok {
			all[v.Type().Field(i).Name] = s
		}
	}
	return all
}

func TestPlainAndNoColourDrawTextOnly(t *testing.T) {
	for name, th := range map[string]Theme{"plain": Plain, "no colour": Dark(termenv.Ascii)} {
		for role, style := range roles(th) {
			assert.Equal(t, "text", style.Render("text"), "%s in %s", role, name)
		}
	}
}

func TestEveryRoleStandsOutInEveryDepthOfColour(t *testing.T) {
	for _, profile := range []termenv.Profile{termenv.ANSI, termenv.ANSI256, termenv.TrueColor} {
		for _, th := range []Theme{Dark(profile), Light(profile), Contrast(profile), ContrastLight(profile)} {
			for role, style := range roles(th) {
				if role != "Text" {
					assert.NotEqual(t, "text", style.Render("text"), "%s in profile %v", role, profile)
				}
			}
		}
	}
}

func TestTheSettingDecidesAndTheTerminalHints(t *testing.T) {
	for _, c := range []struct {
		about string
		env   map[string]string
		want  Theme
	}{
		{"nothing said", map[string]string{"LANG": "C.UTF-8"}, Dark(termenv.ANSI)},
		{"the terminal hints at light", map[string]string{"LANG": "C.UTF-8", "COLORFGBG": "0;15"}, Light(termenv.ANSI)},
		{"the setting wins", map[string]string{"LANG": "C.UTF-8", "COLORFGBG": "0;15", "REALIGN_THEME": "dark"}, Dark(termenv.ANSI)},
		{"light by setting", map[string]string{"LANG": "C.UTF-8", "REALIGN_THEME": "light"}, Light(termenv.ANSI)},
		{"for a projector", map[string]string{"LANG": "C.UTF-8", "REALIGN_THEME": "contrast"}, Contrast(termenv.ANSI)},
		{"for a bright room", map[string]string{"LANG": "C.UTF-8", "REALIGN_THEME": "contrast-light"}, ContrastLight(termenv.ANSI)},
		{"mono by setting", map[string]string{"LANG": "C.UTF-8", "REALIGN_THEME": "mono"}, Plain},
		{"no colour", map[string]string{"LANG": "C.UTF-8", "NO_COLOR": "1"}, Plain},
	} {
		got := Choose(termenv.ANSI, func(name string) string { return c.env[name] })
		for role, style := range roles(c.want) {
			assert.Equal(t, style.Render("x"), roles(got)[role].Render("x"), "%s: %s", c.about, role)
		}
		assert.False(t, got.ASCII, c.about)
	}
}

func TestTerminalsThatCannotGetPlainCharacters(t *testing.T) {
	for _, c := range []struct {
		env   map[string]string
		plain bool
	}{
		{map[string]string{"LANG": "en_GB.UTF-8"}, false},
		{map[string]string{"LANG": "de_DE.utf8", "TERM": "xterm"}, false},
		{map[string]string{"LANG": "C"}, true},
		{map[string]string{"LC_ALL": "POSIX", "LANG": "en_GB.UTF-8"}, true},
		{map[string]string{"LANG": "en_GB.UTF-8", "TERM": "linux"}, true},
		{map[string]string{"LANG": "en_GB.UTF-8", "REALIGN_ASCII": "1"}, true},
		{map[string]string{"LANG": "C", "REALIGN_ASCII": "0"}, false},
	} {
		assert.Equal(t, c.plain, plainCharacters(func(name string) string { return c.env[name] }), "%v", c.env)
	}
}

// What is written in a style is what the library writes, line by line.
func TestEveryStyleWritesALineAsTheLibraryDoes(t *testing.T) {
	for _, profile := range []termenv.Profile{termenv.Ascii, termenv.ANSI, termenv.ANSI256, termenv.TrueColor} {
		r := lipgloss.NewRenderer(io.Discard)
		r.SetColorProfile(profile)
		for _, s := range []lipgloss.Style{r.NewStyle(), r.NewStyle().Bold(true), r.NewStyle().Faint(true), r.NewStyle().Bold(true).Reverse(true), r.NewStyle().Foreground(dark.accent).Bold(true)} {
			for _, text := range []string{"", " ", "x", "> Board meetings  ●●○", "x x\x1b[1mx\x1b[0m"} {
				assert.Equal(t, s.Render(text), styleOf(s).Render(text))
			}
			assert.Equal(t, s.Render("one")+"\n"+s.Render("two"), styleOf(s).Render("one\ntwo"))
		}
	}
}

// Every screen is drawn into a frame that has a theme, and hands it on by value.
func TestAThemeIsSmall(t *testing.T) {
	assert.Less(t, reflect.TypeFor[Theme]().Size(), uintptr(128))
}
