package spoken

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const prefix = "RL1"

// spelled returns the code of some bits and how to read them back.
func spelled(t require.TestingT, words ...uint64) string {
	var b Bits
	for _, w := range words {
		b.Add(w, 32)
	}
	code, err := Spell(prefix, b)
	require.NoError(t, err)
	return code
}

func readBack(text string, n int) ([]uint64, error) {
	s, err := Read(prefix, text)
	if err != nil {
		return nil, err
	}
	words := make([]uint64, n)
	for k := range words {
		words[k] = s.Take(32)
	}
	return words, s.Done()
}

func TestACodeReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.Uint64Range(0, 1<<32-1)).Draw(t, "words")
		back, err := readBack(spelled(t, words...), len(words))
		require.NoError(t, err)
		require.True(t, slices.Equal(words, back))
	})
}

func TestNumbersOfAnySizeReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Uint64().Draw(t, "v")
		var b Bits
		b.Number(v)
		code, err := Spell(prefix, b)
		require.NoError(t, err)
		s, err := Read(prefix, code)
		require.NoError(t, err)
		require.Equal(t, v, s.Number())
		require.NoError(t, s.Done())
	})
}

var words = []uint64{0xDEADBEEF, 7, 0xFFFFFFFF, 0, 0x12345678, 0x9ABCDEF0, 1, 2}

// Every single slip is caught and its group named, or it is harmless: the text
// means the same.
func TestASlipOfOneCharacterNamesItsGroup(t *testing.T) {
	code := spelled(t, words...)
	start := len(prefix) + 1
	for at := start; at < len(code); at++ {
		if code[at] == '-' {
			continue
		}
		group := (at-start)/(groupSize+1) + 1
		slips := []string{
			code[:at] + code[at+1:],                                // missing
			code[:at] + code[at:at+1] + code[at:],                  // doubled
			code[:at] + "-" + code[at+1:],                          // a dash instead
			code[:at] + "U" + code[at+1:],                          // of no code
			code[:at] + "\u00e9" + code[at+1:],                     // nor this
			code[:at] + string(rune(0)) + code[at+1:],              // nor this
			code[:at] + alphabet[:1] + code[at:at+1] + code[at+1:], // one too many
		}
		for _, other := range alphabet {
			if byte(other) != code[at] {
				slips = append(slips, code[:at]+string(other)+code[at+1:])
			}
		}
		for _, text := range slips {
			_, err := readBack(text, len(words))
			var slip *Slip
			require.ErrorAs(t, err, &slip, text)
			require.Equal(t, group, slip.Group, "%s: %v", text, err)
			require.Contains(t, err.Error(), fmt.Sprintf("group %d", group))
		}
	}
}

func TestAnyTwoCharactersOfAGroupThatChangePlacesAreCaught(t *testing.T) {
	code := []byte(spelled(t, words...))
	start := len(prefix) + 1
	for a := start; a < len(code); a++ {
		for b := a + 1; b < len(code); b++ {
			if code[a] == '-' || code[b] == '-' || code[a] == code[b] {
				continue
			}
			swapped := slices.Clone(code)
			swapped[a], swapped[b] = swapped[b], swapped[a]
			_, err := readBack(string(swapped), len(words))
			var slip *Slip
			require.ErrorAs(t, err, &slip, string(swapped))
			require.Equal(t, (a-start)/(groupSize+1)+1, slip.Group)
		}
	}
}

func TestGroupsCannotBeLeftOutDoubledOrSwapped(t *testing.T) {
	groups := strings.Split(spelled(t, words...), "-")[1:]
	for n := range groups {
		for name, change := range map[string][]string{
			"left out": slices.Delete(slices.Clone(groups), n, n+1),
			"doubled":  slices.Insert(slices.Clone(groups), n, groups[n]),
		} {
			_, err := readBack(prefix+"-"+strings.Join(change, "-"), len(words))
			assert.Error(t, err, "group %d %s", n+1, name)
		}
		for m := n + 1; m < len(groups); m++ {
			swapped := slices.Clone(groups)
			swapped[n], swapped[m] = swapped[m], swapped[n]
			_, err := readBack(prefix+"-"+strings.Join(swapped, "-"), len(words))
			var slip *Slip
			require.ErrorAs(t, err, &slip)
			assert.Equal(t, n+1, slip.Group)
		}
	}
}

func TestHowPeopleHandCodesOnDoesNoHarm(t *testing.T) {
	code := spelled(t, words...)
	for name, text := range map[string]string{
		"as it is":           code,
		"lower case":         strings.ToLower(code),
		"en dashes":          strings.ReplaceAll(code, "-", "–"),
		"em dashes":          strings.ReplaceAll(code, "-", " — "),
		"minus signs":        strings.ReplaceAll(code, "-", "−"),
		"soft hyphens":       strings.ReplaceAll(code, "-", "-\u00ad"),
		"spaces":             strings.ReplaceAll(code, "-", " "),
		"no dashes":          strings.ReplaceAll(code, "-", ""),
		"quotes":             "“" + code + "”",
		"in a sentence":      " `" + code + "`.\n",
		"broken over lines":  strings.Join(strings.SplitAfter(code, "3"), "\r\n"),
		"broken at dashes":   strings.ReplaceAll(code, "-", "-\n"),
		"quoted in a mail":   "> " + strings.ReplaceAll(code, "-", "-\n> "),
		"letters for digits": strings.NewReplacer("0", "O", "1", "l").Replace(code),
		"byte order mark":    "\ufeff" + code,
	} {
		back, err := readBack(text, len(words))
		require.NoError(t, err, name)
		assert.Equal(t, words, back, name)
	}
}

func TestWhatIsNoCodeIsRefused(t *testing.T) {
	code := spelled(t, words...)
	for name, text := range map[string]string{
		"nothing":                 "",
		"the prefix":              prefix,
		"another program's":       "DOOM-" + code,
		"ten thousand characters": prefix + "-" + strings.Repeat("0", 10_000),
		"a million":               strings.Repeat(code, 10_000),
		"ends early":              code[:len(code)-7],
		"one group":               code[:len(prefix)+7],
		"bad UTF-8":               code[:9] + "\xff" + code[10:],
	} {
		_, err := Read(prefix, text)
		assert.Error(t, err, name)
		assert.NotContains(t, err.Error(), "\n", name)
		assert.Less(t, len(err.Error()), 200, name)
	}
}

func TestWhatIsLeftOverMustBeZeros(t *testing.T) {
	for _, extra := range []func(*Bits){
		func(b *Bits) { b.Add(1, 3) },
		func(b *Bits) { b.Add(0, 32) },
	} {
		var b Bits
		b.Add(9, 32)
		extra(&b)
		code, err := Spell(prefix, b)
		require.NoError(t, err)
		_, err = readBack(code, 1)
		assert.ErrorContains(t, err, "goes on")
	}
	_, err := readBack(spelled(t, 9), 2)
	assert.ErrorContains(t, err, "too early")
}

func FuzzRead(f *testing.F) {
	f.Add(spelled(f, words...))
	f.Add("RL1–" + strings.ToLower(spelled(f, 1)[4:]))
	f.Fuzz(func(t *testing.T, text string) {
		s, err := Read(prefix, text)
		if err != nil {
			require.NotContains(t, err.Error(), "\n")
			return
		}
		var b Bits
		for _, v := range s.fives {
			b.Add(uint64(v), width)
		}
		code, err := Spell(prefix, b)
		require.NoError(t, err)
		again, err := Read(prefix, code)
		require.NoError(t, err)
		require.Equal(t, s.fives, again.fives)
	})
}

// The vectors are those of the proposal (arXiv:0901.4016), addresses of four
// bytes.
func TestWordsAreProquints(t *testing.T) {
	assert.Equal(t, "lusab babad", Words([]byte{127, 0, 0, 1}))
	assert.Equal(t, "gutih tugad", Words([]byte{63, 84, 220, 193}))
	assert.Equal(t, "tibup zujah", Words([]byte{212, 58, 253, 68}))
	assert.Empty(t, Words([]byte{1}), "half a word is none")
}
