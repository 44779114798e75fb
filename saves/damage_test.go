package saves

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestASaveCutAnywhereIsAPrefixOrSaysSo(t *testing.T) {
	whole := bytesOf(t, finished(t))
	all, err := decipher(whole)
	require.NoError(t, err)
	for n := range whole {
		for _, zeros := range []int{0, 9} {
			cut := append(whole[:n:n], make([]byte, zeros)...)
			got, err := decipher(cut)
			if err != nil {
				continue // the head is not whole, and the error says so
			}
			assert.Equal(t, all.records[:len(got.records)], got.records)
			assert.Equal(t, len(cut), got.good+got.torn)
		}
	}
}

// T-01.
func TestAChangedByteIsCaught(t *testing.T) {
	whole := bytesOf(t, finished(t))
	changed := make([]byte, len(whole))
	for n := range whole {
		for _, flip := range []byte{1, 2, 4, 8, 0x10, 0x20, 0x40, 0x80, 0xff, whole[n], whole[n] ^ '\n'} {
			if flip == 0 {
				continue
			}
			copy(changed, whole)
			changed[n] ^= flip
			got, err := decipher(changed)
			assert.True(t, err != nil || got.torn > 0, "byte %d, flipped by %#x, went unnoticed", n, flip)
		}
	}
}

// Whatever a byte of a line is changed to, the line no longer follows from those
// above.
func TestAnyChangeOfAnyByteBreaksItsLine(t *testing.T) {
	end := newChain()
	for _, line := range bytes.Split(bytesOf(t, finished(t)), []byte("\n"))[1:] {
		if len(line) == 0 {
			continue // after the last
		}
		changed := bytes.Clone(line)
		for n := range line {
			for other := range 255 {
				changed[n] = line[n] + byte(other) + 1
				_, _, good := end.accepts(changed)
				require.False(t, good, "byte %d as %q", n, changed[n])
			}
			changed[n] = line[n]
		}
		_, next, good := end.accepts(line)
		require.True(t, good)
		end = next
	}
}

func TestLinesCannotBeMovedDoubledOrLeftOut(t *testing.T) {
	lines := bytes.SplitAfter(bytesOf(t, finished(t)), []byte("\n"))
	last := len(lines) - 2
	for name, change := range map[string][][]byte{
		"swapped":    append(append(clone(lines[:3]), lines[4], lines[3]), lines[5:]...),
		"doubled":    append(append(clone(lines[:5]), lines[4]), lines[5:]...),
		"left out":   append(clone(lines[:4]), lines[5:]...),
		"at the end": append(clone(lines), lines[last]),
	} {
		_, err := decipher(bytes.Join(change, nil))
		var damage *Damage
		assert.ErrorAs(t, err, &damage, name)
	}
}

func clone(lines [][]byte) [][]byte { return append([][]byte(nil), lines...) }

func TestOtherFilesAreRefusedInOneLine(t *testing.T) {
	good := string(bytesOf(t, finished(t)))
	for name, tt := range map[string]struct{ content, says string }{
		"empty":             {"", "empty"},
		"one byte":          {"r", "no saved game"},
		"only the magic":    {magic + "\n", "head"},
		"a picture":         {"\x89PNG\r\n\x1a\n", "no saved game"},
		"mailed with CRLF":  {strings.ReplaceAll(good, "\n", "\r\n"), "line ends were rewritten"},
		"byte order mark":   {"\ufeff" + good, "byte order mark"},
		"a newer format":    {"realign-save/2\n{}", "newer version"},
		"far newer":         {"realign-save/999999999\n", "newer version"},
		"nonsense version":  {"realign-save/0\n", "no saved game"},
		"no version at all": {"realign-save/\n", "no saved game"},
		"zeros":             {string(make([]byte, 4096)), "no saved game"},
		"a long line":       {good + strings.Repeat("x", 600<<10), "too long"},
	} {
		path := newPath(t)
		require.NoError(t, os.WriteFile(path, []byte(tt.content), 0o600))
		_, err := Read(path)
		assertOneLine(t, err)
		assert.ErrorContains(t, err, tt.says, name)
		_, _, err = Continue(path)
		assert.Error(t, err, name)
		assert.Equal(t, tt.content, string(bytesOf(t, path)), "%s: a broken file is left alone", name)
		assertAlone(t, path)
	}
}

func TestWhatIsNoPlainFileIsRefused(t *testing.T) {
	dir := t.TempDir()
	link := filepath.Join(dir, "link"+Suffix)
	require.NoError(t, os.Symlink(finished(t), link))
	huge := filepath.Join(dir, "huge"+Suffix)
	require.NoError(t, os.WriteFile(huge, nil, 0o600))
	require.NoError(t, os.Truncate(huge, maxFile+1))
	for path, says := range map[string]string{
		dir: "folder", link: "link", os.DevNull: "device", huge: "larger than 8 MB",
		filepath.Join(dir, "none"): "no such file", filepath.Join(dir, ".."): "folder", "..": "folder",
	} {
		_, err := Read(path)
		assertOneLine(t, err)
		assert.ErrorContains(t, err, says)
		_, _, err = Continue(path)
		assert.ErrorContains(t, err, says)
	}
}

// chained returns a file of the given records, however senseless, with a chain
// that is right: what somebody makes who knows the format.
func chained(lines ...string) []byte {
	file, end := []byte(magic+"\n"), newChain()
	for _, l := range lines {
		end = end.with([]byte(l))
		file = append(file, end.line([]byte(l))...)
	}
	return file
}

func TestARightChainDoesNotExcuseAWrongRecord(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	_, err = decipher(chained(head, scenario))
	require.NoError(t, err)
	for name, lines := range map[string][]string{
		"no head":                 {scenario, head},
		"a second head":           {head, scenario, head},
		"scenario twice":          {head, scenario, scenario},
		"scenario missing":        {head},
		"another scenario":        {head, strings.Replace(scenario, "3000", "3001", 1)},
		"rules below nothing":     {strings.Replace(head, `"rules":1`, `"rules":-1`, 1), scenario},
		"more parts than allowed": {strings.Replace(head, `"parts":1`, `"parts":99999`, 1), scenario},
		"a short seed":            {strings.Replace(head, `"0000000000000007"`, `"7"`, 1), scenario},
		"an unknown record":       {head, scenario, `{"k":"score","points":1}`},
		"no JSON":                 {head, scenario, `points`},
	} {
		_, err := decipher(chained(lines...))
		assert.Error(t, err, name)
	}
}

func TestRulesOfTheFutureAreSaidToBeThat(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	for _, rules := range []string{"2", "999", "999999999999999"} {
		head := strings.Replace(string(c.lines[0]), `"rules":1`, `"rules":`+rules, 1)
		_, _, err = parse(chained(head, string(c.lines[1])))
		assert.ErrorIs(t, err, ErrNewer)
	}
}

// T-20.
func TestTooManyRecordsAreCountedBeforeTheyAreRead(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	lines := []string{string(c.lines[0]), string(c.lines[1])}
	for range maxRecords {
		lines = append(lines, `{"k":"note","year":1,"text":"a"}`)
	}
	_, err = decipher(chained(lines...))
	assert.ErrorContains(t, err, "more than 20000 records")
	lines = lines[:2]
	for range maxRewinds + 1 {
		lines = append(lines, `{"k":"rewind","year":1}`)
	}
	_, err = decipher(chained(lines...))
	assert.ErrorContains(t, err, "goes back more than 2000 times")
}

// Whoever is about to write a page asks: a game is one also where it is damaged, and
// nothing else is one.
func TestWhatHoldsAGameIsToldFromWhatMayBeWrittenOver(t *testing.T) {
	content := bytesOf(t, finished(t))
	for name, tt := range map[string]struct {
		content []byte
		game    bool
	}{
		"a game":               {content, true},
		"half a game":          {content[:len(content)/2], true},
		"an edited game":       {bytes.Replace(content, []byte(`"year":1`), []byte(`"year":2`), 1), true},
		"a game by mail":       {bytes.ReplaceAll(content, []byte("\n"), []byte("\r\n")), true},
		"a newer game":         {[]byte("realign-save/2\n"), true},
		"a page":               {[]byte("<!DOCTYPE html>\n"), false},
		"nothing":              {nil, false},
		"more than a game has": {make([]byte, maxFile+1), false},
	} {
		path := filepath.Join(t.TempDir(), "file")
		require.NoError(t, os.WriteFile(path, tt.content, 0o600))
		game, err := Is(path)
		require.NoError(t, err, name)
		assert.Equal(t, tt.game, game, name)
	}
	game, err := Is(filepath.Join(t.TempDir(), "none"))
	require.NoError(t, err)
	assert.False(t, game)
	_, err = Is(t.TempDir())
	assert.Error(t, err, "what cannot be looked into is not known")
}
