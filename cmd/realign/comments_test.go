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

// goFile is the name of a source file.
var goFile = regexp.MustCompile(`\b[a-z]\w*\.go\b`)

// strays returns the files that the comments of a source name and that do not lie
// beside it.
func strays(folder, source string) (all []string) {
	for line := range strings.Lines(source) {
		comment, is := strings.CutPrefix(strings.TrimSpace(line), "//")
		for _, name := range goFile.FindAllString(comment, -1) {
			if _, err := os.Stat(filepath.Join(folder, name)); is && err != nil {
				all = append(all, name)
			}
		}
	}
	return all
}

func TestEveryFileThatACommentNamesIsThere(t *testing.T) {
	read := 0
	require.NoError(t, filepath.WalkDir(top, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && (d.Name() == ".git" || d.Name() == "testdata" || d.Name() == "dist"):
			return filepath.SkipDir
		case d.IsDir() || filepath.Ext(path) != ".go" || strings.HasPrefix(d.Name(), "zz_"):
			return nil
		}
		source, err := os.ReadFile(path)
		assert.Empty(t, strays(filepath.Dir(path), string(source)), path)
		read++
		return err
	}))
	require.Greater(t, read, 500)
	planted := "// Read main.go first, then nowhere.go.\nvar x = \"elsewhere.go\"\n"
	assert.Equal(t, []string{"nowhere.go"}, strays(".", planted))
}
