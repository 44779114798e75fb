package main

import (
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// packed is the list of the pages and pictures that packages hold beside the
// program.
const packed = ".ci/pages"

// missingFrom returns the files that a package with these files lacks, in the
// order of their names: those that its pages lead to. Text is what stands in a
// file.
func missingFrom(files []string, text func(string) string) []string {
	var missing []string
	for _, name := range files {
		if path.Ext(name) != ".md" {
			continue
		}
		for _, to := range linksIn(text(name)) {
			file, _, _ := strings.Cut(to, "#")
			if file == "" || strings.Contains(to, "://") {
				continue
			}
			if file = path.Join(path.Dir(name), file); !slices.Contains(files, file) {
				missing = append(missing, file)
			}
		}
	}
	slices.Sort(missing)
	return slices.Compact(missing)
}

func TestPackagesHoldEveryPageThatTheirPagesLeadTo(t *testing.T) {
	pages := strings.Fields(readDocument(t, packed))
	for _, needed := range []string{"README.md", "CHANGELOG.md", "LICENSE"} {
		assert.Contains(t, pages, needed)
	}
	read := func(name string) string { return readDocument(t, name) }
	assert.Empty(t, missingFrom(pages, read), "pages that are packed lead there; list it in %s", packed)

	i := slices.Index(pages, "ui/testdata/pictures/desk.svg")
	require.NotEqual(t, -1, i)
	assert.Contains(t, missingFrom(slices.Delete(slices.Clone(pages), i, i+1), read), pages[i], "a planted gap")
}

// What nobody leads to is not packed.
func TestEveryPackedPageIsLedTo(t *testing.T) {
	pages := strings.Fields(readDocument(t, packed))
	read := func(name string) string { return readDocument(t, name) }
	led := []string{"README.md", "CHANGELOG.md"}
	for more := led; len(more) > 0; led = append(led, more...) {
		more = missingFrom(led, read)
	}
	assert.ElementsMatch(t, led, pages)
}
