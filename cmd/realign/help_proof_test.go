//go:build proof

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// All examples of help are typed in one folder, one after the other.
func TestEveryExampleOfHelpWorks(t *testing.T) {
	b := &bench{dir: t.TempDir(), home: t.TempDir(), done: map[string]bool{}}
	for _, e := range examples {
		if e.command == "save repair" {
			good, err := os.ReadFile(filepath.Join(b.dir, "first.realign"))
			require.NoError(t, err)
			require.NoError(t, os.WriteFile(filepath.Join(b.dir, "damaged.realign"), append(good[:len(good)-40], "lost"...), 0o600))
		}
		for _, line := range e.lines {
			how, err := b.try(told{text: line, block: true})
			assert.NoError(t, err, line)
			t.Log(line, how)
		}
	}
}
