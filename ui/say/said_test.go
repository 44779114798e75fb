package say

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// notText are the literals that are no text for a player, by why.
var notText = map[string][]string{
	"ids of files and commands":        {"guided", "standard", "expert", "knowledge", "dark", "light", "full", "drifter", "best"},
	"the files of a class":             {"journal", "journal.cut", "key", "session.yaml", "scenario.yaml", "ballots.csv", "injects.csv", "team-", "takeaway-", ".html", "class.html", "door.json"},
	"leaders that play by rule":        {"relationship", "administrator", "controller", "enthusiast", "benchmarker", "steward"},
	"the seat that presides":           {"chair"},
	"templates":                        {"*.gohtml", "takeaway.gohtml", "share.gohtml", "handout.gohtml"},
	"keys, as the terminal calls them": {"left", "right", "up", "down", "tab", "defitvwy"},
	"what the file of settings holds": {
		"theme", "contrast", "contrast-light", "mono", "characters", "auto", "plain", "motion", "on", "off", "mouse",
		"mode", "screen", "lines", "length", "long", "short", "aid", "language", "coach", "settings.yaml", "^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$",
		"# How you like realign to look and behave. The game writes this file.\n",
	},
	"files of a class":       {"team-", "journal", "saves", "key", "session.yaml", "scenario.yaml", "ballots.csv", "injects.csv"},
	"the files of who joins": {"join-cards.html", "join-cards.txt", "join-cards.", "team-%d"},
	"programs of the system that tell of a laptop, and what they say": {
		"getent ahosts", "pmset -g custom", "powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE",
		"gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-type",
		"gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive-ac-timeout",
		"(?m)^\\s*sleep\\s+(\\d+)\\b", "0x([0-9a-fA-F]{8})",
	},
	"networks, as systems call them": {
		"tcp", "ip", ".local",
	},
	"what a finding is about, for scripts": {"port", "network", "reach", "ssh", "folder", "disk", "window", "clock", "sleep", "stops", "doctor"},
	"commands of this program": {
		"\n    realign class doctor --port %d", "    realign class doctor --wait", "    realign class run SESSION", "    realign class pack SESSION",
		"    realign class print SESSION",
	},
	"a page by its English name, and what a difference is in": {"organisation", "plan"},
	"variables of the environment":                            {"LC_ALL", "LC_CTYPE", "LANG", "COLORTERM", "COLORFGBG", "NO_COLOR", "REDUCED_MOTION", "C.UTF-8"},
	"what SSH programs say to each other, and what is typed to start one": {
		"SSH-2.0-Realign", "exit-status", "realign", "realign-", " -o HostKeyAlias=", "ssh -p %d%s %s@%s",
	},
	"what a server calls what it keeps, and a key is known by": {
		"realign.", ".journal", ".hosts", "Realign-Batch", "Realign-Left", "the key of a class",
	},
	"terminals":                     {"dumb", "linux", "ansi", "vt52", "vt100", "vt102", "vt220", "cons25"},
	"signs that are drawn with":     {".oO@", "abcdefghijklmnopqrstuvwxyz"},
	"errors that nobody is shown":   {"no such team with such a code", "no code was right", "somebody else has written to the journal", "the player has left", "the input has ended", "another game is played on", "the typing has ended"},
	"letters and what is like them": {"àáâãäåā", "ÀÁÂÃÄÅĀ", "çćč", "ÇĆČ", "èéêëēę", "ÈÉÊËĒĘ", "ìíîïī", "ÌÍÎÏĪ", "ñńň", "ÑŃŇ", "òóôõöō", "ÒÓÔÕÖŌ", "śšş", "ŚŠŞ", "ùúûüū", "ÙÚÛÜŪ", "ýÿ", "źżž", "ŹŻŽ"},
}

// written matches what is written alike everywhere: keys, colours, the game's own
// variables of the environment, and templates.
var written = regexp.MustCompile(`^(ctrl|alt|shift)\+\S+$|^#[0-9A-Fa-f]{6}$|^REALIGN_[A-Z]+$|^[*a-z]+\.gohtml$`)

// unsaid lists the literals of a source that a player would read in English
// whatever is spoken.
func unsaid(s *source) []string {
	var faults []string
	for _, b := range s.bare {
		if !isNoText(b.key) && !written.MatchString(b.key) {
			faults = append(faults, fmt.Sprintf("%s: %q is said by nobody: put it in say.Text, say.Textf, say.Many or say.Mark", b.at, b.key))
		}
	}
	return faults
}

func isNoText(words string) bool {
	for _, list := range notText {
		if slices.Contains(list, words) {
			return true
		}
	}
	return false
}

func TestEveryTextForPlayersIsSaidHere(t *testing.T) {
	s := readSource(t, "..")
	assert.Empty(t, unsaid(s))
	var bare []string
	for _, b := range s.bare {
		bare = append(bare, b.key)
	}
	for why, list := range notText {
		for _, words := range list {
			assert.True(t, slices.Contains(bare, words), "%s: %q is gone, so it needs no exception", why, words)
		}
	}
}

func TestATextThatNobodySaysIsFound(t *testing.T) {
	for _, code := range []string{
		`func f() string { return "Members" }`,
		`var title = "The brief"`,
		`func f(n int) string { return fmt.Sprintf("%d members", n) }`,
		`func f(n string) string { return n + " members" }`,
		`func f() string { return say.Textf("%s came", "nobody") }`,
		`func f() key.Binding { return bind("space", "read on", "pgdown") }`,
		`const title = "The brief"` + "\n" + `func f() string { return title }`,
	} {
		s := sourceOf(t, code)
		assert.NotEmpty(t, unsaid(s), code)
	}
	for _, code := range []string{
		`func f() string { return say.Text("Members") }`,
		`const title = "The brief"` + "\n" + `func f() string { return say.Text(title) }`,
		`func f(n string) bool { return strings.HasPrefix(n, "members") || n == "all" }`,
		`func f(n int) string { return fmt.Sprintf("%5.1f%% (%[2]s)", n) }`,
	} {
		assert.Empty(t, unsaid(sourceOf(t, code)), code)
	}
}

// sourceOf reads a piece of code as a file of its own.
func sourceOf(t *testing.T, code string) *source {
	t.Helper()
	s := newSource()
	s.read(t, map[string]string{"planted.go": "package planted\n\n" + code})
	return s
}

// untranslated lists the texts that a catalogue lacks, each once.
func untranslated(texts []text, c map[string]string) []string {
	var missing []string
	for _, x := range texts {
		if _, ok := c[x.key]; !ok && !slices.Contains(missing, x.key) {
			missing = append(missing, x.key)
		}
	}
	return missing
}

// differentVerbs lists the formats whose translation takes other arguments.
func differentVerbs(c map[string]string, formats []text) []string {
	var faults []string
	for _, x := range formats {
		said, ok := c[x.key]
		if ok && x.format && !slices.Equal(arguments(x.key), arguments(said)) {
			faults = append(faults, fmt.Sprintf("%q has other verbs than %q", said, x.key))
		}
	}
	return faults
}

// arguments lists what a format takes, as "2s" for the second as a text.
func arguments(format string) []string {
	var takes []string
	next := 1
	for _, verb := range verbs.FindAllString(format, -1) {
		if verb == "%%" {
			continue
		}
		if at := indexed.FindStringSubmatch(verb); at != nil {
			_, _ = fmt.Sscan(at[1], &next)
		}
		takes = append(takes, fmt.Sprintf("%d%s", next, indexed.ReplaceAllString(verb, "")[1:]))
		next++
	}
	slices.Sort(takes)
	return slices.Compact(takes)
}

var indexed = regexp.MustCompile(`\[(\d+)\]`)

// commands is the folder of the program, which says some texts itself.
const commands = "../../cmd/realign"

// every returns all texts that can be said.
func every(t *testing.T) []text {
	t.Helper()
	return slices.Concat(readSource(t, "..").texts, readSource(t, commands).texts, elsewhere(t), toSay(t))
}

func TestEveryTextHasASpanishOne(t *testing.T) {
	c, err := catalogueOf("es")
	require.NoError(t, err)
	missing := strings.Join(untranslated(every(t), c.texts), "\n")
	if *update {
		require.NoError(t, os.WriteFile(remainder, []byte(missing), 0o600))
	}
	known, err := os.ReadFile(remainder)
	assert.NoError(t, err)
	assert.Equal(t, string(known), missing, "add them to a file of ui/say/es, or go test ./ui/say -update names them in %s", remainder)
}

// remainder names the texts that are said in English while Spanish is spoken, so
// that nobody takes them for translated.
const remainder = "testdata/untranslated.es"

var update = flag.Bool("update", false, "name the texts without a translation anew")

func TestNoTranslationIsNeverHeard(t *testing.T) {
	said := map[string]bool{}
	for _, x := range every(t) {
		said[x.key] = true
	}
	files, err := filepath.Glob("es/*.yaml")
	require.NoError(t, err)
	ofMessages, err := filepath.Glob("es/messages/*.yaml")
	require.NoError(t, err)
	for _, file := range slices.Concat(ofMessages, files) {
		written, err := os.ReadFile(file)
		require.NoError(t, err)
		kept, unheard := heard(string(written), said)
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(kept), 0o600))
			continue
		}
		assert.Empty(t, unheard, "nobody says these of %s, or they are translated before; go test ./ui/say -update takes them out", file)
	}
}

// heard returns a catalogue without the lines of texts that nobody says, and those
// texts. What it keeps counts as said no more, so that it is not kept twice.
func heard(written string, said map[string]bool) (kept string, unheard []string) {
	var lines []string
	for line := range strings.SplitSeq(written, "\n") {
		english, _, ok := readLine(line)
		if ok && !said[english] {
			unheard = append(unheard, english)
			continue
		}
		delete(said, english)
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n"), unheard
}

func TestATranslationTakesTheSameArguments(t *testing.T) {
	c, err := catalogueOf("es")
	require.NoError(t, err)
	assert.Empty(t, differentVerbs(c.texts, slices.Concat(readSource(t, "..").texts, readSource(t, commands).texts, toSay(t))))
}

// misfits lists the formats that are given other than they take. A format may
// leave all of its arguments out, or some that it does not name.
func misfits(texts []text) []string {
	var faults []string
	for _, x := range texts {
		takes := 0
		for _, arg := range arguments(x.key) {
			var at int
			_, _ = fmt.Sscan(arg, &at)
			takes = max(takes, at)
		}
		spare := takes > 0 && takes < x.given && !strings.Contains(x.key, "%[")
		if x.format && x.given >= 0 && (takes > x.given || spare) {
			faults = append(faults, fmt.Sprintf("%s: %q takes %d arguments and is given %d", x.at, x.key, takes, x.given))
		}
	}
	return faults
}

func TestEveryFormatIsGivenWhatItTakes(t *testing.T) {
	assert.Empty(t, misfits(slices.Concat(readSource(t, "..").texts, readSource(t, commands).texts)))
	for _, code := range []string{`func f() { say.Textf("%s of %s", a) }`, `func f() { say.Textf("%[2]s", a) }`, `func f() { say.Many(n, "1 year", "%s years") }`, `func f() { say.Textf("%s", a, b) }`} {
		assert.NotEmpty(t, misfits(sourceOf(t, code).texts), code)
	}
	assert.Empty(t, misfits(sourceOf(t, `func f() { say.Many(n, "1 year", "%s years", Count(n)); say.Textf("%[2]s, %[1]s", a, b) }`).texts))
}

func TestATranslationEndsAsItsTextDoes(t *testing.T) {
	c, err := catalogueOf("es")
	require.NoError(t, err)
	for english, said := range c.texts {
		english, _, _ = strings.Cut(english, "¦")
		assert.NotEmpty(t, said, english)
		assert.Equal(t, strings.HasSuffix(english, "."), strings.HasSuffix(said, "."), "%q is a sentence, or is none: %q", said, english)
		assert.Equal(t, strings.TrimSpace(said), said, "%q", said)
	}
}

func TestFaultsOfACatalogueAreFound(t *testing.T) {
	texts := sourceOf(t, `func f() { say.Textf("%s of %s", a, b); say.Text("Members") }`).texts
	kept, unheard := heard("# Socios\n\"Members\": \"Socios\"\n\"Old\": \"Viejo\"\n\"Members\": \"Socias\"\n", map[string]bool{"Members": true})
	assert.Equal(t, "# Socios\n\"Members\": \"Socios\"\n", kept)
	assert.Equal(t, []string{"Old", "Members"}, unheard)
	good := map[string]string{"%s of %s": "de %[2]s, %[1]s", "Members": "Socios"}
	assert.Empty(t, untranslated(texts, good))
	assert.Empty(t, differentVerbs(good, texts))
	assert.Equal(t, []string{"Members"}, untranslated(texts, map[string]string{"%s of %s": "%s de %s"}))
	for _, said := range []string{"de %s", "%s de %d", "%[1]s de %[1]s", "%[1]s de %[3]s", "%s de %s, %s"} {
		assert.NotEmpty(t, differentVerbs(map[string]string{"%s of %s": said}, texts), said)
	}
}
