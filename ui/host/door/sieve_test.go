package door

import (
	"bytes"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"pgregory.net/rapid"
)

// tight lets five keys a second through, and ten bytes of a paste.
func tight() sieve { return newSieve(Limits{Keys: 5, Paste: 10}) }

func TestOnlyWholeKeysAreTakenOut(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"letters", "abcdefg", "abcde"},
		{"arrows", strings.Repeat("\x1b[A", 7), strings.Repeat("\x1b[A", 5)},
		{"a letter of four bytes", strings.Repeat("🙂", 7), strings.Repeat("🙂", 5)},
		{"function keys", strings.Repeat("\x1bOP", 7), strings.Repeat("\x1bOP", 5)},
		{"the mouse", strings.Repeat("\x1b[<0;10;20M", 7), strings.Repeat("\x1b[<0;10;20M", 5)},
		{"the mouse of old", strings.Repeat("\x1b[M !!", 7), strings.Repeat("\x1b[M !!", 5)},
		{"alt and a letter", strings.Repeat("\x1bx", 7), strings.Repeat("\x1bx", 5)},
		{"alt and an arrow", strings.Repeat("\x1b\x1b[A", 7), strings.Repeat("\x1b\x1b[A", 5)},
		{"letters cut off", "\xc3\xc3\xc3abcd", "\xc3\xc3\xc3ab"},
		{"a paste", "ab" + pasteBegins + "text" + pasteEnds + "cdef", "ab" + pasteBegins + "text" + pasteEnds + "cd"},
		{"a long paste", pasteBegins + "0123456789more" + pasteEnds + "a", pasteBegins + "0123456789" + pasteEnds + "a"},
		{"a paste when no key passes", "abcde" + pasteBegins + "quit" + pasteEnds, "abcde"},
		{"a paste with keys in it", pasteBegins + "\x1b[A\x1b[20q" + pasteEnds, pasteBegins + "\x1b[A\x1b[20q" + pasteEnds},
		{"an end without a paste", pasteEnds + "a", pasteEnds + "a"},
		{"escape alone", "\x1b", "\x1b"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			whole := tight()
			out, dropped := whole.feed(0, []byte(tt.in))
			assert.Equal(t, tt.want, string(out))
			assert.Equal(t, tt.want != tt.in, dropped)
		})
	}
}

func TestAPasteMayComeInPieces(t *testing.T) {
	s := newSieve(Usual)
	first, _ := s.feed(0, []byte(pasteBegins+"some\x1b[20"))
	second, _ := s.feed(0, []byte("1~\x1b[A"))
	assert.Equal(t, pasteBegins+"some"+pasteEnds+"\x1b[A", string(first)+string(second))
}

func TestKeysComeBackWithTime(t *testing.T) {
	s := tight()
	s.feed(0, []byte("abcdefgh"))
	out, _ := s.feed(time.Second, []byte("abcdefgh"))
	assert.Equal(t, "abcde", string(out))
}

// What people type passes as it is, in whatever pieces it comes.
func TestWhatPeopleTypePassesUnchanged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "é", "漢", "🙂", "\x1b[A", "\x1b[15~", "\x1bOP", "\x1bx", "\r", "\x03", pasteBegins + "hi\x1b[Athere" + pasteEnds}), 0, 50).Draw(t, "keys")
		s := newSieve(Usual)
		for _, k := range keys {
			out, dropped := s.feed(0, []byte(k))
			assert.Equal(t, k, string(out))
			assert.False(t, dropped)
		}
	})
}

func FuzzSieve(f *testing.F) {
	f.Add([]byte("abc\x1b[A\x1b[200~x\x1b[201~q"), 3)
	f.Add([]byte("\x1b[200~\x1b\x1b[201~"), 8)
	f.Fuzz(func(t *testing.T, in []byte, cut int) {
		if cut < 0 || cut > len(in) {
			cut = len(in)
		}
		s := newSieve(Limits{Keys: 7, Paste: 20})
		first, _ := s.feed(0, in[:cut])
		second, _ := s.feed(0, in[cut:])
		out := append(bytes.Clone(first), second...)
		assert.LessOrEqual(t, len(out), len(in))
		assert.True(t, within(out, in), "what passes is in the order in which it came")
		assert.LessOrEqual(t, len(s.key), longestKey)
		assert.LessOrEqual(t, len(out), 7*(longestKey+20+len(pasteEnds)))
	})
}

// within reports whether part can be made of whole by leaving out bytes.
func within(part, whole []byte) bool {
	for _, b := range whole {
		if len(part) > 0 && part[0] == b {
			part = part[1:]
		}
	}
	return len(part) == 0
}
