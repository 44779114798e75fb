package sim

import (
	"os"
	"os/exec"
	"regexp"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// referenceLine is how the reference program tells its time for a game of ten
// years with 8,000 members.
var referenceLine = regexp.MustCompile(`(?m)^8000 members: 40 quarters in (\S+)`)

// BenchmarkReference measures whole games of ten years with 8,000 founders, by
// turns here and in the reference program, whose folder REALIGN_REFERENCE names,
// and reports the medians in nanoseconds per founder and quarter.
func BenchmarkReference(b *testing.B) {
	const rounds, parts = 7, 8000 * 40
	folder := os.Getenv("REALIGN_REFERENCE")
	if folder == "" {
		b.Log("only this model is measured: REALIGN_REFERENCE names no folder with the reference program")
	}
	program := build(b, folder)
	w := house(8000, nil)
	var ours, theirs []float64
	for range rounds {
		start := time.Now()
		play(w, 7, always(usual()), 40, nil)
		ours = append(ours, float64(time.Since(start).Nanoseconds())/parts)
		if program != "" {
			theirs = append(theirs, float64(reference(b, program).Nanoseconds())/parts)
		}
	}
	b.ReportMetric(0, "ns/op") // a round says nothing
	b.ReportMetric(median(ours), "ns/member-quarter")
	if program != "" {
		b.ReportMetric(median(theirs), "reference-ns/member-quarter")
		b.ReportMetric(median(theirs)/median(ours), "times-faster")
	}
}

// build compiles the reference program, if there is one.
func build(b *testing.B, folder string) string {
	if folder == "" {
		return ""
	}
	program := b.TempDir() + "/reference"
	cmd := exec.Command("go", "build", "-o", program, ".")
	cmd.Dir = folder
	out, err := cmd.CombinedOutput()
	require.NoError(b, err, "the reference program in %s does not build: %s", folder, out)
	return program
}

// reference returns how long a game takes the reference program.
func reference(b *testing.B, program string) time.Duration {
	out, err := exec.Command(program, "perf").Output()
	require.NoError(b, err)
	m := referenceLine.FindSubmatch(out)
	require.NotNil(b, m, "the reference program tells no time:\n%s", out)
	took, err := time.ParseDuration(string(m[1]))
	require.NoError(b, err)
	return took
}

func median(values []float64) float64 {
	slices.Sort(values)
	return values[len(values)/2]
}
