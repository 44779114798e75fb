package saves

import (
	"strconv"
	"strings"

	"example.com/realign/scenarios/clean"
)

// maxFileName is the most characters that the name of a file has that is made
// from what a person typed.
const maxFileName = 60

// FileName returns a name for a file, without folder and suffix, that is made
// from a person's text: letters a to z, digits, _ and - only, so that it means the
// same on every machine, leads into no other folder and can be typed as one word
// behind a command. Where nothing is left of the text, it is otherwise.
func FileName(text, otherwise string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(text) {
		switch {
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() == 0: // begins with a letter or digit
		case r == '_' || r == '-':
			b.WriteRune(r)
		case !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() == maxFileName {
			break
		}
	}
	name := strings.TrimRight(b.String(), "-_")
	switch {
	case name == "":
		return otherwise
	case clean.FileName(name) != nil: // Windows has devices of such names
		return name + "-game"
	default:
		return name
	}
}

// RunName returns what the file of a run of a team is called: where a team plays
// several, those after the first have their number, as in anchor.2.realign.
func RunName(team string, run int) string {
	if run > 1 {
		team += "." + strconv.Itoa(run)
	}
	return team + Suffix
}

// RunOf returns the name of a team's file and which of its runs it holds, as [RunName]
// put them together.
func RunOf(file string) (team string, run int) {
	team = strings.TrimSuffix(file, Suffix)
	at := strings.LastIndexByte(team, '.')
	if at < 1 {
		return team, 1
	}
	if n, err := strconv.Atoi(team[at+1:]); err == nil && n > 1 && strconv.Itoa(n) == team[at+1:] {
		return team[:at], n
	}
	return team, 1
}
