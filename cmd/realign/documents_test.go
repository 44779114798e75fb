package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// top is the top of the tree, seen from this folder.
const top = "../.."

// A document is a page of the project, by its path from the top of the tree.
type document struct{ path, text string }

// documents returns every page that is written for people.
func documents(t *testing.T) []document {
	t.Helper()
	var all []document
	err := filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata" || d.Name() == "dist"):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".md" || strings.HasPrefix(d.Name(), "zz_"):
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		path, err = filepath.Rel(top, path)
		all = append(all, document{filepath.ToSlash(path), strings.ReplaceAll(string(text), "\r\n", "\n")})
		return err
	})
	require.NoError(t, err)
	return all
}

// A told is a command line that a document tells.
type told struct {
	line  int
	text  string
	block bool   // it stands on a line of its own, to be typed
	more  string // what stands behind it, and in the lines below that belong to it
}

// isCommand is how a command line begins. It may set variables first.
var isCommand = regexp.MustCompile(`^((?:[A-Z_]+=\S+ )*)(realign\b[^-/.]|realign$|go [a-z]|\.ci/)`)

// codeSpan is code within a sentence. It may run over the end of a line.
var codeSpan = regexp.MustCompile("`([^`\n]+(?:\n[^`\n]+)*)`")

// A line of a document is part of a block of code, or of its prose.
type pageLine struct {
	text string
	code bool
}

// pageLines tells code from prose. Code is fenced, or indented by four.
func pageLines(text string) []pageLine {
	lines := strings.Split(text, "\n")
	all := make([]pageLine, len(lines))
	fenced := false
	for i, line := range lines {
		fence := strings.HasPrefix(strings.TrimSpace(line), "```")
		if fence {
			fenced = !fenced
			line = ""
		}
		all[i] = pageLine{line, fence || fenced || strings.HasPrefix(line, "    ")}
	}
	return all
}

// prose returns a document's text without its blocks; lines keep their numbers.
func prose(text string) string {
	lines := pageLines(text)
	all := make([]string, len(lines))
	for i, line := range lines {
		if !line.code {
			all[i] = line.text
		}
	}
	return strings.Join(all, "\n")
}

// commandsIn returns the command lines of a document: first those that stand in
// blocks, then those within sentences.
func commandsIn(text string) []told {
	var all []told
	begun := -1 // how far the last command of this block is indented
	for i, line := range pageLines(text) {
		trimmed := strings.TrimSpace(line.text)
		indent := len(line.text) - len(strings.TrimLeft(line.text, " "))
		switch {
		case !line.code || trimmed == "":
			begun = -1
		case isCommand.MatchString(trimmed):
			typed, more, _ := strings.Cut(trimmed, "  ")
			all = append(all, told{line: i + 1, text: typed, block: true, more: more})
			begun = indent
		case begun >= 0 && indent > begun:
			all[len(all)-1].more += " " + trimmed
		}
	}
	rest := prose(text)
	for _, at := range codeSpan.FindAllStringSubmatchIndex(rest, -1) {
		typed := strings.Join(strings.Fields(rest[at[2]:at[3]]), " ")
		if typed != "realign" && isCommand.MatchString(typed) {
			all = append(all, told{line: 1 + strings.Count(rest[:at[0]], "\n"), text: typed})
		}
	}
	return all
}

// before is what a document takes for granted.
var before = map[string][]string{
	"scenarios/README.md":          {"realign scenarios new mine.yaml --yes"},
	"scenarios/sessions/README.md": {"realign class new short.yaml --yes --scenario one-quarter --minutes 45 --teams 2"},
}

// Why a command is not run. Each is looked up instead: that there is such a
// command, and each flag that it names.
const (
	ran          = "ran"
	again        = "the same again"
	placeholders = "looked up: it has placeholders"
	mentioned    = "looked up: a name and not a whole command line"
	replaced     = "ran in another form: it takes long or needs a terminal"
	terminal     = "looked up: it needs a terminal or a second laptop"
	installs     = "known by name: it installs the program that the others use"
	outside      = "known by name: it asks a server"
	tests        = "looked up: packages, names of tests and flags exist"
	script       = "looked up: the script is there and may be run"
)

// instead are command lines that take long or need a terminal, with what is run
// in their place; nothing where no part of them can be.
var instead = map[string]string{
	"realign scenarios check --try 5 mine.yaml":  "realign scenarios check --try 1 mine.yaml",
	"realign scenarios check --try 20 mine.yaml": "realign scenarios check --try 1 mine.yaml",

	"realign class run society-90 --teams Anchor,Beacon --folder rehearsal --auto": "realign class run short.yaml --teams Anchor --folder rehearsal --auto",
	"realign class run society-90 --teams Anchor,Beacon --folder tuesday":          "realign class run short.yaml --teams Anchor --folder tuesday --auto",
	"realign class run mine.yaml --auto":                                           "realign class run short.yaml --teams Anchor --folder rehearsal --auto",

	"realign class run society-45":  "",
	"realign class host society-90": "",

	"realign class host society-90 --teams Anchor,Beacon --folder tuesday": "",
	"realign class doctor --wait=5m":                                       "",

	"realign class run society-90 --rehearse 20": "",
	"realign class wall tuesday":                 "",
	"realign class run tuesday":                  "",
	"realign class doctor":                       "",
	"realign class run wednesday":                "",
	"realign class host wednesday":               "",

	"realign class host society-90 --teams Anchor,Beacon --folder wednesday --cards wednesday": "",
	"realign class doctor --wait": "",
}

// asksOutside are command lines of other programs that need the network.
var asksOutside = map[string]bool{
	"go list -m -u all": true,
}

// Whatever a document tells to type can be typed, in the order in which it stands
// there; what is only named exists. With -v it is told what became of each. The
// commands of the long guides are typed in the long checks.
func TestEveryCommandOfEveryDocumentWorks(t *testing.T) {
	var lines []string
	for _, d := range documents(t) {
		for _, c := range commandsIn(d.text) {
			lines = append(lines, c.text)
		}
		if !isTyped(d.path) {
			continue
		}
		t.Run(d.path, func(t *testing.T) {
			t.Parallel()
			count := map[string]int{}
			for _, c := range try(t, d) {
				assert.NoError(t, c.err, "%s:%d: %s", d.path, c.line, c.text)
				t.Logf("%s:%d: %s (%s)", d.path, c.line, c.text, c.how)
				count[c.how]++
			}
			t.Log(count)
		})
	}
	for _, e := range examples {
		lines = append(lines, e.lines...)
	}
	for text := range instead {
		assert.Contains(t, lines, text, "nothing tells this command any more; take it out of instead")
	}
	for text := range asksOutside {
		assert.Contains(t, lines, text, "nothing tells this command any more; take it out of asksOutside")
	}
}

// A tried command is one with what became of it.
type tried struct {
	told
	how string
	err error
}

// try does what a document tells, in a folder of its own.
func try(t *testing.T, d document) []tried {
	t.Helper()
	b := &bench{dir: t.TempDir(), home: t.TempDir(), done: map[string]bool{}}
	for _, text := range before[d.path] {
		_, err := b.try(told{text: text, block: true})
		require.NoError(t, err, "what %s takes for granted: %s", d.path, text)
	}
	var all []tried
	for _, c := range commandsIn(d.text) {
		how, err := b.try(c)
		all = append(all, tried{c, how, err})
	}
	return all
}

func TestAWrongCommandInADocumentIsFound(t *testing.T) {
	for page, says := range map[string]string{
		"    realign scenarios chekc mine.yaml":           "no command",
		"Type `realign clas list` first.":                 "no command",
		"    realign run society --polcy drifter":         "--polcy",
		"    realign run SCENARIO   plays it [--polcy P]": "--polcy",
		"    realign run SCENARIO\n       [--sede N]":     "--sede",
		"See `realign save\nverify --mrak`.":              "--mrak",
		"```\nrealign run nowhere\n```":                   "exit code 1",
		"    realign save verify":                         "cannot be typed",
		"    go run ./cmd/realing":                        "no such folder",
		"    go run ./cmd/realign version --jsno":         "--jsno",
		"    go fish":                              "not known",
		"    .ci/rum":                              ".ci/rum",
		"`go test ./nowhere`":                      "no tests",
		"`go test ./sim -run NobodyWroteThis`":     "NobodyWroteThis",
		"`go test ./sim -run xxx`":                 "xxx",
		"`go test -tags prof ./sim`":               "prof",
		"`go test ./scenarios -run BestPlanKept`":  "BestPlanKept",
		"    go test ./sim -run xxx -bench Nobody": "Nobody",
		"    go test ./sim -updat":                 "-updat",
	} {
		found := try(t, document{"planted.md", page})
		if assert.Len(t, found, 1, page) {
			assert.ErrorContains(t, found[0].err, says, page)
		}
	}
	right := "    realign scenarios list > it.txt    says --json too\n\nand `go test ./sim -run Golden`, and `realign run SCENARIO --seed N`, and `saves/README.md`."
	var how []string
	for _, c := range try(t, document{"right.md", right}) {
		require.NoError(t, c.err, c.text)
		how = append(how, c.how)
	}
	assert.Equal(t, []string{ran, tests, placeholders}, how)
}
