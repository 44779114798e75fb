package plain

import (
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
	"example.com/realign/ui/session"
	"example.com/realign/ui/tell"
)

// A script hands out lines one by one and does something before some of them.
type script struct {
	lines  []string
	before map[int]func()
	given  int
}

func (s *script) Read(p []byte) (int, error) {
	if s.given == len(s.lines) {
		return 0, io.EOF
	}
	if do := s.before[s.given]; do != nil {
		do()
	}
	n := copy(p, s.lines[s.given]+"\n")
	s.given++
	return n, nil
}

func TestAScenarioThatIsSavedMeanwhileIsTakenAtTheNextPrompt(t *testing.T) {
	sc, err := scenarios.Open(filepath.Join("..", "testdata", "small.yaml"))
	require.NoError(t, err)
	path, dir := filepath.Join(t.TempDir(), "mine.yaml"), t.TempDir()
	write := func(from, to string) func() {
		return func() {
			require.NoError(t, os.WriteFile(path, []byte(strings.Replace(string(sc.Text), from, to, 1)), 0o600))
		}
	}
	write("", "")()
	g, err := session.New(sc, 7, "Test", tell.Standard, session.Full, dir)
	require.NoError(t, err)
	defer g.Close()

	in := &script{lines: []string{"", "listening 2", "show plan", "listening 3", "q", "y"}, before: map[int]func(){
		2: write("years: 3", "yeers: 3"),
		3: write("title: The Small Guild", "title: The Little Guild"),
	}}
	var out bytes.Buffer
	require.NoError(t, PlayFile(g, session.NewWatch(path), dir, Manner{}, in, &out))
	said := squeezed(out.String())
	fault := strings.Index(said, `Line 8: a scenario has no word "yeers"; did you mean "years"?`)
	changed := strings.Index(said, "The scenario has changed")
	assert.Positive(t, fault, said)
	assert.Greater(t, changed, fault)
	assert.Contains(t, said[changed:], "saved in year 1 as small-7-2.realign")
	assert.NotContains(t, said[changed:], "level 3", "the line was meant for the game before")
	all, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, all, 2, "each game keeps its save")
}
