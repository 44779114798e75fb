package join

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func assertOwnersAlone(t *testing.T, path string) {
	t.Helper()
	about, err := os.Stat(path)
	require.NoError(t, err)
	if runtime.GOOS != "windows" {
		assert.Equal(t, os.FileMode(0o600), about.Mode().Perm(), path)
	}
}

func TestCodesAreKeptForTheirOwnerAlone(t *testing.T) {
	folder := t.TempDir()
	first, err := Open(folder, []string{"anchor", "beacon"})
	require.NoError(t, err)
	assertOwnersAlone(t, filepath.Join(folder, CodesName))
	again, err := Open(folder, []string{"anchor", "beacon", "late"})
	require.NoError(t, err)
	assert.Equal(t, first.Of("anchor"), again.Of("anchor"))
	assert.Equal(t, first.Of("beacon"), again.Of("beacon"))
	assert.True(t, written.MatchString(again.Of("late")), "who comes late has one too")
	assert.Empty(t, first.Of("late"))
	assert.NotEqual(t, first.Of("anchor"), first.Of("beacon"))
	entries, err := os.ReadDir(folder)
	require.NoError(t, err)
	assert.Len(t, entries, 1, "nothing else is left there")
}

// T-05: a code that became known can be replaced, and others stay.
func TestT05ACodeCanBeReplaced(t *testing.T) {
	folder := t.TempDir()
	before, err := Open(folder, []string{"anchor", "beacon"})
	require.NoError(t, err)
	after, err := Renew(folder, "anchor")
	require.NoError(t, err)
	assert.False(t, after.Fit("anchor", before.Of("anchor")))
	assert.True(t, after.Fit("anchor", after.Of("anchor")))
	assert.Equal(t, before.Of("beacon"), after.Of("beacon"))
	kept, err := Open(folder, nil)
	require.NoError(t, err)
	assert.Equal(t, after, kept)
	_, err = Renew(filepath.Join(folder, "gone"), "anchor")
	assert.Error(t, err)
}

func TestACodeFitsAsPeopleTypeIt(t *testing.T) {
	c := Codes{map[string]string{"anchor": "lantern-meadow-42", "beacon": "river-cabin-77"}}
	for _, typed := range []string{"lantern-meadow-42", "Lantern Meadow 42", "lanternmeadow42", " LANTERN_MEADOW_42 "} {
		assert.True(t, c.Fit("anchor", typed), typed)
	}
	for _, typed := range []string{"", "lantern-meadow", "lantern-meadow-43", "river-cabin-77", "lantern-meadow-420"} {
		assert.False(t, c.Fit("anchor", typed), typed)
		assert.False(t, c.Fit("nobody", typed), "no team, no code")
	}
}

// T-25: planted faults. What holds no codes is neither used nor overwritten.
func TestT25CodesThatAreNotInOrderAreRefusedAndLeftAlone(t *testing.T) {
	for name, tt := range map[string]struct {
		plant func(path string) error
		says  string
	}{
		"read by others": {func(p string) error { return os.Chmod(p, 0o644) }, "chmod 600"},
		"no codes":       {func(p string) error { return os.WriteFile(p, []byte(`{"anchor":""}`), 0o600) }, "no table codes"},
		"cut off":        {func(p string) error { return os.Truncate(p, 5) }, "no table codes"},
		"huge":           {func(p string) error { return os.Truncate(p, 1<<20) }, "no table codes"},
		"a link":         {func(p string) error { return swap(p) }, "no table codes"},
	} {
		t.Run(name, func(t *testing.T) {
			folder := t.TempDir()
			_, err := Open(folder, []string{"anchor"})
			require.NoError(t, err)
			path := filepath.Join(folder, CodesName)
			require.NoError(t, tt.plant(path))
			before, _ := os.ReadFile(path)
			_, err = Open(folder, []string{"anchor", "beacon"})
			assert.ErrorContains(t, err, tt.says)
			after, _ := os.ReadFile(path)
			assert.Equal(t, before, after)
		})
	}
}

// swap puts a link in the place of a file.
func swap(path string) error {
	if err := os.Rename(path, path+"-behind"); err != nil {
		return err
	}
	return os.Symlink(path+"-behind", path)
}

func TestCodesAreMadeOfWordsThatCannotBeMistaken(t *testing.T) {
	for name, list := range map[string]string{"en": englishWords, "es": spanishWords} {
		words := strings.Fields(list)
		assert.Greater(t, len(words), 200, name)
		for i, word := range words {
			assert.Regexp(t, `^[a-z]{4,8}$`, word)
			for _, other := range words[:i] {
				assert.Greater(t, slips(word, other), 1, "%s and %s", word, other)
			}
		}
	}
	assert.Equal(t, 1, slips("river", "rover"))
	drawn := map[string]bool{}
	for range 500 {
		code := draw()
		require.Regexp(t, written, code)
		drawn[code] = true
	}
	assert.Greater(t, len(drawn), 495)
}

// slips returns how many letters have to change, come or go to make b of a.
func slips(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, last+1)
		}
	}
	return row[len(b)]
}

func FuzzCodes(f *testing.F) {
	f.Add([]byte(`{"anchor":"lantern-meadow-42"}`), "lantern-meadow-42")
	f.Add([]byte(`{"":"x"}`), "")
	f.Fuzz(func(t *testing.T, content []byte, typed string) {
		c, ok := parse(content)
		if !ok {
			assert.Empty(t, c.by)
		}
		for login, code := range c.by {
			assert.Regexp(t, written, code)
			assert.Equal(t, bare(typed) == bare(code), c.Fit(login, typed))
		}
		assert.False(t, c.Fit("no such team", typed) && c.Of("no such team") == "")
	})
}
