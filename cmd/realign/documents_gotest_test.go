package main

import (
	"fmt"
	gobuild "go/build"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// A goTest is a command line of go test, as far as it can be held against the
// tree.
type goTest struct {
	folders          []string
	tags             []string
	tests, benches   string // patterns
	fuzz             string
	own              []string // flags that the tests themselves must know
	everythingIsHere bool     // no word stands for another
}

// ofGo are the flags of go test that documents use, with whether they take a
// value.
var ofGo = map[string]bool{
	"-run": true, "-bench": true, "-fuzz": true, "-tags": true, "-count": true, "-timeout": true, "-fuzztime": true,
	"-fuzzminimizetime": true, "-v": false, "-race": false,
}

// standsFor is a word in capitals that is written instead of a name.
var standsFor = regexp.MustCompile(`\b[A-Z]{3,}\b`)

// checkGoTest looks whether the packages, tests and flags of a command line of go
// test exist. Nothing is run.
func checkGoTest(words []string) error {
	g := readGoTest(words)
	if !g.everythingIsHere {
		return nil
	}
	sources, tagged, err := g.sources()
	switch {
	case err != nil:
		return err
	case sources == "":
		return fmt.Errorf("there are no tests in %s", strings.Join(g.folders, " "))
	case len(g.tags) > 0 && !tagged:
		return fmt.Errorf("no test is there because of the tag %s", strings.Join(g.tags, ","))
	}
	nothing := slices.Contains([]string{"xxx", "^$"}, g.tests) && g.benches+g.fuzz != ""
	for kind, pattern := range map[string]string{"Test": g.tests, "Benchmark": g.benches, "Fuzz": g.fuzz} {
		if pattern == "" || kind == "Test" && nothing {
			continue
		}
		if err := matchesOne(kind, pattern, sources); err != nil {
			return err
		}
	}
	for _, name := range g.own {
		if !regexp.MustCompile(`flag\.\w+\("` + strings.TrimLeft(name, "-") + `"`).MatchString(sources) {
			return fmt.Errorf("no test of %s knows the flag %s", strings.Join(g.folders, " "), name)
		}
	}
	return nil
}

func readGoTest(words []string) goTest {
	g := goTest{everythingIsHere: !standsFor.MatchString(strings.Join(words, " "))}
	values := map[string]*string{"-run": &g.tests, "-bench": &g.benches, "-fuzz": &g.fuzz}
	for i := 0; i < len(words); i++ {
		w, _, joined := strings.Cut(words[i], "=")
		takes, known := ofGo[w]
		switch {
		case strings.HasPrefix(w, "./"):
			g.folders = append(g.folders, w)
		case known && takes && !joined && i+1 < len(words):
			i++
			if w == "-tags" {
				g.tags = strings.Split(words[i], ",")
			} else if into := values[w]; into != nil {
				*into = strings.Trim(words[i], "'")
			}
		case !known && strings.HasPrefix(w, "-"):
			g.own = append(g.own, w)
		}
	}
	return g
}

// sources returns the text of all test files that the command would build, and
// whether a tag brings some of them.
func (g *goTest) sources() (text string, tagged bool, err error) {
	var b strings.Builder
	for _, pattern := range g.folders {
		folders, err := foldersOf(pattern)
		if err != nil {
			return "", false, err
		}
		for _, folder := range folders {
			plain, with := testFiles(folder, nil), testFiles(folder, g.tags)
			tagged = tagged || len(with) > len(plain)
			for _, name := range with {
				source, err := os.ReadFile(filepath.Join(folder, name))
				if err != nil {
					return "", false, err
				}
				b.Write(source)
			}
		}
	}
	return b.String(), tagged, nil
}

// foldersOf returns the folders that a pattern such as ./sim/... names.
func foldersOf(pattern string) ([]string, error) {
	folder, deep := strings.CutSuffix(pattern, "/...")
	folder = filepath.Join(top, folder)
	if !deep {
		return []string{folder}, nil
	}
	var all []string
	err := filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err == nil && d.IsDir() {
			all = append(all, path)
		}
		return err
	})
	return all, err
}

// testFiles returns the names of a folder's test files under some tags; none for
// what is no package.
func testFiles(folder string, tags []string) []string {
	here := gobuild.Default
	here.BuildTags = tags
	p, err := here.ImportDir(folder, 0)
	if err != nil {
		return nil
	}
	return slices.Concat(p.TestGoFiles, p.XTestGoFiles)
}

// matchesOne looks for a function of a kind whose name a pattern matches.
func matchesOne(kind, pattern, sources string) error {
	pattern, _, _ = strings.Cut(pattern, "/")
	wanted, err := regexp.Compile(pattern)
	if err != nil {
		return err
	}
	for _, found := range regexp.MustCompile(`(?m)^func (`+kind+`\w*)\(`).FindAllStringSubmatch(sources, -1) {
		if wanted.MatchString(found[1]) {
			return nil
		}
	}
	return fmt.Errorf("no function %s… is called like %s", kind, pattern)
}
