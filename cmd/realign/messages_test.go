package main

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

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

// T-14: whoever hands a file in has named it, so its name is as harmless where the file
// is there and something is said of it.
func TestT14NoNameOfAFileThatIsThereIsObeyed(t *testing.T) {
	t.Setenv("REALIGN_HOME", t.TempDir())
	t.Chdir(t.TempDir())
	require.NoError(t, os.Mkdir("class", 0o700))
	require.NoError(t, os.WriteFile(filepath.Join("class", "journal"), nil, 0o600))
	written := 0
	for _, p := range hostile.All() {
		if strings.ContainsAny(p, "/\\\x00") || p == "" || len(p) > 200 {
			continue // no file has such a name
		}
		if os.WriteFile(p+".yaml", []byte("title: x\n"), 0o600) != nil || os.WriteFile(filepath.Join("class", p+".txt"), nil, 0o600) != nil {
			continue // nor on this system
		}
		written++
		for _, args := range [][]string{{"scenarios", "check", "--", p + ".yaml"}, {"class", "check", "--json", "--", p + ".yaml"}} {
			var out, says bytes.Buffer
			assert.Equal(t, exitFailed, realign(args, strings.NewReader(""), &out, &says), "%q", args)
			assert.NotEmpty(t, out.String(), "%q", args)
			assert.Empty(t, hostile.Obeyed(out.String()+says.String()), "%q", args)
		}
	}
	assert.NotZero(t, written)
	var out, says bytes.Buffer
	assert.Equal(t, exitDone, realign([]string{"class", "forget", "class", "--yes"}, strings.NewReader(""), &out, &says))
	assert.Contains(t, out.String(), "left  ")
	assert.Empty(t, hostile.Obeyed(out.String()+says.String()))
}
