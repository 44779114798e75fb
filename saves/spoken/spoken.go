// Package spoken spells bits as a line that can be read aloud, and reads it back
// as people hand it on: broken over lines, in lower case, with other dashes.
//
// The line is in groups of six characters, of which the last checks the five
// before it, and its last four characters before that check the whole. So a slip
// of one character, wherever it is, is caught, and the group can be named.
package spoken

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.com/realign/scenarios/clean"
)

// Limits of a code in characters, dashes included.
const (
	MaxLength = 8000
	maxText   = 4 * MaxLength // with what mail and chats put into it
)

// overall is how many characters check the whole.
const overall = 4

// Spell returns bits as a line that begins with prefix.
func Spell(prefix string, bits Bits) (string, error) {
	fives := bits.fives
	for (len(fives)+overall)%inGroup != 0 {
		fives = append(fives[:len(fives):len(fives)], 0)
	}
	fives = append(fives[:len(fives):len(fives)], whole(fives)...)
	var b strings.Builder
	b.WriteString(prefix)
	for n := 0; n*inGroup < len(fives); n++ {
		group := fives[n*inGroup : (n+1)*inGroup]
		b.WriteByte('-')
		for _, v := range append(group[:inGroup:inGroup], check(n, group)) {
			b.WriteByte(alphabet[v])
		}
	}
	if b.Len() > MaxLength {
		return "", fmt.Errorf("it would be longer than %d characters", MaxLength)
	}
	return b.String(), nil
}

// whole returns the characters that check all others.
func whole(fives []byte) []byte {
	sum := sha256.Sum256(fives)
	out := make([]byte, overall)
	for k := range out {
		out[k] = sum[k] & (1<<width - 1)
	}
	return out
}

// A Slip is a group that cannot be as it was spelled.
type Slip struct {
	Group int    // from 1
	Text  string // as it was read
	Why   string
}

// Error says which group is wrong.
func (s *Slip) Error() string {
	return fmt.Sprintf("group %d of the code, %s, %s", s.Group, s.Text, s.Why)
}

// ErrForeign says that a text is no code at all.
var ErrForeign = errors.New("this is no code")

// Read returns the bits that a text spells, if it begins with prefix. The error
// is a [*Slip] wherever a group is to blame.
func Read(prefix, text string) (*Source, error) {
	if len(text) > maxText {
		return nil, fmt.Errorf("the code is longer than %d characters; no code is", MaxLength)
	}
	rest, ok := begins(prefix, text)
	if !ok {
		return nil, ErrForeign
	}
	pieces := split(rest)
	fives, err := read(regroup(strings.Join(pieces, "")))
	if err != nil {
		return nil, blame(pieces, err)
	}
	if len(fives) < overall {
		return nil, errShort
	}
	body := fives[:len(fives)-overall]
	if string(whole(body)) != string(fives[len(body):]) {
		return nil, errors.New("the groups of the code do not belong together; copy all of it again")
	}
	return &Source{fives: body}, nil
}

// Begins reports whether a text begins with prefix and a dash or a space, as a
// code does.
func Begins(prefix, text string) bool {
	rest, ok := begins(prefix, text[:min(len(text), maxText)])
	next, _ := utf8.DecodeRuneInString(rest)
	return ok && (rest == "" || isDash(next) || unicode.IsSpace(next))
}

// begins returns what follows the prefix, and whether the text has it.
func begins(prefix, text string) (string, bool) {
	left := []rune(strings.ToUpper(prefix))
	for at, r := range text {
		switch {
		case len(left) == 0:
			return text[at:], true
		case ignored(r):
		case alike(unicode.ToUpper(r)) == alike(left[0]):
			left = left[1:]
		default:
			return "", false
		}
	}
	return "", len(left) == 0
}

// alike returns the digit that a letter looks like.
func alike(r rune) rune {
	if v, ok := valueOf(r); ok {
		return rune(alphabet[v])
	}
	return r
}

// ignored reports whether a character is one that people, mail and chats put
// around and into a code.
func ignored(r rune) bool {
	return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) || strings.ContainsRune("\"'`´‘’‚“”„«»‹›*.,;:()[]<>|", r)
}

// isDash reports whether r stands between groups: hyphens and dashes of all
// lengths, the minus sign and the low line.
func isDash(r rune) bool { return unicode.Is(unicode.Pd, r) || r == '−' || r == '_' }

// split returns the groups of a text as its dashes cut them or, where it has
// none, as its spaces do.
func split(text string) []string {
	cut := isDash
	if strings.IndexFunc(text, isDash) < 0 {
		cut = unicode.IsSpace
	}
	var pieces []string
	for _, piece := range strings.FieldsFunc(text, cut) {
		piece = strings.Map(func(r rune) rune {
			if ignored(r) {
				return -1
			}
			return unicode.ToUpper(r)
		}, piece)
		if piece != "" {
			pieces = append(pieces, piece)
		}
	}
	return pieces
}

// regroup cuts a code without its dashes into groups.
func regroup(text string) []string {
	var groups []string
	all := []rune(text)
	for len(all) > 0 {
		n := min(groupSize, len(all))
		groups, all = append(groups, string(all[:n])), all[n:]
	}
	return groups
}

// read returns the values that groups stand for, without their checks.
func read(groups []string) ([]byte, error) {
	var fives []byte
	for n, text := range groups {
		var group []byte
		for _, r := range text {
			v, ok := valueOf(r)
			if !ok {
				return nil, slip(n, text, fmt.Sprintf("holds %q, which no code does", r))
			}
			group = append(group, v)
		}
		if len(group) != groupSize {
			return nil, slip(n, text, fmt.Sprintf("has %d characters instead of %d", len(group), groupSize))
		}
		if check(n, group[:inGroup]) != group[inGroup] {
			return nil, slip(n, text, misfit(n, group))
		}
		fives = append(fives, group[:inGroup]...)
	}
	return fives, nil
}

// misfit says why the group at place n does not agree with its check.
func misfit(n int, group []byte) string {
	switch group[inGroup] {
	case check(n+1, group[:inGroup]):
		return "belongs one place further on: the group before it is missing"
	case check(n-1, group[:inGroup]):
		return "belongs one place before: it is there twice, or two groups changed places"
	default:
		return "does not agree with its check character; compare it with the original"
	}
}

// slip returns what is wrong with the group at place n, from 0.
func slip(n int, text, why string) *Slip {
	return &Slip{Group: n + 1, Text: clean.Fit(text, 2*groupSize).String(), Why: why}
}

// blame returns the slip as the person sees it, who has the text with its
// dashes: a character too few or too many moves all that follow, but only one
// piece has the wrong length.
func blame(pieces []string, err error) error {
	var found *Slip
	if !errors.As(err, &found) {
		return err
	}
	n := 0
	for _, piece := range pieces {
		size := utf8.RuneCountInString(piece)
		if n >= found.Group {
			break
		}
		if size%groupSize != 0 {
			return slip(n, piece, fmt.Sprintf("has %d characters instead of %d", size, groupSize))
		}
		n += size / groupSize
	}
	return found
}
