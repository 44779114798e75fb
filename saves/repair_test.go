package saves

import (
	"bytes"
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/sim"
)

// repairedFrom puts content into a file, repairs that, and returns what came of
// it. The file itself must stay as it is.
func repairedFrom(t *testing.T, content []byte) (Recovery, Saved) {
	t.Helper()
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, content, 0o600))
	r, err := Repair(path)
	require.NoError(t, err)
	assert.Equal(t, content, bytesOf(t, path), "the original is never touched")
	assert.Equal(t, filepath.Dir(path), filepath.Dir(r.Path))
	back, err := Read(r.Path)
	require.NoError(t, err)
	verdict, err := Judge(r.Path)
	require.NoError(t, err)
	assert.True(t, verdict.Sound(), verdict.Message)
	return r, back
}

func TestADamagedSaveIsRecoveredAsFarAsItPlays(t *testing.T) {
	whole := bytesOf(t, finished(t))
	all := records(t)
	lines := bytes.SplitAfter(whole, []byte("\n"))
	before := len(lines) - len(all) - 1 // those of the head, and the empty one after the end
	for i, r := range all {
		broken := clone(lines)
		broken[before+i] = append([]byte("x"), broken[before+i][1:]...)
		rec, back := repairedFrom(t, bytes.Join(broken, nil))
		assert.Equal(t, all, back.Records, "the record on a line with a wrong mac is good, as the replay shows")
		assert.True(t, rec.Ended)
		assert.Contains(t, rec.Message, "to the end of the game; nothing")

		broken[before+i] = []byte("nothing at all\n")
		rec, back = repairedFrom(t, bytes.Join(broken, nil))
		assert.Positive(t, rec.Left)
		switch r.(type) {
		case ForecastRecord, EndRecord:
			assert.Equal(t, 3, rec.Year, "only what was lost is missing")
		default:
			assert.Equal(t, yearOf(r)-1, rec.Year)
		}
		assert.Equal(t, all[:min(i, len(back.Records))], back.Records[:min(i, len(back.Records))])
	}
}

func TestAYearThatDiffersIsLeftOut(t *testing.T) {
	all := records(t)
	for i, r := range all {
		plan, ok := r.(PlanRecord)
		if !ok {
			continue
		}
		changed := append([]Record(nil), all...)
		plan.Plan = plan.Plan.With(sim.KeyAppearances, 1)
		changed[i] = plan
		content, _, err := saved(t, changed).bytes()
		require.NoError(t, err)
		rec, _ := repairedFrom(t, content)
		assert.Equal(t, plan.Year-1, rec.Year)
		assert.False(t, rec.Ended)
	}
}

func TestWhatMailAndEditorsDoIsNamedAndUndone(t *testing.T) {
	whole := bytesOf(t, finished(t))
	crlf := bytes.ReplaceAll(whole, []byte("\n"), []byte("\r\n"))
	for name, tt := range map[string]struct {
		content []byte
		says    string
	}{
		"CRLF":                     {crlf, "CRLF"},
		"byte order mark":          {append([]byte("\ufeff"), whole...), "byte order mark"},
		"both":                     {append([]byte("\ufeff"), crlf...), "byte order mark"},
		"UTF-16, little end first": {utf16Of("\ufeff"+string(crlf), binary.LittleEndian), "UTF-16"},
		"UTF-16, big end first":    {utf16Of(string(whole), binary.BigEndian), "UTF-16"},
	} {
		_, _, err := parse(tt.content)
		assert.ErrorContains(t, err, tt.says, name)
		assert.ErrorContains(t, err, "realign save repair", name)
		rec, back := repairedFrom(t, tt.content)
		assert.True(t, rec.Ended, name)
		assert.Equal(t, records(t), back.Records, name)
	}
	one := bytes.Replace(whole, []byte("\n"), []byte("\r\n"), 5)
	one = bytes.Replace(one, []byte("\r\n"), []byte("\n"), 3)
	_, _, err := parse(one)
	assert.ErrorContains(t, err, "line end was rewritten")
	rec, _ := repairedFrom(t, one)
	assert.True(t, rec.Ended)
}

func TestRepairRefusesWhatItCannotMend(t *testing.T) {
	whole := string(bytesOf(t, finished(t)))
	for name, tt := range map[string]struct{ content, says string }{
		"nothing wrong":      {whole, "nothing to repair"},
		"a picture":          {"\x89PNG\r\n", "no saved game"},
		"empty":              {"", "empty"},
		"compressed":         {"\x1f\x8b" + whole, "unpack it first"},
		"quoted in a mail":   {"> " + strings.ReplaceAll(whole, "\n", "\n> "), "attachment"},
		"without a head":     {magic + "\n", "beginning is damaged"},
		"a changed scenario": {strings.Replace(whole, "3000", "3001", 1), "beginning is damaged"},
		"newer":              {"realign-save/2\n", "newer version"},
	} {
		path := newPath(t)
		require.NoError(t, os.WriteFile(path, []byte(tt.content), 0o600))
		_, err := Repair(path)
		assertOneLine(t, err)
		assert.ErrorContains(t, err, tt.says, name)
		assertAlone(t, path)
	}
}

func TestEveryRepairIsAFileOfItsOwn(t *testing.T) {
	path := newPath(t)
	whole := bytesOf(t, finished(t))
	require.NoError(t, os.WriteFile(path, whole[:len(whole)-3], 0o600))
	first, err := Repair(path)
	require.NoError(t, err)
	second, err := Repair(path)
	require.NoError(t, err)
	assert.NotEqual(t, first.Path, second.Path)
	assert.Equal(t, bytesOf(t, first.Path), bytesOf(t, second.Path))
}

func TestAJudgementSaysWhatCanBeSaved(t *testing.T) {
	whole := bytesOf(t, finished(t))
	lines := bytes.SplitAfter(whole, []byte("\n"))
	lines[len(lines)-4] = []byte("nothing at all\n")
	j, err := judge(bytes.Join(lines, nil), known)
	require.NoError(t, err)
	assert.Equal(t, Damaged, j.Verdict)
	assert.Contains(t, j.Message, "recovered up to the end of year 2")
	assert.Equal(t, 3, j.Year)
	j, err = judge(whole, known)
	require.NoError(t, err)
	assert.Equal(t, Verified, j.Verdict)
	assert.Len(t, j.Mark, macLen)
	j, err = judge([]byte("realign-save/2\n"), known)
	require.NoError(t, err)
	assert.Equal(t, Newer, j.Verdict)
}

// A save that was edited and has a torn tail is not touched either: the tail may
// be all that shows what happened.
func TestATornTailIsOnlyCutOffAGameThatIsAsItWasPlayed(t *testing.T) {
	changed := records(t)
	changed[0], changed[1] = changed[1], PlanRecord{1, sim.StandingPlan().With(sim.KeyAppearances, 1)}
	content, _, err := saved(t, changed[1:]).bytes()
	require.NoError(t, err)
	torn := append(content, "half a line"...)
	path := newPath(t)
	require.NoError(t, os.WriteFile(path, torn, 0o600))
	_, _, err = Continue(path)
	assert.ErrorContains(t, err, "edited at year 1: it comes out differently")
	assert.Equal(t, torn, bytesOf(t, path))
	assertAlone(t, path)
}
