package saves

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios/clean"
	"example.com/realign/sim"
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

// What a hostile hand writes with a right chain: the reader must not care that
// the chain is right.
func TestRecordsThatNoSaveHolds(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	swap := func(old, now string) string {
		require.Contains(t, head, old)
		return strings.Replace(head, old, now, 1)
	}
	for name, lines := range map[string][]string{
		"a key twice":               {swap(`"rules":0`, `"rules":0,"rules":0`), scenario},
		"a key in another case":     {swap(`"rules"`, `"Rules"`), scenario},
		"a key that folds":          {swap(`"seed"`, `"ſeed"`), scenario},
		"an unknown key":            {swap(`"rules":0`, `"rules":0,"more":1`), scenario},
		"a missing key":             {swap(`"aid":"standard",`, ``), scenario},
		"keys in another order":     {swap(`"aid":"standard","pace":"full"`, `"pace":"full","aid":"standard"`), scenario},
		"a seed of 15 digits":       {swap(`0000000000000007`, `000000000000007`), scenario},
		"a seed of 17 digits":       {swap(`0000000000000007`, `00000000000000007`), scenario},
		"a seed in capitals":        {swap(`0000000000000007`, `000000000000000A`), scenario},
		"a seed that is a number":   {swap(`"0000000000000007"`, `7`), scenario},
		"null for a text":           {swap(`"North 3"`, `null`), scenario},
		"a number for a text":       {swap(`"North 3"`, `3`), scenario},
		"a list for a number":       {swap(`"rules":0`, `"rules":[0]`), scenario},
		"a whole number as 0.0":     {swap(`"rules":0`, `"rules":0.0`), scenario},
		"2^53+1 parts":              {swap(`"parts":1`, `"parts":9007199254740993`), scenario},
		"2^64 parts":                {swap(`"parts":1`, `"parts":18446744073709551616`), scenario},
		"-1 parts":                  {swap(`"parts":1`, `"parts":-1`), scenario},
		"0 parts":                   {swap(`"parts":1`, `"parts":0`), scenario},
		"an aid of another program": {swap(`"standard"`, `"easy"`), scenario},
		"a scenario elsewhere":      {swap(`"scenario":"tiny"`, `"scenario":"../tiny"`), scenario},
		"an origin that is none":    {swap(`"parts":1`, `"parts":1,"origin":"x","origin_year":1`), scenario},
		"an origin without a year":  {swap(`"parts":1`, `"parts":1,"origin":"AAAAAAAAAAAAAAAAAAAAAA"`), scenario},
		"an empty origin":           {swap(`"parts":1`, `"parts":1,"origin":"","origin_year":0`), scenario},
		"an empty ticket":           {swap(`"parts":1`, `"parts":1,"ticket":""`), scenario},
		"a second head":             {head, scenario, head},
		"a head at the end":         {scenario, head},
		"no head":                   {scenario},
		"a part twice":              {head, scenario, scenario},
		"a part missing":            {swap(`"parts":1`, `"parts":2`), scenario},
		"parts out of order":        {swap(`"parts":1`, `"parts":2`), strings.Replace(scenario, `"n":1,"of":1`, `"n":2,"of":2`, 1), strings.Replace(scenario, `"n":1,"of":1`, `"n":1,"of":2`, 1)},
		"another scenario's hash":   {swap(`"sha256":"`, `"sha256":"0`), scenario},
		"an unknown record":         {head, scenario, `{"k":"receipt"}`},
		"an object after it":        {head, scenario, `{"k":"rewind","year":1}{}`},
		"a comma after it":          {head, scenario, `{"k":"rewind","year":1},`},
		"a space after it":          {head, scenario, `{"k":"rewind","year":1} `},
		"null":                      {head, scenario, `null`},
		"depth 7":                   {head, scenario, strings.Repeat(`{"k":`, 7)},
		"depth 10,001":              {head, scenario, strings.Repeat("[", 10_001)},
		"the deepest line there is": {head, scenario, strings.Repeat("[", maxLine-macLen-2)},
		"half a million objects":    {head, scenario, `{"k":"plan","year":1,"style":[` + strings.Repeat(`{},`, 150_000) + `]}`},
		"a list without end":        {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":[` + strings.Repeat("0,", 200_000) + `0]}`},
		"null for an object":        {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":null,"tuned":{},"elephants":[],"elephant_days":[]}`},
		"null for a list":           {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{},"tuned":{},"elephants":null,"elephant_days":[]}`},
		"65 levers":                 {head, scenario, `{"k":"plan","year":1,"style":"administrator","levels":{` + manyLevers(65) + `},"tuned":{},"elephants":[],"elephant_days":[]}`},
		"a note of spaces":          {head, scenario, `{"k":"note","year":1,"text":"   "}`},
		"a note of 4,001":           {head, scenario, `{"k":"note","year":1,"text":"` + strings.Repeat("a", MaxNote+1) + `"}`},
		"a note in year 0":          {head, scenario, `{"k":"note","year":0,"text":"a"}`},
		"a note in year 101":        {head, scenario, `{"k":"note","year":101,"text":"a"}`},
		"overlong UTF-8":            {head, scenario, "{\"k\":\"note\",\"year\":1,\"text\":\"\xc0\xaf\"}"},
		"a lone surrogate":          {head, scenario, `{"k":"note","year":1,"text":"\ud800"}`},
		"half of a surrogate pair":  {head, scenario, "{\"k\":\"note\",\"year\":1,\"text\":\"\xed\xa0\x80\"}"},
	} {
		j := judged(t, name, chained(lines...))
		assert.Equal(t, Damaged, j.Verdict, "%s: %s", name, j.Message)
	}
	for _, rules := range []string{"1", "999"} {
		j := judged(t, "rules "+rules, chained(swap(`"rules":0`, `"rules":`+rules), scenario))
		assert.Equal(t, Newer, j.Verdict)
	}
}

func manyLevers(n int) string {
	var all []string
	for k := range n {
		all = append(all, fmt.Sprintf(`"lever%d":1`, k))
	}
	return strings.Join(all, ",")
}

// hostileTexts are what a person, or somebody who means harm, may put into a
// name or a note.
var hostileTexts = map[string]string{
	"clear the screen":       "\x1b[2J",
	"write the clipboard":    "\x1b]52;c;cm0gLXJm\x07",
	"a link":                 "\x1b]8;;http://x\x1b\\x\x1b]8;;\x1b\\",
	"the window's title":     "\x1b]0;x\x07",
	"a command without end":  "\x1b]52;c;",
	"a device command":       "\x1bP+q\x1b\\",
	"an application command": "\x1b_x\x1b\\",
	"reset the terminal":     "\x1bc",
	"ask for the cursor":     "\x1b[6n",
	"C1 as a character":      "\u009b2J",
	"carriage return":        "a\rb",
	"backspace":              "a\bb",
	"vertical tab":           "a\vb",
	"form feed":              "a\fb",
	"bell":                   "a\ab",
	"NUL":                    "a\x00b",
	"delete":                 "a\x7fb",
	"right to left":          "a\u202eb",
	"isolates":               "a\u2067b\u2069",
	"zero width":             "a\u200bb",
	"byte order mark":        "a\ufeffb",
	"tags":                   "a\U000E0041b",
	"soft hyphen":            "a\u00adb",
	"line separator":         "a\u2028b",
	"thirty marks":           "e" + strings.Repeat("\u0301", 30),
	"private use":            "\ue000",
	"a mark to begin with":   "\u0301e",
}

func TestHostileTextDoesNotGetIntoASave(t *testing.T) {
	c, err := decipher(bytesOf(t, finished(t)))
	require.NoError(t, err)
	head, scenario := string(c.lines[0]), string(c.lines[1])
	spelled := func(text string) string {
		var p pen
		p.text(text)
		return string(p.b)
	}
	for name, text := range hostileTexts {
		for where, lines := range map[string][]string{
			"name":  {strings.Replace(head, `"North 3"`, spelled(text), 1), scenario},
			"note":  {head, scenario, `{"k":"note","year":1,"text":` + spelled(text) + `}`},
			"title": {strings.Replace(head, `"The Tiny Society"`, spelled(text), 1), scenario},
		} {
			j := judged(t, name, chained(lines...))
			assert.Equal(t, Damaged, j.Verdict, "%s in a %s", name, where)
		}
	}
	raw := "{\"k\":\"note\",\"year\":1,\"text\":\"\x9b2J\"}" // C1 as a byte
	assert.Equal(t, Damaged, judged(t, "C1 as a byte", chained(head, scenario, raw)).Verdict)
}

func TestOrdinaryTextOfAnyScriptStaysAsItIs(t *testing.T) {
	for _, name := range []string{"", "Łódź", "日本のチーム", "فريق", "Team А", "👩🏽", "🇳🇴", "=HYPERLINK(1)", "a\u00a0b", `<b>"x"</b>`} {
		h, path := tinyHead(t), newPath(t)
		text, err := clean.Line(name, MaxName)
		if err != nil {
			continue // the cleaner's own tests say what passes
		}
		h.Name = text
		j, err := Create(path, h)
		require.NoError(t, err, name)
		require.NoError(t, j.Close())
		s, err := Read(path)
		require.NoError(t, err)
		assert.Equal(t, name, s.Name.String())
	}
}

func TestChoicesThatCannotHaveBeenAreNamed(t *testing.T) {
	all := records(t)
	twice := append(append([]Record{}, all[:3]...), all[1:]...)
	noAnswer := []Record{}
	for _, r := range all {
		if _, ok := r.(AnswerRecord); !ok {
			noAnswer = append(noAnswer, r)
		}
	}
	for name, list := range map[string][]Record{
		"a year twice":               twice,
		"a year left out":            append(append([]Record{}, all[:3]...), all[6:]...),
		"a year of the future":       {PlanRecord{Year: 3, Plan: sim.StandingPlan()}},
		"a plan after the end":       append(append([]Record{}, all...), PlanRecord{Year: 4, Plan: sim.StandingPlan()}),
		"no answer where one is due": noAnswer,
		"an answer to no card":       append(append([]Record{}, all[:2]...), AnswerRecord{1, 1, "no-card", "no"}),
		"back to the future":         append(append([]Record{}, all[:3]...), RewindRecord{3}),
		"back to itself":             append(append([]Record{}, all[:3]...), RewindRecord{2}),
		"back twice to one start":    append(append([]Record{}, all[:3]...), RewindRecord{1}, RewindRecord{1}),
		"another ending":             append(append([]Record{}, all[:len(all)-1]...), EndRecord{"renewed"}),
	} {
		content, err := saved(t, list).Text()
		require.NoError(t, err, name)
		j := judged(t, name, content)
		assert.Equal(t, Edited, j.Verdict, name)
		assert.Positive(t, j.Year, name)
		assert.Contains(t, j.Message, fmt.Sprintf("edited at year %d", j.Year), name)
	}
	for _, bad := range []Record{RewindRecord{-1}, RewindRecord{0}, PlanRecord{Year: 1, Plan: sim.Plan{Style: 99}}} {
		_, err := encode(bad)
		assert.Error(t, err)
	}
}

func TestAThousandNotesInAYearAreEnough(t *testing.T) {
	s := saved(t, nil)
	note := NoteRecord{1, clean.Clean("a")}
	for range maxNotes {
		s.Records = append(s.Records, note)
	}
	path := newPath(t)
	require.NoError(t, Write(path, s))
	j, _, err := Continue(path)
	require.NoError(t, err)
	assert.ErrorContains(t, j.Append(note), "more than 1000 notes in year 1")
	assert.NoError(t, j.Append(NoteRecord{2, clean.Clean("a")}), "the journal is not broken by that")
	require.NoError(t, j.Close())
	s.Records = append(s.Records, note)
	assert.Error(t, Write(newPath(t), s), "no file is made that cannot be read")
	c, err := decipher(bytesOf(t, path))
	require.NoError(t, err)
	lines := []string{string(c.lines[0]), string(c.lines[1])}
	for range maxNotes + 1 {
		lines = append(lines, `{"k":"note","year":1,"text":"a"}`)
	}
	assert.Contains(t, judged(t, "1,001 notes", chained(lines...)).Message, "more than 1000 notes")
}

func TestPlacesThatAreNoPlainFileAreRefusedAtOnce(t *testing.T) {
	dir := t.TempDir()
	loop, around := filepath.Join(dir, "loop"+Suffix), filepath.Join(dir, "around"+Suffix)
	require.NoError(t, os.Symlink(around, loop))
	require.NoError(t, os.Symlink(loop, around))
	long := filepath.Join(dir, strings.Repeat("a", 300)+Suffix)
	for _, path := range append(devices(t, dir), dir, loop, long, filepath.Join(dir, "none"), "/", "", "no\x00name") {
		_, err := Judge(path)
		assertOneLine(t, err)
		_, _, err = Continue(path)
		assertOneLine(t, err)
		_, err = Repair(path)
		assertOneLine(t, err)
	}
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	assert.Len(t, entries, 2+len(pipes), "nothing was made")
}

// A link out of the folder leads nowhere, even where a torn tail would be kept.
func TestALinkBesideASaveIsNotWrittenThrough(t *testing.T) {
	whole := bytesOf(t, finished(t))
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, whole[:len(whole)-5], 0o600))
	dear := filepath.Join(t.TempDir(), "dear")
	require.NoError(t, os.WriteFile(dear, []byte("dear"), 0o600))
	require.NoError(t, os.Symlink(dear, path+tornSuffix))
	_, _, err := Continue(path)
	assert.ErrorContains(t, err, "cannot be kept")
	assert.Equal(t, "dear", string(bytesOf(t, dear)))
	assert.Equal(t, whole[:len(whole)-5], bytesOf(t, path), "and nothing is cut off that is not kept")
}

func TestNamesOfFoldersMayHoldAnything(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "Größe – Ä b", strings.Repeat("long ", 40))
	path, err := Path(dir, "tiny", 7)
	require.NoError(t, err)
	require.NoError(t, Write(path, saved(t, records(t))))
	j, err := Judge(path)
	require.NoError(t, err)
	assert.Equal(t, Verified, j.Verdict)
}

func TestTheClockDoesNotMatter(t *testing.T) {
	t.Setenv(homeVariable, t.TempDir())
	dir, err := Dir()
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(dir, 0o755))
	content := bytesOf(t, finished(t))
	for name, at := range map[string]time.Time{
		"a": time.Unix(0, 0), "b": time.Date(1969, 1, 1, 0, 0, 0, 0, time.UTC), "c": time.Date(2200, 1, 1, 0, 0, 0, 0, time.UTC),
	} {
		path := filepath.Join(dir, name+Suffix)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		require.NoError(t, os.Chtimes(path, at, at))
	}
	all, err := List()
	require.NoError(t, err)
	require.Len(t, all, 3)
	assert.Equal(t, "c"+Suffix, filepath.Base(all[0].Path))
	for _, l := range all {
		assert.NoError(t, l.Err)
		j, err := Judge(l.Path)
		require.NoError(t, err)
		assert.Equal(t, Verified, j.Verdict)
	}
}

func TestAFolderThatCannotBeMadeIsSaidInOneLine(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	t.Setenv(homeVariable, file)
	dir, err := Dir()
	require.NoError(t, err)
	_, err = Path(dir, "tiny", 1)
	assertOneLine(t, err)
	_, err = List()
	assertOneLine(t, err)
}
