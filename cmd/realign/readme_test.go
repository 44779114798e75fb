package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func readDocument(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(top, path))
	require.NoError(t, err)
	return strings.ReplaceAll(string(data), "\r\n", "\n")
}

// section returns what stands under a heading of a document.
func section(t *testing.T, text, title string) string {
	t.Helper()
	_, rest, found := strings.Cut(text, "\n## "+title+"\n")
	require.True(t, found, "there is no part %q", title)
	rest, _, _ = strings.Cut(rest, "\n## ")
	return rest
}

// ofAll returns the flags that a page tells of many commands at once, in its
// sentences.
func ofAll(text string) []string {
	var names []string
	for _, span := range codeSpan.FindAllString(prose(text), -1) {
		if name := strings.Fields(strings.Trim(span, "`"))[0]; strings.HasPrefix(name, "--") {
			names = append(names, name)
		}
	}
	return names
}

// untold returns the commands below cmd, and their flags, that a list of commands
// does not name; flags in common are named elsewhere.
func untold(cmd *cobra.Command, list []told, common []string) []string {
	var missing []string
	for _, c := range cmd.Commands() {
		switch {
		case !c.IsAvailableCommand() || c.Name() == "help" || c.Name() == "completion":
			continue
		case c.HasSubCommands():
			missing = append(missing, untold(c, list, common)...)
			continue
		}
		at := slices.IndexFunc(list, func(line told) bool {
			return line.text == c.CommandPath() || strings.HasPrefix(line.text, c.CommandPath()+" ")
		})
		if at < 0 {
			missing = append(missing, c.CommandPath())
			continue
		}
		named := slices.Clone(common)
		for _, f := range flagName.FindAllStringSubmatch(list[at].text+" "+list[at].more, -1) {
			named = append(named, f[1])
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if !f.Hidden && f.Name != "help" && !slices.Contains(named, "--"+f.Name) && !slices.Contains(named, "-"+f.Shorthand) {
				missing = append(missing, c.CommandPath()+" --"+f.Name)
			}
		})
	}
	return missing
}

func TestTheListOfCommandsIsWhole(t *testing.T) {
	page := readDocument(t, "cmd/realign/README.md")
	assert.Empty(t, untold(newRoot(), commandsIn(page), ofAll(page)), "say them in cmd/realign/README.md")
	page = "    realign run SCENARIO  [--json]\n\nAll take `--csv FILE`."
	planted := untold(newRoot(), commandsIn(page), ofAll(page))
	assert.Contains(t, planted, "realign version", "a planted gap")
	assert.Contains(t, planted, "realign run --seed", "a planted gap")
	assert.NotContains(t, planted, "realign run --json")
	assert.NotContains(t, planted, "realign run --csv")
}

// mapped reads the map of the tree: a folder to a line, those within it indented.
func mapped(text string) []string {
	var all, open []string
	for _, line := range pageLines(text) {
		name := strings.TrimSpace(line.text)
		if !line.code || name == "" {
			continue
		}
		name, _, _ = strings.Cut(name, " ")
		depth := (len(line.text) - len(strings.TrimLeft(line.text, " ")) - 4) / 2
		open = append(open[:min(depth, len(open))], name)
		all = append(all, strings.Join(open, "/"))
	}
	return all
}

// misdrawn says what a map of the tree has too much or too little.
func misdrawn(names []string, packages []listed) []string {
	var wrong []string
	for i, name := range names {
		if slices.Contains(names[:i], name) {
			wrong = append(wrong, name+" stands there twice")
		}
		if about, err := os.Stat(filepath.Join(top, name)); err != nil || !about.IsDir() {
			wrong = append(wrong, name+" is no folder")
		}
	}
	for _, p := range packages {
		if name := strings.TrimPrefix(p.ImportPath, module); !slices.Contains(names, name) {
			wrong = append(wrong, name+" is missing")
		}
	}
	return wrong
}

func TestTheMapOfTheTreeIsTrue(t *testing.T) {
	packages := listPackages(t)
	names := mapped(section(t, readDocument(t, "README.md"), "The tree"))
	assert.Empty(t, misdrawn(names, packages), "draw the tree in README.md as it is")
	wrong := misdrawn(mapped("    sim       the model\n      sweep   many\n      sweep   many\n      weep    none\n"), packages)
	for _, says := range []string{"sim/sweep stands there twice", "sim/weep is no folder", "sim/policy is missing"} {
		assert.Contains(t, wrong, says)
	}
}

// fact is the code of a fact.
var fact = regexp.MustCompile(`\bF\d+\b`)

// invented returns the facts of a text that a table of sources does not have.
func invented(text, sources string) []string {
	known := map[string]bool{}
	for line := range strings.Lines(sources) {
		first, _, _ := strings.Cut(strings.TrimPrefix(line, "| "), " |")
		for _, code := range fact.FindAllString(first, -1) {
			known[code] = true
		}
	}
	return slices.DeleteFunc(fact.FindAllString(text, -1), func(code string) bool { return known[code] })
}

func TestTheEvidenceStandsInTheTableOfSources(t *testing.T) {
	evidence := section(t, readDocument(t, "README.md"), "The evidence in ten lines")
	sources := section(t, readDocument(t, "sim/README.md"), "Facts behind the sources")
	assert.NotEmpty(t, fact.FindAllString(evidence, -1))
	assert.Empty(t, invented(evidence, sources))
	assert.Equal(t, []string{"F999"}, invented("as F1 and F999 say", sources), "a planted fact")
}

// heldBy is a test as the README names it: its name and its folder.
var heldBy = regexp.MustCompile("`(Test\\w+)` in `([\\w/]+)`")

// unheld returns the rows of a table of promises that name no test, and the tests
// that do not exist.
func unheld(text string) (rows int, wrong []string) {
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "| ") || strings.HasPrefix(line, "| Promise ") {
			continue
		}
		rows++
		tests := heldBy.FindAllStringSubmatch(line, -1)
		if len(tests) == 0 {
			wrong = append(wrong, "no test holds: "+line)
		}
		for _, held := range tests {
			if !hasTest(held[2], held[1]) {
				wrong = append(wrong, fmt.Sprintf("there is no %s in %s", held[1], held[2]))
			}
		}
	}
	return rows, wrong
}

// hasTest reports whether a folder's tests, those with tags too, hold one of that
// name.
func hasTest(folder, name string) bool {
	files, _ := filepath.Glob(filepath.Join(top, folder, "*_test.go")) // the pattern is well formed
	return slices.ContainsFunc(files, func(file string) bool {
		source, err := os.ReadFile(file)
		return err == nil && strings.Contains(string(source), "\nfunc "+name+"(t *testing.T)")
	})
}

func TestEveryPromiseNamesTestsThatExist(t *testing.T) {
	rows, wrong := unheld(section(t, readDocument(t, "README.md"), "What is promised, and what is not"))
	assert.Empty(t, wrong)
	assert.NotZero(t, rows)
	_, wrong = unheld("| Promise | Test |\n|---|---|\n| gold | |\n| more gold | `TestGold` in `sim` |\n| less | `TestScripts` in `cmd/realign` |\n")
	assert.Len(t, wrong, 2, "planted promises that nothing holds")
}

// mayReachOut are our packages that may use a network, because a person asks
// them to: for hosting a class.
var mayReachOut = []string{"ui/host/door", "ui/host/doctor", "ui/host/stream", "cmd/realign"}

// outsidePackages are the parts of the standard library and of others by which a
// program reaches another.
var outsidePackages = []string{"net", "crypto/tls", "golang.org/x/net", "golang.org/x/crypto/ssh", "charm.land/ssh"}

// reachesOut says what of ours uses a network.
func reachesOut(name string, imports []string) []string {
	var wrong []string
	for _, path := range imports {
		if path != "net/url" && path != "net/netip" && within(outsidePackages, path) && !within(mayReachOut, name) {
			wrong = append(wrong, name+" imports "+path)
		}
	}
	return wrong
}

// T-28: nothing of ours can send anything, other than a class that a person hosts.
func TestNothingReachesForANetwork(t *testing.T) {
	for _, p := range listPackages(t) {
		if name := strings.TrimPrefix(p.ImportPath, module); !within(forTests, name) {
			assert.Empty(t, reachesOut(name, p.Imports))
		}
	}
	assert.NotEmpty(t, reachesOut("saves", []string{"fmt", "net/http"}), "a planted import")
	assert.NotEmpty(t, reachesOut("ui/host", []string{"net"}), "a planted import")
}
