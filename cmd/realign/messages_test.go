package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"example.com/realign/scenarios/clean/hostile"
)

// T-14: names of files and whatever else is typed come back in messages, on one line,
// so that no terminal obeys them.
func TestT14NoMessageHoldsWhatATerminalObeys(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	for i, p := range hostile.All() {
		if strings.Contains(p, "\x00") || len(p) > 1000 {
			continue // no system hands such an argument over
		}
		lines := [][]string{
			{p}, {"class", "show", p}, {"class", "collect", p}, {"class", "forget", p, "--yes"}, {"save", "info", p}, {"save", "decode", p}, {"run", p},
		}
		if i%9 == 0 { // these read a whole session first
			lines = append(lines, []string{"class", "pack", "society-45", "--team", p, "--team", p}, []string{"scenarios", "check", p},
				[]string{"class", "run", "society-45", "--auto", "--teams", p + "," + p}, []string{"run", "society", "--policy", p})
		}
		for _, args := range lines {
			var out, says bytes.Buffer
			code := realign(args, strings.NewReader(""), &out, &says)
			assert.Empty(t, hostile.Obeyed(says.String()), "%q", args)
			assert.Empty(t, hostile.Obeyed(out.String()), "%q", args)
			if code != exitDone {
				assert.Equal(t, 1, strings.Count(says.String(), "\n"), "%q says %q", args, says.String())
			}
		}
	}
}
