package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// modelPackages are those whose results must be the same on every machine.
var modelPackages = []string{"sim", "sim/policy", "sim/whatif", "sim/search", "sim/sweep", "sim/debrief"}

// A compiled package is what go list tells of it.
type compiled struct {
	ImportPath, Dir, Export string
	GoFiles                 []string
}

// compile returns the packages that patterns name and all that they import.
func compile(t *testing.T, patterns ...string) map[string]compiled {
	t.Helper()
	args := append([]string{"list", "-e", "-deps", "-export", "-json=ImportPath,Dir,Export,GoFiles"}, patterns...)
	cmd := exec.Command("go", args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	require.NoError(t, err)
	all := map[string]compiled{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p compiled
		err := d.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all
		}
		require.NoError(t, err)
		all[p.ImportPath] = p
	}
}

func exportsOf(all map[string]compiled) map[string]string {
	exports := map[string]string{}
	for path, p := range all {
		exports[path] = p.Export
	}
	return exports
}

func TestD5TheModelUsesNothingThatDiffersBetweenMachines(t *testing.T) {
	all := compile(t, module+"sim/...")
	exports := exportsOf(all)
	seen := 0
	for _, name := range modelPackages {
		p, ok := all[module+name]
		if !ok {
			continue // not built yet
		}
		seen++
		var files []string
		for _, f := range p.GoFiles {
			files = append(files, filepath.Join(p.Dir, f))
		}
		in := inspection{atOnce: within(mayRunAtOnce, name)}
		for _, v := range in.inspect(t, p.ImportPath, files, exports) {
			assert.Fail(t, v.String())
		}
	}
	assert.GreaterOrEqual(t, seen, 2, "the model was not found")
}

func TestEveryPlantedViolationIsFound(t *testing.T) {
	const path = "testdata/arithmetic/planted.go"
	exports := exportsOf(compile(t, "maps", "math", "math/rand/v2", "os", "reflect", "runtime", "sync", "sync/atomic", "time", "unsafe"))
	refused := map[int]string{}
	var in inspection
	for _, v := range in.inspect(t, "planted", []string{path}, exports) {
		refused[v.at.Line] = v.what
	}
	source, err := os.ReadFile(path)
	require.NoError(t, err)
	for i, line := range strings.Split(string(source), "\n") {
		what, got := refused[i+1]
		assert.Equal(t, strings.HasSuffix(line, "// bad"), got, "line %d: %s %s", i+1, strings.TrimSpace(line), what)
	}
}
