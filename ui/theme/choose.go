package theme

import (
	"runtime"
	"strings"

	"github.com/muesli/termenv"
)

// Choose returns the theme for a terminal, from the environment alone: nothing
// is asked of the terminal, so nothing can stall. What the player has set
// (REALIGN_THEME is dark, light, contrast,
// contrast-light or mono; REALIGN_ASCII is 1) decides; what the
// terminal says of itself is a hint. profile is what out can show.
func Choose(profile termenv.Profile, env func(string) string) Theme {
	t := ground(profile, env)
	t.ASCII = plainCharacters(env)
	return t
}

func ground(profile termenv.Profile, env func(string) string) Theme {
	switch set := env("REALIGN_THEME"); {
	case set == "mono" || profile == termenv.Ascii || env("TERM") == "dumb" || env("NO_COLOR") != "":
		return Plain
	case set == "light":
		return Light(profile)
	case set == "dark":
		return Dark(profile)
	case set == "contrast":
		return Contrast(profile)
	case set == "contrast-light":
		return ContrastLight(profile)
	}
	// COLORFGBG is "text;ground" in the sixteen colours; 7 and 15 are white.
	fields := strings.Split(env("COLORFGBG"), ";")
	if last := fields[len(fields)-1]; last == "7" || last == "15" {
		return Light(profile)
	}
	return Dark(profile)
}

// plainCharacters reports whether the terminal may not show more than ASCII.
func plainCharacters(env func(string) string) bool {
	switch env("REALIGN_ASCII") {
	case "1":
		return true
	case "0":
		return false
	}
	if term := env("TERM"); term == "dumb" || term == "linux" {
		return true // the Linux console has 256 characters, and these are not among them
	}
	for _, name := range []string{"LC_ALL", "LC_CTYPE", "LANG"} {
		if set := strings.ToLower(env(name)); set != "" {
			return !strings.Contains(set, "utf-8") && !strings.Contains(set, "utf8")
		}
	}
	return runtime.GOOS != "windows" // which says nothing here and shows everything
}
