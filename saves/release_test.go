package saves

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// A release is a set of rules that was released: the games that show what it does
// and, once other rules took its place in package sim, its frozen source, each with
// a list of all hashes. Nothing of it ever changes; README.md says how one is made.
type release struct {
	rules int
	games frozen
	// source is empty for those that package sim plays: the games hold them.
	source frozen
}

// A frozen is a folder in which nothing ever changes.
type frozen struct {
	folder string
	list   string // file, as sha256sum writes it
	sum    string // SHA-256 of the list
}

// releases are those of this program. A row is added with each.
var releases = []release{
	{rules: 1, games: frozen{"testdata/released/r1", "testdata/released/r1.sha256", "6bd9835355ddeb25f241ab99d781a87bb00fb5f6ab3bd74b4f4dd98a32df8e8f"}},
}

// toyRelease shows on something small what the test of a release does.
var toyRelease = release{
	rules:  toyRules,
	games:  frozen{"testdata/toy/golden", toyList, toySum},
	source: frozen{"testdata/toy/r9001", toyList, toySum},
}

const (
	toyList = "testdata/toy/r9001.sha256"
	toySum  = "a68884f94274e4ec5b1cd2f2b21d4529a73a0849d0ffee3b22bdaa3305e74c9c"
)

// faults returns what in a tree is not as it was released.
func (r *release) faults(tree fs.FS) []string {
	faults := r.games.faults(tree)
	if r.source != (frozen{}) {
		faults = append(faults, r.source.faults(tree)...)
	}
	return faults
}

// faults returns what of a folder is not as it was. Its list may hold the files of
// another folder too.
func (f *frozen) faults(tree fs.FS) (faults []string) {
	list, err := fs.ReadFile(tree, f.list)
	if err != nil || sumOf(list) != f.sum {
		return []string{fmt.Sprintf("%s is missing or was changed; it lists what was released and never changes", f.list)}
	}
	listed := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(list)), "\n") {
		sum, name, ok := strings.Cut(line, "  ")
		if !ok {
			return []string{fmt.Sprintf("%s: %q is no line of a list", f.list, line)}
		}
		listed[name] = true
		content, err := fs.ReadFile(tree, name)
		switch {
		case err != nil:
			faults = append(faults, name+" was released and is missing")
		case sumOf(content) != sum:
			faults = append(faults, name+" was released and must not change; new behaviour is a new set of rules")
		}
	}
	err = fs.WalkDir(tree, f.folder, func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !listed[name] {
			faults = append(faults, name+" was not released with the others; it does not belong here")
		}
		return err
	})
	if err != nil {
		faults = append(faults, f.folder+" was released and is missing")
	}
	return faults
}

func sumOf(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

func TestReleasedRulesNeverChange(t *testing.T) {
	for _, r := range append(releases, toyRelease) {
		assert.Empty(t, r.faults(os.DirFS(".")), "rules %d", r.rules)
	}
}

func TestEveryReleasedSetCanBePlayedAndEveryOtherIsADraft(t *testing.T) {
	var numbers []int
	for _, r := range releases {
		assert.Contains(t, known, r.rules)
		assert.Equal(t, r.rules == Rules, r.source == (frozen{}), "rules %d: only those of package sim have no frozen source", r.rules)
		numbers = append(numbers, r.rules)
	}
	for number := range known {
		assert.True(t, number == draft || slices.Contains(numbers, number), "rules %d stand in no release", number)
	}
}

// The test of a release sees every way to change one.
func TestAChangedReleaseIsSeen(t *testing.T) {
	whole := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(os.DirFS("."), "testdata/toy", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		content, err := os.ReadFile(name)
		whole[name] = &fstest.MapFile{Data: content}
		return err
	}))
	require.Empty(t, toyRelease.faults(whole))
	source, list := path.Join(toyRelease.source.folder, "engine.go"), toyList
	for name, change := range map[string]func(fstest.MapFS){
		"a formula":            func(m fstest.MapFS) { m[source] = &fstest.MapFile{Data: append(slices.Clone(m[source].Data), '\n')} },
		"a file gone":          func(m fstest.MapFS) { delete(m, source) },
		"a file added":         func(m fstest.MapFS) { m[path.Join(toyRelease.source.folder, "more.go")] = &fstest.MapFile{} },
		"a save changed":       func(m fstest.MapFS) { m[oneSave(m)] = &fstest.MapFile{Data: []byte("x")} },
		"a save gone":          func(m fstest.MapFS) { delete(m, oneSave(m)) },
		"a save added":         func(m fstest.MapFS) { m[path.Join(toyRelease.games.folder, "more.realign")] = &fstest.MapFile{} },
		"the list gone":        func(m fstest.MapFS) { delete(m, list) },
		"the list made to fit": func(m fstest.MapFS) { m[list] = &fstest.MapFile{Data: []byte{}} },
		"all of it gone": func(m fstest.MapFS) {
			for name := range m {
				delete(m, name)
			}
		},
	} {
		changed := fstest.MapFS{}
		for name, f := range whole {
			changed[name] = f
		}
		change(changed)
		assert.NotEmpty(t, toyRelease.faults(changed), name)
	}
}

func oneSave(m fstest.MapFS) string {
	var names []string
	for name := range m {
		if strings.HasSuffix(name, Suffix) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names[0]
}
