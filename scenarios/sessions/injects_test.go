package sessions

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"example.com/realign/scenarios"
)

// csvOf writes injects as a spreadsheet with commas does, in the plainest way.
func csvOf(s *Session, comma string) string {
	var b strings.Builder
	line := func(cells []string) {
		for i, c := range cells {
			if i > 0 {
				b.WriteString(comma)
			}
			b.WriteString(`"` + strings.ReplaceAll(c, `"`, `""`) + `"`)
		}
		b.WriteString("\r\n")
	}
	line(InjectColumns())
	for _, row := range s.InjectRows() {
		line(row)
	}
	return b.String()
}

func TestInjectsGoThroughASpreadsheetAndBack(t *testing.T) {
	for _, id := range IDs() {
		text, err := Source(id)
		require.NoError(t, err)
		before, err := Load(id)
		require.NoError(t, err)
		for _, comma := range []string{",", ";", "\t"} {
			columns, rows, err := ReadInjectRows([]byte("\ufeff" + csvOf(&before, comma)))
			require.NoError(t, err)
			written, err := WithInjects(text, columns, rows)
			require.NoError(t, err)
			after, faults := Parse(id+".yaml", written, scenarios.Load)
			require.Empty(t, faults)
			assert.Equal(t, before.Injects, after.Injects, id)
			assert.Equal(t, before.Stages, after.Stages, id)
			assert.Equal(t, before.Export, after.Export, id)
		}
	}
}

// An apostrophe that keeps a spreadsheet from a formula goes, and one that belongs to
// the text stays.
func TestATableIsReadAsSpreadsheetsWriteIt(t *testing.T) {
	columns, rows, err := ReadInjectRows([]byte("id,text,,\r\nI-01,'-5% is what we lose,,\r\nI-02,'Tis the season,,\r\nI-03,'quoted',,\r\n,,,\r\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"id", "text", "", ""}, columns)
	assert.Equal(t, [][]string{{"I-01", "-5% is what we lose", "", ""}, {"I-02", "'Tis the season", "", ""}, {"I-03", "'quoted'", "", ""}}, rows, "and no empty row")
	assert.Equal(t, []string{"injects:", "  - id: 'I-03'", "    text: '''quoted'''"}, injectLines(columns, rows[2:]))
}

func TestWhatIsBesideTheInjectsStaysAsItIs(t *testing.T) {
	every := everyFile(t)
	head, rest, _ := strings.Cut(every, "injects:\n")
	_, tail, _ := strings.Cut(rest, "\nafter:")
	written, err := WithInjects([]byte(every), []string{"id", "to", "via", "text", "expect"}, [][]string{{"I-09", "all", "message", "It's: a 'quote' # here", "x"}})
	require.NoError(t, err)
	assert.True(t, strings.HasPrefix(string(written), head))
	assert.True(t, strings.HasSuffix(string(written), "\n\nafter:"+tail))
	s, faults := Parse("x.yaml", written, cached)
	require.Empty(t, faults)
	require.Len(t, s.Injects, 1)
	assert.Equal(t, "It's: a 'quote' # here", s.Injects[0].Text)

	none, err := WithInjects([]byte(every), []string{"id"}, nil)
	require.NoError(t, err)
	s, faults = Parse("x.yaml", none, cached)
	require.Empty(t, faults)
	assert.Empty(t, s.Injects)
	again, err := WithInjects(none, []string{"id", "to", "via", "text", "expect"}, [][]string{{"I-09", "all", "message", "Hello", "x"}})
	require.NoError(t, err)
	_, faults = Parse("x.yaml", again, cached)
	assert.Empty(t, faults)
}

func TestATableThatIsNoneIsRefusedInASentence(t *testing.T) {
	for table, says := range map[string]string{
		"":                                 "no row that names",
		"id,tex\nI-01,Hello\n":             `no column "tex"; did you mean "text"?`,
		"id,text\nI-01,\"Hello\n":          "row 2 cannot be read",
		"id,text\nI-01,Hello,more\n":       "row 2 cannot be read",
		strings.Repeat("id,text\n", 1<<18): "larger than 1 MB",
	} {
		_, _, err := ReadInjectRows([]byte(table))
		require.Error(t, err)
		assert.Contains(t, err.Error(), says)
	}
	columns, rows, err := ReadInjectRows([]byte("Text ; ID\n'=Hello;I-01\n"))
	require.NoError(t, err)
	assert.Equal(t, []string{"text", "id"}, columns)
	assert.Equal(t, [][]string{{"=Hello", "I-01"}}, rows, "without what kept a spreadsheet from running it")
}

func FuzzReadInjectRows(f *testing.F) {
	f.Add([]byte("id,text\nI-01,Hello\n"))
	f.Add([]byte("id;text\nI-01;'=1\n"))
	text := []byte(everyFile(f))
	f.Fuzz(func(t *testing.T, table []byte) {
		columns, rows, err := ReadInjectRows(table)
		if err != nil || len(table) > 1<<12 {
			return
		}
		written, err := WithInjects(text, columns, rows)
		if err != nil {
			t.Fatal(err)
		}
		Parse("x.yaml", written, cached)
	})
}
