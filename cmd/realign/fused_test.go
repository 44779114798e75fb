package main

import (
	"flag"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The check of the source is ours and may be wrong. This one is independent of
// it: it looks for fused operations in what the compiler made of the model.

var everyProcessor = flag.Bool("every-processor", false, "look for fused operations on every processor that has them")

// fusing are the processors that round a product and a sum at once.
var fusing = []string{"GOARCH=arm64", "GOARCH=s390x", "GOARCH=riscv64", "GOARCH=ppc64le", "GOAMD64=v3"}

// fusedOperation is the instruction as Go's assembler spells it: FMADDD, FMSUB,
// FNMADDD, VFMADD231SD.
var fusedOperation = regexp.MustCompile(`\bV?FN?M(ADD|SUB)\w*`)

// fusedIn compiles packages for a processor and returns the lines with fused
// operations.
func fusedIn(t *testing.T, processor string, packages ...string) (lines []string) {
	t.Helper()
	env := append(os.Environ(), "CGO_ENABLED=0", processor)
	if strings.HasPrefix(processor, "GOAMD64=") {
		env = append(env, "GOARCH=amd64")
	}
	cmd := exec.Command("go", append([]string{"build", "-gcflags=-S"}, packages...)...)
	cmd.Env = env
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "the model does not build for %s", processor)
	require.Contains(t, string(out), "STEXT", "the compiler shows no code for %s", processor)
	for line := range strings.Lines(string(out)) {
		if fusedOperation.MatchString(line) {
			lines = append(lines, strings.TrimSpace(line))
		}
	}
	return lines
}

func TestTheModelHasNoFusedOperations(t *testing.T) {
	processors := fusing[:1]
	if *everyProcessor {
		processors = fusing
	}
	for _, p := range processors {
		assert.Empty(t, fusedIn(t, p, module+"sim/..."), p)
	}
}

// Each planted function ends in a sum, and each processor fuses what is not
// converted and nothing else.
func TestPlantedFusedOperationsAreSeenOnEveryProcessor(t *testing.T) {
	for _, p := range fusing {
		seen := strings.Join(fusedIn(t, p, "./testdata/fused"), "\n")
		assert.Contains(t, seen, "fused.go:5", "a bare product on %s", p)
		assert.Contains(t, seen, "fused.go:8", "a conversion in the wrong place on %s", p)
		assert.NotContains(t, seen, "fused.go:11", "a converted product on %s", p)
	}
}
