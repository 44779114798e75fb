package dialect

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func codes(d *Document) (all []string) {
	for _, f := range d.Faults() {
		all = append(all, fmt.Sprintf("%d:%d %s %s", f.Line, f.Column, f.Level, f.Code))
	}
	return all
}

func TestWhatWordProcessorsDoIsForgivenWithANote(t *testing.T) {
	for _, tt := range []struct{ name, in, want, note string }{
		{"byte order mark", "\ufeffa: b\n", "a: b\n", "1:1 note byte-order-mark"},
		{"foreign line ends", "a: b\r\nc: d\r\n", "a: b\nc: d\n", "1:1 note line-ends"},
		{"old line ends", "a: b\rc: d\r", "a: b\nc: d\n", "1:1 note line-ends"},
		{"tabs for indents", "a:\n\tb: c\n", "a:\n  b: c\n", "2:1 note tabs"},
		{"tabs inside", "a:\tb\n", "a: b\n", "1:3 note tabs"},
		{"non-breaking spaces", "a:\u00a0b\n", "a: b\n", "1:3 note spaces"},
		{"curly quotes around a value", "a: “b: c”\n", "a: \"b: c\"\n", "1:4 note quotes"},
		{"curly quotes in a list", "- “b: c”\n", "- \"b: c\"\n", "1:3 note quotes"},
		{"no line end at the end", "a: b", "a: b\n", ""},
		{"empty lines at the end", "a: b\n\n\n", "a: b\n", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := Read("x.yaml", []byte(tt.in))
			assert.Equal(t, tt.want, string(d.Text))
			require.NotNil(t, d.Root)
			if tt.note == "" {
				assert.Empty(t, codes(d))
				return
			}
			assert.Equal(t, []string{tt.note}, codes(d))
		})
	}
}

func TestCurlyQuotesInsideASentenceStay(t *testing.T) {
	d := Read("x.yaml", []byte("a: He said “so” and left\nb: “Yes”, she said, “no”\n"))
	assert.Empty(t, d.Faults())
	assert.Equal(t, "He said “so” and left", d.Root.Pairs[0].Value.Text)
	assert.Equal(t, "“Yes”, she said, “no”", d.Root.Pairs[1].Value.Text)
}

func TestColumnsAreThoseOfTheFileAsItsAuthorSeesIt(t *testing.T) {
	d := Read("x.yaml", []byte("a:\n\t\tb: 1\n\t\tc: &x 2\n"))
	assert.Contains(t, codes(d), "3:6 error anchor")
}

func TestFilesThatAreNotTextAreRefused(t *testing.T) {
	for name, tt := range map[string]struct {
		in   []byte
		code string
	}{
		"UTF-16":         {[]byte("\xff\xfea\x00"), "encoding"},
		"too big":        {bytes.Repeat([]byte("a"), MaxBytes+1), "too-big"},
		"too many lines": {bytes.Repeat([]byte("a: b\n"), maxLines+1), "too-big"},
		"stray bytes":    {[]byte("a: \xff\n"), "character"},
		"empty":          {nil, "empty"},
		"only a comment": {[]byte("# nothing\n"), "empty"},
		"deep brackets":  {[]byte("a: " + strings.Repeat("[", 5000)), "too-deep"},
		"deep lists":     {[]byte(strings.Repeat("- ", 5000) + "a"), "too-deep"},
		"deep words":     {deepWords(25), "too-deep"},
	} {
		d := Read("x.yaml", tt.in)
		require.Len(t, d.Faults(), 1, name)
		assert.Equal(t, tt.code, d.Faults()[0].Code, name)
		assert.Equal(t, Error, d.Faults()[0].Level, name)
	}
}

func deepWords(n int) []byte {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return []byte(b.String())
}

func TestSeveralMistakesAreToldAtOnceInLineOrder(t *testing.T) {
	d := Read("x.yaml", []byte("a: one: two\nb: 'tis\nc: @noon\nd:e\na: twice\n"))
	assert.Equal(t, []string{
		"1:7 error colon", "2:4 error quote", "3:4 error reserved", "4:3 error space", "5:1 error duplicate",
	}, codes(d))
}

func TestPlacesInsideFoldedTextAreFound(t *testing.T) {
	d := Read("x.yaml", []byte("a: >\n  one two\n  three four\nb: \"five six\"\nc: seven\n  eight\n"))
	require.Empty(t, d.Faults())
	for i, tt := range []struct {
		word string
		want Place
	}{{"four", Place{3, 9}}, {"six", Place{4, 10}}, {"eight", Place{6, 3}}} {
		n := d.Root.Pairs[i].Value
		assert.Equal(t, tt.want, d.Inside(n, strings.Index(n.Text, tt.word)), tt.word)
	}
}

func TestFaultsAreTheSameAsData(t *testing.T) {
	f := Fault{"x.yaml", 3, 7, Warning, "too-long", "shorten it"}
	assert.Equal(t, "x.yaml:3:7: warning: shorten it [too-long]", f.String())
	data, err := json.Marshal(f)
	require.NoError(t, err)
	assert.JSONEq(t, `{"file":"x.yaml","line":3,"column":7,"level":"warning","code":"too-long","message":"shorten it"}`, string(data))
	var back Fault
	require.NoError(t, json.Unmarshal(data, &back))
	assert.Equal(t, f, back)
}

func TestNormalisedTextIsReadWithoutNotes(t *testing.T) {
	pieces := []string{"a: ", "b:", "\t", "\r\n", "\n", "\u00a0", "“", "”", "\"", "x", "- ", "  ", "é", "\ufeff", ": ", "> ", "'"}
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Join(rapid.SliceOf(rapid.SampledFrom(pieces)).Draw(t, "pieces"), "")
		first := Read("x.yaml", []byte(text))
		if first.Text == nil {
			return // refused as a whole
		}
		second := Read("x.yaml", first.Text)
		assert.Equal(t, string(first.Text), string(second.Text))
		for _, f := range second.Faults() {
			assert.NotEqual(t, Note, f.Level, "%s", f)
		}
	})
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{"a: b\n", "a:\n  - b: c\n", "a: {b: [1, 2]}\n", "a: |\n x\n", "'a': \"b\\x00\"\n", "? a\n: b\n", "--- !x &y *z\n", "%YAML 1.2\n---\na\n"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d := Read("x.yaml", data)
		if d.Root == nil && !d.Bad() {
			t.Fatal("neither nodes nor a fault")
		}
		for _, fault := range d.Faults() {
			if fault.Line < 1 || fault.Column < 1 || fault.Message == "" {
				t.Fatalf("%+v has no place or no words", fault)
			}
		}
	})
}

func TestAFileOfUnknownWordsIsGivenUpCheaply(t *testing.T) {
	var text strings.Builder
	for n := range 5_000 {
		fmt.Fprintf(&text, "word-%d: 1\n", n)
	}
	known := make([]string, 40)
	for n := range known {
		known[n] = fmt.Sprintf("something-%d", n)
	}
	doc := Read("many.yaml", []byte(text.String()))
	require.NotNil(t, doc.Root)
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	doc.Map(doc.Root, "a test", known...)
	runtime.ReadMemStats(&after)
	assert.Len(t, doc.Faults(), mostFaults+1)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(32<<20))
}
