package doctor

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// sleeps asks the system when it goes to sleep by itself.
func sleeps(system string) Sleep {
	switch system {
	case "linux":
		return gnomeSleep(answer("gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-type"),
			answer("gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-timeout"))
	case "darwin":
		return macSleep(answer("pmset -g custom"))
	case "windows":
		return windowsSleep(answer("powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE"))
	default:
		return Sleep{}
	}
}

// longestSleep is more minutes or seconds than any system can be set to.
const longestSleep = 1 << 24

// gnomeSleep reads what GNOME's settings say: 'suspend' or 'nothing', and seconds.
func gnomeSleep(what, seconds string) Sleep {
	if strings.TrimSpace(what) == "'nothing'" {
		return Sleep{Known: true}
	}
	n, err := strconv.Atoi(strings.TrimSpace(seconds))
	if err != nil || n < 0 || n > longestSleep || what == "" {
		return Sleep{}
	}
	return Sleep{Known: true, After: time.Duration(n) * time.Second}
}

var macMinutes = regexp.MustCompile(`(?m)^\s*sleep\s+(\d+)\b`)

// macSleep reads what pmset says of a Mac that has power: minutes, 0 for never.
func macSleep(text string) Sleep {
	if _, plugged, found := strings.Cut(text, "AC Power:"); found {
		text = plugged
	}
	m := macMinutes.FindStringSubmatch(text)
	if m == nil {
		return Sleep{}
	}
	n, err := strconv.Atoi(m[1])
	if err != nil || n > longestSleep {
		return Sleep{}
	}
	return Sleep{Known: true, After: time.Duration(n) * time.Minute}
}

var windowsSeconds = regexp.MustCompile(`0x([0-9a-fA-F]{8})`)

// windowsSleep reads what powercfg says, in whatever language: its last two numbers
// are the seconds with power and without.
func windowsSleep(text string) Sleep {
	all := windowsSeconds.FindAllStringSubmatch(text, -1)
	if len(all) < 2 {
		return Sleep{}
	}
	n, err := strconv.ParseUint(all[len(all)-2][1], 16, 32)
	if err != nil || n > longestSleep {
		return Sleep{}
	}
	return Sleep{Known: true, After: time.Duration(n) * time.Second}
}
