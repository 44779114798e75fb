package main

import (
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

// threats is how many there are.
const threats = 32

// numbered matches what stands before a test and tells its threats, and its name.
var numbered = regexp.MustCompile(`(?m)((?:^//.*\n)*)^func (Test\w+)\(t \*testing\.T\)`)

// carries reports whether a test of a folder carries the number of a threat, in its
// name or in what is said of it.
func carries(folder, name, number string) bool {
	files, _ := filepath.Glob(filepath.Join(top, folder, "*_test.go")) // the pattern is well formed
	return slices.ContainsFunc(files, func(file string) bool {
		source, err := os.ReadFile(file)
		if err != nil {
			return false
		}
		for _, m := range numbered.FindAllStringSubmatch(strings.ReplaceAll(string(source), "\r\n", "\n"), -1) {
			if m[2] == name {
				return strings.Contains(m[1], number) || strings.Contains(m[2], strings.ReplaceAll(number, "-", ""))
			}
		}
		return false
	})
}

// unanswered says which threats of a table have no row, or no test that carries
// their number.
func unanswered(text string) (wrong []string) {
	rows := map[string]string{}
	for line := range strings.Lines(text) {
		if number, _, ok := strings.Cut(strings.TrimPrefix(line, "| "), " |"); ok && strings.HasPrefix(number, "T-") {
			if rows[number] != "" {
				wrong = append(wrong, number+" stands there twice")
			}
			rows[number] = line
		}
	}
	for n := range threats {
		number := fmt.Sprintf("T-%02d", n+1)
		tests := heldBy.FindAllStringSubmatch(rows[number], -1)
		if len(tests) == 0 {
			wrong = append(wrong, number+" has no test")
		}
		own := false
		for _, held := range tests {
			if !hasTest(held[2], held[1]) {
				wrong = append(wrong, fmt.Sprintf("%s: there is no %s in %s", number, held[1], held[2]))
			}
			own = own || carries(held[2], held[1], number)
		}
		if len(tests) > 0 && !own {
			wrong = append(wrong, number+" has no test that carries its number")
		}
	}
	return wrong
}

func TestEveryThreatHasATestThatCarriesItsNumber(t *testing.T) {
	page := readDocument(t, "ui/host/README.md")
	assert.Empty(t, unanswered(section(t, page, "Threats")))
	_, wrong := unheld(strings.ReplaceAll(section(t, page, "Threats"), "| No. |", "| Promise |"))
	assert.Empty(t, wrong)
	for gap, planted := range map[string]string{
		"T-09 stands there twice":                  page + "| T-09 | x | y | `TestT09SixtyTablesJoinAtOnceFromOneAddress` in `ui/host/door` |\n",
		"T-21 has no test":                         strings.Replace(page, "| T-21 |", "| T-99 |", 1),
		"T-24: there is no TestT24Nothing in":      strings.Replace(page, "TestT24AnotherKeyIsNoticed", "TestT24Nothing", 1),
		"T-10 has no test that carries its number": strings.Replace(page, "TestC33ClientsThatReadNothingHoldUpNobody", "TestC05TheHostKeyIsKeptForEver", 1),
	} {
		assert.Contains(t, strings.Join(unanswered(planted), "\n"), gap, "a planted gap")
	}
}

// T-03: what nobody can know is said where somebody might rely on it.
func TestT03ThePagesSayThatNobodyKnowsHowOftenSomebodyBegan(t *testing.T) {
	plain := func(path string) string { return strings.Join(strings.Fields(readDocument(t, path)), " ") }
	assert.Contains(t, plain("README.md"), "how often somebody practised at home. No file can know.")
	assert.Contains(t, plain("scenarios/sessions/README.md"), "How often a team began anew at home nobody can tell")
	assert.Contains(t, strings.Join(strings.Fields(classPackCommand().Long), " "), "How often a team began anew from a copy nobody can tell.")
}

// required is a module that go.mod wants, at a version of its own or at a commit.
var required = regexp.MustCompile(`^(?:require )?([^\s()]+) (v\d+\.\d+\.\d+\S*)(?: // indirect)?$`)

// T-31: everything that the program is built from is at one version, whose hash is
// kept; nothing is put in the place of another; and what is handed out is made twice.
func TestT31WhatIsBuiltFromIsFixed(t *testing.T) {
	sums := readDocument(t, "go.sum")
	modules := 0
	for line := range strings.Lines(readDocument(t, "go.mod")) {
		line = strings.TrimSpace(line)
		assert.False(t, strings.HasPrefix(line, "replace"), line)
		if m := required.FindStringSubmatch(line); m != nil {
			modules++
			assert.Contains(t, sums, m[1]+" "+m[2]+"/go.mod h1:", m[1])
		}
	}
	require.Greater(t, modules, 20)
	run, pack := readDocument(t, ".ci/run"), readDocument(t, ".ci/package")
	assert.Contains(t, run, ".ci/twice", "packages are made twice, and compared")
	assert.Contains(t, run, "go mod tidy -diff")
	for _, part := range []string{"-trimpath", "SHA256SUMS", "bom.json"} {
		assert.Contains(t, pack, part)
	}
}
