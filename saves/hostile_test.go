package saves

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
)

// mostMemory is how much reading and judging any file may allocate in all.
const mostMemory = 64 << 20

// judged reads and judges content in every way there is. None of them may fail
// in another way than with one line, touch the file, or take much memory.
func judged(t *testing.T, name string, content []byte) Judgement {
	t.Helper()
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, content, 0o600), name)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	j, err := Judge(path)
	runtime.ReadMemStats(&after)
	require.NoError(t, err, name)
	assert.LessOrEqual(t, after.TotalAlloc-before.TotalAlloc, uint64(mostMemory), name)
	assert.NotContains(t, j.Message, "\n", name)
	assert.Equal(t, clean.Clean(j.Message).String(), j.Message, name)
	if journal, _, err := Continue(path); err == nil {
		require.NoError(t, journal.Close())
	} else {
		assertOneLine(t, err)
	}
	if j.Verdict == Damaged {
		assert.Equal(t, string(content), string(bytesOf(t, path)), "%s: a damaged file is left alone", name)
	}
	return j
}

func gzipped(t testing.TB, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, err := w.Write(content)
	require.NoError(t, err)
	require.NoError(t, w.Close())
	return b.Bytes()
}

func TestFilesThatAreNoSaveAreDamaged(t *testing.T) {
	good := bytesOf(t, finished(t))
	lines := bytes.SplitAfter(good, []byte("\n"))
	other := saved(t, records(t))
	other.Seed = 8
	foreign, err := other.Text()
	require.NoError(t, err)
	spliced := append(clone(lines[:5]), bytes.SplitAfter(foreign, []byte("\n"))[5:]...)
	nul := make([]byte, 4096)
	bomb := gzipped(t, make([]byte, 64<<20))
	for name, tt := range map[string]struct {
		content []byte
		says    string
	}{
		"empty":                         {nil, "empty"},
		"one byte":                      {[]byte("r"), "no saved game"},
		"only the magic":                {[]byte(magic + "\n"), "head is missing"},
		"half of the magic":             {[]byte(magic[:7]), "no saved game"},
		"another magic":                 {[]byte("realign-game/1\n"), "no saved game"},
		"a picture":                     {[]byte("\x89PNG\r\n\x1a\n"), "no saved game"},
		"a zip":                         {[]byte("PK\x03\x04abc"), "unpack it first"},
		"gzip":                          {gzipped(t, good), "unpack it first"},
		"gzip of a gzip":                {gzipped(t, gzipped(t, good)), "unpack it first"},
		"a gzip bomb":                   {bomb, "unpack it first"},
		"several gzip members":          {append(gzipped(t, good), gzipped(t, good)...), "unpack it first"},
		"gzip with a wrong sum":         {append(gzipped(t, good)[:100], 1, 2, 3, 4, 5, 6, 7, 8), "unpack it first"},
		"gzip cut short":                {gzipped(t, good)[:20], "unpack it first"},
		"the magic with CRLF":           {bytes.Replace(good, []byte("\n"), []byte("\r\n"), 1), "CRLF"},
		"all with CRLF":                 {bytes.ReplaceAll(good, []byte("\n"), []byte("\r\n")), "CRLF"},
		"old Macintosh line ends":       {bytes.ReplaceAll(good, []byte("\n"), []byte("\r")), "CRLF"},
		"a byte order mark":             {append([]byte("\ufeff"), good...), "byte order mark"},
		"UTF-16":                        {utf16Of("\ufeff"+string(good), binary.LittleEndian), "UTF-16"},
		"UTF-16, an odd byte":           {append(utf16Of(string(good), binary.BigEndian), 7), "UTF-16"},
		"8 MB of UTF-16":                {utf16Of(magic+strings.Repeat("\u20ac", maxFile/2-len(magic)), binary.LittleEndian), "UTF-16"},
		"nothing but zeros":             {nul, "no saved game"},
		"zeros in the middle":           {bytes.Join([][]byte{good[:2000], nul, good[2000:]}, nil), "does not follow"},
		"the last record twice":         {bytes.Join(append(clone(lines), lines[len(lines)-2]), nil), "does not follow"},
		"two records swapped":           {bytes.Join(append(append(clone(lines[:4]), lines[5], lines[4]), lines[6:]...), nil), "does not follow"},
		"a record missing":              {bytes.Join(append(clone(lines[:5]), lines[6:]...), nil), "does not follow"},
		"records of another save":       {bytes.Join(spliced, nil), "does not follow"},
		"the tail of an older copy":     {append(bytes.Clone(good), bytes.Join(lines[5:], nil)...), "does not follow"},
		"a line of 600 KiB":             {append(bytes.Clone(good), bytes.Repeat([]byte("x"), 600<<10)...), "too long"},
		"8 MB of one line":              {append([]byte(magic+"\n"), bytes.Repeat([]byte("x"), maxFile-len(magic)-1)...), "too long"},
		"8 MB of line ends":             {append([]byte(magic+"\n"), bytes.Repeat([]byte("\n"), maxFile-len(magic)-1)...), "does not follow"},
		"version 0":                     {[]byte("realign-save/0\n"), "no saved game"},
		"version -1":                    {[]byte("realign-save/-1\n"), "no saved game"},
		"a version longer than numbers": {[]byte("realign-save/99999999999\n"), "no saved game"},
		"quoted in a mail":              {[]byte("> " + magic + "\n> "), "attachment"},
	} {
		j := judged(t, name, tt.content)
		assert.Equal(t, Damaged, j.Verdict, name)
		assert.Contains(t, j.Message, tt.says, name)
	}
	assert.Equal(t, Newer, judged(t, "version 2", []byte("realign-save/2\nanything")).Verdict)
}

func TestATornTailOrZerosAfterTheEndDoNoHarm(t *testing.T) {
	good := bytesOf(t, finished(t))
	all := len(records(t))
	for name, tt := range map[string]struct {
		content []byte
		records int
	}{
		"no line end at the end": {good[:len(good)-1], all - 1},
		"4 KiB of zeros":         {append(bytes.Clone(good), make([]byte, 4096)...), all},
		"one zero":               {append(bytes.Clone(good), 0), all},
		"half a line":            {append(bytes.Clone(good), good[len(good)-40:len(good)-9]...), all},
	} {
		saved, s, err := parse(tt.content)
		require.NoError(t, err, name)
		assert.Len(t, saved.Records, tt.records, name)
		assert.Positive(t, s.torn, name)
		assert.True(t, func() bool { j := judged(t, name, tt.content); return j.Sound() }(), name)
	}
}

func TestAnOlderCopyIsSoundButDoesNotHoldTheLaterMark(t *testing.T) {
	now, err := Read(finished(t))
	require.NoError(t, err)
	older, _, err := parse(bytesOf(t, finished(t))[:len(bytesOf(t, finished(t)))-400])
	require.NoError(t, err)
	require.Len(t, now.Marks, 3)
	for _, m := range now.Marks {
		year, ok := now.Holds(m.Text)
		assert.True(t, ok)
		assert.Equal(t, m.Year, year)
	}
	_, ok := older.Holds(now.Marks[2].Text)
	assert.False(t, ok, "what was read out of the newer copy is not in the older")
	year, ok := now.Holds(older.Marks[0].Text)
	assert.True(t, ok, "what was read out of the older is in the newer")
	assert.Equal(t, 1, year)
	_, ok = now.Holds("")
	assert.False(t, ok)
}
