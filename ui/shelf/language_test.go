package shelf

import (
	"bytes"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"example.com/realign/saves"
	"example.com/realign/ui/say"
	"example.com/realign/ui/say/saytest"
)

var (
	letters = regexp.MustCompile(`[A-Za-z]+`)
	// notWords are what a message tells of a file as it stands there.
	notWords = regexp.MustCompile(`"(?:[^"\\]|\\.)*"|'.'|\S*/\S+|\b[0-9A-Z]{1,6}\b|U\+[0-9A-F]+|\bRL1-|\bsmall\b|\b[0-9a-f]{8}…|\bguided, standard, expert\b|\bfull, retreat\b`)
)

// english returns the words of a message that are said in English whatever is
// spoken; column is the part of the state in it, which has a name of the model.
func english(message, column string) []string {
	said := notWords.ReplaceAllString(say.Finished(message), " ")
	if column != "" {
		said = strings.ReplaceAll(said, column, " ")
	}
	return letters.FindAllString(said, -1)
}

// A damage is what may befall a file on its way.
var damages = map[string]func(*rapid.T, []byte) []byte{
	"a byte": func(t *rapid.T, b []byte) []byte {
		at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
		b[at] = rapid.Byte().Draw(t, "byte")
		return b
	},
	"a line less": func(t *rapid.T, b []byte) []byte {
		lines := bytes.SplitAfter(b, []byte("\n"))
		at := rapid.IntRange(0, len(lines)-1).Draw(t, "line")
		return bytes.Join(append(lines[:at:at], lines[at+1:]...), nil)
	},
	"the end":       func(t *rapid.T, b []byte) []byte { return b[:rapid.IntRange(0, len(b)-1).Draw(t, "left")] },
	"mail":          func(_ *rapid.T, b []byte) []byte { return bytes.ReplaceAll(b, []byte("\n"), []byte("\r\n")) },
	"a quote":       func(_ *rapid.T, b []byte) []byte { return append([]byte("> "), b...) },
	"a mark":        func(_ *rapid.T, b []byte) []byte { return append([]byte("\ufeff"), b...) },
	"a newer game":  func(_ *rapid.T, b []byte) []byte { return bytes.Replace(b, []byte("/1"), []byte("/9"), 1) },
	"another file":  func(*rapid.T, []byte) []byte { return []byte("PK\x03\x04 and more") },
	"another still": func(*rapid.T, []byte) []byte { return []byte("Dear all") },
	"UTF-16": func(_ *rapid.T, b []byte) []byte {
		out := []byte{0xff, 0xfe}
		for _, unit := range utf16.Encode([]rune(string(b))) {
			out = append(out, byte(unit), byte(unit>>8))
		}
		return out
	},
}

func TestNothingThatIsFoundInASaveIsSaidInEnglishAlone(t *testing.T) {
	home(t)
	path := played(t, 7, 2, nil)
	sound, err := os.ReadFile(path)
	require.NoError(t, err)
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	for name, damage := range damages {
		t.Run(name, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				require.NoError(rt, os.WriteFile(path, damage(rt, bytes.Clone(sound)), 0o600))
				j, err := saves.Judge(path)
				if err != nil {
					j.Message = err.Error()
				}
				require.Empty(rt, english(j.Message, j.Column), j.Message)
				if r, err := saves.Repair(path); err == nil {
					assert.Empty(rt, english(r.Message, ""), r.Message)
					require.NoError(rt, os.Remove(r.Path))
				} else {
					assert.Empty(rt, english(err.Error(), ""), err)
				}
			})
		})
	}
}

func TestNothingThatIsFoundInACodeIsSaidInEnglishAlone(t *testing.T) {
	home(t)
	s, err := saves.Read(played(t, 7, 2, nil))
	require.NoError(t, err)
	sc := small(t)
	code, err := saves.Code(&s)
	require.NoError(t, err)
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	rapid.Check(t, func(rt *rapid.T) {
		groups := strings.Split(code, "-")
		for range rapid.IntRange(0, 2).Draw(rt, "changes") {
			at := rapid.IntRange(0, len(groups)-1).Draw(rt, "group")
			switch rapid.IntRange(0, 2).Draw(rt, "change") {
			case 0:
				groups[at] = rapid.StringMatching(`[0-9A-Z]{0,6}`).Draw(rt, "text")
			case 1:
				groups = append(groups[:at:at], groups[at+1:]...)
			default:
				other := rapid.IntRange(0, len(groups)-1).Draw(rt, "other")
				groups[at], groups[other] = groups[other], groups[at]
			}
			if len(groups) == 0 {
				break
			}
		}
		if _, err := saves.Decode(strings.Join(groups, "-"), sc); err != nil {
			require.Empty(rt, english(err.Error(), ""), err)
		}
	})
	_, err = saves.Decode(code)
	require.Error(t, err)
	assert.Empty(t, english(err.Error(), ""), err)
}

func TestEnglishInAMessageIsFound(t *testing.T) {
	t.Cleanup(say.SpeakBy(saytest.OtherLetters))
	assert.Equal(t, []string{"nobody", "knows"}, english("this is no code: nobody knows", ""))
}
