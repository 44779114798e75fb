package clean

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var hostile = []struct{ name, in, want, why string }{
	{"colour sequence", "\x1b[31mred", "\uFFFD[31mred", "control"},
	{"window title", "a\x1b]0;owned\x07b", "a\uFFFD]0;owned\uFFFDb", "control"},
	{"C1 control sequence introducer", "a\u009b31mb", "a\uFFFD31mb", "control"},
	{"C1 next line", "a\u0085b", "a\uFFFDb", "control"},
	{"bell", "a\ab", "a\uFFFDb", "control"},
	{"delete", "a\x7fb", "a\uFFFDb", "control"},
	{"nul", "a\x00b", "a\uFFFDb", "control"},
	{"right-to-left override", "a\u202eb", "ab", "direction"},
	{"isolate", "a\u2066b\u2069", "ab", "direction"},
	{"arabic letter mark", "a\u061cb", "ab", "direction"},
	{"zero-width space", "a\u200bb", "ab", "invisible"},
	{"zero-width joiner", "a\u200db", "ab", "invisible"},
	{"byte order mark", "\ufeffab", "ab", "invisible"},
	{"word joiner", "a\u2060b", "ab", "invisible"},
	{"tag letters", "a\U000E0041b", "ab", "invisible"},
	{"variation selector", "a\ufe0fb", "ab", "invisible"},
	{"variation selector supplement", "a\U000E0101b", "ab", "invisible"},
	{"hangul filler", "a\u3164b", "ab", "invisible"},
	{"soft hyphen", "a\u00adb", "ab", "invisible"},
	{"private use", "a\ue000b", "a\uFFFDb", "private"},
	{"private plane", "a\U0010FFFDb", "a\uFFFDb", "private"},
	{"noncharacter", "a\uffffb", "a\uFFFDb", "unknown"},
	{"line separator", "a\u2028b", "a b", "line end"},
	{"line feed", "a\nb", "a b", "line end"},
	{"carriage return", "a\rb", "a b", "line end"},
	{"tab", "a\tb", "a b", "tab"},
	{"not UTF-8", "a\xffb", "a\uFFFDb", "UTF-8"},
	{"half a character", "a\xc3", "a\uFFFD", "UTF-8"},
	{"too many marks", "e" + strings.Repeat("\u0301", 9), "e" + strings.Repeat("\u0301", MaxMarks), "combining"},
	{"mark at the start", "\u0301e", "e", "combining"},
	{"marks around an invisible character", "e\u0301\u0301\u0301\u0301\u200b\u0301", "e\u0301\u0301\u0301\u0301", "invisible"},
}

func TestHostileTextIsRefusedOnLoadAndMadeHarmlessWhenDrawn(t *testing.T) {
	for _, tt := range hostile {
		t.Run(tt.name, func(t *testing.T) {
			assert.Equal(t, tt.want, Clean(tt.in).String())
			err := Valid(tt.in, 100)
			require.Error(t, err)
			assert.Contains(t, err.Error(), tt.why)
			var refusal *Refusal
			require.True(t, errors.As(err, &refusal))
		})
	}
}

func TestOrdinaryTextPassesUnchanged(t *testing.T) {
	for _, s := range []string{
		"", "Anna", "Łukasz Żółw", "Nguyễn", "e\u0301", "日本語", "שלום", "नमस्ते", "It’s “fine” — 84 %",
		"a\u00a0b", "\uFFFD", "🙂", "🇳🇴",
	} {
		assert.Equal(t, s, Clean(s).String())
		assert.NoError(t, Valid(s, 100), "%q", s)
	}
}

func TestProseKeepsLineFeeds(t *testing.T) {
	assert.Equal(t, "one\ntwo three", Prose("one\ntwo\tthree").String())
	assert.NoError(t, ValidProse("one\ntwo", 100))
	assert.Error(t, ValidProse("one\r\ntwo", 100))
	assert.Error(t, ValidProse("one\n\u0301two", 100), "a mark must not climb onto another line")
}

func TestLengthIsCountedInCells(t *testing.T) {
	assert.NoError(t, Valid("日本", 4))
	assert.EqualError(t, Valid("日本語", 5), "6 characters wide; at most 5 fit")
	assert.NoError(t, Valid("e\u0301e\u0301", 2))
	assert.Equal(t, 7, Cells("abc\ndef"))
	assert.Equal(t, 6, Clean("日本語").Cells())
}

func TestFitNeverGrowsPastItsRoom(t *testing.T) {
	assert.Equal(t, "Relati…", Fit("Relationship", 7).String())
	assert.Equal(t, "", Fit("Relationship", 0).String())
	rapid.Check(t, func(t *rapid.T) {
		s, cells := rapid.String().Draw(t, "s"), rapid.IntRange(-1, 20).Draw(t, "cells")
		assert.LessOrEqual(t, Fit(s, cells).Cells(), max(0, cells))
	})
}

func TestWhatTheCleanerMakesIsValid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		assertClean(t, rapid.String().Draw(t, "s"))
	})
}

func FuzzClean(f *testing.F) {
	for _, tt := range hostile {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) { assertClean(t, s) })
}

func assertClean(t assert.TestingT, s string) {
	line, prose := Clean(s).String(), Prose(s).String()
	assert.Equal(t, line, Clean(line).String(), "cleaning twice changes nothing")
	assert.Equal(t, prose, Prose(prose).String(), "cleaning twice changes nothing")
	assert.True(t, utf8.ValidString(line))
	assert.NoError(t, Valid(line, 10*len(line)+10))
	assert.NoError(t, ValidProse(prose, 10*len(prose)+10))
	if Valid(s, 10*len(s)+10) == nil {
		assert.Equal(t, s, line, "valid text is not changed")
	}
}

func ExampleClean() {
	fmt.Println(Clean("Eve\u202e\u200b of\nthe \x1b[31mboard"))
	// Output: Eve of the �[31mboard
}

func ExampleValid() {
	fmt.Println(Valid("Eve\x1b[2J", 40))
	// Output: a control character (U+001B) cannot be shown; remove it
}
