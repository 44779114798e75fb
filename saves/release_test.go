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

// A release is a set of rules that was released: its frozen source, the saves
// that show what it does, and a list of all their hashes. Nothing of it ever
// changes; README.md says how one is made.
type release struct {
	rules  int
	source string // folder
	saves  string // folder
	list   string // file, as sha256sum writes it
	sum    string // SHA-256 of the list
}

// releases are those of this program. A row is added with each, never changed.
var releases = []release{}

// toyRelease shows on something small what the test of a release does.
var toyRelease = release{
	rules: toyRules, source: "testdata/toy/r9001", saves: "testdata/toy/golden", list: "testdata/toy/r9001.sha256",
	sum: "a68884f94274e4ec5b1cd2f2b21d4529a73a0849d0ffee3b22bdaa3305e74c9c",
}

// faults returns what in a tree is not as it was released.
func (r *release) faults(tree fs.FS) (faults []string) {
	list, err := fs.ReadFile(tree, r.list)
	if err != nil || sumOf(list) != r.sum {
		return []string{fmt.Sprintf("%s is missing or was changed; it lists what was released and never changes", r.list)}
	}
	listed := map[string]bool{}
	for _, line := range strings.Split(strings.TrimSpace(string(list)), "\n") {
		sum, name, ok := strings.Cut(line, "  ")
		if !ok {
			return []string{fmt.Sprintf("%s: %q is no line of a list", r.list, line)}
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
	for _, folder := range []string{r.source, r.saves} {
		err := fs.WalkDir(tree, folder, func(name string, e fs.DirEntry, err error) error {
			if err == nil && !e.IsDir() && !listed[name] {
				faults = append(faults, name+" was not released with the others; it does not belong here")
			}
			return err
		})
		if err != nil {
			faults = append(faults, folder+" was released and is missing")
		}
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

func TestEveryReleasedSetCanBePlayedAndEveryOtherIsReleased(t *testing.T) {
	var numbers []int
	for _, r := range releases {
		assert.Contains(t, known, r.rules)
		numbers = append(numbers, r.rules)
	}
	for number := range known {
		assert.True(t, number == Rules || slices.Contains(numbers, number), "rules %d stand in no release", number)
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
	source, list := path.Join(toyRelease.source, "engine.go"), toyRelease.list
	for name, change := range map[string]func(fstest.MapFS){
		"a formula":            func(m fstest.MapFS) { m[source] = &fstest.MapFile{Data: append(slices.Clone(m[source].Data), '\n')} },
		"a file gone":          func(m fstest.MapFS) { delete(m, source) },
		"a file added":         func(m fstest.MapFS) { m[path.Join(toyRelease.source, "more.go")] = &fstest.MapFile{} },
		"a save changed":       func(m fstest.MapFS) { m[oneSave(m)] = &fstest.MapFile{Data: []byte("x")} },
		"a save gone":          func(m fstest.MapFS) { delete(m, oneSave(m)) },
		"a save added":         func(m fstest.MapFS) { m[path.Join(toyRelease.saves, "more.realign")] = &fstest.MapFile{} },
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
